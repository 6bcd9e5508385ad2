import type { ArchiveWords } from './archive-words.ts';
import { figureTexts } from './figure-texts.ts';

const leaves = { nothing: 'tidak ada', empty: 'kosong' };

export const id: ArchiveWords = {
  refusals: {
    'broken-archive': () => 'Ini bukan arsip ZIP yang utuh. Unduh atau salin lagi berkasnya.',
    'no-manifest': () =>
      'Arsip ini tidak memiliki manifest.json yang terbaca. Pakai arsip yang dibuat dengan minat export, tanpa mengubah isinya.',
    'archive-too-large': ({ bytes, most }) =>
      `Isi arsip ini ${Math.ceil(bytes / 2 ** 20)} MB, batasnya ${Math.floor(most / 2 ** 20)} MB. Arsip dari minat export jauh lebih kecil; jangan buka arsip ini.`,
    'unsafe-name': ({ name }) =>
      `Arsip ini memuat nama berkas yang berbahaya: "${name}". Jangan buka arsip ini; minta arsip baru kepada pembuatnya.`,
    'name-twice': ({ name }) =>
      `Arsip ini memuat berkas "${name}" dua kali. Jangan buka arsip ini; minta arsip baru kepada pembuatnya.`,
  },
  differences: {
    'changed-file': ({ file, stated, found }) =>
      `${file}: isinya berubah. SHA-256 menurut manifest ${stated.slice(0, 12)}…, yang ditemukan ${found.slice(0, 12)}….`,
    'missing-file': ({ file }) => `${file}: tercatat dalam manifest, tetapi tidak ada dalam arsip.`,
    'extra-file': ({ file }) => `${file}: ada dalam arsip, tetapi tidak tercatat dalam manifest.`,
    'unreadable-file': ({ file }) => `${file}: tidak terbaca, sehingga hasilnya tidak dapat dihitung ulang.`,
    'file-differs': ({ file }) =>
      `${file}: bukan yang dihasilkan oleh data dan instrumennya, walaupun sidiknya mungkin sesuai.`,
    'not-recomputed': ({ reasons }) => `Hasilnya tidak dapat dihitung ulang: ${reasons.join(', ')}.`,
    'data-differ': ({ row, variable, csv, sav }) =>
      `Baris ${row}, ${variable}: berkas CSV berisi "${csv}", berkas SPSS berisi "${sav}".`,
    'figure-differs': ({ path, stated, found }) => {
      const [before, now] = figureTexts(stated, found, 'id', leaves);
      return `${path}: dalam arsip ${before}, setelah dihitung ulang ${now}.`;
    },
  },
  codebook: {
    title: ({ title }) => `Buku kode: ${title}`,
    description: ({ instrument, rows }) =>
      `Jawaban kuesioner dengan instrumen ${instrument}: ${rows} baris, satu baris untuk setiap responden.`,
    row: 'Nomor baris dalam berkas jawaban',
    facts: { instrument: 'Instrumen', rows: 'Baris', software: 'Perangkat lunak' },
    about: 'Cara membaca',
    aboutText:
      'Data berisi jawaban apa adanya, sebelum butir terbalik dibalik. Sel kosong berarti tidak ada jawaban yang dapat dipakai.',
    variables: 'Variabel',
    answers: 'Jawaban',
    scores: 'Skor',
    heads: {
      name: 'Nama',
      asked: 'Pertanyaan atau pernyataan',
      kind: 'Jenis',
      values: 'Nilai',
      missing: 'Kosong',
      value: 'Nilai',
      label: 'Arti',
      count: 'Jumlah',
      score: 'Skor',
      items: 'Butir',
      range: 'Rentang',
    },
    kinds: { row: 'nomor', item: 'butir', profile: 'profil', text: 'teks' },
    reversed: 'terbalik',
    range: ({ from, to }) => `${from} sampai ${to}`,
    differentTexts: ({ count }) => `${count} jawaban berbeda`,
    otherValue: 'nilai lain',
    scoreNote: {
      sum: 'Skor ialah jumlah butir setelah butir terbalik dibalik.',
      mean: 'Skor ialah rata-rata butir setelah butir terbalik dibalik.',
    },
  },
};
