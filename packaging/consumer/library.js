// The same in JavaScript, with the renderers that load machine code.
import { readFileSync } from 'node:fs';
import { renderHtml } from '@minat/document/html';
import { renderPdf } from '@minat/document/pdf';
import { renderWord } from '@minat/document/word';
import { momentsOf, regress } from '@minat/statistics';
import { analyze, buildReport, readAnswers, readInstrument, readTable, shippedInstrumentPath } from '@minat/study';

const instrument = readInstrument(readFileSync(shippedInstrumentPath('smma'), 'utf8'), 'smma.yaml');
const table = await readTable(readFileSync(process.argv[2]), 'answers.csv');
const result = analyze(instrument.value, readAnswers(table.value, instrument.value).value);
const report = buildReport(result.value, 'id', { software: 'consumer' });
const pdf = await renderPdf(report);
const fit = regress(
  momentsOf([
    [1, 2, 3, 4],
    [2, 4, 5, 9],
  ]),
  1,
  [0],
);
process.stdout.write(
  JSON.stringify({
    figures: result.value,
    html: renderHtml(report).includes('<svg'),
    word: Buffer.from(await renderWord(report))
      .subarray(0, 2)
      .toString(),
    pdf: Buffer.from(pdf.value).subarray(0, 4).toString(),
    slope: fit.coefficients[1].b,
  }),
);
