import type { QuestionWords } from './question-words.ts';

/** What is asked of the data, in English. */
export const en: QuestionWords = {
  model: (f) => `${f.isSimple ? 'simple' : 'multiple'} regression of ${f.y} on ${f.x}`,
  questions: {
    'item-total-r': (f) => `${f.about}: does the smallest item-total r exceed the table’s r?`,
    'corrected-item-total-r': (f) => `${f.about}: does the smallest corrected r exceed its mark?`,
    alpha: (f) => `${f.about}: does alpha reach its mark?`,
    'disattenuated-r': (f) => `${f.about}: is the size of the r corrected for attenuation below its mark?`,
    'residuals-normal': (f) => `H0: residuals normal (${f.model})`,
    'slope-is-zero': (f) => `H0: coefficient zero (${f.model})`,
    'all-slopes-zero': (f) => `H0: all coefficients zero (${f.model})`,
    'coefficient-is-zero': (f) => `H0: coefficient of ${f.term} zero with the others held (${f.model})`,
    'no-deviation-from-line': (f) => `H0: the means do not deviate from a straight line (${f.model})`,
    'variance-even': (f) =>
      `H0: the residuals’ variance does not depend on ${f.term === '' ? 'the predictors' : f.term} (${f.model})`,
    vif: (f) => `Is the largest VIF, that of ${f.term}, not above its mark (${f.model})?`,
    'indirect-interval-excludes-zero': ({ names: [x, m, y] }) =>
      `${x} on ${y} through ${m}: does the bootstrap interval of the indirect effect exclude zero?`,
    'group-means-equal': (f) => `H0: the mean of ${f.about} is the same in all groups (${f.question})`,
    'group-ranks-equal': (f) => `H0: the ranks of ${f.about} are the same in all groups (${f.question})`,
  },
  tests: {
    'kolmogorov-smirnov': 'Kolmogorov-Smirnov (Lilliefors)',
    'shapiro-wilk': 'Shapiro-Wilk',
    slope: 't test',
    f: 'F test',
    coefficient: 't test',
    linearity: 'F test',
    glejser: 'Glejser',
    'breusch-pagan': 'studentized Breusch-Pagan (Koenker)',
    'welch-t': 'Welch’s t',
    anova: 'ANOVA',
    'mann-whitney': 'Mann-Whitney',
    'kruskal-wallis': 'Kruskal-Wallis',
  },
};
