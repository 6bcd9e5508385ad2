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
      'Kedua sintaks di bawah ini membaca berkas data di arsip penelitian (data CSV untuk R, data .sav untuk SPSS). Arsip itu dibuat dengan perintah <b>minat export</b>, dan memuat keduanya sebagai berkas siap jalan.',
    covers: [
      '<b>R</b> menghitung ulang angka statistik deskriptif, validitas, reliabilitas (termasuk omega), kategori, korelasi, regresi dan uji asumsinya (termasuk HC3 dan LMG), jalur mediator dengan uji Sobel, perbandingan kelompok, koreksi atenuasi, dan HTMT. Tidak dihitungnya: selang bootstrap, nilai p Kolmogorov-Smirnov menurut aturan cetak SPSS, titik-titik gambar, penyaringan, keputusan, dan saran. Lilliefors dan Anderson-Darling memerlukan paket nortest.',
      '<b>SPSS</b> menghitung ulang frekuensi dan statistik deskriptif, korelasi butir-total, alpha dan statistik butir-total, frekuensi kategori, korelasi, regresi (tiga regresinya bagi mediator), uji normalitas residual, regresi Glejser dan Breusch-Pagan, dan perbandingan kelompok. Tidak dihitungnya: IK alpha, omega, IK Wilson, LMG dan bobot relatif, HC3, selang bootstrap, White, Anderson-Darling, Jarque-Bera, p Lilliefors di atas batas cetaknya, Sobel, koreksi atenuasi, HTMT, dan saran. Linearitas, diagnostik kolinearitas, F Welch, dan Games-Howell ada sebagai komentar, sebab PSPP tidak mengenalnya.',
    ],
    elsewhere:
      'Sintaks R dan SPSS dicetak dalam laporan yang ditulis sebagai berkas (HTML, Markdown, Word, atau PDF). Perintah <b>minat export</b> membuat arsip penelitian, yang memuatnya sebagai berkas siap jalan beserta berkas data yang dibacanya.',
    r: 'Sintaks R',
    spss: 'Sintaks SPSS',
  },
};

export type AppendixWords = typeof appendixId;
