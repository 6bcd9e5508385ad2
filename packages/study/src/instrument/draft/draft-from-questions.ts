import { completeInstrument } from '../complete-instrument.ts';
import type { InstrumentFile } from '../instrument-schema.ts';
import { wordsOf } from '../words/index.ts';
import { writeInstrument } from '../write-instrument.ts';
import { cleanText } from './clean-text.ts';
import { freshId } from './fresh-id.ts';
import { guessRoles } from './group-items.ts';
import { guessColumn } from './guess-column.ts';
import { isReversed } from './is-reversed.ts';
import { isItemId } from './item-header.ts';

/** More than any questionnaire has; a longer table holds answers. */
const MOST_QUESTIONS = 1000;

/**
 * A draft of an instrument out of a list of its questions, as a blueprint (kisi-kisi) in a spreadsheet is one: a row a
 * statement, with columns such as Variabel, Dimensi, Indikator, Kode, Pernyataan, Statement, Arah, Favorable,
 * Unfavorable. Cells that were merged
 * downwards are empty but in their first row, and are read so. A table without rows is a questionnaire that nobody has
 * answered yet: its header are the questions. Answers are those of a Likert scale of five points.
 *
 * Returns YAML that passes `readInstrument`, to be checked by a person (roles are guessed from X and Y, else from the order);
 * null where the table is no such list.
 *
 * @example readInstrument(draftFromQuestions(['Variabel', 'Pernyataan'], [['X', 'Satu'], ['Y', 'Dua']]), 'a.yaml').value.scales.map(({ role }) => role) // ['predictor', 'outcome']
 * @example draftFromQuestions(['X1', 'X2'], [['4', '5']]) // null
 */
export function draftFromQuestions(header: readonly string[], rows: readonly (readonly string[])[]): string | null {
  if (rows.length > MOST_QUESTIONS) return null;
  const list = rows.length === 0 ? questionsOfHeader(header) : questionsOfRows(header, rows);
  if (list === null || list.questions.length === 0) return null;
  return writeInstrument(completeInstrument(fileOf(list)));
}

interface Question {
  readonly code: string;
  readonly variable: string;
  readonly dimension: string;
  readonly indicator: string;
  readonly text: { readonly id: string; readonly en: string };
  readonly reverse: boolean;
}

interface QuestionList {
  readonly questions: readonly Question[];
  /** Questions about the person, without choices. */
  readonly profile: readonly string[];
}

const columnNames = {
  variable: /^(?:variabel|variable|skala|scale|konstruk|construct)\b/i,
  dimension: /^(?:dimensi|dimension|sub ?-?variabel|sub ?-?variable|aspek|aspect)\b/i,
  indicator: /^(?:indikator|indicator)\b/i,
  code: /^(?:kode|code|id|no\.? butir|no\.? item|item no)\b/i,
  english: /^(?:(?:statement|question|english|bahasa inggris)\b|.*\((?:en|english|inggris)\)$)/i,
  text: /^(?:(?:butir |item )?(?:pernyataan|pertanyaan)|butir|item|teks|bunyi butir)\b/i,
  direction: /^(?:arah|sifat|direction|reverse|balik)/i,
  favourable: /^fav/i,
  unfavourable: /^(?:un|non|tidak)[ -]?fav/i,
} as const;

type ColumnName = keyof typeof columnNames;

function questionsOfRows(header: readonly string[], rows: readonly (readonly string[])[]): QuestionList | null {
  const found = new Map<ColumnName, number>();
  for (const [at, name] of header.entries()) {
    const names = Object.keys(columnNames) as ColumnName[];
    const meant = names.find((one) => columnNames[one].test(name.trim()) && !found.has(one));
    if (meant !== undefined) found.set(meant, at);
  }
  // A list in English alone.
  const textAt = found.get('text') ?? found.get('english');
  if (textAt === undefined) return null;
  let above = { variable: '', dimension: '', indicator: '' };
  const questions = rows.flatMap((row): readonly Question[] => {
    const cell = (name: ColumnName) => cleanText(row[found.get(name) ?? -1] ?? '');
    const variable = cell('variable') || above.variable;
    const isSameVariable = variable === above.variable;
    const dimension = cell('dimension') || (isSameVariable ? above.dimension : '');
    const isSameDimension = isSameVariable && dimension === above.dimension;
    const indicator = cell('indicator') || (isSameDimension ? above.indicator : '');
    above = { variable, dimension, indicator };
    const id = cleanText(row[textAt] ?? '');
    if (id === '') return [];
    const text = { id, en: cell('english') || id };
    const reverse = isReversed({
      direction: cell('direction'),
      favourable: cell('favourable'),
      unfavourable: cell('unfavourable'),
    });
    return [{ code: cell('code'), variable, dimension, indicator, text, reverse }];
  });
  return { questions, profile: [] };
}

