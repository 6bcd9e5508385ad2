import { readFileSync } from 'node:fs';
import {
  analyze,
  buildReport,
  type Instrument,
  readAnswers,
  readInstrument,
  readTable,
  shippedInstrumentPath,
} from '@minat/study';
import { expect, test } from 'vitest';

/** The ready instrument with its optional scales as mediators, as its author may choose. */
const text = readFileSync(shippedInstrumentPath('smma')!, 'utf8').replaceAll(
  /(- id: (?:stigma|doubt)\n.*\n {4}role: )outcome/g,
  '$1mediator',
);

function answersOf({ items }: Instrument): string {
  const rows = Array.from({ length: 40 }, (_, row) =>
    items.map((_, at) => 1 + ((row * (at + 3) + ((row * row) % 11) + at * at) % 5)).join(),
  );
  return `${items.map(({ id }) => id).join()}\n${rows.join('\n')}\n`;
}

test('stigma and doubt may stand between social media marketing and purchase interest', async () => {
  const instrument = readInstrument(text, 'smma.yaml');
  if (!instrument.ok) throw new Error(JSON.stringify(instrument.refusals));
  const table = await readTable(new TextEncoder().encode(answersOf(instrument.value)), 'answers.csv');
  if (!table.ok) throw new Error(JSON.stringify(table.refusals));
  const answers = readAnswers(table.value, instrument.value);
  if (!answers.ok) throw new Error(JSON.stringify(answers.refusals));
  const options = { missing: 'listwise', resampling: { draws: 100, seed: 1 } } as const;
  const result = analyze(instrument.value, answers.value, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  expect(result.value.mediations.map(({ predictor, mediator, outcome }) => [predictor, mediator, outcome])).toEqual([
    ['smma', 'stigma', 'interest'],
    ['smma', 'doubt', 'interest'],
  ]);
  // A mediator is no outcome any more.
  expect(new Set(result.value.models.map(({ outcome }) => outcome))).toEqual(new Set(['interest']));
  for (const language of ['id', 'en'] as const) {
    const report = buildReport(result.value, language, { software: 'minat test' });
    const { blocks } = report.sections.find(({ id }) => id === 'mediation')!;
    expect(blocks.filter(({ kind }) => kind === 'section')).toHaveLength(2);
    expect(JSON.stringify(blocks.at(-1))).toContain(language === 'id' ? 'dihitung sendiri' : 'by itself');
  }
});
