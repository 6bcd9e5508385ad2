import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noise, sheetOf } from './fixtures/sheet-of.ts';
import {
  defaultScreeningRules,
  type IndexCode,
  nameRespondents,
  type Screening,
  type ScreenOptions,
  screen,
  screeningJsonSchema,
  screeningSchema,
} from './index.ts';

type Rows = readonly (readonly (number | null)[])[];
const screenRows = (rows: Rows, options?: ScreenOptions) => {
  const { instrument, answers } = sheetOf(rows);
  return screen(instrument, answers, options);
};
const indexOf = (screening: Screening, code: IndexCode) => screening.indices.find((index) => index.code === code)!;
const of = (screening: Screening, row: number, code: IndexCode) =>
  screening.respondents[row]!.values.find((value) => value.code === code)!;
const honest = noise(60, 24, 3);

describe('each index', () => {
  it('longstring flags from half of the items on, and a missing answer ends the run', () => {
    const run = (length: number) => Array.from({ length: 24 }, (_, at) => (at < length ? 5 : 1 + (at % 4)));
    const gap = Array.from({ length: 24 }, (_, at) => (at === 11 ? null : 5));
    const screening = screenRows([run(11), run(12), gap, ...honest]);
    expect(of(screening, 0, 'longstring')).toMatchObject({ value: 11, flag: false });
    expect(of(screening, 1, 'longstring')).toMatchObject({ value: 12, flag: true });
    expect(of(screening, 2, 'longstring')).toMatchObject({ value: 12, flag: true });
  });

  it('IRV flags 0 always and never more than the lowest share besides', () => {
    const flat = new Array<number>(24).fill(4);
    const two = Array.from({ length: 24 }, (_, at) => 3 + (at % 2));
    const tied = screenRows([flat, ...new Array<number[]>(30).fill(two)]);
    expect(of(tied, 0, 'irv')).toMatchObject({ value: 0, flag: true });
    expect(indexOf(tied, 'irv').flagged).toBe(1);
    const spread = screenRows(noise(100, 24, 5));
    expect(indexOf(spread, 'irv').flagged).toBe(5);
  });

  it('page times count the pages answered in less than two seconds an item, and are one sign with the time in all', () => {
    const calm = honest.map(() => 60);
    const pages = (first: number, second: number) => [
      { items: 12, seconds: Float64Array.from([first, ...calm]) },
      { items: 12, seconds: Float64Array.from([second, ...calm]) },
      // A page of questions about the person asks no item.
      { items: 0, seconds: Float64Array.from([0.1, ...calm]) },
    ];
    const rows = [noise(1, 24, 9)[0]!, ...honest];
    const atMark = screenRows(rows, { pages: pages(24, 60) });
    expect(of(atMark, 0, 'page-times')).toMatchObject({ value: 0, flag: false });
    const below = screenRows(rows, { pages: pages(23.9, 1), durations: Float64Array.from([25, ...calm]) });
    expect(of(below, 0, 'page-times')).toMatchObject({ value: 2, flag: true });
    expect(of(below, 0, 'duration').flag).toBe(true);
    expect(below.respondents[0]!.families).toEqual(['duration']);
    const unknown = screenRows(rows, { pages: pages(Number.NaN, Number.NaN) });
    expect(of(unknown, 0, 'page-times').value).toBeNull();
    expect(indexOf(screenRows(rows), 'page-times').reason).toEqual({ code: 'no-page-times', figures: {} });
    expect(() => screenRows(rows, { pages: [{ items: 3, seconds: new Float64Array(2) }] })).toThrow(RangeError);
  });

  it('even-odd is weak with few scales, and where it finds carelessness everywhere: shown, not counted', () => {
    const rules = (more: object) => ({
      rules: { ...defaultScreeningRules, evenOdd: { ...defaultScreeningRules.evenOdd, ...more } },
    });
    const counted = (screening: Screening) =>
      screening.respondents.some(({ families }) => families.includes('even-odd'));
    const few = screenRows(noise(60, 12, 8), rules({ weakAbove: 1 }));
    expect(indexOf(few, 'even-odd')).toMatchObject({ weak: true, reason: null });
    expect(indexOf(few, 'even-odd').flagged).toBeGreaterThan(0);
    expect(counted(few)).toBe(false);
    const everywhere = screenRows(honest);
    expect(indexOf(everywhere, 'even-odd').weak).toBe(true);
    expect(counted(everywhere)).toBe(false);
    const asked = screenRows(honest, rules({ weakAbove: 1 }));
    expect(indexOf(asked, 'even-odd').weak).toBe(false);
    expect(counted(asked)).toBe(true);
  });

  it('synonyms hide below three pairs, D² where it has no meaning; both say why', () => {
    expect(indexOf(screenRows(honest), 'synonyms').reason).toMatchObject({ code: 'too-few-pairs' });
    expect(indexOf(screenRows(noise(24, 24, 1)), 'mahalanobis').reason).toEqual({
      code: 'rows-not-above-items',
      figures: { rows: 24, items: 24 },
    });
    const doubled = honest.map(([first, , ...rest]) => [first!, first!, ...rest]);
    expect(indexOf(screenRows(doubled), 'mahalanobis').reason).toEqual({
      code: 'singular',
      figures: { items: ['i2'] },
    });
    const constant = honest.map(([, ...rest]) => [3, ...rest]);
    expect(indexOf(screenRows(constant), 'mahalanobis').reason).toMatchObject({ figures: { items: ['i1'] } });
  });

  it('identical answers name each other, above 20 items only', () => {
    const screening = screenRows([...honest, honest[0]!]);
    expect(screening.respondents[0]).toMatchObject({ sameAs: [62] });
    expect(screening.respondents[60]).toMatchObject({ sameAs: [2] });
    expect(of(screening, 60, 'identical')).toMatchObject({ value: 1, flag: true });
    expect(of(screening, 5, 'identical')).toMatchObject({ value: 0, flag: false });
    const short = noise(60, 20, 2);
    expect(indexOf(screenRows([...short, short[0]!]), 'identical').reason).toMatchObject({ code: 'too-few-items' });
  });

  it('the share missing and the time flag at their marks', () => {
    const half = honest[0]!.map((answer, at) => (at < 12 ? null : answer));
    const less = honest[1]!.map((answer, at) => (at < 11 ? null : answer));
    const seconds = Float64Array.from({ length: 60 }, (_, at) =>
      at === 2 ? 49.9 : at === 3 ? 50 : at === 4 ? -1 : 100,
    );
    const screening = screenRows([half, less, ...honest.slice(2)], { durations: seconds });
    expect([of(screening, 0, 'missing').flag, of(screening, 1, 'missing').flag]).toEqual([true, false]);
    expect([2, 3, 4].map((row) => of(screening, row, 'duration').flag)).toEqual([true, false, false]);
    expect(of(screening, 4, 'duration').value).toBeNull();
    expect(indexOf(screening, 'duration').mark).toBe(50);
    expect(indexOf(screenRows(honest), 'duration').reason).toEqual({ code: 'no-times', figures: {} });
  });

  it('an instructed item that is failed is a sign of its own; one left empty is none', () => {
    const given = honest.map((_, row) => ['  setuju ', 'SETUJU', null, 'Netral', ''][row] ?? 'Setuju');
    const second = honest.map((_, row) => (row === 3 ? '1' : row === 2 ? '5' : '4'));
    const screening = screenRows(honest, {
      instructed: [
        { column: 'Pilih Setuju', expected: 'Setuju', given },
        { column: 'q2', expected: '4', given: second },
      ],
    });
    const values = [0, 1, 2, 3, 4].map((row) => of(screening, row, 'instructed'));
    expect(values.map(({ value }) => value)).toEqual([0, 0, 1, 2, 0]);
    expect(values.map(({ flag }) => flag)).toEqual([false, false, true, true, false]);
    expect(screening.respondents[3]!.families).toContain('instructed');
    expect(indexOf(screening, 'instructed')).toMatchObject({
      rule: { asked: 'Pilih Setuju = Setuju; q2 = 4', fewest: 1 },
      weak: false,
      flagged: 2,
    });
    const alone = screenRows(honest, { instructed: [{ column: 'q', expected: '4', given: given.map(() => null) }] });
    expect(indexOf(alone, 'instructed')).toMatchObject({ n: 0, flagged: 0 });
    expect(indexOf(screenRows(honest), 'instructed').reason).toEqual({ code: 'no-instructed-items', figures: {} });
  });
});

