import type { Language } from '@minat/document';

interface ResponsesWords {
  readonly title: string;
  readonly filters: string;
  readonly any: string;
  readonly day: string;
  readonly channel: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly state: string;
  readonly states: { readonly kept: string; readonly excluded: string };
  readonly flagged: string;
  readonly onlyFlagged: string;
  readonly apply: string;
  readonly clear: string;
  readonly caption: string;
  readonly choose: string;
  readonly chooseOne: (code: string) => string;
  readonly response: string;
  readonly time: string;
  readonly unknownTime: string;
  readonly signs: string;
  readonly sign: Readonly<Record<string, string>>;
  readonly noSigns: string;
  readonly next: string;
  readonly first: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly noneTitle: string;
  readonly noneText: string;
  readonly computing: string;
  /** Where only those are asked for that the signs name. */
  readonly computingAlone: string;
  readonly failed: string;
  readonly policy: string;
  readonly decide: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly exclude: string;
  readonly include: string;
  readonly excludedBecause: (reason: string) => string;
  readonly excludedSince: (moment: string) => string;
  readonly faults: {
    readonly 'no-reason': string;
    readonly 'reason-too-long': string;
    readonly 'none-chosen': string;
  };
  readonly done: {
    readonly excluded: (count: number) => string;
    readonly included: (count: number) => string;
    readonly already: string;
  };
  readonly one: {
    readonly title: (code: string) => string;
    readonly back: string;
    readonly page: (number: number) => string;
    readonly question: string;
    readonly answer: string;
    readonly empty: string;
    readonly passed: string;
    readonly failed: string;
    readonly excludeTitle: string;
    readonly excludeText: string;
    readonly includeTitle: string;
    readonly includeText: string;
    readonly signsTitle: string;
    readonly signsNote: string;
  };
}

