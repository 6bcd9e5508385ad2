import type { AnswersWords } from './answers-words.ts';
import { shortenList, shortenText } from './shorten.ts';

const more = (count: number) => `dan ${count} lainnya`;
const list = (entries: readonly string[]) => shortenList(entries, more);
const quote = (text: string) => `"${shortenText(text)}"`;
const quoted = (texts: readonly string[]) => shortenList(texts.map(quote), more);

const saveAsCsv = 'Simpan sebagai Excel (.xlsx) atau CSV UTF-8, lalu pakai berkas itu.';

const foreign = {
  xls: `Ini berkas Excel lama (.xls), Word lama, atau Excel yang dikunci kata sandi. ${saveAsCsv}`,
  xlsb: `Ini berkas Excel biner (.xlsb). ${saveAsCsv}`,
  ods: `Ini berkas LibreOffice atau OpenDocument (.ods). ${saveAsCsv}`,
  pdf: 'Ini berkas PDF. Minta atau unduh data aslinya sebagai CSV atau Excel.',
  docx: 'Ini berkas Word. Salin tabelnya ke lembar kerja, lalu simpan sebagai Excel (.xlsx) atau CSV.',
  zip: 'Ini arsip ZIP. Jika berasal dari Google Forms, buka arsipnya lalu pakai berkas CSV di dalamnya.',
  gzip: 'Ini arsip terkompresi (.gz). Buka arsipnya lalu pakai berkas di dalamnya.',
  html: `Ini halaman web, meskipun namanya mungkin berakhiran .xls. Buka di aplikasi lembar kerja. ${saveAsCsv}`,
  xml: `Ini berkas XML. Buka di aplikasi lembar kerja. ${saveAsCsv}`,
  rtf: 'Ini dokumen RTF. Salin tabelnya ke lembar kerja, lalu simpan sebagai Excel (.xlsx) atau CSV.',
} satisfies AnswersWords['foreign'];

