import type { Block } from '@minat/document';
import { plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { sayQuestion } from '../questions/index.ts';
import { bounded, left, number, probability, right, row, text } from './blocks.ts';
import type { Voice } from './voice.ts';

/** What can leave -1 to 1. */
const unbounded: ReadonlySet<string> = new Set(['disattenuated-r', 'vif', 'indirect-interval-excludes-zero']);

/** Every question put to the data with its answer, in one table. */
export function reportDecisions(result: StudyResult, voice: Voice): Block[] {
  const { procedures } = result;
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
          text(sayQuestion(procedure, result, voice.language)),
          ...(procedure.kind === 'hypothesis'
            ? [probability(procedure.p), bounded(procedure.level)]
            : unbounded.has(procedure.criterion)
              ? [number(procedure.value), number(procedure.mark)]
              : [bounded(procedure.value), bounded(procedure.mark)]),
          text(decision[procedure.decision]),
          text(procedure.limits.map((limit) => said[limit] ?? plain(limit)).join('; ')),
        ),
      ),
      notes: [],
    },
  ];
}
