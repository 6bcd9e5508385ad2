import type { Language } from '@minat/document';
import type { Cookies } from '@sveltejs/kit';

/** Asked for in the address (`?lang=en`), else as chosen before, else Indonesian. What is asked for is kept. */
export function chooseLanguage(url: URL, cookies: Pick<Cookies, 'get' | 'set'>): Language {
  const asked = url.searchParams.get('lang');
  if (asked === 'id' || asked === 'en') {
    cookies.set('language', asked, {
      path: '/',
      maxAge: 31_536_000,
      sameSite: 'lax',
      httpOnly: true,
      secure: url.protocol === 'https:',
    });
    return asked;
  }
  return cookies.get('language') === 'en' ? 'en' : 'id';
}
