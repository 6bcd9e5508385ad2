import type { Language } from '@minat/document';
import { type DescribedFaults, describeFaults } from './describe-faults.ts';
import { surveyFaults } from './survey-faults.ts';

/** The codes of a form of room survey as sentences. `labels` names the fields in the order of the form. */
export function sayFaults(
  language: Language,
  errors: Readonly<Record<string, string>> | undefined,
  labels: Readonly<Record<string, string>>,
): DescribedFaults {
  const known: Readonly<Record<string, string>> = surveyFaults[language];
  const said = Object.entries(errors ?? {}).map(([field, code]) => [field, known[code] ?? code] as const);
  return describeFaults(language, Object.fromEntries(said), labels);
}
