import type { Block } from '@minat/document';
import { plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { count, empty, left, paragraph, percent, right, row, text, totalRow } from './blocks.ts';
import type { Voice } from './voice.ts';

/** How many rows count, how many do not, and why: before any result. */
export function reportSample({ sample, data, instrument }: StudyResult, voice: Voice): Block[] {
  const words = voice.words.sample;
  const { rows, used, answersMissing, answersAsked, excludedRows } = sample;
  const share = (part: number, whole: number) => (100 * part) / whole;
  const pairs = data.wordMapping.map(({ word, value }) => `${plain(word)} = ${voice.count(value)}`);
  return [
    paragraph(words.used({ file: plain(data.name), rows: voice.count(rows), used: voice.count(used) })),
    paragraph(
      answersMissing === 0
        ? words.complete
        : words.missing({
            missing: voice.count(answersMissing),
            asked: voice.count(answersAsked),
            percent: voice.percent(share(answersMissing, answersAsked)),
          }),
    ),
    paragraph(
      [
        words.rule[sample.missingRule],
        words.scoring[instrument.scoring],
        ...(sample.missingRule === 'half' && instrument.scoring === 'sum' ? [words.halfSum] : []),
      ].join(' '),
    ),
    {
      kind: 'table',
      id: 'cases',
      caption: words.caption,
      columns: [left(words.heads.cases), right(words.heads.n), right(words.heads.percent)],
      rows: [
        row(text(words.rows.valid), count(used), percent(share(used, rows))),
        row(text(words.rows.excluded), count(rows - used), percent(share(rows - used, rows))),
        totalRow(text(words.rows.total), count(rows), percent(100)),
      ],
      notes: excludedRows.length === 0 ? [] : [words.excludedRows({ rows: listRows(excludedRows) })],
    },
    ...tableOfProblems(data.problems, voice),
    ...(pairs.length === 0 ? [] : [paragraph(words.mapping({ pairs: pairs.join('; ') }))]),
    ...(instrument.absentScales.length === 0
      ? []
      : [
          paragraph(
            words.absent({
              scales: instrument.absentScales.map(({ name }) => plain(name[voice.language])).join('; '),
            }),
          ),
        ]),
  ];
}

const mostProblems = 50;

/** Cells and rows to look at, so that nothing is treated as missing unsaid. */
function tableOfProblems(problems: StudyResult['data']['problems'], voice: Voice): Block[] {
  const words = voice.words.sample.problems;
  if (problems.length === 0) return [];
  const more = problems.length - mostProblems;
  return [
    {
      kind: 'table',
      id: 'problems',
      caption: words.caption,
      columns: [right(words.heads.row), left(words.heads.column), left(words.heads.found), left(words.heads.treated)],
      rows: problems
        .slice(0, mostProblems)
        .map((problem) =>
          problem.code === 'duplicate-row'
            ? row(
                count(problem.row),
                empty,
                text(words.sameAs({ row: String(problem.sameAs) })),
                text(words.treated[problem.code]),
              )
            : row(
                count(problem.row),
                text(plain(problem.column)),
                text(plain(problem.found)),
                text(words.treated[problem.code]),
              ),
        ),
      notes: more > 0 ? [words.more({ count: voice.count(more) })] : [],
    },
  ];
}

const mostRows = 40;

function listRows(rows: readonly number[]): string {
  const listed = rows.slice(0, mostRows).join(', ');
  return rows.length > mostRows ? `${listed}, …` : listed;
}
