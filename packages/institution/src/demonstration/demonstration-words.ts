import type { Text } from '@minat/study';

/** What the demonstration is called and says of itself. Stored as a person would have typed it, so in both languages at once. */
export const demonstrationWords = {
  institution: 'Lapas Contoh',
  slug: 'contoh',
  timeZone: 'Asia/Jakarta',
  owner: 'Pemilik Contoh',
  /** Leads nowhere: RFC 2606. */
  email: 'pemilik@contoh.invalid',
  contact: 'Humas Lapas Contoh (fiktif), humas@contoh.invalid',
  reconstruction: 'Tarigan & Pangestuti (2025), rekonstruksi',
  reconstructionTitle: {
    id: 'Rekonstruksi Tarigan & Pangestuti (2025): pemasaran media sosial dan minat beli',
    en: 'Reconstruction of Tarigan & Pangestuti (2025): social media marketing and purchase interest',
  } satisfies Text,
  reconstructionSource:
    'Tarigan & Pangestuti (2025), The influence of social media marketing activities (SMMA) on the purchase interest in services and products created by inmates, CC BY.',
  reconstructionOpening: {
    id:
      'Ini bukan kuesioner yang dibagikan. Jawabannya 101 baris buatan, yang dicari dengan program agar hasilnya sama ' +
      'dengan angka dalam artikel Tarigan & Pangestuti (2025) tentang Lapas Kelas IIA Rantauprapat (CC BY). Tidak seorang ' +
      'pun memberikan jawaban ini. Kata-kata butirnya dari Minat.',
    en:
      'This questionnaire was handed to nobody. Its answers are 101 synthetic rows, found by a program so that they give the ' +
      'figures of the article by Tarigan & Pangestuti (2025) on the Class IIA Rantauprapat Correctional Institution (CC BY). ' +
      'Nobody gave these answers. The wording of the items is of Minat.',
  } satisfies Text,
  example: 'Minat beli hasil karya warga binaan',
} as const;
