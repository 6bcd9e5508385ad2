import type { Language } from '@minat/document';

export interface TimeFormat {
  /** 31 Januari 2026 */
  readonly day: (iso: string) => string;
  /** 31 Januari 2026 pukul 17.05 WIB; the zone, since a reader may be elsewhere. */
  readonly moment: (iso: string) => string;
}

/** Times as a reader of that language writes them, in that time zone. */
export function createTimeFormat(language: Language, timeZone: string): TimeFormat {
  const locale = { id: 'id-ID', en: 'en-GB' }[language];
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const momentFormat = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  return {
    day: (iso) => dayFormat.format(new Date(iso)),
    moment: (iso) => momentFormat.format(new Date(iso)),
  };
}
