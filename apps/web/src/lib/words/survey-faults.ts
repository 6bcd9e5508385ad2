import type { Language } from '@minat/document';
import type { FieldError, SurveyFault } from '@minat/institution/survey';

/** What is wrong with a field of a form of room survey, below its label or after it. */
export const surveyFaults: Readonly<Record<Language, Readonly<Record<SurveyFault | FieldError['code'], string>>>> = {
  id: {
    missing: 'Bagian ini belum diisi.',
    'too-long': 'Isian ini terlalu panjang.',
    'not-text': 'Isian ini memuat tanda yang tidak dapat dibaca. Ketik ulang dengan papan ketik.',
    number: 'Tulis bilangan bulat yang wajar di sini.',
    'no-time': 'Tulis tanggal dan jamnya, misalnya 2026-11-24T08:00.',
    'closes-before-it-opens': 'Waktu tutup harus sesudah waktu buka.',
    'has-answers': 'Gelombang ini sudah dijawab, sehingga waktu bukanya tetap.',
    'no-count': 'Tulis bilangan bulat mulai dari 1.',
    'no-channel': 'Pakai kata pendek: huruf kecil a–z, angka, dan garis bawah.',
    'no-such-answer': 'Pilih pernyataan dan jawaban yang ada pada skalanya.',
    'unequal-choices': 'Jumlah baris pilihan dalam kedua bahasa harus sama.',
    'few-choices': 'Tulis paling sedikit dua pilihan, atau kosongkan supaya dijawab bebas.',
    'repeated-choice': 'Ada dua pilihan yang berbunyi sama.',
    'few-items':
      'Variabel ini memerlukan paling sedikit dua butir; dari satu butir saja reliabilitasnya tidak dapat dihitung.',
    'no-items': 'Dimensi ini belum mempunyai butir. Tambahkan butir, atau hapus dimensinya.',
    'lost-place': 'Butir pemeriksa berdiri sesudah butir yang dihapus. Pilih butir lain, atau tanpa butir pemeriksa.',
  },
  en: {
    missing: 'This has not been filled in yet.',
    'too-long': 'This is too long.',
    'not-text': 'This holds signs that cannot be read. Type it again on a keyboard.',
    number: 'Write a sensible whole number here.',
    'no-time': 'Write date and time, such as 2026-11-24T08:00.',
    'closes-before-it-opens': 'It has to close after it opens.',
    'has-answers': 'This wave has been answered, so its opening stays.',
    'no-count': 'Write a whole number from 1.',
    'no-channel': 'Use a short word: small letters a–z, digits and low lines.',
    'no-such-answer': 'Choose a statement, and an answer that its scale has.',
    'unequal-choices': 'Both languages need the same number of lines.',
    'few-choices': 'Write at least two choices, or none to let people answer freely.',
    'repeated-choice': 'Two choices read alike.',
    'few-items': 'This variable needs at least two items; of one item alone no reliability can be computed.',
    'no-items': 'This dimension has no item yet. Add one, or remove the dimension.',
    'lost-place': 'The instructed item stands after a removed item. Choose another, or no instructed item.',
  },
};
