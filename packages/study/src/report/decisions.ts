import type { Block } from '@minat/document';
import { plain } from '@minat/document';
import type { Procedure, StudyResult } from '../analysis/index.ts';
import { bounded, left, number, probability, right, row, text } from './blocks.ts';
import type { Voice } from './voice.ts';

/** Every question put to the data with its answer, in one table. */
export function reportDecisions({ procedures }: StudyResult, voice: Voice): Block[] {
  const { heads, caption, decision, limits } = voice.words.decisions;
  if (procedures.length === 0) return [];
  const said = limits as Readonly<Record<string, string>>;
  return [
    {
      kind: 'table',
      id: 'all-decisions',
      caption,
      columns: [left(heads.question), right(heads.value), right(heads.mark), left(heads.decision), left(heads.limits)],
      rows: procedures.map((procedure) =>
        row(
          text(questionOf(procedure, voice)),
          ...(procedure.kind === 'hypothesis'
            ? [probability(procedure.p), bounded(procedure.level)]
            : procedure.criterion === 'disattenuated-r'
              ? [number(procedure.value), bounded(procedure.mark)]
              : [bounded(procedure.value), bounded(procedure.mark)]),
          text(decision[procedure.decision]),
          text(procedure.limits.map((limit) => said[limit] ?? plain(limit)).join('; ')),
        ),
      ),
      notes: [],
    },
  ];
}

function questionOf(procedure: Procedure, voice: Voice): string {
  const questions = voice.words.decisions.questions as Readonly<Record<string, (f: { about: string }) => string>>;
  const names = procedure.about.map(voice.name);
  const about = names.join(' → ');
  const ask = questions[procedure.kind === 'hypothesis' ? procedure.h0 : procedure.criterion];
  const test = procedure.kind === 'hypothesis' ? `, ${voice.test(procedure.id.split(':')[0]!)}` : '';
  return ask === undefined ? plain(procedure.id) : `${ask({ about })}${test}`;
}
