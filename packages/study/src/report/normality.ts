import type { Block, Table } from '@minat/document';
import type { Model, StudyResult } from '../analysis/index.ts';
import { bounded, count, left, note, number, paragraph, probability, right, row, section, text } from './blocks.ts';
import { judgedModels, namesOf } from './readings.ts';
import type { Voice } from './voice.ts';

type Residuals = NonNullable<Model['residuals']>;

/** The residuals of each model: hypotheses, SPSS's table, every p beside it, and what they allow to be said. */
export function reportNormality(result: StudyResult, voice: Voice): Block[] {
  const blocks = judgedModels(result).map((model) => ({ model, blocks: reportModel(model, result, voice) }));
  if (blocks.length === 1) return blocks[0]!.blocks;
  return blocks.map(({ model, blocks: own }) =>
    section(`normality:${model.id}`, voice.words.regression.title(namesOf(model, voice)), own),
  );
}

function reportModel(model: Model, result: StudyResult, voice: Voice): Block[] {
  const words = voice.words.normality;
  const { residuals } = model;
  if (residuals === null || residuals.kolmogorovSmirnov.d === null) return [paragraph(words.none)];
  const { kolmogorovSmirnov: ks } = residuals;
  const decisions = ['kolmogorov-smirnov', 'shapiro-wilk'].flatMap((test) => {
    const found = result.procedures.find((procedure) => procedure.id === `${test}:${model.id}`);
    return found?.kind === 'hypothesis' ? [{ test, p: found.p, decision: found.decision, level: found.level }] : [];
  });
  const verdicts = new Set(decisions.map(({ decision }) => decision));
  return [
    paragraph(`${words.intro(namesOf(model, voice))} ${words.hypotheses}`),
    tableAsSpss(model, residuals, voice),
    tableOfBoth(model, residuals, voice),
    ...(ks.spssIsBound === true && ks.lillieforsP !== null
      ? [
          note(
            'plain',
            words.bound({ spss: voice.bounded(ks.spssP!), p: voice.p(ks.lillieforsP), d: voice.bounded(ks.d!) }),
            'spss-bound',
          ),
        ]
      : []),
    {
      kind: 'list',
      items: decisions.map(({ test, p, decision, level }) =>
        words[decision]({ test: voice.test(test), p: voice.p(p), level: voice.level(level) }),
      ),
    },
    ...(verdicts.size > 1 ? [note('caution', words.disagree, 'normality-tests-disagree')] : []),
    ...(verdicts.has('reject') ? [note('caution', words.unmet, 'normality-unmet')] : []),
  ];
}

function tableAsSpss(model: Model, { n, kolmogorovSmirnov: ks }: Residuals, voice: Voice): Table {
  const { rows, notes, caption, head } = voice.words.normality;
  // SPSS marks the p as corrected (c), and as a bound (d) where it is one.
  const marks = ks.spssIsBound === true ? 'c, d' : 'c';
  return {
    kind: 'table',
    id: `kolmogorov-smirnov:${model.id}`,
    caption,
    columns: [left(''), right(head)],
    rows: [
      row(text(rows.n), count(n)),
      row(text(rows.mean), number(ks.mean, 7)),
      row(text(rows.sd), number(ks.sd, 7)),
      row(text(rows.absolute), bounded(ks.d)),
      row(text(rows.positive), bounded(ks.positive)),
      row(text(rows.negative), bounded(ks.negative)),
      row(text(rows.statistic), bounded(ks.d)),
      row(text(rows.asymptotic), probability(ks.spssP, marks)),
    ],
    notes: [notes.a, notes.b, notes.c, ...(ks.spssIsBound === true ? [notes.d] : [])],
  };
}

function tableOfBoth(
  model: Model,
  { kolmogorovSmirnov: ks, shapiroWilk, andersonDarling, jarqueBera }: Residuals,
  voice: Voice,
): Table {
  const { bothCaption, bothHeads, tests } = voice.words.normality;
  const spss =
    ks.spssIsBound === true && ks.spssP !== null ? text(`≥ ${voice.bounded(ks.spssP)}`) : probability(ks.spssP);
  return {
    kind: 'table',
    id: `normality-p:${model.id}`,
    caption: bothCaption,
    columns: [left(bothHeads.test), right(bothHeads.statistic), right(bothHeads.p)],
    rows: [
      row(text(tests.lilliefors), bounded(ks.d), probability(ks.lillieforsP)),
      row(text(tests.spss), bounded(ks.d), spss),
      row(text(tests.asymptotic), bounded(ks.d), probability(ks.asymptoticP)),
      row(text(tests.shapiro), bounded(shapiroWilk.w), probability(shapiroWilk.p)),
      row(text(tests.anderson), number(andersonDarling.statistic), probability(andersonDarling.p)),
      row(text(tests.jarque), number(jarqueBera.statistic), probability(jarqueBera.p)),
    ],
    notes: [],
  };
}
