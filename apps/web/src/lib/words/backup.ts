import type { Language } from '@minat/document';
import type { RestoreOutcome } from '@minat/institution/backup';

type Refused = Extract<RestoreOutcome, { readonly ok: false }>['code'];
type Restored = Extract<RestoreOutcome, { readonly ok: true }>;

interface BackupWords {
  readonly noDatabase: (file: string) => string;
  readonly written: (rows: number, file: string) => string;
  readonly secret: string;
  readonly fileNeeded: string;
  readonly refused: Readonly<Record<Refused, (file: string) => string>>;
  readonly restored: (restored: Restored) => string;
}

const numbers = { id: new Intl.NumberFormat('id'), en: new Intl.NumberFormat('en') };
const count = (language: Language, value: number): string => numbers[language].format(value);

/** What `npm run backup` and `npm run restore` say, in both languages one below the other. */
export const backupWords: Readonly<Record<Language, BackupWords>> = {
  id: {
    noDatabase: (file) => `Belum ada basis data di ${file}; tidak ada yang dicadangkan.`,
    written: (rows, file) => `Cadangan ${count('id', rows)} baris selesai: ${file}`,
    secret:
      'Berkas itu memuat data pribadi: simpan di tempat yang aman. Simpan juga salinan rahasia server (berkas "secret" atau MINAT_SECRET), di tempat lain; ia tidak ada di dalam cadangan.',
    fileNeeded: 'Sebutkan berkas cadangannya: npm run restore BERKAS',
    refused: {
      'no-file': (file) => `Berkas ${file} tidak ada.`,
      'not-a-backup': (file) => `Berkas ${file} bukan cadangan Minat.`,
      newer: (file) => `Berkas ${file} dibuat oleh versi Minat yang lebih baru. Pasang versi itu lebih dahulu.`,
      broken: (file) => `Berkas ${file} rusak atau tidak lengkap. Basis data tidak diubah.`,
      'in-use': () => 'Basis data sedang dipakai server. Hentikan dahulu setiap server Minat. Basis data tidak diubah.',
    },
    restored: ({ rows, made, kept, withdrawn, readable, ownerless }) =>
      [
        `Cadangan dari ${made} sudah dipulihkan: ${count('id', rows)} baris.`,
        `Jawaban yang ditarik kembali sesudahnya tetap ditarik: ${count('id', withdrawn)}.`,
        ...(readable
          ? []
          : [
              'Basis data yang lama tidak terbaca, jadi hanya jurnal penarikan yang dipakai. Periksa staf, perannya, tautan, dan gelombang: semuanya seperti saat dicadangkan.',
            ]),
        ...ownerless.map((name) => `${name} tidak mempunyai pemilik, dalam cadangan maupun sesudahnya.`),
        ...(kept === null ? [] : [`Basis data yang lama disimpan sebagai ${kept}; hapus bila tidak diperlukan lagi.`]),
        'Semua orang harus masuk lagi, dan undangan yang belum diterima harus dibuat lagi.',
      ].join('\n'),
  },
  en: {
    noDatabase: (file) => `There is no database at ${file} yet; nothing was backed up.`,
    written: (rows, file) => `The backup of ${count('en', rows)} rows is complete: ${file}`,
    secret:
      'The file holds personal data: keep it where it is safe. Keep a copy of the server\'s secret (the file "secret", or MINAT_SECRET) as well, elsewhere; it is not in the backup.',
    fileNeeded: 'Name the backup: npm run restore FILE',
    refused: {
      'no-file': (file) => `There is no file ${file}.`,
      'not-a-backup': (file) => `The file ${file} is no backup of Minat.`,
      newer: (file) => `The file ${file} was made by a newer version of Minat. Install that one first.`,
      broken: (file) => `The file ${file} is broken or incomplete. The database was not changed.`,
      'in-use': () => 'A server uses the database. Stop every server of Minat first. The database was not changed.',
    },
    restored: ({ rows, made, kept, withdrawn, readable, ownerless }) =>
      [
        `The backup of ${made} is restored: ${count('en', rows)} rows.`,
        `Answers withdrawn since then stay withdrawn: ${count('en', withdrawn)}.`,
        ...(readable
          ? []
          : [
              'The old database could not be read, so that only the journal of withdrawals was used. Look through staff, their roles, links and waves: all are as they were at the backup.',
            ]),
        ...ownerless.map((name) => `${name} has no owner, neither in the backup nor since.`),
        ...(kept === null ? [] : [`The old database is kept as ${kept}; delete it when it is not needed any more.`]),
        'Everybody has to sign in again, and invitations that nobody accepted have to be made again.',
      ].join('\n'),
  },
};
