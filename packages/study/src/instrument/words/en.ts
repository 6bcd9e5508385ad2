import type { ValueKind } from '../instrument-reason.ts';
import type { InstrumentWords } from './instrument-words.ts';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-no': 'true or false',
  list: 'a list',
  map: 'a map of keys and values',
  nothing: 'empty',
};

export const en = {
  place: (file, line) => `${file}, line ${line}`,
  kinds,
  refusals: {
    'empty-file': () => 'This file is empty. Write the instrument, or start from the example of a new one.',
    'not-text': () => 'This file is not UTF-8 text. Save the instrument as plain text (YAML or JSON) in UTF-8.',
    'file-too-large': ({ characters, limit }) =>
      `This file has ${characters} characters, the limit is ${limit}. Check that it is the instrument and not the answers.`,
    'too-deep': ({ limit }) =>
      `This is nested more than ${limit} levels deep. Check the indentation and the brackets around it.`,
    'yaml-syntax': ({ column, excerpt }) =>
      `From column ${column} on, "${excerpt}" cannot be read as YAML. Check indentation, colons, commas, brackets and quotes; a text that holds a colon needs quotes around it.`,
    tab: ({ column }) => `A tab indents column ${column}. Replace the tab by spaces.`,
    'many-documents': () => 'A second document begins here. One file holds one instrument: remove this "---".',
    alias: ({ name }) => `The reference "*${name}" is not accepted. Write out here what it stands for.`,
    tag: ({ excerpt }) => `The type tag in "${excerpt}" is not accepted. Remove what begins with "!".`,
    'duplicate-key': ({ key, firstLine }) =>
      `The key "${key}" stands already on line ${firstLine}. Remove one of the two, or join what they hold.`,
    'unknown-key': ({ key, where, nearest, allowed }) =>
      `The key "${key}" is unknown${within(where)}. ${suggestion(nearest)}${choices(allowed)}`,
    'missing-key': ({ key, where }) => `The key "${key}" is missing${within(where)}. Add it with its value.`,
    'missing-text': ({ where }) => `The text of ${where} is empty. Write it in one language at least (id or en).`,
    'control-character': ({ where }) =>
      `The text of ${where} holds an invisible control character. Type the text again instead of pasting it.`,
    'wrong-type': ({ where, expected, found }) =>
      `The value of ${whole(where)} is ${kinds[found]} and must be ${kinds[expected]}. Correct it.`,
    'quotes-needed': ({ where, found }) =>
      `The value of ${where}, ${found}, does not read as text. Put it in quotes: "${found}".`,
    'unknown-word': ({ where, found, nearest, allowed }) =>
      `The value of ${where}, "${found}", is unknown. ${suggestion(nearest)}${choices(allowed)}`,
    'bad-id': ({ where, found }) =>
      `"${found}" cannot be an id (${where}). Use unaccented letters, digits and hyphens, a letter first, no spaces, at most 64.`,
    'reserved-id': ({ id }) => `The id "${id}" is kept for statistics programmes. Choose another, such as "${id}1".`,
    'duplicate-id': ({ id, firstLine }) =>
      `The id "${id}" is used already on line ${firstLine} (letter case does not count). Give it another id.`,
    'no-scales': () => 'The list "scales" is empty. Write at least one scale.',
    'no-items': () => 'The list "items" is empty. Write at least one item.',
    'scale-without-items': ({ scale }) =>
      `The scale "${scale}" has no items. Write its items under "items", or remove the scale.`,
    'dimension-without-items': ({ dimension, scale }) =>
      `The dimension "${dimension}" of the scale "${scale}" has no items. Write its items, or remove the dimension.`,
    'unknown-scale': ({ item, scale, nearest, allowed }) =>
      `Item ${item} names the scale "${scale}", which does not exist. ${suggestion(nearest)}${choices(allowed)}`,
    'unknown-dimension': ({ item, dimension, scale, nearest, allowed }) =>
      `Item ${item} names the dimension "${dimension}", which the scale "${scale}" does not have. ${suggestion(nearest)}${choices(allowed)}`,
    'dimension-of-other-scale': ({ item, dimension, scale, owner }) =>
      `Item ${item} belongs to the scale "${scale}", but the dimension "${dimension}" to the scale "${owner}". Correct one of them.`,
    'missing-dimension': ({ item, scale, allowed }) =>
      `Item ${item} has no dimension, but the scale "${scale}" is divided into some. ${choices(allowed)}`,
    'answer-range': ({ where, from, to }) =>
      `The range of ${where}, ${from} to ${to}, cannot be used. "from" must be less than "to", by at most 100.`,
    'label-outside-range': ({ where, value, from, to }) =>
      `The label for ${value} lies outside the range of ${where}, ${from} to ${to}. Remove the label, or correct the range.`,
    'label-without-point': ({ where, found }) =>
      `The key "${found}" in ${where} is no answer. Use a whole number as key, such as 1: Strongly disagree.`,
    'duplicate-label': ({ where, label, value }) =>
      `The label "${label}" of ${where} stands for ${value} already. Give each answer a label of its own.`,
    'bad-threshold': ({ where, found, from, to }) =>
      `The mark ${where} = ${found} cannot be used. Write a number between ${from} and ${to}, with a decimal point.`,
    'more-reasons': ({ count }) => `There are ${count} more mistakes from this line on. Mend those above first.`,
  },
  blueprint: {
    caption: (title) => `Blueprint of the instrument: ${title}`,
    dimension: 'Dimension',
    indicator: 'Indicator',
    item: 'Item',
    statement: 'Statement',
    direction: 'Direction',
    forward: 'forward',
    reverse: 'reversed',
    scale: (name, items) => `${name} (items: ${items})`,
    answers: (from, to) => `Answers: ${from} to ${to}.`,
  },
  newInstrument: {
    head: 'An instrument of a study. Replace the examples below by your own; lines that begin with # are explanations.',
    check: 'Indent by spaces, not tabs. A text that holds a colon needs quotes around it.',
    id: 'letters, digits and hyphens',
    version: 'raise it whenever the wording of an item changes',
    languages: 'one language is enough: title: Title of the study',
    source: 'Where the items come from, and whom to cite',
    scoring: 'sum = a score is the sum of its items, mean = their mean',
    answers: 'The answers that may be given, lowest to highest. A scale may have answers of its own.',
    thresholds: 'The marks of judgement. Without this part the usual ones hold; remove the # to set your own.',
    scales: 'Scales (variables). role: predictor = X, outcome = Y, mediator = between them, other = described only.',
    dimensions: 'remove where the variable has no dimensions',
    optional: 'the scale may be absent from the file of answers',
    items:
      'Items, in the order of the questionnaire. The id equals the column header in the file of answers, or the text does.',
    reverse: 'a statement of the opposite direction; its score is reversed',
    profile: 'Questions about the respondent; never part of a score.',
  },
  draft: {
    head: (items, profile, leftOut, rows) =>
      `Draft from a file of answers, rows: ${rows}, items: ${items}, profile questions: ${profile}, columns left out: ${leftOut}.`,
    check: 'All of the following is guessed. Check every part before an analysis.',
    title: 'Title of the study',
    source: 'Where the items come from, and whom to cite',
    scales:
      'Check: are the items under the right scales? role: predictor = X, outcome = Y, mediator = between them, other = described only.',
    scaleName: 'Scale',
    roleGuess: 'guessed from the order of columns',
    answers: (seen) => `Check: answers seen ${seen}. Are from, to and the order of the labels right?`,
    items: 'Check: does an item run against the others? Add reverse: true to it.',
    textMissing: 'write the statement',
    reverseGuess: 'guessed from the R at the end of the id',
    noItems: 'No column looks like an item with a scale of answers. Replace this example by your items.',
    placeholder: 'Write the first statement here.',
    profile: 'Check: questions about the respondent, choices in the order in which they first appear.',
    leftOut: 'Columns left out:',
    why: {
      time: 'a time',
      personal: 'personal data',
      'row-number': 'a row number',
      number: 'numbers outside a scale of answers',
      'free-text': 'free text',
      empty: 'empty',
    },
    column: (number) => `Column ${number}`,
  },
} satisfies InstrumentWords;

function within(where: string): string {
  return where === '' ? '' : ` in ${where}`;
}

function whole(where: string): string {
  return where === '' ? 'this file' : where;
}

function suggestion(nearest: string): string {
  return nearest === '' ? '' : `Perhaps "${nearest}" was meant. `;
}

function choices(allowed: readonly string[]): string {
  return allowed.length === 0 ? 'Remove it.' : `Choose from: ${allowed.join(', ')}.`;
}
