import type { Language } from '@minat/document';
import type { Model, StudyResult } from '../analysis/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { groupCodes } from './group-codes.ts';
import { rFunctions } from './r-functions.ts';
import { rComment, rText, rTexts } from './r-text.ts';
import { type StudyVariables, studyVariables } from './study-variables.ts';
import { type SyntaxWords, syntaxWords } from './words/index.ts';

/** What the parts of the script are made from. */
interface Script {
  readonly instrument: Instrument;
  readonly result: StudyResult;
  readonly names: StudyVariables;
  readonly words: SyntaxWords;
}

/**
 * A script in base R that reads the exported data and computes every figure of the study anew: each is printed as
 * `path<TAB>value`, with the path in the StudyResult that it answers, so that the two can be compared. A figure that does
 * not exist prints NA. What rests on drawn rows (bootstrap intervals) or on a rule of SPSS's alone is not computed.
 *
 * @param dataFile The data in CSV, as `writeArchive` writes it, from the folder in which the script is run.
 *
 * @example rSyntax(instrument, result, 'data.csv', 'en').includes('data.csv') // true
 */
export function rSyntax(instrument: Instrument, result: StudyResult, dataFile: string, language: Language): string {
  const words = syntaxWords(language);
  const script: Script = { instrument, result, names: studyVariables(result), words };
  const { title, id, version } = instrument;
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [words.functions, [rFunctions.trimEnd()]],
    [
      words.data,
      [`data <- read.csv(${rText(dataFile)}, na.strings = "", check.names = FALSE, fileEncoding = "UTF-8")`],
    ],
    [words.reverse, reverseItems(script)],
    [words.missing[result.sample.missingRule], chooseRows(script)],
    [words.scores, makeScores(script)],
    [words.respondents, describeRespondents(script)],
    [words.items, describeItems(script)],
    [words.scoresDescribed, result.scores.map(({ scale }, at) => `describe("scores[${at}]", ${scoreOf(scale)})`)],
    [words.validity, judgeValidity(script)],
    [words.reliability, judgeReliability(script)],
    [words.categories, categorize(script)],
    [words.correlations, correlate(result)],
    ...result.models.map(
      (model, at) => [words.regression(nameModel(model, script, language)), fit(model, at, script)] as const,
    ),
    [words.importance, weigh(result)],
    [words.mediation, mediateScores(script)],
    [words.groups, compareGroups(script)],
    [words.discriminant, discriminate(script)],
  ];
  const head = [words.made({ title: title[language], instrument: `${id} ${version}` }), words.prints, words.needs];
  const body = parts.filter(([, lines]) => lines.length > 0);
  return [
    ...[...head, words.encoding].map(rComment),
    ...body.flatMap(([heading, lines]) => ['', rComment(heading), ...lines]),
    '',
  ].join('\n');
}

function nameModel({ outcome, predictors }: Model, { result }: Script, language: Language) {
  const nameOf = (scale: string) => result.instrument.scales.find(({ id }) => id === scale)!.name[language];
  return { outcome: nameOf(outcome), predictors: predictors.map(nameOf).join(' + ') };
}

const scoreOf = (scale: string) => `scores[[${rText(scale)}]]`;
const itemOf = (item: string) => `items[[${rText(item)}]]`;
const itemsOf = (items: readonly string[]) => `items[${rTexts(items)}]`;

function reverseItems({ instrument, result, names }: Script): string[] {
  const all = result.instrument.items;
  const lines = [
    `items <- data[${rTexts(all.map(({ id }) => names.items.get(id)!))}]`,
    `names(items) <- ${rTexts(all.map(({ id }) => id))}`,
    'items[] <- lapply(items, as.numeric)',
  ];
  for (const { id, scale, reverse } of all) {
    if (!reverse) continue;
    const { from, to } = instrument.scales.find((one) => one.id === scale)!.answers;
    lines.push(`${itemOf(id)} <- ${from + to} - ${itemOf(id)}`);
  }
  return lines;
}

