import type { Language } from '@minat/document';

interface SettingsWords {
  readonly title: string;
  readonly nameHint: string;
  readonly slug: string;
  readonly slugHint: (address: string) => string;
  readonly timeZoneHint: string;
  readonly save: string;
  readonly saved: string;
  readonly changedMeanwhile: (name: string, slug: string, timeZone: string) => string;
}

/** The page of the institution itself. */
export const settingsWords: Readonly<Record<Language, SettingsWords>> = {
  id: {
    title: 'Lembaga',
    nameHint:
      'Tampil di studio, di halaman survei, dan di poster yang diunduh sesudah ini. Nama yang tertulis di dalam kuesioner, misalnya di pembuka dan persetujuan, tidak ikut berubah: ubahlah di kuesionernya.',
    slug: 'Bagian alamat',
    slugHint: (address) =>
      `Sekarang alamat studio ialah ${address}. Bila bagian ini diubah, alamat studio yang lama tidak berlaku lagi: penanda dan alamat yang sudah dibagikan kepada orang lembaga harus diganti. Tautan survei, kode QR, dan kode tanda terima tetap berlaku.`,
    timeZoneHint:
      'Jam buka dan tutup gelombang tetap pada saat yang sama dan hanya ditampilkan menurut zona yang baru. Hari dari jawaban yang sudah masuk tidak berubah.',
    save: 'Simpan',
    saved: 'Tersimpan.',
    changedMeanwhile: (name, slug, timeZone) =>
      `Pemilik lain baru saja mengubah lembaga ini. Sekarang: ${name}, ${slug}, ${timeZone}. Isian Anda di bawah belum disimpan; simpan lagi bila tetap itu yang Anda inginkan.`,
  },
  en: {
    title: 'Institution',
    nameHint:
      'Shown in the studio, on the pages of surveys and on posters that are downloaded from now on. A name that is written inside a questionnaire, such as in its opening and consent, does not change with it: change it in the questionnaire.',
    slug: 'Part of the address',
    slugHint: (address) =>
      `The address of the studio is now ${address}. When this part changes, the old address of the studio stops working: bookmarks and addresses that were given to staff have to be replaced. Links to surveys, QR codes and receipt codes keep working.`,
    timeZoneHint:
      'Waves open and close at the same moments as before and are only shown in the new zone. The days of answers that have come stay as they are.',
    save: 'Save',
    saved: 'Saved.',
    changedMeanwhile: (name, slug, timeZone) =>
      `Another owner has just changed this institution. Now it is: ${name}, ${slug}, ${timeZone}. What you typed below is not saved; save again if you still want it.`,
  },
};
