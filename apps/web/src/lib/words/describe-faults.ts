import type { Language } from '@minat/document';
import type { FieldFault } from '@minat/institution/people';
import { fieldFaults } from './field-faults.ts';

export interface DescribedFaults {
  /** For the summary above the form, in the order of its labels. */
  readonly summary: readonly { readonly field: string; readonly text: string }[];
  /** For each field, what stands beside it. */
  readonly of: Readonly<Record<string, string>>;
}

/**
 * The codes of a form of room people as sentences. `labels` names the fields in the order of the form; what is not a code
 * of that room is a sentence already.
 */
export function describeFaults(
  language: Language,
  errors: Readonly<Record<string, string>> | undefined,
  labels: Readonly<Record<string, string>>,
): DescribedFaults {
  const known: Readonly<Record<string, string>> = fieldFaults[language] satisfies Record<FieldFault, string>;
  const of = Object.fromEntries(Object.entries(errors ?? {}).map(([field, code]) => [field, known[code] ?? code]));
  const faulty = Object.entries(labels).filter(([field]) => of[field] !== undefined);
  return { summary: faulty.map(([field, label]) => ({ field, text: `${label}: ${of[field]}` })), of };
}