function chooseRows({ result, names }: Script): string[] {
  const constructs = result.instrument.scales.filter(({ kind }) => kind === 'construct');
  const half = constructs.map(({ items }) => `rowSums(!is.na(${itemsOf(items)})) * 2 >= ${items.length}`);
  const used = result.sample.missingRule === 'listwise' ? 'complete.cases(items)' : half.join(' &\n  ');
  return [
    'show_figures("sample", list(rows = nrow(items), answersAsked = nrow(items) * ncol(items),',
    '  answersMissing = sum(is.na(items))))',
    `used <- ${used}`,
    'show_figure("sample.used", sum(used))',
    `excluded <- data[[${rText(names.row)}]][!used]`,
    'for (at in seq_along(excluded)) show_figure(sprintf("sample.excludedRows[%d]", at - 1), excluded[at])',
    'items <- items[used, , drop = FALSE]',
  ];
}

function makeScores({ result }: Script): string[] {
  const { scales, scoring } = result.instrument;
  return [
    'scores <- list()',
    ...scales.map(({ id, items }) => `${scoreOf(id)} <- score_of(${itemsOf(items)}, "${scoring}")`),
  ];
}

function describeRespondents({ instrument, result, names }: Script): string[] {
  return result.respondents.flatMap(({ question }, at) => {
    const column = `data[[${rText(names.profile.get(question)!)}]][used]`;
    const { choices } = instrument.profile.find(({ id }) => id === question)!;
    const path = `"respondents[${at}]"`;
    return [
      `describe_respondents(${path}, ${column})`,
      ...(choices.length === 0 ? [] : [`count_answers(${path}, ${column}, 1:${choices.length})`]),
    ];
  });
}

function describeItems({ instrument, result }: Script): string[] {
  return result.items.flatMap(({ item, scale }, at) => {
    const { from, to } = instrument.scales.find(({ id }) => id === scale)!.answers;
    return [
      `describe("items[${at}]", ${itemOf(item)})`,
      `count_answers("items[${at}]", ${itemOf(item)}, (${from}):(${to}))`,
    ];
  });
}

function judgeValidity({ result }: Script): string[] {
  const { level, tails } = result.thresholds.validity;
  const df = result.thresholds.validity.df === 'n' ? 'sum(used)' : 'sum(used) - 2';
  const { minimum } = result.thresholds.correctedItemTotal;
  return [
    `df <- ${df}`,
    `critical_t <- qt(${level / tails}, df, lower.tail = FALSE)`,
    'critical_r <- critical_t / sqrt(df + critical_t^2)',
    'show_figures("validity", list(criticalR = critical_r, df = df))',
    ...result.validity.items.map(({ item, scale }, at) => {
      const own = result.instrument.scales.find(({ id }) => id === scale)!.items;
      const others = own.filter((one) => one !== item);
      const rest = others.length === 0 ? 'items[character(0)]' : itemsOf(others);
      const total = scoreOf(scale);
      return `item_total("validity.items[${at}]", ${itemOf(item)}, ${total}, ${rest}, critical_r, ${minimum})`;
    }),
  ];
}

function judgeReliability({ result }: Script): string[] {
  return [
    'alphas <- list()',
    ...result.reliability.map(({ scale }, at) => {
      const { items } = result.instrument.scales.find(({ id }) => id === scale)!;
      return `alphas[[${rText(scale)}]] <- reliability("reliability[${at}]", ${itemsOf(items)})`;
    }),
  ];
}

/** Cut points by the rule of the study, worked out from the range or the sample. */
function categorize({ result }: Script): string[] {
  const { rule, count, edge } = result.thresholds.bands;
  const distances = count === 3 ? 'c(-1, 1)' : 'c(-1.5, -0.5, 0.5, 1.5)';
  return result.categories.flatMap(({ scale }, at) => {
    const { from, to } = result.scores.find((one) => one.scale === scale)!;
    const x = scoreOf(scale);
    const cuts =
      rule === 'sample'
        ? `mean(${x}) + ${distances} * sd(${x})`
        : rule === 'equal' || count === 3
          ? `${from} + (${to} - ${from}) * (1:${count - 1}) / ${count}`
          : `(${from} + ${to}) / 2 + ${distances} * (${to} - ${from}) / 6`;
    const path = `categories[${at}]`;
    return [
      `cuts <- ${cuts}`,
      `for (at in seq_along(cuts)) show_figure(sprintf("${path}.bands[%d].to", at - 1), cuts[at])`,
      `categorize("${path}", ${x}, cuts, "${edge}")`,
    ];
  });
}

