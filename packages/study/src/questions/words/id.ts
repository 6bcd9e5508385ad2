import type { QuestionWords } from './question-words.ts';

/** What is asked of the data, in Indonesian. */
export const id: QuestionWords = {
  model: (f) => `regresi ${f.isSimple ? 'sederhana' : 'berganda'} ${f.y} atas ${f.x}`,
  questions: {
    'item-total-r': (f) => `${f.about}: r butir-total terkecil melebihi r tabel?`,
    'corrected-item-total-r': (f) => `${f.about}: r terkoreksi terkecil melebihi patokan?`,
    alpha: (f) => `${f.about}: alpha mencapai patokan?`,
    'disattenuated-r': (f) => `${f.about}: besar r terkoreksi atenuasi di bawah patokan?`,
    'residuals-normal': (f) => `H0: residual normal (${f.model})`,
    'slope-is-zero': (f) => `H0: koefisien nol (${f.model})`,
    'all-slopes-zero': (f) => `H0: semua koefisien nol (${f.model})`,
    'coefficient-is-zero': (f) => `H0: koefisien ${f.term} nol bila yang lain tetap (${f.model})`,
    'no-deviation-from-line': (f) => `H0: rata-rata tidak menyimpang dari garis lurus (${f.model})`,
    'variance-even': (f) =>
      `H0: varians residual tidak bergantung pada ${f.term === '' ? 'prediktor' : f.term} (${f.model})`,
    vif: (f) => `VIF terbesar, ${f.term}, tidak melebihi patokan (${f.model})?`,
    'indirect-interval-excludes-zero': ({ names: [x, m, y] }) =>
      `${x} pada ${y} melalui ${m}: selang bootstrap pengaruh tidak langsung tidak memuat nol?`,
    'group-means-equal': (f) => `H0: rata-rata ${f.about} sama pada semua kelompok (${f.question})`,
    'group-ranks-equal': (f) => `H0: peringkat ${f.about} sama pada semua kelompok (${f.question})`,
  },
  tests: {
    'kolmogorov-smirnov': 'Kolmogorov-Smirnov (Lilliefors)',
    'shapiro-wilk': 'Shapiro-Wilk',
    slope: 'uji t',
    f: 'uji F',
    coefficient: 'uji t',
    linearity: 'uji F',
    glejser: 'Glejser',
    'breusch-pagan': 'Breusch-Pagan terstudentkan (Koenker)',
    'welch-t': 't Welch',
    anova: 'ANOVA',
    'mann-whitney': 'Mann-Whitney',
    'kruskal-wallis': 'Kruskal-Wallis',
  },
};
