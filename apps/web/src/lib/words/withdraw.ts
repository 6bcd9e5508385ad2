import type { Language } from '@minat/document';

interface WithdrawWords {
  readonly title: string;
  readonly what: string;
  readonly code: string;
  readonly codeHint: string;
  readonly find: string;
  readonly notFound: string;
  readonly problem: string;
  readonly problemPrefix: string;
  readonly found: (institution: string, day: string) => string;
  readonly consequence: string;
  readonly confirm: string;
  readonly keep: string;
  readonly done: string;
  readonly doneWhat: string;
  readonly busy: (seconds: number) => string;
  readonly otherLanguage: string;
}

/** Taking answers back with the receipt code. */
export const withdrawWords: Readonly<Record<Language, WithdrawWords>> = {
  id: {
    title: 'Tarik kembali jawaban',
    what: 'Dengan kode tanda terima, Anda dapat menarik kembali jawaban survei Anda kapan saja.',
    code: 'Kode tanda terima',
    codeHint: '12 huruf dan angka, seperti 7K3M-9QWX-2B4D.',
    find: 'Cari jawaban',
    notFound: 'Tidak ada jawaban dengan kode ini. Periksa kodenya; mungkin jawaban ini sudah ditarik.',
    problem: 'Ada masalah',
    problemPrefix: 'Galat: ',
    found: (institution, day) => `Jawaban ini dikirim kepada ${institution} pada ${day}.`,
    consequence: 'Jika ditarik, jawaban dihapus dan tidak dapat dikembalikan. Laporan yang sudah dibuat tidak berubah.',
    confirm: 'Ya, hapus jawaban saya',
    keep: 'Tidak jadi',
    done: 'Jawaban sudah dihapus',
    doneWhat:
      'Jawaban Anda sudah dihapus dan tidak dipakai lagi. Yang tersisa hanya catatan bahwa sebuah jawaban ditarik.',
    busy: (seconds) => `Terlalu banyak percobaan dari jaringan ini. Cobalah lagi setelah ${seconds} detik.`,
    otherLanguage: 'Read in English',
  },
  en: {
    title: 'Take answers back',
    what: 'With the receipt code you can take your answers to a survey back at any time.',
    code: 'Receipt code',
    codeHint: '12 letters and digits, like 7K3M-9QWX-2B4D.',
    find: 'Find the answers',
    notFound: 'There are no answers with this code. Check the code; these answers may have been taken back already.',
    problem: 'There is a problem',
    problemPrefix: 'Error: ',
    found: (institution, day) => `These answers were sent to ${institution} on ${day}.`,
    consequence: 'Once taken back, they are deleted and cannot be restored. Reports made before do not change.',
    confirm: 'Yes, delete my answers',
    keep: 'Keep them',
    done: 'The answers are deleted',
    doneWhat:
      'Your answers have been deleted and are not used any more. What remains is a note that answers were taken back.',
    busy: (seconds) => `Too many attempts from this network. Please try again after ${seconds} seconds.`,
    otherLanguage: 'Baca dalam bahasa Indonesia',
  },
};
