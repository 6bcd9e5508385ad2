import type { Language } from '@minat/document';

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
    superseded: (asked) => `Gelombang ini masih memakai versi ${asked}, padahal sudah ada versi yang lebih baru.`,
    supersededHelp: 'Karena belum ada jawaban, gelombang ini dapat dipindahkan ke versi terbaru.',
    supersededFixed: 'Karena sudah ada jawaban, versinya tetap. Versi baru dipakai oleh gelombang berikutnya.',
    move: 'Pakai versi terbaru',
    moved: 'Gelombang ini sekarang memakai versi terbaru.',
    hasAnswers: 'Jawaban pertama baru saja masuk, sehingga versinya tetap.',
    sizes: {
      title: 'Berapa jawaban yang diperlukan?',
      what: 'Tiap rumus menjawab pertanyaan yang berbeda. Untuk menguji pengaruh dimensi terhadap minat beli, baris pertama yang sesuai; Slovin dan Cochran hanya tentang taksiran sebuah persentase dari sampel acak.',
      population: 'Banyaknya pengikut atau populasi (boleh kosong)',
      populationHint: 'Diperlukan untuk rumus Slovin dan koreksi populasi Cochran.',
      compute: 'Hitung',
      caption: 'Ukuran sampel menurut beberapa rumus',
      rule: 'Rumus',
      formula: 'Hitungan',
      n: 'Jawaban',
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
    superseded: (asked) => `This wave still asks version ${asked}, though there is a newer one.`,
    supersededHelp: 'Nobody has answered yet, so it can move to the newest version.',
    supersededFixed: 'There are answers, so its version stays. The next wave asks the new one.',
    move: 'Ask the newest version',
    moved: 'This wave now asks the newest version.',
    hasAnswers: 'The first answer has just come, so the version stays.',
    sizes: {
      title: 'How many answers are needed?',
      what: 'Each formula answers another question. To test what the dimensions do to purchase interest, the first line fits; Slovin and Cochran are about estimating one percentage from a random sample only.',
      population: 'Number of followers, or population (may be left empty)',
      populationHint: "Needed for Slovin's formula and Cochran's correction.",
      compute: 'Compute',
      caption: 'Sample size by several formulas',
      rule: 'Formula',
      formula: 'Computation',
      n: 'Answers',
    },
  },
};
