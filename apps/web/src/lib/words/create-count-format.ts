import type { Language } from '@minat/document';

export interface CountFormat {
  /** 12.345 */
  readonly count: (value: number) => string;
  /** 41 %; of 0 it is nothing to show. */
  readonly percent: (part: number, whole: number) => string;
  /** 3 mnt 20 dtk */
  readonly seconds: (seconds: number) => string;
}

const units = { id: { minutes: 'mnt', seconds: 'dtk' }, en: { minutes: 'min', seconds: 's' } } as const;

/** Counts, shares and times of answering as a reader of that language writes them. */
export function createCountFormat(language: Language): CountFormat {
  const locale = { id: 'id-ID', en: 'en-GB' }[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const unit = units[language];
  return {
    count: (value) => whole.format(value),
    percent: (part, of) => (of === 0 ? '–' : share.format(part / of)),
    seconds: (seconds) => {
      const all = Math.round(seconds);
      const minutes = Math.floor(all / 60);
      return `${minutes === 0 ? '' : `${whole.format(minutes)} ${unit.minutes} `}${all % 60} ${unit.seconds}`;
    },
  };
}