export const id = {
  row: (row) => `baris ${row}`,
  line: (line) => `baris teks ${line}`,
  column: (column) => `kolom ${quote(column)}`,
  more,
  foreign,
  refusals: {
    'empty-file': () =>
      'Berkas ini kosong. Pakai berkas dengan satu baris judul kolom dan satu baris untuk setiap responden.',
    'file-too-large': ({ bytes, most }) =>
      `Berkas ini ${megabytes(bytes)} MB, batasnya ${megabytes(most)} MB. Hapus kolom yang tidak diperlukan, lalu simpan lagi.`,
    'binary-file': () => `Isi berkas ini bukan teks dan bukan lembar kerja yang dikenal. ${saveAsCsv}`,
    'foreign-file': ({ kind }) => foreign[kind],
    'unknown-encoding': ({ byte }) =>
      `Pengodean teks tidak dikenal: bukan UTF-8, dan bita ${byte} tidak ada di Windows-1252. Simpan lagi sebagai CSV UTF-8.`,
    'broken-encoding': ({ encoding }) =>
      `Berkas ini menyatakan diri ${encoding.toUpperCase()}, tetapi isinya rusak atau terpotong. Unduh atau simpan lagi berkasnya.`,
    'broken-quotes': () =>
      'Tanda kutip pada baris ini dibuka tetapi tidak ditutup dengan benar. Tutup tanda kutipnya, atau tulis tanda kutip di dalam sel sebagai "".',
    'ragged-rows': ({ rows, found, expected, total }) =>
      `Judul memiliki ${expected} kolom, tetapi ${total} baris berbeda: ${list(rows.map((row, at) => `baris ${row} memiliki ${found[at]} sel`))}. Periksa pemisah kolom dan tanda kutip di baris itu.`,
    'broken-json': () => 'Isi berkas ini tidak terbaca sebagai JSON. Periksa koma, kurung, dan tanda kutip di sini.',
    'unknown-json-shape': () =>
      'Susunan JSON ini tidak dikenal. Pakai daftar objek [{"X1": 5}], objek {"columns": […], "rows": [[…]]}, atau objek daftar {"X1": [5]}.',
    'ragged-columns': ({ columns, found }) =>
      `Kolom ${quote(columns[0]!)} berisi ${found[0]} jawaban, tetapi kolom ${quote(columns[1]!)} berisi ${found[1]}. Semua daftar harus sama panjang.`,
    'broken-workbook': () =>
      'Berkas Excel ini rusak, terpotong, atau terkunci. Buka di aplikasi lembar kerja, simpan lagi sebagai .xlsx atau CSV UTF-8.',
    'workbook-too-large': ({ cells }) =>
      `Lembar kerja ini terlalu besar untuk dibaca (batasnya ${cells} sel). Hapus kolom dan baris yang tidak diperlukan, atau simpan sebagai CSV UTF-8.`,
    'unknown-mapping-id': ({ ids, known }) =>
      `Pemetaan kolom menyebut ${quoted(ids)}, yang tidak ada di instrumen. Yang tersedia: ${list(known)}.`,
    'mapping-column-absent': ({ id: item, nearest }) =>
      `Pemetaan kolom untuk ${item} menyebut judul yang tidak ada di berkas ini. ${suggestion(nearest)}Salin judulnya persis dari berkas.`,
    'column-claimed-twice': ({ ids }) =>
      `Kolom ini cocok dengan lebih dari satu butir: ${list(ids)}. Tentukan kolom setiap butir dengan pemetaan kolom.`,
    'ambiguous-column': ({ id: item, columns, letters }) =>
      `${item} cocok dengan lebih dari satu kolom: ${list(columns.map((column, at) => `${letters[at]} (${quote(column)})`))}. Hapus atau ganti judul kolom yang tidak dipakai, atau tentukan dengan pemetaan kolom.`,
    'missing-columns': ({ ids, nearest }) =>
      `Tidak ada kolom untuk ${ids.length} butir: ${list(ids.map((item, at) => missing(item, nearest[at]!)))}. Perbaiki judul kolomnya, atau tulis pemetaan kolom, misalnya ${ids[0]}: "${shortenText(nearest[0] || 'judul kolom di berkas')}".`,
    'partly-absent-scale': ({ scale, ids, nearest }) =>
      `Skala opsional ${scale} hanya ada sebagian; tidak ada kolom untuk ${list(ids.map((item, at) => missing(item, nearest[at]!)))}. Lengkapi kolomnya, atau hapus semua kolom skala itu.`,
    'no-rows': () => 'Berkas ini hanya berisi judul kolom. Tambahkan satu baris untuk setiap responden.',
    'one-row': () => 'Berkas ini hanya berisi satu responden. Analisis memerlukan sedikitnya tiga.',
    'words-need-mapping': ({ words, counts, map }) =>
      `Jawaban di berkas ini berupa kata: ${list(words.map((word, at) => `${quote(word)} (${counts[at]})`))}. Nilainya harus Anda pastikan sendiri, karena misalnya "Tidak setuju" bernilai 1 pada satu skala dan 2 pada skala lain. Periksa dan lengkapi tanda ?, tulis - untuk yang bukan jawaban: --map '${shortenText(map, 1000)}'`,
    'mapped-value-outside': ({ word, value, from, to }) =>
      `Kata ${quote(word)} dipetakan ke ${value}, padahal jawabannya bilangan bulat dari ${from} sampai ${to}. Perbaiki nilainya.`,
    'mapped-number': ({ word }) =>
      `${quote(word)} sudah berupa angka dan tidak dapat dipetakan. Hapus dari pemetaan kata.`,
    'word-mapped-twice': ({ word, values }) =>
      `Kata ${quote(word)} dipetakan ke ${values.join(' dan ke ')}; huruf besar dan spasi tidak membedakan kata. Hapus salah satunya.`,
    'labels-contradict': ({ value, label, other }) =>
      `Dalam berkas ini ${value} berarti ${quote(label)}, sedangkan dalam instrumen ${other}. Rekode kolom ini di SPSS, atau perbaiki label pada berkas atau pada instrumen, supaya keduanya searah.`,
    'no-usable-answers': ({ items }) =>
      `Tidak ada satu pun jawaban yang dapat dipakai untuk ${list(items)}. Periksa isi kolomnya, pemetaan kata, dan rentang jawaban di instrumen.`,
    'unclear-word-mapping': ({ found }) =>
      `Pemetaan kata ${quote(found)} tidak terbaca. Tulis kata=angka dengan pemisah titik koma, misalnya Setuju=4; Netral=3, atau objek YAML atau JSON.`,
    'unfilled-words': ({ words }) =>
      `Nilai untuk ${quoted(words)} belum diisi. Ganti ? dengan angkanya, atau hapus kata itu.`,
    'unclear-column-mapping': ({ found }) =>
      `Pemetaan kolom${found === '' ? '' : ` ${quote(found)}`} tidak terbaca. Tulis satu baris untuk setiap butir sebagai id: "judul kolom", dalam YAML atau JSON.`,
  },
  problems: {
    empty: ({ item }) => `Jawaban ${item} kosong; dihitung sebagai tidak dijawab.`,
    'not-a-number': ({ item, found }) =>
      `Isi ${quote(found)} untuk ${item} bukan angka dan tidak ada di pemetaan kata; dihitung sebagai tidak dijawab. Perbaiki selnya atau lengkapi pemetaan kata.`,
    'out-of-range': ({ item, found }) =>
      `Jawaban ${quote(found)} untuk ${item} di luar rentang jawaban; dihitung sebagai tidak dijawab. Perbaiki selnya jika salah ketik.`,
    'between-points': ({ item, found }) =>
      `Jawaban ${quote(found)} untuk ${item} terletak di antara dua pilihan; dipakai apa adanya. Perbaiki selnya jika salah ketik.`,
    'duplicate-row': ({ sameAs }) =>
      `Baris ini sama persis dengan baris ${sameAs}; tetap dihitung. Hapus salah satunya jika responden mengirim dua kali.`,
  },
} satisfies AnswersWords;

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}

function suggestion(nearest: string): string {
  return nearest === '' ? '' : `Mungkin maksudnya ${quote(nearest)}. `;
}

function missing(item: string, nearest: string): string {
  return nearest === '' ? item : `${item} (mungkin ${quote(nearest)})`;
}
