import type { Language } from '@minat/document';

/**
 * The address of a page in a language: what else it asks stays (filters, a version), but for the name of an action, which
 * the page has where it answers a form.
 *
 * @example addressIn({ pathname: '/a', search: '?state=excluded&lang=id' }, 'en') // '/a?state=excluded&lang=en'
 */
export function addressIn({ pathname, search }: Pick<URL, 'pathname' | 'search'>, language: Language): string {
  const query = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => !name.startsWith('/')));
  query.set('lang', language);
  return `${pathname}?${query}`;
}