/** What no question of a scale would be, by its header alone. */
const unlike = ['a', 'b', 'c', 'd', 'e'];

function questionsOfHeader(header: readonly string[]): QuestionList {
  const guesses = header.map((name) => ({ name: cleanText(name), guess: guessColumn(name, unlike) }));
  const asked = guesses.filter(({ name }) => name !== '');
  const items = asked.filter(({ guess }) => guess.kind === 'left-out' && guess.why === 'free-text');
  return {
    questions: items.map(({ name }) => ({
      code: isItemId(name) ? name : '',
      variable: '',
      dimension: '',
      indicator: '',
      text: { id: name, en: name },
      reverse: false,
    })),
    profile: asked.filter(({ guess }) => guess.kind === 'profile').map(({ name }) => name),
  };
}

function fileOf({ questions, profile }: QuestionList): InstrumentFile {
  const say = { id: wordsOf('id').draft, en: wordsOf('en').draft };
  const variables = [...new Set(questions.map(({ variable }) => variable))];
  const roles = guessRoles(variables.map((name) => letterOf(name) ?? ''));
  const scoreIds = new Set<string>();
  const claim = (wanted: string, taken: Set<string>) => {
    const id = freshId(wanted, taken);
    taken.add(id.toLowerCase());
    return id;
  };
  const scales = variables.map((variable, at) => {
    const own = questions.filter((question) => question.variable === variable);
    const names = [...new Set(own.map(({ dimension }) => dimension))];
    const isDivided = names.length > 1 && !names.includes('');
    const id = claim(shortId(variable, `scale${at + 1}`), scoreIds);
    const dimensions = isDivided
      ? names.map((name, place) => ({ id: claim(shortId(name, `${id}_${place + 1}`), scoreIds), name }))
      : [];
    const name = variable === '' ? { id: say.id.scaleName, en: say.en.scaleName } : variable;
    return { id, name, role: roles[at]!.role, optional: false, dimensions };
  });
  const itemIds = new Set<string>();
  // Ids of their own first, so that a made one does not take theirs.
  const codes = questions.map(({ code }) => (isItemId(code) ? claim(code, itemIds) : ''));
  const items = questions.map(({ variable, dimension, indicator, text, reverse }, at) => {
    const scale = scales[variables.indexOf(variable)]!;
    const own = scale.dimensions.find(({ name }) => name === dimension);
    return {
      id: codes[at] || claim(`q${at + 1}`, itemIds),
      scale: scale.id,
      ...(own === undefined ? {} : { dimension: own.id }),
      ...(indicator === '' ? {} : { indicator }),
      text,
      reverse,
    };
  });
  return {
    instrument: 'draft',
    version: '1',
    title: { id: say.id.title, en: say.en.title },
    scoring: 'sum',
    answers: agreement,
    thresholds: {},
    scales,
    items,
    profile: profile.map((text, at) => ({ id: claim(`p${at + 1}`, itemIds), text, choices: [] })),
  };
}

/** Likert's five points, as theses in both languages word them. */
const agreement = {
  from: 1,
  to: 5,
  labels: {
    1: { id: 'Sangat tidak setuju', en: 'Strongly disagree' },
    2: { id: 'Tidak setuju', en: 'Disagree' },
    3: { id: 'Netral', en: 'Neutral' },
    4: { id: 'Setuju', en: 'Agree' },
    5: { id: 'Sangat setuju', en: 'Strongly agree' },
  },
} as const;

/** X, Y or Z, with a number, that stands by itself in a variable's name. */
function letterOf(name: string): string | undefined {
  return /(?:^|[^a-z])([xyz]\d*)(?![a-z0-9])/i.exec(name)?.[1];
}

/** A variable's letter where its name tells one, else its first word, else what is given. */
function shortId(name: string, otherwise: string): string {
  return letterOf(name) ?? (/^[a-z]{2,20}/i.exec(name)?.[0].toLowerCase() || otherwise);
}