describe('naming', () => {
  const flat = new Array<number>(24).fill(4);

  it('counts a run, no spread and sameness by answering all alike as one sign', () => {
    const screening = screenRows([flat, flat, ...honest]);
    expect(screening.respondents[0]).toMatchObject({ sameAs: [3], families: ['uniform'], flagged: false });
    expect(screening.flagged).not.toContain(2);
  });

  it('needs two independent signs, and takes the fewest from the rules', () => {
    const durations = Float64Array.from({ length: 62 }, (_, at) => (at === 0 ? 10 : 300));
    const screening = screenRows([flat, flat, ...honest], { durations });
    expect(screening.respondents[0]).toMatchObject({ families: ['uniform', 'duration'], flagged: true });
    expect(screening.flagged).toEqual([2]);
    const strict = { ...defaultScreeningRules, flags: { fewest: 1, source: 'test' } };
    expect(screenRows([flat, flat, ...honest], { durations, rules: strict }).flagged).toEqual(
      expect.arrayContaining([2, 3]),
    );
  });

  it('keeps codes beside rows, and throws on lists of another length', () => {
    const codes = honest.map((_, at) => (at === 0 ? 'R001' : null));
    expect(screenRows(honest, { codes }).respondents[0]!.code).toBe('R001');
    expect(() => screenRows(honest, { codes: [] })).toThrow(RangeError);
    expect(() => screenRows(honest, { instructed: [{ column: 'q', expected: '4', given: ['4'] }] })).toThrow(
      RangeError,
    );
    expect(() => screenRows(honest, { durations: new Float64Array(3) })).toThrow(RangeError);
  });
});

