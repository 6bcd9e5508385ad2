import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDimension, anyFigures, dimension, figuresOf } from './fixtures/advice-figures.ts';
import { adviceSchema, advise, defaultAdviceMarks } from './index.ts';

const standings = (figures: Parameters<typeof advise>[0]) =>
  Object.fromEntries(advise(figures).ranking.map(({ dimension: of, standing }) => [of, standing]));
const byDimension = (figures: Parameters<typeof advise>[0]) =>
  new Map(
    advise(figures)
      .recommendations.filter(({ about }) => about.kind === 'dimension')
      .map((one) => [one.about.id, one]),
  );

describe('an advice on a dimension', () => {
  it('follows importance and performance', () => {
    const figures = figuresOf([
      dimension('entertainment', { performance: 50, importance: 0.4 }),
      dimension('interaction', { performance: 80, importance: 0.35 }),
      dimension('trendiness', { performance: 40, importance: 0.05 }),
      dimension('customization', { performance: 60, importance: 0.2 }),
      dimension('advertisement', { performance: 60, importance: null, importanceCi: null }),
    ]);
    expect(standings(figures)).toEqual({
      entertainment: 'improve',
      interaction: 'keep',
      trendiness: 'not-first',
      customization: 'improve',
      advertisement: 'unknown',
    });
    const { ranking } = advise(figures);
    expect(ranking.map(({ dimension: of, rank }) => [rank, of])).toEqual([
      [1, 'entertainment'],
      [2, 'customization'],
      [3, 'interaction'],
      [4, 'advertisement'],
      [5, 'trendiness'],
    ]);
    expect(byDimension(figures).get('entertainment')).toMatchObject({
      kind: 'improve',
      strength: 'strong',
      priority: 1,
      trigger: { path: 'dimensions.entertainment.performance', value: 50, side: 'below' },
      actions: ['content-calendar', 'show-making', 'show-craft-challenge', 'informing-content'],
    });
  });

  it('changes when its figure crosses the mark, and at the mark itself', () => {
    const mark = defaultAdviceMarks.performance.value;
    const at = (performance: number) =>
      standings(figuresOf([dimension('interaction', { performance, importance: 1 })]));
    expect(at(mark - 1e-9)).toEqual({ interaction: 'improve' });
    expect(at(mark)).toEqual({ interaction: 'keep' });
    const share = (importance: number) =>
      standings(figuresOf([dimension('a', { importance, performance: 10 }), dimension('b', { importance: 0.5 })])).a;
    expect(share(0.25)).toBe('improve');
    expect(share(0.2499)).toBe('not-first');
  });

  it('is tentative, measure first, where the figures do not carry it', () => {
    const own = (more: Parameters<typeof dimension>[1], rest = {}) =>
      advise(figuresOf([dimension('interaction', { performance: 20, importance: 0.9, ...more })], rest)).ranking[0]!;
    expect(own({})).toMatchObject({ strength: 'strong', doubts: [] });
    expect(own({ importanceCi: { lower: 0.499, upper: 0.9 } }).doubts).toEqual(['importance-interval-holds-mark']);
    expect(own({ importance: 0.1, importanceCi: { lower: 0, upper: 0.499 } })).toMatchObject({
      standing: 'not-first',
      doubts: [],
    });
    expect(own({ importanceCi: null, betaCi: { lower: -0.1, upper: 0.5 } }).doubts).toEqual([
      'beta-interval-holds-zero',
    ]);
    expect(own({ importanceCi: null, betaCi: null }).doubts).toEqual(['no-interval']);
    expect(own({ alpha: 0.5999 }).doubts).toEqual(['alpha-below-mark']);
    expect(own({ alpha: 0.6 }).doubts).toEqual([]);
    expect(own({ alpha: null }).doubts).toEqual(['alpha-unknown']);
    expect(own({}, { outcome: { p: 0.05 } }).doubts).toEqual(['relation-not-shown']);
    expect(own({}, { warnings: ['r-above-what-alphas-allow'] }).doubts).toEqual(['constructs-not-distinct']);
    const tentative = byDimension(figuresOf([dimension('interaction', { performance: 20, alpha: 0.3 })]));
    expect(tentative.get('interaction')!.actions[0]).toBe('measure-better-first');
  });

  it('does not ask for more of what goes with less', () => {
    const falling = dimension('interaction', { performance: 10, beta: -0.4, betaCi: { lower: -0.7, upper: -0.1 } });
    expect(byDimension(figuresOf([falling])).get('interaction')).toMatchObject({
      kind: 'examine',
      actions: ['find-out-why'],
      trigger: { path: 'dimensions.interaction.betaCi.upper', value: -0.1, mark: 0, side: 'below' },
    });
  });
});

