import type { Language } from '@minat/document';
import type { FieldFault } from '@minat/institution/people';

/** What is wrong with a field of a form of room people, below its label or after it. */
export const fieldFaults: Readonly<Record<Language, Readonly<Record<FieldFault, string>>>> = {
  id: {
    missing: 'Bagian ini belum diisi.',
    'too-long': 'Isian ini terlalu panjang.',
    'too-short': 'Perlu paling sedikit 10 huruf atau tanda.',
    'too-easy': 'Terlalu mudah ditebak. Pakai beberapa kata yang hanya Anda hubungkan.',
    'not-an-email': 'Tulis alamat surel yang lengkap, misalnya nama@contoh.id.',
    'not-a-slug': 'Pakai huruf kecil a–z, angka, dan tanda hubung di antaranya.',
    'not-a-time-zone': 'Pilih salah satu zona waktu.',
  },
  en: {
    missing: 'This has not been filled in yet.',
    'too-long': 'This is too long.',
    'too-short': 'At least 10 characters are needed.',
    'too-easy': 'Too easy to guess. Use a few words that only you would put together.',
    'not-an-email': 'Write a whole e-mail address, such as name@example.org.',
    'not-a-slug': 'Use small letters a–z, digits, and hyphens between them.',
    'not-a-time-zone': 'Choose one of the time zones.',
  },
};
