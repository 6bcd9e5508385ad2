import type { Language } from '@minat/document';

interface ReportWords {
  readonly title: string;
  /** What takes long is computed while the page stands. */
  readonly computing: {
    readonly text: string;
    readonly again: string;
    readonly done: string;
    readonly show: string;
  };
  readonly tooFew: {
    readonly title: string;
    readonly text: (used: string, needs: string) => string;
  };
  readonly crashed: { readonly title: string; readonly text: string };
  readonly busy: { readonly title: string; readonly text: string };
  readonly noTypesetter: string;
  readonly left: (count: string) => string;
  readonly counted: (answers: string, moment: string) => string;
  readonly files: string;
  /** What a file of it is called, before its ending. */
  readonly fileName: (instrument: string, wave: number) => string;
  readonly formats: Readonly<Record<'html' | 'docx' | 'pdf' | 'md' | 'json', string>>;
  readonly data: string;
  readonly archive: string;
  readonly answers: string;
  readonly instrument: string;
  readonly command: string;
  readonly compare: {
    readonly title: string;
    readonly what: string;
    readonly first: string;
    readonly second: string;
    readonly show: string;
    readonly wave: (number: number, answers: string) => string;
    readonly same: string;
    readonly onlyOneTitle: string;
    readonly onlyOneText: string;
    readonly backToStudy: string;
    readonly refused: string;
    readonly stillOpen: { readonly title: string; readonly text: string };
  };
}

/** The report of a wave, and what changed between two. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  id: {
    title: 'Laporan',
    computing: {
      text: 'Laporan sedang dihitung. Bila sudah selesai, halaman ini memberi tahu.',
      again: 'Lihat apakah sudah selesai',
      done: 'Sudah selesai dihitung.',
      show: 'Tampilkan hasilnya',
    },
    tooFew: {
      title: 'Jawaban belum cukup untuk laporan',
      text: (used, needs) =>
        `Ada ${used} jawaban lengkap yang dihitung, perlu ${needs}. Angka dari lebih sedikit orang akan membuka apa yang dikatakan masing-masing.`,
    },
    crashed: {
      title: 'Laporan tidak dapat dihitung',
      text: 'Galatnya tercatat pada server. Cobalah lagi sebentar lagi; jawabannya sendiri tidak tersentuh.',
    },
    busy: {
      title: 'Terlalu banyak laporan sedang ditunggu',
      text: 'Laporan dihitung satu per satu, dan lembaga Anda sudah menunggu banyak laporan. Cobalah lagi sebentar lagi.',
    },
    noTypesetter: 'Server ini tidak dapat membuat PDF.',
    left: (count) =>
      `${count} jawaban dikeluarkan dari hitungan; bagian “Jawaban yang dikeluarkan” menyebut alasannya.`,
    counted: (answers, moment) =>
      `Angka ini dari ${answers} jawaban, dihitung ${moment}. Angkanya baru berubah setelah sekurang-kurangnya 5 jawaban masuk atau hilang: angka yang mengikuti setiap jawaban akan membuka isinya. Gambar yang titiknya satu orang tidak ditampilkan.`,
    files: 'Simpan laporan ini',
    fileName: (instrument, wave) => `${instrument}-gelombang-${wave}-laporan`,
    formats: { html: 'HTML', docx: 'Word', pdf: 'PDF', md: 'Markdown', json: 'JSON' },
    data: 'Data untuk diperiksa sendiri',
    archive: 'Arsip lengkap (ZIP)',
    answers: 'Jawaban (CSV)',
    instrument: 'Instrumen (YAML)',
    command:
      'Dari jawaban dan instrumen ini, perintah minat menghitung angka yang sama; arsipnya diperiksa dengan minat verify:',
    compare: {
      title: 'Bandingkan dua gelombang',
      what: 'Apa yang berubah dari gelombang pertama ke gelombang kedua pada tiap variabel.',
      first: 'Gelombang pertama',
      second: 'Gelombang kedua',
      show: 'Bandingkan',
      wave: (number, answers) => `Gelombang ${number} (${answers} jawaban)`,
      same: 'Pilih dua gelombang yang berbeda.',
      onlyOneTitle: 'Belum ada dua gelombang',
      onlyOneText: 'Perbandingan memerlukan sekurang-kurangnya dua gelombang dari studi ini.',
      backToStudy: 'Kembali ke studi',
      refused: 'Kedua gelombang ini tidak dapat dibandingkan',
      stillOpen: {
        title: 'Perbandingan menunggu kedua gelombang ditutup',
        text: 'Angka yang mengikuti setiap jawaban akan membuka isinya. Pemilik dan peneliti sudah dapat melihatnya; bagi yang lain perbandingan tampil dua jam setelah kedua gelombang ditutup.',
      },
    },
  },
  en: {
    title: 'Report',
    computing: {
      text: 'The report is being computed. This page tells when it is done.',
      again: 'Look whether it is done',
      done: 'It is computed.',
      show: 'Show it',
    },
    tooFew: {
      title: 'Not enough answers for a report',
      text: (used, needs) =>
        `${used} complete answers count, ${needs} are needed. Figures of fewer people would tell what each of them said.`,
    },
    crashed: {
      title: 'The report could not be computed',
      text: 'The server has written down why. Try again in a moment; the answers themselves are untouched.',
    },
    busy: {
      title: 'Too many reports are waited for',
      text: 'Reports are computed one after the other, and your institution waits for many already. Try again in a moment.',
    },
    noTypesetter: 'This server cannot make a PDF.',
    left: (count) => `${count} answers are left out of the figures; the part “Answers left out” tells why.`,
    counted: (answers, moment) =>
      `These figures are of ${answers} answers, counted ${moment}. They change when at least 5 answers have come or gone: figures that follow each answer would tell what it said. Pictures whose points are one person each are not shown.`,
    files: 'Save this report',
    fileName: (instrument, wave) => `${instrument}-wave-${wave}-report`,
    formats: { html: 'HTML', docx: 'Word', pdf: 'PDF', md: 'Markdown', json: 'JSON' },
    data: 'Data to check by yourself',
    archive: 'Whole archive (ZIP)',
    answers: 'Answers (CSV)',
    instrument: 'Instrument (YAML)',
    command:
      'From these answers and this instrument the command minat computes the same figures; the archive is checked by minat verify:',
    compare: {
      title: 'Compare two waves',
      what: 'What changed from the first wave to the second, in each variable.',
      first: 'First wave',
      second: 'Second wave',
      show: 'Compare',
      wave: (number, answers) => `Wave ${number} (${answers} answers)`,
      same: 'Choose two different waves.',
      onlyOneTitle: 'There are not two waves yet',
      onlyOneText: 'A comparison needs at least two waves of this study.',
      backToStudy: 'Back to the study',
      refused: 'These two waves cannot be compared',
      stillOpen: {
        title: 'The comparison waits until both waves are closed',
        text: 'Figures that follow each answer would tell what it said. Owner and researcher can see them now; everybody else two hours after both waves have closed.',
      },
    },
  },
};
