import type { Language } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { openData, reverseItems } from './spss-data.ts';
import { fitMediations, fitModel } from './spss-models.ts';
import { chooseRows, makeBands, makeScores } from './spss-scores.ts';
import { nameOf, type SpssScript } from './spss-script.ts';
import {
  compareGroups,
  correlateConstructs,
  correlateScores,
  countBands,
  describeItems,
  describeRespondents,
  describeScores,
  judgeReliability,
  judgeValidity,
} from './spss-tables.ts';
import { spssComment, spssText } from './spss-text.ts';
import { studyVariables } from './study-variables.ts';
import { syntaxWords } from './words/index.ts';

/**
 * SPSS syntax that reads the exported data and makes every table of the report anew; PSPP 1.6.2 runs it as well. What
 * SPSS alone can do stands in a comment beside the command that both know.
 *
 * @param dataFile The data, from the folder in which the syntax is run: `.sav` as it stands, else CSV.
 *
 * @example spssSyntax(instrument, result, 'data.csv', 'en').includes('REGRESSION') // true
 */
export function spssSyntax(instrument: Instrument, result: StudyResult, dataFile: string, language: Language): string {
  const words = syntaxWords(language);
  const script: SpssScript = { instrument, result, names: studyVariables(result), words, language };
  const { title, id, version } = instrument;
  const models = result.models.map((model, at) => {
    const predictors = model.predictors.map((one) => nameOf(script, one)).join(' + ');
    const heading = words.regression({ outcome: nameOf(script, model.outcome), predictors });
    return [heading, fitModel(model, at, script)] as const;
  });
  const parts: readonly (readonly [heading: string, commands: readonly string[]])[] = [
    [words.data, openData(script, dataFile)],
    [words.reverse, reverseItems(script)],
    [words.missing[result.sample.missingRule], chooseRows(script)],
    [words.scores, [...makeScores(script), 'EXECUTE.']],
    [words.respondents, describeRespondents(script)],
    [words.items, describeItems(script)],
    [words.scoresDescribed, describeScores(script)],
    [words.validity, judgeValidity(script)],
    [words.reliability, judgeReliability(script)],
    [words.categories, [...makeBands(script), ...countBands(script)]],
    [words.correlations, correlateScores(script)],
    ...models,
    [words.mediation, fitMediations(script)],
    [words.groups, compareGroups(script)],
    [words.discriminant, correlateConstructs(script)],
  ];
  const made = words.made({ title: title[language], instrument: `${id} ${version}` });
  return [
    ...['Encoding: UTF-8', made, words.encoding].map(spssComment),
    'SET DECIMAL=DOT.',
    ...parts.flatMap(([heading, commands]) =>
      commands.length === 0 ? [] : ['', spssComment(heading), `TITLE ${spssText(heading)}.`, ...commands],
    ),
    '',
  ].join('\n');
}
