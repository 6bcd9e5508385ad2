import type { Language } from '@minat/document';
import type { Fields } from '@minat/institution/survey';
import type { editorWords } from '#lib/words/questionnaire-editor.ts';

/** What every part of the questionnaire's form is given. */
export interface EditorPart {
  /** The texts by field, as stored or as sent. */
  readonly fields: Fields;
  /** For each faulty field, what is wrong. */
  readonly faults: Readonly<Record<string, string>>;
  readonly words: (typeof editorWords)[Language];
  readonly language: Language;
}
