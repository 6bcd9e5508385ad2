import type { Block } from '@minat/document';
import { plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { count, left, percent, right, row, text, totalRow } from './blocks.ts';
import type { Voice } from './voice.ts';

/** Frequencies of each question about the respondent. */
export function reportRespondents({ respondents }: StudyResult, voice: Voice): Block[] {
  const words = voice.words.respondents;
  return respondents.map(({ question, text: asked, n, missing, answers }) => ({
    kind: 'table',
    id: `respondents:${question}`,
    caption: words.caption({ question: plain(asked[voice.language]) }),
    columns: [left(words.heads.answer), right(words.heads.frequency), right(words.heads.percent)],
    rows: [
      ...answers.map((answer) =>
        row(text(plain(answer.answer[voice.language])), count(answer.count), percent(answer.percent)),
      ),
      totalRow(text(words.total), count(n), percent(n === 0 ? 0 : 100)),
    ],
    notes: missing === 0 ? [] : [words.missing({ count: voice.count(missing) })],
  }));
}