function correlate({ correlations }: StudyResult): string[] {
  return correlations.map(
    ({ a, b }, at) => `show_figures("correlations[${at}]", correlate(${scoreOf(a)}, ${scoreOf(b)}))`,
  );
}

/** A fit without rest has no figures worth comparing: what is left is rounding. */
function fit(model: Model, at: number, { result, words }: Script): string[] {
  const { regression, outcome, predictors } = model;
  if (regression === null || regression.standardError === null || regression.f === null) return [rComment(words.noFit)];
  const { level } = result.thresholds.significance;
  const line = model.linearity;
  const isTested = line !== null && line !== undefined && line.within.df > 0;
  return [
    `regression("models[${at}]", ${scoreOf(outcome)}, ${frameOf(predictors)}, ${level})`,
    ...(isTested ? [`linearity("models[${at}].linearity", ${scoreOf(outcome)}, ${scoreOf(predictors[0]!)})`] : []),
  ];
}

function weigh({ importance, models, scores }: StudyResult): string[] {
  const lines: string[] = [];
  let first = 0;
  for (const { kind, outcome, predictors, regression } of models) {
    if (kind !== 'multiple') continue;
    if (regression !== null) lines.push(`importance(${first}, ${scoreOf(outcome)}, ${frameOf(predictors)})`);
    first += predictors.length;
  }
  const performance = importance.map(({ dimension }, at) => {
    const { from, to } = scores.find(({ scale }) => scale === dimension)!;
    const mean = `mean(${scoreOf(dimension)}, na.rm = TRUE)`;
    return `show_figure("importance[${at}].performance", 100 * (${mean} - ${from}) / (${to} - ${from}))`;
  });
  return [...lines, ...performance];
}

/** The intervals rest on drawn rows and are not computed anew; an exact fit leaves nothing but rounding. */
function mediateScores({ result, words }: Script): string[] {
  const { level } = result.thresholds.significance;
  return result.mediations.map(({ predictor, mediator, outcome, estimate }, at) => {
    const isFitted = estimate !== null && [estimate.a, estimate.b, estimate.total].every(({ t }) => t !== null);
    if (!isFitted) return rComment(words.noFit);
    const scores = [outcome, mediator, predictor].map(scoreOf).join(', ');
    return `mediation("mediations[${at}].estimate", ${scores}, ${level})`;
  });
}

function compareGroups({ instrument, result, names }: Script): string[] {
  return result.groups.flatMap((comparison, at) => {
    const codes = groupCodes(instrument, comparison);
    if (codes === null) return [];
    const column = `data[[${rText(names.profile.get(comparison.question)!)}]][used]`;
    const members = codes.map((code) => `${column} == ${code}`);
    const compared = (what: string, path: string) =>
      `${what}("groups[${at}]${path}", ${scoreOf(comparison.scale)}, list(${members.join(', ')}))`;
    return [
      compared('compare_groups', ''),
      ...(comparison.ranks === undefined ? [] : [compared('compare_ranks', '.ranks')]),
    ];
  });
}

function frameOf(predictors: readonly string[]): string {
  const columns = predictors.map((id, at) => `x${at + 1} = ${scoreOf(id)}`);
  return `data.frame(${columns.join(', ')})`;
}

function discriminate({ result }: Script): string[] {
  const items = (scale: string) => itemsOf(result.instrument.scales.find(({ id }) => id === scale)!.items);
  return result.discriminant.map(({ a, b }, at) => {
    const alphas = `c(alphas[[${rText(a)}]], alphas[[${rText(b)}]])`;
    const scores = `${scoreOf(a)}, ${scoreOf(b)}`;
    return `discriminant("discriminant[${at}]", ${scores}, ${alphas}, ${items(a)}, ${items(b)})`;
  });
}
