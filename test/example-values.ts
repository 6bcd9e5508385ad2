import { readFileSync } from 'node:fs';
import { exampleDocument } from '../packages/document/src/example/index.ts';
import { draftQuestionnaire } from '../packages/institution/src/survey/index.ts';
import { momentsOf, predictAndResiduals, regress } from '../packages/statistics/src/index.ts';
import { dimension, figuresOf } from '../packages/study/src/advice/fixtures/advice-figures.ts';
import { analyze, readAnswers, readInstrument, readTable, shippedInstrumentPath } from '../packages/study/src/index.ts';

/**
 * What examples in the documentation may name without saying what it is, by package; the reference says it to readers
 * (`packaging/reference/example-names.ts`).
 */
export async function exampleValues(name: string): Promise<Readonly<Record<string, unknown>>> {
  if (name === 'document') {
    const picture = {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>',
      alternative: 'A square',
    };
    const words = {
      issuer: 'Lapas Contoh',
      title: 'What do you think?',
      lead: 'Five minutes.',
      call: 'Scan',
      otherwise: 'or type',
    };
    return {
      report: exampleDocument('en'),
      poster: {
        language: 'en',
        ...words,
        picture,
        address: 'example.org/s/abc',
        facts: [{ name: 'Until', value: '1 May' }],
      },
    };
  }
  if (name === 'statistics') {
    const x = [1, 2, 3, 4, 5, 6, 7, 8];
    const y = [2, 1, 4, 3, 7, 5, 8, 9];
    const fit = regress(momentsOf([x, y]), 1, [0]);
    if ('refused' in fit) throw new Error(fit.refused);
    return { x, y, fit, residuals: predictAndResiduals(fit, y, [x]).residuals };
  }
  const instrument = readInstrument(readFileSync(shippedInstrumentPath('smma')!, 'utf8'), 'smma.yaml');
  const bytes = readFileSync('examples/rantauprapat/answers.csv');
  const table = await readTable(bytes, 'answers.csv');
  if (!instrument.ok || !table.ok) throw new Error('the example cannot be read');
  const answers = readAnswers(table.value, instrument.value);
  if (!answers.ok) throw new Error(JSON.stringify(answers.refusals));
  if (name === 'institution') {
    const contact = 'Humas, humas@example.org';
    return {
      instrument: instrument.value,
      questionnaire: draftQuestionnaire(instrument.value, { name: 'Lapas Contoh', contact }),
    };
  }
  const result = analyze(instrument.value, answers.value, { missing: 'listwise', resampling: null });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return {
    instrument: instrument.value,
    bytes,
    table: table.value,
    answers: answers.value,
    result: result.value,
    figures: figuresOf([dimension('content', { performance: 40 }), dimension('reply', { performance: 90 })]),
  };
}