describe('any figures', () => {
  it('raising a performance never raises its priority', () => {
    fc.assert(
      fc.property(anyFigures, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }), (figures, pick, to) => {
        const at = pick % figures.dimensions.length;
        const own = figures.dimensions[at]!;
        fc.pre(own.performance !== null && to >= own.performance);
        const dimensions = figures.dimensions.with(at, { ...own, performance: to });
        const [before, after] = [advise(figures), advise({ ...figures, dimensions })];
        const rank = (advice: typeof before) => advice.ranking.find(({ dimension: of }) => of === own.id)!.rank;
        const priority = (advice: typeof before) =>
          advice.recommendations.find(({ about }) => about.id === own.id)!.priority;
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        expect(priority(after)).toBeGreaterThanOrEqual(priority(before));
      }),
      { numRuns: 500 },
    );
  });

  it('swapping the figures of two dimensions swaps their advice', () => {
    fc.assert(
      fc.property(fc.tuple(anyDimension('interaction'), anyDimension('trendiness')), anyFigures, ([a, b], base) => {
        const straight = advise({ ...base, dimensions: [a, b] });
        const swapped = advise({
          ...base,
          dimensions: [
            { ...b, id: a.id, name: a.name },
            { ...a, id: b.id, name: b.name },
          ],
        });
        const of = (advice: typeof straight, id: string) => {
          const { dimension: _, name: __, ...rest } = advice.ranking.find(({ dimension: one }) => one === id)!;
          const { kind, priority, strength, trigger } = advice.recommendations.find(({ about }) => about.id === id)!;
          return { rest, kind, priority, strength, value: trigger.value, side: trigger.side };
        };
        expect(of(swapped, a.id)).toEqual(of(straight, b.id));
        expect(of(swapped, b.id)).toEqual(of(straight, a.id));
      }),
      { numRuns: 300 },
    );
  });

  it('every advice has its trigger, its action, and lies on the side that it says; the schema holds', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const advice = advise(figures);
        expect(adviceSchema.parse(advice)).toEqual(advice);
        for (const { actions, trigger, conditions } of advice.recommendations) {
          expect(actions.length).toBeGreaterThan(0);
          expect(new Set(actions).size).toBe(actions.length);
          for (const { value, mark, side } of [trigger, ...conditions]) {
            if (value === null) expect(side).toBe('absent');
            else expect(side).toBe(value < mark ? 'below' : 'at-or-above');
          }
        }
        expect(advice.ranking).toHaveLength(figures.dimensions.length);
        const always = advice.notAllowed.map(({ code }) => code);
        for (const code of ['causation', 'all-followers', 'one-source', 'sales'] as const)
          expect(always).toContain(code);
      }),
      { numRuns: 300 },
    );
  });
});

describe('claims', () => {
  const codes = (figures: Parameters<typeof advise>[0]) => {
    const { allowed, notAllowed } = advise(figures);
    return { allowed: allowed.map(({ code }) => code), notAllowed: notAllowed.map(({ code }) => code) };
  };
  const one = [dimension('interaction', {})];

  it('turn with sign and p of the relation', () => {
    expect(codes(figuresOf(one)).allowed).toContain('positive-association');
    expect(codes(figuresOf(one, { outcome: { slope: -1 } })).allowed).toContain('negative-association');
    const unshown = codes(figuresOf(one, { outcome: { p: 0.05 } }));
    expect(unshown.allowed).not.toContain('positive-association');
    expect(unshown.allowed).not.toContain('variance-share');
    expect(unshown.notAllowed).toContain('no-relation');
  });

  it('name a most important dimension only when intervals part', () => {
    const two = (lower: number) =>
      codes(
        figuresOf([
          dimension('a', { importance: 0.8, importanceCi: { lower, upper: 0.9 } }),
          dimension('b', { importance: 0.2, importanceCi: { lower: 0.1, upper: 0.4 } }),
        ]),
      );
    expect(two(0.41).allowed).toContain('most-important');
    expect(two(0.4).allowed).not.toContain('most-important');
    expect(two(0.4).notAllowed).toContain('order-of-dimensions');
  });

  it('fall with few respondents, lost rows, weak scales', () => {
    const { notAllowed } = codes(figuresOf([dimension('a', { alpha: 0.2 })], { sample: { n: 29, missing: 10 } }));
    expect(notAllowed).toEqual(expect.arrayContaining(['few-respondents', 'many-rows-lost', 'dimension-unreliable']));
    const sound = codes(figuresOf(one, { sample: { n: 30, missing: 7 } })).notAllowed;
    for (const code of ['few-respondents', 'many-rows-lost', 'dimension-unreliable']) expect(sound).not.toContain(code);
  });
});

describe('stigma and doubt', () => {
  const topics = (figures: Parameters<typeof advise>[0]) =>
    advise(figures)
      .recommendations.filter(({ about }) => about.id === 'stigma' || about.id === 'doubt')
      .map(({ id, strength }) => [id, strength]);
  const one = [dimension('interaction', {})];

  it('are measured, answered or watched by their own figure', () => {
    expect(topics(figuresOf(one))).toEqual([
      ['measure:stigma', 'strong'],
      ['measure:doubt', 'strong'],
    ]);
    const measured = { stigma: { mean: 34, alpha: 0.8 }, doubt: { mean: 33, alpha: 0.4 } };
    expect(topics({ ...figuresOf(one), ...measured })).toEqual([
      ['answer:stigma', 'strong'],
      ['watch:doubt', 'tentative'],
    ]);
  });
});

it('misuse throws', () => {
  expect(() => advise(figuresOf([dimension('a', { performance: 101 })]))).toThrow(RangeError);
  expect(() => advise(figuresOf([dimension('a', { importance: Number.NaN })]))).toThrow(RangeError);
  expect(() => advise(figuresOf([dimension('a', {}), dimension('a', {})]))).toThrow(RangeError);
});
