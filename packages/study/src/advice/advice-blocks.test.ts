import { type Block, bareText, type Document, faultsOf, type Language } from '@minat/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionCodes } from './actions.ts';
import { anyFigures, dimension, figuresOf } from './fixtures/advice-figures.ts';
import { type Advice, adviceBlocks, advise, claimBlocks, forbiddenWords } from './index.ts';
import { adviceWords } from './words/index.ts';

const languages: readonly Language[] = ['id', 'en'];
const words = { table: '', figure: '', contents: '', figuresBehind: '', notAvailable: '–' };

function documentOf(advice: Advice, language: Language): Document {
  const section = { kind: 'section' as const, id: 'advice', title: '', blocks: adviceBlocks(advice, language) };
  return { title: '', language, facts: [], sections: [section], words };
}

const forbidden = new RegExp(`\\b(${forbiddenWords.join('|')})\\b`, 'i');
const said = (blocks: readonly Block[]) => bareText(JSON.stringify(blocks));

describe('advice as blocks', () => {
  it('is whole for any figures, in both languages, and never speaks of what is forbidden', () => {
    fc.assert(
      fc.property(anyFigures, fc.boolean(), (figures, isAccount) => {
        const advice = advise({ ...figures, about: isAccount ? 'account' : 'survey' });
        for (const language of languages) {
          const report = documentOf(advice, language);
          expect(faultsOf(report)).toEqual([]);
          expect(said(report.sections)).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(said(report.sections)).not.toMatch(forbidden);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has no forbidden word in any sentence of the catalogues', () => {
    expect('Show the faces and personal stories').toMatch(new RegExp(forbiddenWords.join('|'), 'i'));
    for (const language of languages) {
      const { actions, notAllowed, allowed } = adviceWords[language];
      expect(Object.keys(actions).sort()).toEqual([...actionCodes].sort());
      const say = Object.values({ ...notAllowed, ...allowed }).map((sentence) => sentence({}));
      for (const sentence of [...Object.values(actions), ...say]) expect(sentence).not.toMatch(forbidden);
    }
  });

  it('prints a value apart from a mark that it nearly reaches', () => {
    const advice = advise(figuresOf([dimension('interaction', { performance: 66.666 })]));
    expect(said(adviceBlocks(advice, 'en'))).toContain('performance 66.666, below the mark 66.667');
    expect(said(adviceBlocks(advice, 'id'))).toContain('capaian 66,666, di bawah batas 66,667');
  });

  it('prints names as they were typed', () => {
    const odd = { ...dimension('interaction', {}), name: { id: '<b>x</b>', en: '<b>x</b>' } };
    const blocks = adviceBlocks(advise(figuresOf([odd])), 'en');
    expect(said(blocks)).toContain('<b>x</b>');
  });

  it('says that nothing may be said where there is no figure', () => {
    const none = { ...figuresOf([]), outcome: { ...figuresOf([]).outcome, slope: null, p: null, rSquared: null } };
    expect(said(adviceBlocks(advise(none), 'en'))).toContain('do not allow anything to be said yet');
  });

  it('says of stigma and doubt that they are hardly two, with the figure', () => {
    const asked = { stigma: { mean: 50, alpha: 0.8 }, doubt: { mean: 50, alpha: 0.8 } };
    const of = (disattenuatedR: number) =>
      advise({ ...figuresOf([dimension('interaction', {})]), ...asked, obstacles: { disattenuatedR, maximum: 0.9 } });
    const strengths = (advice: Advice) =>
      advice.recommendations.filter(({ kind }) => kind === 'answer').map(({ strength }) => strength);
    expect(strengths(of(0.978))).toEqual(['tentative', 'tentative']);
    expect(strengths(of(0.899))).toEqual(['strong', 'strong']);
    expect(said(adviceBlocks(of(0.978), 'id'))).toContain(
      'r terkoreksi atenuasi antara stigma dan keraguan 0,978, tidak di bawah batas 0,900',
    );
    expect(said(adviceBlocks(of(0.978), 'en'))).toContain(
      'two different obstacles: their r corrected for attenuation is 0.978',
    );
    expect(said(adviceBlocks(of(0.899), 'en'))).not.toContain('two different obstacles');
  });

  it('knows whether a topic was not asked or has no mean', () => {
    const bare = figuresOf([dimension('interaction', {})]);
    const [unasked, noMean] = [advise(bare), advise({ ...bare, stigma: { mean: null, alpha: 0.7 } })];
    expect(said(adviceBlocks(unasked, 'id'))).not.toContain('rata-ratanya tidak tersedia');
    expect(said(adviceBlocks(noMean, 'id'))).toContain('sudah ditanyakan, tetapi rata-ratanya tidak tersedia');
    expect(noMean.recommendations.find(({ id }) => id === 'measure:stigma')!.actions).toEqual(['measure-better-first']);
  });

  it('gives a survey of another subject its claims only, each once, and none about an account', () => {
    const survey = advise({ ...figuresOf([dimension('warmth', {})]), about: 'survey' });
    expect([survey.ranking, survey.recommendations]).toEqual([[], []]);
    for (const language of languages) {
      const blocks = claimBlocks([survey, survey], language);
      expect(blocks.map((block) => block.kind === 'section' && block.id)).toEqual([
        'advice-allowed',
        'advice-not-allowed',
      ]);
      expect(said(blocks).split('Interest').length).toBe(
        said(claimBlocks([survey], language)).split('Interest').length,
      );
      expect(said(blocks)).not.toMatch(/pengikut|penerimaan negara|followers|revenue/);
    }
  });
});
