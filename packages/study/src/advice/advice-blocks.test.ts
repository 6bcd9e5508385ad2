import { type Block, bareText, type Document, faultsOf, type Language } from '@minat/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionCodes } from './actions.ts';
import { anyFigures, dimension, figuresOf } from './fixtures/advice-figures.ts';
import { type Advice, adviceBlocks, advise, forbiddenWords } from './index.ts';
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
      fc.property(anyFigures, (figures) => {
        const advice = advise(figures);
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
});