describe('any answers', () => {
  const anyRows = fc.record({ rows: fc.nat(14), items: fc.integer({ min: 1, max: 26 }) }).chain(({ rows, items }) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(null, 4)), {
        minLength: items,
        maxLength: items,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

  it('give a screening that keeps every row, agrees with itself and with its schema', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const screening = screenRows(rows);
        expect(screeningSchema.parse(screening)).toEqual(screening);
        expect(screening.respondents).toHaveLength(rows.length);
        for (const { code, flagged, n, reason } of screening.indices) {
          const values = screening.respondents.map((one) => one.values.find((value) => value.code === code)!);
          expect(values.filter(({ flag }) => flag)).toHaveLength(flagged);
          expect(values.filter(({ value }) => value !== null)).toHaveLength(n);
          expect(values.every(({ value, flag }) => !flag || value !== null)).toBe(true);
          if (reason !== null) expect(n).toBe(0);
        }
        const fewest = screening.flags.fewest;
        const named = screening.respondents.filter(({ families }) => families.length >= fewest).map(({ row }) => row);
        expect(screening.flagged).toEqual(named);
        const { instrument, answers } = sheetOf(rows);
        const alone = nameRespondents(instrument, answers).map(({ position, families }) => [position, families]);
        const flagged = screening.respondents.flatMap((one, at) => (one.flagged ? [[at, one.families]] : []));
        expect(alone).toEqual(flagged);
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(honest, { minLength: honest.length }), (shuffled) => {
        const sorted = (screening: Screening) => screening.respondents.map(({ families }) => families.join()).sort();
        expect(sorted(screenRows(shuffled))).toEqual(sorted(screenRows(honest)));
      }),
      { numRuns: 10 },
    );
  });
});

it('publishes its schema', () => {
  expect(screeningJsonSchema()).toMatchObject({ type: 'object' });
});
