import { createHash } from 'node:crypto';
import type { Language } from '@minat/document';
import type { Questionnaire } from './questionnaire.ts';
import { consentWords } from './words/consent-words.ts';

export interface ConsentPart {
  readonly heading: string;
  readonly text: string;
}

/** What the consent says, word for word as a page shows it. */
export interface ConsentText {
  /** Undang-Undang 27/2022, article 21 (1), letters a to g in their order, and who answers questions. */
  readonly parts: readonly ConsentPart[];
  /** What is agreed to, beside the box that has to be ticked. */
  readonly agreement: string;
}

/** The consent of a questionnaire in a language. A page shows exactly this, so that `consentHash` can prove what was shown. */
export function consentText({ consent }: Pick<Questionnaire, 'consent'>, language: Language): ConsentText {
  const words = consentWords[language];
  return {
    parts: [
      { heading: words.legality, text: consent.legality[language] },
      { heading: words.purpose, text: consent.purpose[language] },
      { heading: words.kinds, text: consent.kinds[language] },
      { heading: words.retention, text: words.retained(consent.retentionDays) },
      { heading: words.details, text: consent.details[language] },
      { heading: words.period, text: consent.period[language] },
      { heading: words.rights, text: consent.rights[language] },
      { heading: words.contact, text: consent.contact },
    ],
    agreement: words.agreement,
  };
}

/** SHA-256 (64 hexadecimal digits) of the consent as it is shown in a language: the proof that article 24 asks for. */
export function consentHash(questionnaire: Pick<Questionnaire, 'consent'>, language: Language): string {
  return createHash('sha256').update(writeConsent(questionnaire, language)).digest('hex');
}

/** The consent as it is shown in a language, as the text whose SHA-256 is kept with an answer. */
export function writeConsent(questionnaire: Pick<Questionnaire, 'consent'>, language: Language): string {
  return JSON.stringify(consentText(questionnaire, language));
}
