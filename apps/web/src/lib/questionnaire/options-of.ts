import type { Language } from '@minat/document';
import type { Question } from '@minat/institution/survey';

/** What can be chosen, each with its words; a point without a label is its number. */
export function optionsOf(
  question: Exclude<Question, { readonly kind: 'words' }>,
  language: Language,
): readonly { readonly value: string; readonly text: string }[] {
  if (question.kind === 'choices') {
    return question.choices.map((choice, place) => ({ value: String(place + 1), text: choice[language] }));
  }
  const { from, to, labels } = question.answers;
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const value = from + step;
    const label = labels.find((one) => one.value === value)?.label[language];
    return { value: String(value), text: label ?? String(value) };
  });
}

/** The id of the control that a line of an error summary leads to: the first choice, or the text field. */
export function firstControlOf(question: Question, language: Language): string {
  if (question.kind === 'words') return `q-${question.id}`;
  return `q-${question.id}-${optionsOf(question, language)[0]!.value}`;
}
