import { type Cell, type Document, type Language, plain, rendererWords } from '@minat/document';
import type { ColumnsDescription } from '@minat/study';
import { decimalsFor } from './decimals-for.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

/** One row a variable, as SPSS's DESCRIPTIVES prints it. */
export function descriptionReport(described: ColumnsDescription, language: Language, words: Words): Document {
  const say = words.columns.description;
  const { facts } = words.columns.regression;
  const heads = [say.missing, say.mean, say.sd, say.skewness, say.kurtosis, say.min, say.median, say.max];
  return {
    title: say.title,
    language,
    facts: [
      { name: facts.file, value: plain(described.file) },
      { name: facts.rows, value: String(described.rows) },
      { name: facts.software, value: version() },
    ],
    sections: [
      {
        kind: 'section',
        id: 'description',
        title: say.section,
        blocks: [
          {
            kind: 'table',
            id: 'description',
            caption: say.title,
            columns: [
              { head: say.variable, align: 'left' },
              { head: 'N', align: 'right' },
              ...heads.map((head) => ({ head, align: 'right' }) as const),
            ],
            rows: described.variables.map((one) => ({
              role: 'body',
              cells: [
                { kind: 'text', text: plain(one.variable) },
                { kind: 'number', value: one.n, digits: 0 },
                { kind: 'number', value: one.missing, digits: 0 },
                ...[one.mean, one.sd, one.skewness, one.kurtosis].map(number),
                ...[one.min, one.median, one.max].map(asWritten),
              ],
            })),
            notes: [say.definition],
          },
        ],
      },
    ],
    words: rendererWords[language],
  };
}

function number(value: number): Cell {
  const exists = Number.isFinite(value);
  return { kind: 'number', value: exists ? value : null, digits: decimalsFor(value) };
}

/** A whole number without decimals. */
function asWritten(value: number): Cell {
  return Number.isInteger(value) ? { kind: 'number', value, digits: 0 } : number(value);
}
