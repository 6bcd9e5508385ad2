import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from '@minat/statistics';

/** Items of the predictor, two a dimension, and of the outcome. */
export const predictorItems = 10;
export const outcomeItems = 15;
const dimensions = 5;

const names = [
  ...Array.from({ length: predictorItems }, (_, at) => `X${at + 1}`),
  ...Array.from({ length: outcomeItems }, (_, at) => `Y${at + 1}`),
];

/** Writes a CSV file of answers from 1 to 5 that two related factors drive, the same for the same number of rows. */
export function writeSurvey(file: string, rows: number): void {
  const random = seededRandom(1);
  const normal = () => random() + random() + random() + random() + random() + random() - 3;
  const answer = (factor: number) => Math.max(1, Math.min(5, Math.round(3.4 + 0.8 * factor + 1.1 * normal())));
  const opened = openSync(file, 'w');
  let lines = [names.join(',')];
  const flush = () => {
    writeSync(opened, `${lines.join('\n')}\n`);
    lines = [];
  };
  for (let row = 0; row < rows; row++) {
    const first = normal();
    const second = 0.8 * first + 0.6 * normal();
    lines.push(names.map((_, at) => answer(at < predictorItems ? first : second)).join(','));
    if (lines.length === 10_000) flush();
  }
  if (lines.length > 0) flush();
  closeSync(opened);
}

/** The instrument that reads such a file. */
export function benchInstrument(): string {
  const text = (word: string) => `{ id: ${word}, en: ${word} }`;
  const scale = (id: string, role: string, more: readonly string[] = []) =>
    ['  - id: ', id, `\n    name: ${text(id)}\n    role: ${role}\n`, ...more].join('');
  const dimension = (at: number) => `d${Math.floor((at * dimensions) / predictorItems) + 1}`;
  const item = (name: string, at: number) =>
    at < predictorItems
      ? `  - { id: ${name}, scale: x, dimension: ${dimension(at)}, text: ${text(name)} }\n`
      : `  - { id: ${name}, scale: y, text: ${text(name)} }\n`;
  const divided = Array.from(
    { length: dimensions },
    (_, at) => `      - { id: d${at + 1}, name: ${text(`D${at + 1}`)} }\n`,
  );
  return [
    `instrument: bench\nversion: "1"\ntitle: ${text('Bench')}\nscoring: sum\nanswers: { from: 1, to: 5 }\nscales:\n`,
    scale('x', 'predictor', ['    dimensions:\n', ...divided]),
    scale('y', 'outcome'),
    'items:\n',
    ...names.map(item),
  ].join('');
}

/** What PSPP is asked for of such a file: the same tables, as far as it has them. */
export function psppSyntax(file: string): string {
  const [x, y] = [names.slice(0, predictorItems), names.slice(predictorItems)];
  const total = (name: string, items: readonly string[]) => `COMPUTE ${name} = SUM(${items.join(', ')}).`;
  const parts = Array.from({ length: dimensions }, (_, at) => total(`D${at + 1}`, x.slice(2 * at, 2 * at + 2)));
  return `GET DATA /TYPE=TXT /FILE='${file}' /FIRSTCASE=2 /DELIMITERS=','
  /VARIABLES=${names.map((name) => `${name} F1.0`).join(' ')}.
${[total('X', x), total('Y', y), ...parts].join('\n')}
DESCRIPTIVES /VARIABLES=${names.join(' ')}.
CORRELATIONS /VARIABLES=${x.join(' ')} WITH X.
CORRELATIONS /VARIABLES=${y.join(' ')} WITH Y.
RELIABILITY /VARIABLES=${x.join(' ')}.
RELIABILITY /VARIABLES=${y.join(' ')}.
REGRESSION /VARIABLES=X /DEPENDENT=Y /STATISTICS=COEFF R ANOVA CI /SAVE RESID.
NPAR TESTS /KOLMOGOROV-SMIRNOV (NORMAL) = RES1.
REGRESSION /VARIABLES=D1 D2 D3 D4 D5 /DEPENDENT=Y /STATISTICS=COEFF R ANOVA CI TOL /SAVE RESID.
NPAR TESTS /KOLMOGOROV-SMIRNOV (NORMAL) = RES2.
`;
}
