import type { SavWords } from './sav-words.ts';

const parts = {
  header: 'bagian awalnya',
  variable: 'daftar variabelnya',
  'value-labels': 'label nilainya',
  record: 'susunannya',
  extension: 'keterangan tambahannya',
  'long-text': 'variabel teks panjangnya',
  names: 'nama variabelnya',
  cases: 'baris datanya',
  compression: 'kompresinya',
} as const;

const again = 'Buka di SPSS atau PSPP, simpan lagi sebagai .sav atau CSV, lalu pakai berkas itu.';

const sizes = { bytes: 'bita', variables: 'variabel', labels: 'label', cells: 'sel' } as const;

export const id: SavWords = {
  'not-sav': () => `Ini bukan berkas data SPSS (.sav). ${again}`,
  'sav-encrypted': () =>
    'Berkas SPSS ini dikunci kata sandi. Buka di SPSS dengan kata sandinya, lalu simpan tanpa kata sandi.',
  'sav-truncated': ({ offset }) =>
    `Berkas SPSS ini terpotong: isinya habis pada bita ${offset}. Unduh atau salin lagi berkasnya.`,
  'sav-damaged': ({ what, offset }) =>
    `Berkas SPSS ini rusak: ${parts[what]} tidak terbaca${offset === 0 ? '' : ` (bita ${offset})`}. ${again}`,
  'sav-too-large': ({ what, most }) =>
    `Berkas SPSS ini terlalu besar: batasnya ${most} ${sizes[what]}. Hapus variabel dan baris yang tidak diperlukan.`,
  'sav-unknown-encoding': ({ encoding }) =>
    `Berkas SPSS ini memakai pengodean teks yang tidak dikenal: "${encoding}". Simpan lagi sebagai Unicode (UTF-8).`,
  'sav-weighted': ({ variable }) =>
    `Berkas SPSS ini memberi bobot kepada baris dengan variabel "${variable}", dan analisis berbobot tidak tersedia. Matikan dengan WEIGHT OFF, lalu simpan lagi, jika setiap responden dihitung satu.`,
};