/** The answers of a wave one by one, and one of them. */
export const responsesWords: Readonly<Record<Language, ResponsesWords>> = {
  id: {
    title: 'Jawaban satu per satu',
    filters: 'Saring',
    any: 'Semua',
    day: 'Hari',
    channel: 'Saluran',
    language: 'Bahasa',
    languages: { id: 'Indonesia', en: 'Inggris' },
    state: 'Keadaan',
    states: { kept: 'Dihitung', excluded: 'Dikeluarkan' },
    flagged: 'Tanda',
    onlyFlagged: 'Hanya yang ditandai',
    apply: 'Terapkan',
    clear: 'Hapus saringan',
    caption: 'Jawaban gelombang ini, yang terbaru lebih dahulu',
    choose: 'Pilih',
    chooseOne: (code) => `Pilih jawaban ${code}`,
    response: 'Jawaban',
    time: 'Lama mengisi',
    unknownTime: 'tidak diketahui',
    signs: 'Tanda',
    sign: {
      uniform: 'jawaban seragam',
      'even-odd': 'tidak konsisten',
      synonyms: 'butir serupa dijawab berlawanan',
      mahalanobis: 'pola tidak lazim',
      identical: 'sama persis dengan jawaban lain',
      missing: 'banyak yang kosong',
      instructed: 'butir pengecekan keliru',
      duration: 'terlalu cepat',
    },
    noSigns: '–',
    next: 'Jawaban berikutnya',
    first: 'Kembali ke awal',
    emptyTitle: 'Belum ada jawaban',
    emptyText: 'Begitu seseorang mengirim kuesionernya, jawabannya tampil di sini.',
    noneTitle: 'Tidak ada jawaban yang cocok',
    noneText: 'Longgarkan saringan untuk melihat jawaban lain.',
    computing: 'Tanda sedang dihitung. Jawabannya sendiri sudah lengkap di bawah.',
    computingAlone: 'Tanda sedang dihitung. Jawaban yang ditandai tampil sesudahnya.',
    failed: 'Tanda tidak dapat dihitung. Galatnya tercatat pada server; cobalah lagi nanti.',
    policy:
      'Ditandai: sekurang-kurangnya dua tanda yang saling bebas. Tanda ialah alasan untuk melihat, bukan untuk membuang; Anda yang memutuskan, sebaiknya sebelum melihat hasil.',
    decide: 'Putuskan atas yang dipilih',
    reason: 'Alasan',
    reasonHint: 'Paling banyak 200 huruf, tanpa nama orang. Alasan ini tampil dalam laporan.',
    exclude: 'Keluarkan dari hitungan',
    include: 'Masukkan kembali',
    excludedBecause: (reason) => `Dikeluarkan: ${reason}`,
    excludedSince: (moment) => `Sejak ${moment}.`,
    faults: {
      'no-reason': 'Tuliskan alasannya.',
      'reason-too-long': 'Alasan ini lebih dari 200 huruf.',
      'none-chosen': 'Pilih sekurang-kurangnya satu jawaban.',
    },
    done: {
      excluded: (count) => `${count} jawaban dikeluarkan dari hitungan. Isinya tetap tersimpan.`,
      included: (count) => `${count} jawaban dimasukkan kembali.`,
      already: 'Tidak ada yang berubah: jawaban itu sudah demikian keadaannya, atau sudah ditarik kembali.',
    },
    one: {
      title: (code) => `Jawaban ${code}`,
      back: 'Semua jawaban',
      page: (number) => `Halaman ${number}`,
      question: 'Pertanyaan',
      answer: 'Jawaban',
      empty: 'tidak dijawab',
      passed: 'sesuai petunjuk',
      failed: 'tidak sesuai petunjuk',
      excludeTitle: 'Keluarkan jawaban ini',
      excludeText:
        'Jawaban ini tidak dihitung lagi dalam angka mana pun. Isinya tetap tersimpan dan dapat dimasukkan kembali.',
      includeTitle: 'Masukkan kembali jawaban ini',
      includeText: 'Jawaban ini dihitung lagi dalam semua angka.',
      signsTitle: 'Ditandai karena',
      signsNote: 'Orang yang jujur pun dapat memperlihatkan tanda seperti ini.',
    },
  },
  en: {
    title: 'Answers one by one',
    filters: 'Filters',
    any: 'All',
    day: 'Day',
    channel: 'Channel',
    language: 'Language',
    languages: { id: 'Indonesian', en: 'English' },
    state: 'State',
    states: { kept: 'Counted', excluded: 'Left out' },
    flagged: 'Signs',
    onlyFlagged: 'Only those named',
    apply: 'Apply',
    clear: 'Clear the filters',
    caption: 'Answers of this wave, the latest first',
    choose: 'Choose',
    chooseOne: (code) => `Choose answer ${code}`,
    response: 'Answer',
    time: 'Time taken',
    unknownTime: 'not known',
    signs: 'Signs',
    sign: {
      uniform: 'uniform answers',
      'even-odd': 'inconsistent',
      synonyms: 'like items answered unlike',
      mahalanobis: 'unusual pattern',
      identical: 'the very same as another',
      missing: 'much left empty',
      instructed: 'failed the check',
      duration: 'too fast',
    },
    noSigns: '–',
    next: 'Next answers',
    first: 'Back to the first',
    emptyTitle: 'No answers yet',
    emptyText: 'As soon as somebody sends a questionnaire, the answer stands here.',
    noneTitle: 'No answer fits',
    noneText: 'Loosen the filters to see other answers.',
    computing: 'The signs are being computed. The answers themselves are complete below.',
    computingAlone: 'The signs are being computed. The answers that they name show after that.',
    failed: 'The signs could not be computed. The server has written down why; try again later.',
    policy:
      'Named: at least two independent signs. A sign is a reason to look, not to discard; you decide, better before you see the results.',
    decide: 'Decide on those chosen',
    reason: 'Reason',
    reasonHint: 'At most 200 letters, without a name of a person. The reason stands in the report.',
    exclude: 'Leave out of the figures',
    include: 'Take in again',
    excludedBecause: (reason) => `Left out: ${reason}`,
    excludedSince: (moment) => `Since ${moment}.`,
    faults: {
      'no-reason': 'Write down the reason.',
      'reason-too-long': 'The reason is longer than 200 letters.',
      'none-chosen': 'Choose at least one answer.',
    },
    done: {
      excluded: (count) =>
        `${count} ${count === 1 ? 'answer is' : 'answers are'} left out of the figures. What was said is kept.`,
      included: (count) => `${count} ${count === 1 ? 'answer is' : 'answers are'} counted again.`,
      already: 'Nothing changed: the answer was so already, or has been taken back.',
    },
    one: {
      title: (code) => `Answer ${code}`,
      back: 'All answers',
      page: (number) => `Page ${number}`,
      question: 'Question',
      answer: 'Answer',
      empty: 'not answered',
      passed: 'as asked',
      failed: 'not as asked',
      excludeTitle: 'Leave this answer out',
      excludeText: 'This answer is counted in no figure any more. What was said is kept and can be taken in again.',
      includeTitle: 'Take this answer in again',
      includeText: 'This answer is counted in all figures again.',
      signsTitle: 'Named because of',
      signsNote: 'Honest people may show signs like these, too.',
    },
  },
};

/** What an answer is called where nobody has a name: the end of its id. */
export function sayCode(id: string): string {
  return id.slice(-6).toUpperCase();
}
