/** What the appendix says in Indonesian. */
export const appendixId = {
  settings: {
    title: 'Pengaturan analisis',
    caption: 'Yang dipilih untuk analisis ini',
    heads: { what: 'Pengaturan', value: 'Pilihan' },
    rows: {
      missing: 'Jawaban kosong',
      scoring: 'Skor',
      resampling: 'Interval bootstrap',
      mediation: 'Interval pengaruh tidak langsung',
    },
    missing: {
      listwise: 'baris dengan jawaban kosong tidak dipakai (listwise)',
      half: 'skor diisi dari butir lain bila sedikitnya separuh butirnya dijawab',
    },
    scoring: { sum: 'jumlah jawaban butirnya', mean: 'rata-rata jawaban butirnya' },
    resampling: (f: { draws: string; seed: string }) =>
      `persentil dari ${f.draws} pengambilan ulang baris, benih acak ${f.seed}`,
    noResampling: 'tidak dihitung',
  },
  origin: {
    title: 'Versi dan sidik data',
    caption: 'Dengan apa dan dari apa angka ini dihitung',
    heads: { what: 'Hal', value: 'Nilai' },
    runtime: 'Dijalankan dengan',
    checksum:
      'Sidik SHA-256 dihitung dari isi berkas data, bita demi bita. Berkas yang berubah satu tanda saja mempunyai sidik lain, sehingga siapa pun dapat memeriksa apakah angka ini berasal dari berkas yang sama.',
  },
  syntax: {
    title: 'Sintaks R dan SPSS',
    about:
      'Kedua sintaks di bawah ini menghitung ulang setiap tabel dari data yang diekspor. Keduanya membaca berkas data di arsip penelitian (data CSV untuk R, data .sav untuk SPSS) dan tersedia di sana sebagai berkas siap jalan.',
    elsewhere:
      'Sintaks R dan SPSS yang menghitung ulang setiap tabel dicetak dalam laporan yang ditulis sebagai berkas (HTML, Markdown, Word, atau PDF); arsip penelitian memuatnya sebagai berkas siap jalan beserta datanya.',
    r: 'Sintaks R',
    spss: 'Sintaks SPSS',
  },
};

export type AppendixWords = typeof appendixId;
