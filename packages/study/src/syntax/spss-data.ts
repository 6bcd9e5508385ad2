import { fitBytes } from '../sav/index.ts';
import { type SpssScript, scaleOf } from './spss-script.ts';
import { spssList, spssText } from './spss-text.ts';

/** Opens the exported data: an SPSS file as it stands, or the CSV with its labels. */
export function openData(script: SpssScript, dataFile: string): string[] {
  if (/\.z?sav$/i.test(dataFile)) return [`GET FILE=${spssText(dataFile)}.`];
  return [...getText(script, dataFile), ...labelVariables(script), ...labelValues(script)];
}

function getText({ instrument, result, names }: SpssScript, dataFile: string): string[] {
  const isText = (question: string) => instrument.profile.find(({ id }) => id === question)!.choices.length === 0;
  const columns = [
    `${names.row} F8.0`,
    ...result.respondents.map(({ question }) => `${names.profile.get(question)} ${isText(question) ? 'A255' : 'F8.0'}`),
    ...result.instrument.items.map(({ id }) => `${names.items.get(id)} F8.0`),
  ];
  return [
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${spssText(dataFile)}`,
    "  /ENCODING='UTF8'",
    '  /ARRANGEMENT=DELIMITED',
    '  /FIRSTCASE=2',
    '  /DELIMITERS=","',
    "  /QUALIFIER='\"'",
    '  /VARIABLES=',
    ...columns.map((column, at) => `    ${column}${at === columns.length - 1 ? '.' : ''}`),
  ];
}

function labelVariables({ instrument, result, names, words, language }: SpssScript): string[] {
  const labels: readonly (readonly [name: string, label: string])[] = [
    [names.row, words.row],
    ...result.respondents.map(({ question, text }) => [names.profile.get(question)!, text[language]] as const),
    ...instrument.items.flatMap(({ id, text }) => {
      const name = names.items.get(id);
      return name === undefined ? [] : [[name, text[language]] as const];
    }),
  ];
  // What SPSS keeps of a label.
  return labels.map(([name, label]) => `VARIABLE LABELS ${name}\n    ${spssText(fitBytes(label, 255))}.`);
}

function labelValues(script: SpssScript): string[] {
  const { instrument, result, names, language } = script;
  const lines: string[] = [];
  for (const { scale, labels } of result.instrument.answerLabels) {
    const items = result.instrument.items.filter((item) => item.scale === scale).map(({ id }) => names.items.get(id)!);
    const given = labels.flatMap(({ value, label }) =>
      label === undefined ? [] : [{ value, label: label[language] }],
    );
    if (given.length > 0) lines.push(valueLabels(items, given));
    lines.push(`VARIABLE LEVEL ${spssList(items)} (ORDINAL).`);
  }
  for (const { question } of result.respondents) {
    const { choices } = instrument.profile.find(({ id }) => id === question)!;
    const name = names.profile.get(question)!;
    if (choices.length > 0) {
      const given = choices.map((choice, at) => ({ value: at + 1, label: choice[language] }));
      lines.push(valueLabels([name], given), `VARIABLE LEVEL ${name} (NOMINAL).`);
    }
  }
  return lines;
}

export function valueLabels(
  names: readonly string[],
  labels: readonly { readonly value: number; readonly label: string }[],
): string {
  const values = labels.map(({ value, label }) => `  ${value} ${spssText(fitBytes(label, 120))}`);
  return `VALUE LABELS ${spssList(names)}\n${values.join('\n')}.`;
}

/** Reverse items as variables of their own, labelled like the answers that they now stand for. */
export function reverseItems(script: SpssScript): string[] {
  const { result, names, words, language } = script;
  return result.instrument.items.flatMap(({ id, scale, reverse, text }) => {
    if (!reverse) return [];
    const { from, to } = scaleOf(script, scale).answers;
    const scored = names.scored.get(id)!;
    return [
      `COMPUTE ${scored} = ${from + to} - ${names.items.get(id)}.`,
      `FORMATS ${scored} (F8.0).`,
      `VARIABLE LABELS ${scored}\n    ${spssText(`${fitBytes(text[language], 230)} (${words.reversed})`)}.`,
    ];
  });
}
