import type { Instrument } from '@minat/study';
import type { z } from 'zod';
import { answerKey, answerKinds } from './questionnaire-fields.ts';

/** What is wrong with one field of the form. */
export interface FieldError {
  /** The control's name in `questionnaireFields`. */
  readonly field: string;
  /**
   * `missing`: nothing is written. `too-long`. `not-text`: signs that no keyboard writes. `number`: no whole number that may
   * stand here. `no-such-answer`: the instructed answer is no point of the scale around it. `unequal-choices`: the two
   * languages have not the same number of lines. `few-choices`: one alone. `repeated-choice`: two read alike. `few-items`:
   * a scale with one item or none. `no-items`: a dimension with none. `lost-place`: the item before the instructed one was dropped.
   */
  readonly code:
    | 'missing'
    | 'too-long'
    | 'not-text'
    | 'number'
    | 'no-such-answer'
    | 'unequal-choices'
    | 'few-choices'
    | 'repeated-choice'
    | 'few-items'
    | 'no-items'
    | 'lost-place';
}

type Issue = z.core.$ZodIssue;

/** By which keys a form names what stands in the lists of a questionnaire, in their order. */
export interface ListKeys {
  readonly items: readonly string[];
  /** Of each scale. */
  readonly dimensions: readonly (readonly string[])[];
  readonly profile: readonly string[];
}

/**
 * What the schema found, by the fields that a person can mend it in: a path in the questionnaire becomes the name of a
 * control.
 */
export function fieldErrors(issues: readonly Issue[], instrument: Instrument, keys: ListKeys): readonly FieldError[] {
  const errors = issues.map(({ code, path }) => ({
    field: fieldOf(path, instrument, keys),
    code: codeOf(code, path),
  }));
  // Scales that are answered alike share the fields of their labels.
  return [...new Map(errors.map((error) => [`${error.field} ${error.code}`, error])).values()];
}

function fieldOf(path: Issue['path'], instrument: Instrument, keys: ListKeys): string {
  const [root, part, place, ...rest] = path.map(String);
  if (root === 'openQuestion') return `open.${part}`;
  if (root !== 'instrument') return path.join('.');
  // In each of these the language comes last.
  const language = rest.at(-1)!;
  if (part === 'items')
    return `${rest[0] === 'indicator' ? 'indicator' : 'item'}.${keys.items[Number(place)]}.${language}`;
  if (part === 'profile')
    return `${rest[0] === 'choices' ? 'choices' : 'profile'}.${keys.profile[Number(place)]}.${language}`;
  if (part === 'scales') {
    const { id, answers } = instrument.scales[Number(place)]!;
    if (rest[0] === 'dimensions') return `dimension.${keys.dimensions[Number(place)]![Number(rest[1])]}.${language}`;
    if (rest[0] !== 'answers') return `scale.${id}.${language}`;
    const kind = answerKinds(instrument).map(answerKey).indexOf(answerKey(answers));
    return `label.${kind}.${answers.labels[Number(rest[2])]!.value}.${language}`;
  }
  return path.slice(1).join('.');
}

function codeOf(code: Issue['code'], path: Issue['path']): FieldError['code'] {
  if (path[0] === 'instructed') return 'no-such-answer';
  if (path.includes('retentionDays') || path.includes('minimumAge')) return 'number';
  if (code === 'too_small') return 'missing';
  return code === 'too_big' ? 'too-long' : 'not-text';
}
