import { answerLines, countWords, type Questionnaire, type RowBatch } from '../survey/index.ts';

/** A wave's answers as the file that is exported, in pieces. */
export interface WaveFiles {
  /** Those that count. */
  readonly kept: readonly Uint8Array[];
  readonly keptRows: number;
  /** With those that are left out; the very pieces of `kept` where there are none. */
  readonly all: readonly Uint8Array[];
  /** Why answers are left out, with how many for each reason. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** Writes the rows of a wave as its file, as `answersFile` does. */
export async function waveFiles(questionnaire: Questionnaire, rows: AsyncIterable<RowBatch>): Promise<WaveFiles> {
  const { common, batches } = await withCommonWords(questionnaire, rows);
  const { header, lineOf } = answerLines(questionnaire, common);
  const encoder = new TextEncoder();
  const kept = [encoder.encode(header)];
  const all = [...kept];
  const reasons = new Map<string, number>();
  let keptRows = 0;
  for await (const { answers, durations, exclusions } of batches) {
    const lines = answers.map((cells, at) => lineOf(cells, durations[at]!));
    const keptLines = lines.filter((_, at) => exclusions[at] === null);
    const whole = encoder.encode(lines.join(''));
    all.push(whole);
    kept.push(keptLines.length === lines.length ? whole : encoder.encode(keptLines.join('')));
    keptRows += keptLines.length;
    for (const reason of exclusions) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return { kept, keptRows, all, reasons: [...reasons].map(([reason, count]) => ({ reason, count })) };
}

/** Which words are common is known after the last row: where any are asked for, all rows are held meanwhile. */
async function withCommonWords(questionnaire: Questionnaire, rows: AsyncIterable<RowBatch>) {
  const words = countWords(questionnaire);
  if (words === null) return { common: null, batches: rows };
  const batches: RowBatch[] = [];
  for await (const batch of rows) {
    words.add(batch);
    batches.push(batch);
  }
  return { common: words.common(), batches };
}
