import type { Language } from '@minat/document';

export interface TimeFormat {
  /** 31 Januari 2026 */
  readonly day: (iso: string) => string;
  /** 31 Januari 2026 pukul 17.05 WIB; with the zone, since a reader may be elsewhere. */
  readonly moment: (iso: string) => string;
}

/** Times as a reader of that language writes them, in that time zone. Its name is the Indonesian one in either language. */
export function createTimeFormat(language: Language, timeZone: string): TimeFormat {
  const locale = { id: 'id-ID', en: 'en-GB' }[language];
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  const dayFormat = new Intl.DateTimeFormat(locale, day);
  const momentFormat = new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' });
  const zoneFormat = new Intl.DateTimeFormat('id-ID', { timeZone, timeZoneName: 'short' });
  const zoneOf = (at: Date) => zoneFormat.formatToParts(at).find(({ type }) => type === 'timeZoneName')!.value;
  return {
    day: (iso) => dayFormat.format(new Date(iso)),
    moment: (iso) => `${momentFormat.format(new Date(iso))} ${zoneOf(new Date(iso))}`,
  };
}
