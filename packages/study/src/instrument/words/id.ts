import type { ValueKind } from '../instrument-reason.ts';
import type { InstrumentWords } from './instrument-words.ts';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'teks',
  number: 'angka',
  'whole-number': 'bilangan bulat',
  'yes-no': 'true atau false',
  list: 'daftar',
  map: 'kumpulan kunci dan isi',
  nothing: 'kosong',
};

export const id = {
  place: (file, line) => `${file}, baris ${line}`,
  kinds,
  refusals: {
    'empty-file': () => 'Berkas ini kosong. Tulis instrumennya, atau mulai dari contoh instrumen baru.',
    'not-text': () =>
      'Isi berkas ini bukan teks UTF-8. Simpan instrumen sebagai teks biasa (YAML atau JSON) berkode UTF-8.',
    'file-too-large': ({ characters, limit }) =>
      `Berkas ini berisi ${characters} karakter, batasnya ${limit}. Periksa apakah ini berkas instrumen, bukan berkas jawaban.`,
    'too-deep': ({ limit }) =>
      `Susunan di sini bertingkat lebih dari ${limit}. Periksa jorokan baris dan kurung di sekitarnya.`,
    'yaml-syntax': ({ column, excerpt }) =>
      `Mulai kolom ${column}, "${excerpt}" tidak terbaca sebagai YAML. Periksa jorokan, titik dua, koma, kurung, dan tanda kutip; teks yang memuat titik dua harus diapit tanda kutip.`,
    tab: ({ column }) => `Ada tab sebagai jorokan di kolom ${column}. Ganti tab dengan spasi.`,
    'many-documents': () => 'Dokumen kedua dimulai di sini. Satu berkas berisi satu instrumen: hapus baris "---" ini.',
    alias: ({ name }) => `Rujukan "*${name}" tidak diterima. Tulis isinya langsung di sini.`,
    tag: ({ excerpt }) => `Tanda jenis di "${excerpt}" tidak diterima. Hapus tanda yang diawali "!".`,
    'duplicate-key': ({ key, firstLine }) =>
      `Kunci "${key}" sudah ditulis di baris ${firstLine}. Hapus salah satu, atau gabungkan isinya.`,
    'unknown-key': ({ key, where, nearest, allowed }) =>
      `Kunci "${key}" tidak dikenal${within(where)}. ${suggestion(nearest)}${choices(allowed)}`,
    'missing-key': ({ key, where }) =>
      `Kunci "${key}" belum diisi${within(where)}. Tambahkan kunci ini beserta isinya.`,
    'missing-text': ({ where }) => `Teks ${where} kosong. Isi teksnya, setidaknya dalam satu bahasa (id atau en).`,
    'control-character': ({ where }) =>
      `Teks ${where} memuat karakter kendali yang tak terlihat. Ketik ulang teks itu tanpa menyalinnya.`,
    'wrong-type': ({ where, expected, found }) =>
      `Isi ${whole(where)} adalah ${kinds[found]}, seharusnya ${kinds[expected]}. Perbaiki isinya.`,
    'quotes-needed': ({ where, found }) =>
      `Isi ${where}, yaitu ${found}, terbaca bukan sebagai teks. Apit dengan tanda kutip: "${found}".`,
    'unknown-word': ({ where, found, nearest, allowed }) =>
      `Isi ${where}, yaitu "${found}", tidak dikenal. ${suggestion(nearest)}${choices(allowed)}`,
    'bad-id': ({ where, found }) =>
      `"${found}" tidak dapat menjadi id (${where}). Pakai huruf tanpa aksen, angka, dan tanda hubung, diawali huruf, tanpa spasi, paling banyak 64.`,
    'reserved-id': ({ id }) => `Id "${id}" dipakai oleh program statistik. Pilih id lain, misalnya "${id}1".`,
    'duplicate-id': ({ id, firstLine }) =>
      `Id "${id}" sudah dipakai di baris ${firstLine} (huruf besar dan kecil dianggap sama). Beri id lain.`,
    'no-scales': () => 'Daftar "scales" kosong. Tulis sedikitnya satu skala.',
    'no-items': () => 'Daftar "items" kosong. Tulis sedikitnya satu butir.',
    'scale-without-items': ({ scale }) =>
      `Skala "${scale}" tidak memiliki butir. Tulis butirnya di "items", atau hapus skala ini.`,
    'dimension-without-items': ({ dimension, scale }) =>
      `Dimensi "${dimension}" pada skala "${scale}" tidak memiliki butir. Tulis butirnya, atau hapus dimensi ini.`,
    'unknown-scale': ({ item, scale, nearest, allowed }) =>
      `Butir ${item} merujuk skala "${scale}" yang tidak ada. ${suggestion(nearest)}${choices(allowed)}`,
    'unknown-dimension': ({ item, dimension, scale, nearest, allowed }) =>
      `Butir ${item} merujuk dimensi "${dimension}" yang tidak ada pada skala "${scale}". ${suggestion(nearest)}${choices(allowed)}`,
    'dimension-of-other-scale': ({ item, dimension, scale, owner }) =>
      `Butir ${item} termasuk skala "${scale}", tetapi dimensi "${dimension}" milik skala "${owner}". Perbaiki salah satunya.`,
    'missing-dimension': ({ item, scale, allowed }) =>
      `Butir ${item} belum memiliki dimensi, padahal skala "${scale}" terbagi atas dimensi. ${choices(allowed)}`,
    'answer-range': ({ where, from, to }) =>
      `Rentang ${where} dari ${from} sampai ${to} tidak dapat dipakai. "from" harus lebih kecil daripada "to", selisihnya paling banyak 100.`,
    'label-outside-range': ({ where, value, from, to }) =>
      `Label untuk ${value} berada di luar rentang ${where}, ${from} sampai ${to}. Hapus label itu, atau perbaiki rentangnya.`,
    'label-without-point': ({ where, found }) =>
      `Kunci "${found}" pada ${where} bukan jawaban. Tulis bilangan bulat sebagai kunci, misalnya 1: Sangat tidak setuju.`,
    'duplicate-label': ({ where, label, value }) =>
      `Label "${label}" pada ${where} sudah dipakai untuk ${value}. Beri label yang berbeda bagi setiap jawaban.`,
    'bad-threshold': ({ where, found, from, to }) =>
      `Batas ${where} = ${found} tidak dapat dipakai. Tulis angka antara ${from} dan ${to}, dengan titik desimal.`,
    'more-reasons': ({ count }) => `Masih ada ${count} kesalahan lain mulai baris ini. Perbaiki dulu yang di atas.`,
  },
  blueprint: {
    caption: (title) => `Kisi-kisi instrumen: ${title}`,
    dimension: 'Dimensi',
    indicator: 'Indikator',
    item: 'Butir',
    statement: 'Pernyataan',
    direction: 'Arah',
    forward: 'searah',
    reverse: 'terbalik',
    scale: (name, items) => `${name} (${items} butir)`,
    answers: (from, to) => `Pilihan jawaban: ${from} sampai ${to}.`,
  },
  newInstrument: {
    head: 'Instrumen penelitian. Ganti contoh di bawah dengan milik Anda; baris yang diawali # adalah keterangan.',
    check: 'Jorokan memakai spasi, bukan tab. Teks yang memuat titik dua harus diapit tanda kutip.',
    id: 'huruf, angka, dan tanda hubung',
    version: 'naikkan setiap kali bunyi butir berubah',
    languages: 'satu bahasa saja juga boleh: title: Judul penelitian',
    source: 'Asal butir, dan siapa yang dirujuk',
    scoring: 'sum = skor adalah jumlah butir, mean = rata-rata butir',
    answers: 'Pilihan jawaban, dari yang terendah sampai yang tertinggi. Sebuah skala boleh memiliki answers sendiri.',
    thresholds: 'Batas penilaian. Tanpa bagian ini dipakai batas yang lazim; hapus tanda # untuk memakai batas Anda.',
    scales: 'Skala (variabel). role: predictor = X, outcome = Y, mediator = perantara, other = hanya digambarkan.',
    dimensions: 'hapus bila variabel tidak dibagi atas dimensi',
    optional: 'skala boleh tidak ada dalam berkas jawaban',
    items: 'Butir, dalam urutan kuesioner. id sama dengan judul kolom pada berkas jawaban, atau teksnya yang sama.',
    reverse: 'pernyataan berlawanan arah; skornya dibalik',
    profile: 'Pertanyaan tentang responden; tidak ikut dihitung dalam skor.',
  },
  draft: {
    head: (items, profile, leftOut, rows) =>
      `Rancangan dari berkas jawaban dengan ${rows} baris: ${items} butir, ${profile} pertanyaan profil, ${leftOut} kolom tidak dipakai.`,
    check: 'Semua di bawah ini dugaan. Periksa setiap bagian sebelum menganalisis.',
    title: 'Judul penelitian',
    source: 'Asal butir, dan siapa yang dirujuk',
    scales:
      'Periksa: apakah butir terbagi atas skala yang benar? role: predictor = X, outcome = Y, mediator = perantara, other = hanya digambarkan.',
    scaleName: 'Skala',
    roleGuess: 'dugaan dari urutan kolom',
    answers: (seen) => `Periksa: jawaban yang terlihat ${seen}. Apakah from, to, dan urutan label benar?`,
    items: 'Periksa: apakah ada butir yang berlawanan arah? Tambahkan reverse: true padanya.',
    textMissing: 'tulis bunyi pernyataannya',
    reverseGuess: 'dugaan dari huruf R di akhir id',
    noItems: 'Tidak ada kolom yang tampak sebagai butir berskala. Ganti contoh ini dengan butir Anda.',
    placeholder: 'Tulis pernyataan pertama di sini.',
    profile: 'Periksa: pertanyaan tentang responden, dengan pilihan sesuai urutan kemunculannya.',
    leftOut: 'Kolom yang tidak dipakai:',
    why: {
      time: 'waktu',
      personal: 'data pribadi',
      'row-number': 'nomor baris',
      number: 'angka di luar skala jawaban',
      'free-text': 'teks bebas',
      empty: 'kosong',
    },
    column: (number) => `Kolom ${number}`,
  },
} satisfies InstrumentWords;

function within(where: string): string {
  return where === '' ? '' : ` pada ${where}`;
}

function whole(where: string): string {
  return where === '' ? 'berkas ini' : where;
}

function suggestion(nearest: string): string {
  return nearest === '' ? '' : `Mungkin maksudnya "${nearest}". `;
}

function choices(allowed: readonly string[]): string {
  return allowed.length === 0 ? 'Hapus bagian ini.' : `Yang tersedia: ${allowed.join(', ')}.`;
}
