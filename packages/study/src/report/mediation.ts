import type { Block, Table } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { left, number, paragraph, percent, probability, right, row, section, text } from './blocks.ts';
import { extentOf } from './extent-of.ts';
import type { Voice } from './voice.ts';

type Mediation = StudyResult['mediations'][number];
type Estimate = NonNullable<Mediation['estimate']>;
type Names = { readonly x: string; readonly m: string; readonly y: string };

/** Whether what a predictor has to do with an outcome runs through a mediator, each mediator by itself. */
export function reportMediation(result: StudyResult, voice: Voice): Block[] {
  const { mediations, thresholds } = result;
  const words = voice.words.mediation;
  const mediators = new Set(mediations.map(({ mediator }) => mediator));
  if (mediations.length === 0) return [];
  return [
    paragraph(words.how),
    ...mediations.map((mediation) => reportOne(mediation, thresholds.significance.level, voice)),
    paragraph(words.assumptions),
    ...(mediators.size > 1 ? [paragraph(words.eachAlone)] : []),
  ];
}

function reportOne({ estimate, ...ids }: Mediation, level: number, voice: Voice): Block {
  const words = voice.words.mediation;
  const names = namesOf(ids, voice);
  const intro = paragraph(words.intro(names));
  const id = `${ids.predictor}:${ids.mediator}:${ids.outcome}`;
  const asSection = (...blocks: readonly Block[]) => section(`through:${id}`, words.heading(names), blocks);
  if (estimate === null) return asSection(intro, paragraph(words.none));
  return asSection(
    intro,
    pathTable(estimate, names, `mediation:${id}`, voice),
    effectTable(estimate, names, `indirect:${id}`, voice),
    { kind: 'list', items: sayEffects(estimate, names, level, voice) },
    ...drawEffects(estimate, names, `indirect-picture:${id}`, voice),
  );
}

function pathTable(estimate: Estimate, names: Names, id: string, voice: Voice): Table {
  const { paths, heads, pathCaption } = voice.words.mediation;
  return {
    kind: 'table',
    id,
    caption: pathCaption(names),
    columns: [left(heads.path), ...[heads.b, heads.se, heads.beta, heads.t, heads.df, heads.p, heads.ci].map(right)],
    rows: (['a', 'b', 'direct', 'total'] as const).map((key) => {
      const { b, se, beta, t, df, p, ciLower, ciUpper } = estimate[key];
      return row(
        text(paths[key](names)),
        number(b),
        number(se),
        number(beta),
        number(t),
        number(df, 0),
        probability(p),
        text(between(ciLower, ciUpper, voice)),
      );
    }),
    notes: [],
  };
}

function effectTable(estimate: Estimate, names: Names, id: string, voice: Voice): Table {
  const { heads, effects, effectCaption, drawnNote } = voice.words.mediation;
  const { ci, standardizedCi, sobel, drawn, proportion } = estimate;
  const none = voice.words.document.notAvailable;
  const bounds = (found: Estimate['ci']) => text(found === null ? none : between(found.lower, found.upper, voice));
  return {
    kind: 'table',
    id,
    caption: effectCaption(names),
    columns: [left(heads.effect), ...[heads.value, heads.bootstrapCi, heads.se, heads.z, heads.p].map(right)],
    rows: [
      row(
        text(effects.indirect),
        number(estimate.indirect),
        bounds(ci),
        number(sobel.se),
        number(sobel.z),
        probability(sobel.p),
      ),
      row(text(effects.standardized), number(estimate.standardizedIndirect), bounds(standardizedCi), ...blank(3)),
      ...(proportion === null ? [] : [row(text(effects.proportion), percent(100 * proportion), ...blank(4))]),
    ],
    notes:
      drawn === null
        ? []
        : [
            drawnNote({
              draws: voice.count(drawn.draws),
              used: voice.count(drawn.used),
              seed: String(drawn.seed),
              lost: drawn.used < drawn.draws,
            }),
          ],
  };
}

const blank = (times: number) => Array.from({ length: times }, () => ({ kind: 'empty' as const }));

/** An indirect effect with its interval and what that decides; null where there is none. */
export function sayIndirect({ estimate, ...ids }: Mediation, voice: Voice): string | null {
  return estimate === null ? null : sayInterval(estimate, namesOf(ids, voice), voice);
}

function namesOf(ids: Omit<Mediation, 'estimate'>, voice: Voice): Names {
  return { x: voice.name(ids.predictor), m: voice.name(ids.mediator), y: voice.name(ids.outcome) };
}

function sayInterval({ ci, excludesZero, indirect }: Estimate, names: Names, voice: Voice): string {
  const words = voice.words.mediation;
  if (ci === null || excludesZero === null) return words.undrawn({ ...names, indirect: voice.number(indirect) });
  const figures = {
    ...names,
    indirect: voice.offZero(indirect),
    lower: voice.offZero(ci.lower!),
    upper: voice.offZero(ci.upper!),
  };
  return excludesZero ? words.apartFromZero(figures) : words.notApartFromZero(figures);
}

function sayEffects(estimate: Estimate, names: Names, level: number, voice: Voice): string[] {
  const words = voice.words.mediation;
  const { excludesZero, sobel, proportion, pattern } = estimate;
  const said: string[] = [sayInterval(estimate, names, voice)];
  if (pattern !== null) said.push(words.patterns[pattern](names));
  if (sobel.z !== null && sobel.p !== null) {
    const agrees = excludesZero === null ? 'unknown' : sobel.p < level === excludesZero ? 'yes' : 'no';
    said.push(words.sobel({ z: voice.number(sobel.z), p: voice.p(sobel.p), agrees }));
  }
  if (proportion !== null) said.push(words.proportion({ ...names, percent: voice.percent(100 * proportion) }));
  return said;
}

/** The three effects of the predictor on one axis: points of the outcome for a point of the predictor. */
function drawEffects(estimate: Estimate, names: Names, id: string, voice: Voice): Block[] {
  const { pictureCaption, pictureAlternative, axis, effects, heads } = voice.words.mediation;
  const { total, direct, indirect, ci } = estimate;
  const entries = [
    { label: effects.total, value: total.b, lower: total.ciLower, upper: total.ciUpper },
    { label: effects.direct, value: direct.b, lower: direct.ciLower, upper: direct.ciUpper },
    { label: effects.indirect, value: indirect, lower: ci?.lower ?? null, upper: ci?.upper ?? null },
  ];
  const rows = entries.flatMap(({ label, value, lower, upper }) =>
    lower === null || upper === null ? [] : [{ label, value, lower, upper }],
  );
  if (rows.length < entries.length) return [];
  return [
    {
      kind: 'figure',
      id,
      caption: pictureCaption(names),
      alternative: pictureAlternative({
        ...names,
        total: voice.number(total.b),
        direct: voice.number(direct.b),
        indirect: voice.number(indirect),
      }),
      plot: {
        kind: 'intervals',
        x: { label: axis(names), ...extentOf([0, ...rows.flatMap(({ lower, upper }) => [lower, upper])]) },
        reference: 0,
        rows,
      },
      table: {
        kind: 'table',
        id: `${id}:table`,
        caption: axis(names),
        columns: [left(heads.effect), right(heads.value), right(heads.ci)],
        rows: rows.map(({ label, value, lower, upper }) =>
          row(text(label), number(value), text(between(lower, upper, voice))),
        ),
        notes: [],
      },
    },
  ];
}

function between(from: number | null, to: number | null, voice: Voice): string {
  const print = (value: number | null) => voice.maybe(value, voice.number);
  return voice.words.categories.between({ from: print(from), to: print(to) });
}
