import type { AnswerScale, Item, Text } from '@minat/study';
import { answerColumns } from './answer-columns.ts';
import { instructedStatement } from './instructed-statement.ts';
import type { Questionnaire } from './questionnaire.ts';

/** One thing that is asked, as a page shows it. `id` is that of its column (`answerColumns`). */
export type Question =
  /** A statement with the points of its scale, the instructed one too. */
  | { readonly kind: 'points'; readonly id: string; readonly text: Text; readonly answers: AnswerScale }
  | { readonly kind: 'choices'; readonly id: string; readonly text: Text; readonly choices: readonly Text[] }
  /** Words of one's own: `long` is the open question, the rest are short facts about the person. */
  | { readonly kind: 'words'; readonly id: string; readonly text: Text; readonly long: boolean };

/** What stands on one page. */
export type Section = readonly Question[];

/** As many statements as a phone shows before one loses the thread; an instructed one comes on top. */
const mostItems = 8;

/**
 * Parts a questionnaire into pages, in the order of its columns. A page holds whole dimensions of one scale, at most 8
 * items; pages of a scale are as equal as that allows, and a dimension of more than 8 items is parted itself. Then a page
 * about the person, then one for the open question.
 *
 * @example sectionsOf({ instrument, instructed: null, openQuestion: null }).map((section) => section.length) // [6, 4, 5, 5, 5, 5, 4, 4, 4]
 */
export function sectionsOf(questionnaire: Questionnaire): readonly Section[] {
  const { instrument, instructed, openQuestion } = questionnaire;
  const columns = answerColumns(questionnaire);
  const idOf = (kind: 'instructed' | 'open'): string => columns.find((column) => column.kind === kind)!.id;
  const scales = new Map(instrument.scales.map((scale) => [scale.id, scale]));
  const statement = (item: Item): Question => ({
    kind: 'points',
    id: item.id,
    text: item.text,
    answers: scales.get(item.scale)!.answers,
  });

  const pages = runsOf(instrument.items, ({ scale }) => scale).flatMap((ofScale) => {
    const dimensions = runsOf(ofScale, ({ dimension }) => dimension ?? '').flatMap(partEqually);
    return gather(dimensions, Math.ceil(ofScale.length / mostItems));
  });
  const asked = pages.map((page) =>
    page.flatMap((item): readonly Question[] => {
      if (instructed?.after !== item.id) return [statement(item)];
      const { answers } = scales.get(item.scale)!;
      const text = instructedStatement(answers, instructed.answer);
      return [statement(item), { kind: 'points', id: idOf('instructed'), text, answers }];
    }),
  );
  const person = instrument.profile.map(
    ({ id, text, choices }): Question =>
      choices.length > 0 ? { kind: 'choices', id, text, choices } : { kind: 'words', id, text, long: false },
  );
  const open: Section =
    openQuestion === null ? [] : [{ kind: 'words', id: idOf('open'), text: openQuestion, long: true }];
  return [...asked, person, open].filter((section) => section.length > 0);
}

/** Neighbours with the same key together. */
function runsOf<Value>(values: readonly Value[], key: (value: Value) => string): readonly (readonly Value[])[] {
  const runs: Value[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run !== undefined && key(run[0]!) === key(value)) run.push(value);
    else runs.push([value]);
  }
  return runs;
}

/** A dimension that is too long for a page, in equal parts. */
function partEqually(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts = Math.ceil(items.length / mostItems);
  return Array.from({ length: parts }, (_, part) =>
    items.slice(Math.round((part * items.length) / parts), Math.round(((part + 1) * items.length) / parts)),
  );
}

/** Dimensions put together to pages: a page is closed when it is nearer to its share without the next than with it. */
function gather(dimensions: readonly (readonly Item[])[], pages: number): readonly (readonly Item[])[] {
  const share = dimensions.flat().length / pages;
  const gathered: (readonly Item[])[] = [];
  for (const dimension of dimensions) {
    const page = gathered.at(-1);
    const together = (page?.length ?? 0) + dimension.length;
    const fits = page !== undefined && together <= mostItems && together - share <= share - page.length;
    if (fits) gathered[gathered.length - 1] = [...page, ...dimension];
    else gathered.push(dimension);
  }
  return gathered;
}
