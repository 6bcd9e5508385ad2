import type { Run } from '../model/index.ts';

/** The same text, all of it stressed. */
export function boldRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, style: 'bold' }));
}
