import type { Language } from '@minat/document';
import type { SampleSuggestion } from '@minat/study';

interface WavePlanWords {
  readonly newTitle: string;
  readonly newWhat: (version: number) => string;
  readonly editTitle: (number: number) => string;
  readonly opensAt: string;
  readonly clock: (timeZone: string) => string;
  readonly closesAt: string;
  readonly closesHint: string;
  readonly target: string;
  readonly targetHint: string;
  readonly make: string;
  readonly save: string;
  readonly saved: string;
  readonly changedMeanwhile: (opens: string, closes: string | null, target: string) => string;
  readonly superseded: (asked: number) => string;
  readonly supersededHelp: string;
  readonly supersededFixed: string;
  readonly move: string;
  readonly moved: string;
  readonly hasAnswers: string;
  readonly sizes: {
    readonly title: string;
    readonly what: string;
    readonly population: string;
    readonly populationHint: string;
    readonly compute: string;
    readonly caption: string;
    readonly rule: string;
    readonly formula: string;
    readonly n: string;
    readonly rules: Readonly<Record<SampleSuggestion['rule'], string>>;
    readonly badPopulation: string;
  };
}

/** A new wave, and the times of one. */
export const wavePlanWords: Readonly<Record<Language, WavePlanWords>> = {
  id: {
    newTitle: 'Gelombang baru',
    newWhat: (version) => `Gelombang ini menanyakan versi ${version} kuesioner, yang terbaru.`,
    editTitle: (number) => `Jadwal gelombang ${number}`,
    opensAt: 'Dibuka',
    clock: (timeZone) => `Menurut jam lembaga (${timeZone}).`,
    closesAt: 'Ditutup (boleh kosong)',
    closesHint: 'Kosongkan bila gelombang akan ditutup sendiri.',
    target: 'Jawaban yang diharapkan',
    targetHint: 'Dipakai untuk menunjukkan kemajuan; pengumpulan tidak berhenti sendiri ketika tercapai.',
    make: 'Buat gelombang',
    save: 'Simpan',
    saved: 'Jadwal disimpan.',
    changedMeanwhile: (opens, closes, target) =>
      `Orang lain baru saja mengubah gelombang ini. Sekarang: dibuka ${opens}, ${closes === null ? 'tanpa waktu tutup' : `ditutup ${closes}`}, ${target} jawaban diharapkan. Isian Anda di bawah belum disimpan; simpan lagi bila tetap itu yang Anda inginkan.`,
    superseded: (asked) => `Gelombang ini masih memakai versi ${asked}, padahal sudah ada versi yang lebih baru.`,
    supersededHelp: 'Karena belum ada jawaban, gelombang ini dapat dipindahkan ke versi terbaru.',
    supersededFixed: 'Karena sudah ada jawaban, versinya tetap. Versi baru dipakai oleh gelombang berikutnya.',
    move: 'Pakai versi terbaru',
    moved: 'Gelombang ini sekarang memakai versi terbaru.',
    hasAnswers: 'Jawaban pertama baru saja masuk, sehingga versinya tetap.',
    sizes: {
      title: 'Berapa jawaban yang diperlukan?',
      what: 'Tiap rumus menjawab pertanyaan yang berbeda. Untuk menguji pengaruh dimensi terhadap minat beli, baris-baris pertamalah yang sesuai; Cochran dan Slovin hanya tentang taksiran satu persentase dari sampel acak, yang jarang terpenuhi di media sosial.',
      population: 'Banyaknya pengikut atau populasi (boleh kosong)',
      populationHint: 'Diperlukan untuk rumus Slovin dan koreksi populasi Cochran.',
      compute: 'Hitung',
      caption: 'Ukuran sampel menurut beberapa rumus',
      rule: 'Rumus',
      formula: 'Hitungan',
      n: 'Jawaban',
      rules: {
        'regression-power': 'Uji F untuk R² (Cohen), efek sedang',
        'green-overall': 'Green (1991), untuk R²',
        'green-predictors': 'Green (1991), untuk tiap dimensi',
        cochran: 'Cochran (1977), satu persentase',
        slovin: 'Slovin, satu persentase',
      },
      badPopulation: 'Tulis bilangan bulat mulai dari 1.',
    },
  },
  en: {
    newTitle: 'A new wave',
    newWhat: (version) => `This wave asks version ${version} of the questionnaire, the newest.`,
    editTitle: (number) => `Times of wave ${number}`,
    opensAt: 'Opens',
    clock: (timeZone) => `By the institution's clock (${timeZone}).`,
    closesAt: 'Closes (may be left empty)',
    closesHint: 'Leave empty where somebody will close it.',
    target: 'Answers hoped for',
    targetHint: 'Shows the progress; collecting does not stop by itself when it is reached.',
    make: 'Make the wave',
    save: 'Save',
    saved: 'The times are saved.',
    changedMeanwhile: (opens, closes, target) =>
      `Somebody else has just changed this wave. Now it opens ${opens}, ${closes === null ? 'has no closing time' : `closes ${closes}`}, and hopes for ${target} answers. What you typed below is not saved; save again if you still want it.`,
    superseded: (asked) => `This wave still asks version ${asked}, though there is a newer one.`,
    supersededHelp: 'Nobody has answered yet, so it can move to the newest version.',
    supersededFixed: 'There are answers, so its version stays. The next wave asks the new one.',
    move: 'Ask the newest version',
    moved: 'This wave now asks the newest version.',
    hasAnswers: 'The first answer has just come, so the version stays.',
    sizes: {
      title: 'How many answers are needed?',
      what: 'Each formula answers another question. To test what the dimensions do to purchase interest, the first lines fit; Cochran and Slovin are about estimating one percentage from a random sample, which is rare on social media.',
      population: 'Number of followers, or population (may be left empty)',
      populationHint: "Needed for Slovin's formula and Cochran's correction.",
      compute: 'Compute',
      caption: 'Sample size by several formulas',
      rule: 'Formula',
      formula: 'Computation',
      n: 'Answers',
      rules: {
        'regression-power': 'F test of R² (Cohen), medium effect',
        'green-overall': 'Green (1991), for R²',
        'green-predictors': 'Green (1991), for each dimension',
        cochran: 'Cochran (1977), one percentage',
        slovin: 'Slovin, one percentage',
      },
      badPopulation: 'Write a whole number from 1.',
    },
  },
};

/** A suggestion's computation, with its figures put in. */
export function computationOf(suggestion: SampleSuggestion, language: Language): string {
  const number = new Intl.NumberFormat({ id: 'id-ID', en: 'en-GB' }[language]);
  const show = (value: number): string => number.format(value);
  switch (suggestion.rule) {
    case 'regression-power': {
      const { predictors, f2, power, level } = suggestion;
      return `m = ${show(predictors)}, f² = ${show(f2)}, 1 − β = ${show(power)}, α = ${show(level)}`;
    }
    case 'green-overall':
      return `50 + 8 × ${show(suggestion.predictors)}`;
    case 'green-predictors':
      return `104 + ${show(suggestion.predictors)}`;
    case 'cochran': {
      const { margin, population } = suggestion;
      const given = `z² × 0${language === 'id' ? ',' : '.'}25 ÷ e², e = ${show(margin)}`;
      return population === null ? given : `${given}, N = ${show(population)}`;
    }
    case 'slovin': {
      const { margin, population } = suggestion;
      return `${show(population)} ÷ (1 + ${show(population)} × ${show(margin)}²)`;
    }
  }
}
