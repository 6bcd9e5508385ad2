import { expect, it } from 'vitest';
import { questionnaireOf } from '../fixtures/insert-survey.ts';
import { consentHash, consentText } from './consent-parts.ts';

const questionnaire = questionnaireOf();

it('tells all that article 21 asks for, and whom to ask, in both languages', () => {
  for (const language of ['id', 'en'] as const) {
    const { parts, agreement } = consentText(questionnaire, language);
    expect(parts).toHaveLength(8);
    expect(parts.every(({ heading, text }) => heading !== '' && text !== '')).toBe(true);
    expect(parts[3]!.text).toContain('365');
    expect(agreement).not.toBe('');
  }
});

it('is another proof for another language, another word, another time of keeping', () => {
  const { consent } = questionnaire;
  const hashes = [
    consentHash(questionnaire, 'id'),
    consentHash(questionnaire, 'en'),
    consentHash({ consent: { ...consent, purpose: { ...consent.purpose, id: 'Lain.' } } }, 'id'),
    consentHash({ consent: { ...consent, retentionDays: 30 } }, 'id'),
    consentHash({ consent: { ...consent, contact: 'x' } }, 'id'),
  ];
  expect(new Set(hashes).size).toBe(5);
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(consentHash(questionnaireOf(), 'id')).toBe(hashes[0]);
});
