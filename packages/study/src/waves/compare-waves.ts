import { type AnalysisRefusalCode, analyze, type MissingRule, type StudyResult } from '../analysis/index.ts';
import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { accept, type Outcome, refuse } from '../refusal/index.ts';
import { compareScale, type WaveSide } from './compare-scale.ts';
import { type CodeMatches, matchCodes } from './match-codes.ts';
import { remarksOn } from './remarks.ts';
import { scoreRows } from './score-rows.ts';
import { itemsScoredOtherwise, withoutScales } from './shared-scales.ts';
import type { WaveComparison } from './wave-comparison.ts';
import { withHolm } from './with-holm.ts';

export interface WaveOptions {
  /** By row of each wave: what the respondent is called. Without them nothing is paired. */
  readonly codes?: { readonly a: readonly (string | null)[]; readonly b: readonly (string | null)[] };
  readonly missing?: MissingRule;
  /** The version that the second wave was asked with, where it is another: other words are remarked, other scoring refused. */
  readonly instrumentOfB?: Instrument;
}

/**
 * - `no-common-scale`: the waves asked no scale in common.
 * - `scored-otherwise`: `items` whose scale, dimension, direction, range or scoring differ between the versions.
 */
export type WaveRefusalCode = AnalysisRefusalCode | 'no-common-scale' | 'scored-otherwise';

/**
 * Two waves of one instrument: what changed on each scale, the second minus the first, with interval, effect size and
 * Welch's test, and the paired test on respondents whose code matches. Refuses where a wave cannot be analysed or the two
 * cannot be compared. Throws on codes of another number than the rows.
 *
 * @example compareWaves(instrument, answers, answers).value.scales[0].unpaired.difference // 0
 */
export function compareWaves(
  instrument: Instrument,
  a: Answers,
  b: Answers,
  options: WaveOptions = {},
): Outcome<WaveComparison, WaveRefusalCode> {
  const { codes, missing = 'listwise', instrumentOfB = instrument } = options;
  requireCodes(codes?.a, a.rows, 'first');
  requireCodes(codes?.b, b.rows, 'second');
  const absent = [...new Set([...a.absentScales, ...b.absentScales])];
  if (instrument.scales.every(({ id }) => absent.includes(id))) {
    return refuse({ code: 'no-common-scale', place: { file: b.source.name }, figures: { other: a.source.name } });
  }
  const otherwise = itemsScoredOtherwise(instrument, instrumentOfB, absent);
  if (otherwise.length > 0) {
    return refuse({ code: 'scored-otherwise', place: { file: b.source.name }, figures: { items: otherwise } });
  }
  const sides = [a, b].map((wave) => sideOf(instrument, withoutScales(instrument, wave, absent), missing));
  const refusals = sides.flatMap((side) => (side.ok ? [] : side.refusals));
  const [first, second] = sides.flatMap((side) => (side.ok ? [side.value] : []));
  if (first === undefined || second === undefined) return refuse<WaveRefusalCode>(...refusals);
  const matches = codes === undefined ? null : matchCodes(codes.a, codes.b);
  const { level } = instrument.thresholds.significance;
  const compared = first.result.scores.map(({ scale }) => compareScale(scale, first, second, matches));
  const scales = withHolm(compared, level);
  return accept({
    schema: 'minat/wave-comparison/1',
    instrument: { id: instrument.id, version: instrument.version, title: instrument.title },
    waves: { a: nameWave(a, first.result), b: nameWave(b, second.result) },
    missingRule: missing,
    level,
    tests: {
      unpaired: scales.filter(({ unpaired }) => unpaired !== null).length,
      paired: scales.filter(({ paired }) => paired !== null).length,
    },
    matching: matches === null ? null : countMatches(matches, first, second),
    notCompared: instrument.scales
      .filter(({ id }) => absent.includes(id))
      .map(({ id, name }) => ({ scale: id, name, absentIn: absentIn(id, a, b) })),
    scales,
    remarks: remarksOn({ instrument, instrumentOfB, a, b, first, second, scales, matches }),
  });
}

function sideOf(
  instrument: Instrument,
  answers: Answers,
  missing: MissingRule,
): Outcome<WaveSide, AnalysisRefusalCode> {
  // No bootstrap: the comparison reads nothing that it makes.
  const result = analyze(instrument, answers, { missing, resampling: null });
  return result.ok ? accept({ result: result.value, scores: scoreRows(instrument, answers, missing) }) : result;
}

function countMatches(matches: CodeMatches, a: WaveSide, b: WaveSide): WaveComparison['matching'] {
  const { pairs, ...rest } = matches;
  const used = pairs.filter(([rowA, rowB]) => isUsed(a, rowA) && isUsed(b, rowB)).length;
  return { matched: pairs.length, used, ...rest };
}

function isUsed({ result, scores }: WaveSide, row: number): boolean {
  const constructs = result.scores.filter(({ kind }) => kind === 'construct');
  return constructs.every(({ scale }) => !Number.isNaN(scores.get(scale)![row]!));
}

function nameWave({ source, rows }: Answers, { sample }: StudyResult): WaveComparison['waves']['a'] {
  return { name: source.name, sha256: source.sha256, rows, used: sample.used };
}

function absentIn(scale: string, a: Answers, b: Answers): 'a' | 'b' | 'both' {
  if (!a.absentScales.includes(scale)) return 'b';
  return b.absentScales.includes(scale) ? 'both' : 'a';
}

function requireCodes(codes: readonly (string | null)[] | undefined, rows: number, wave: string): void {
  if (codes !== undefined && codes.length !== rows) {
    throw new RangeError(`compareWaves needs ${rows} codes of the ${wave} wave, got ${codes.length}`);
  }
}
