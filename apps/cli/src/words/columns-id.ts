import { type ColumnsWords, quoted, quotedList } from './columns-words.ts';

const more = (count: number) => `dan ${count} lagi`;
const where = ({ at, found }: { at: number; found: string }) =>
  found === '' ? 'Di akhir rumus' : `Huruf ke-${at} (${quoted(found)})`;

const expected = {
  term: 'nama kolom, I(…), titik, 0, atau 1',
  sign: '+ atau - sebelum suku berikutnya',
  operand: 'nama kolom, bilangan, atau kurung buka',
  operator: 'tanda hitung',
  closing: 'kurung tutup',
  tilde: 'tanda ~ sesudah variabel terikat',
  factor: 'nama kolom atau I(…)',
} as const;

export const columnsId: ColumnsWords = {
  noFormula: 'Rumus belum disebut. Contoh: minat regress data.csv "y ~ x1 + x2"',
  inFormula: ({ formula }) => `Rumus ${quoted(formula)}: `,
  place: { row: (row) => `baris ${row}`, column: (column) => `kolom ${quoted(column)}` },
  expected,
  formula: {
    'formula-too-long': ({ length, most }) =>
      `Rumus ini ${length} huruf; batasnya ${most}. Pakailah titik (.) untuk semua kolom lain.`,
    'no-outcome': () => 'Variabel terikat belum ada. Tulislah seperti y ~ x1 + x2.',
    'no-tilde': () => 'Tanda ~ belum ada. Tulislah seperti y ~ x1 + x2.',
    'no-terms': () => 'Sesudah ~ belum ada apa-apa. Tulislah seperti y ~ x1 + x2, atau y ~ . untuk semua kolom lain.',
    'unknown-character': (f) =>
      `${where(f)} tidak dikenal. Nama kolom yang memuat spasi atau tanda ditulis di antara tanda \`.`,
    'open-backtick': (f) => `${where(f)} membuka tanda \` yang tidak ditutup. Tutuplah sesudah nama kolom.`,
    'empty-name': (f) => `${where(f)} nama kolom kosong. Tulislah judul kolom di antara kedua tanda \`.`,
    'bad-number': (f) => `${where(f)} bukan bilangan yang dapat dihitung. Tulislah bilangan yang lebih kecil.`,
    unexpected: (f) => `${where(f)} tidak cocok; di sini perlu ${expected[f.expected]}.`,
    'unknown-function': (f) =>
      `${where(f)}: fungsi ini tidak ada. Hitunglah dengan + - * / ^ di dalam I(…), atau buatlah kolomnya di berkas.`,
    'arithmetic-outside': (f) => `${where(f)}: hitungan hanya di dalam I(…), seperti I(x^2).`,
    'number-outside': (f) => `${where(f)}: bilangan di luar I(…) hanya 0 atau 1 (tanpa atau dengan konstanta).`,
    'parentheses-outside': (f) =>
      `${where(f)}: kurung hanya di dalam I(…). Tulislah sukunya satu per satu, seperti a + b + a:c + b:c.`,
    'too-deep': (f) => `${where(f)}: kurung atau tanda bersusun lebih dari ${f.most}. Sederhanakan hitungannya.`,
    'too-many-operations': (f) => `${where(f)}: hitungan lebih dari ${f.most} tanda. Buatlah kolomnya di berkas.`,
    'too-many-crossed': (f) =>
      `${where(f)}: persilangan lebih dari ${f.most} bagian. Tulislah interaksi yang perlu saja dengan a:b.`,
    'unknown-column': ({ found, nearest, known }) =>
      `Kolom ${quoted(found)} tidak ada di berkas. ${nearest === '' ? '' : `Apakah maksudnya ${quoted(nearest)}? `}Yang ada: ${quotedList(known, more)}.`,
    'ambiguous-column': ({ found, count }) =>
      `Kolom ${quoted(found)} ada ${count} kali di berkas. Ubahlah judulnya sehingga berbeda.`,
    'outcome-among-terms': ({ found }) => `${quoted(found)} berdiri di kedua sisi ~. Hapuslah yang di kanan.`,
    'nothing-left': () => 'Tidak ada suku yang tersisa. Tambahkan satu kolom di kanan ~.',
    'too-many-terms': ({ count, most }) =>
      `Rumus ini berarti ${count} suku; batasnya ${most}. Sebutkan kolom yang perlu saja.`,
  },
  columns: {
    'not-a-number': ({ found, total }) =>
      `Berisi ${quoted(found)}, bukan bilangan${total > 1 ? `; ada ${total} sel seperti itu di kolom ini` : ''}. Ubahlah menjadi bilangan (koma atau titik desimal, tanpa pemisah ribuan), atau kosongkan.`,
    'no-value': ({ term, total }) =>
      `${quoted(term)} tidak punya nilai di baris ini${total > 1 ? ` dan ${total - 1} baris lain` : ''} (pembagian dengan 0, atau pangkat yang tak tentu). Ubahlah rumus atau kosongkan selnya.`,
    'too-large': ({ term }) => `${quoted(term)} memuat bilangan di atas 1e150. Pakailah satuan yang lebih besar.`,
    'too-few-rows': ({ n, needed, rows }) =>
      `${n} dari ${rows} baris punya bilangan di semua kolom rumus; perlu sekurang-kurangnya ${needed}. Lengkapi sel yang kosong atau kurangi suku.`,
    'constant-outcome': ({ term }) =>
      `Semua nilai ${quoted(term)} sama, jadi tidak ada yang dapat dijelaskan. Pilihlah variabel terikat lain.`,
    'constant-terms': ({ terms }) => `Semua nilai ${quotedList(terms, more)} sama. Hapuslah dari rumus.`,
    'collinear-terms': ({ terms }) =>
      `${quotedList(terms, more)} sudah ditentukan oleh suku sebelumnya (kolinear), jadi koefisiennya tidak ada. Hapuslah dari rumus.`,
    'no-numbers': () =>
      'Tidak ada satu kolom pun yang berisi bilangan. Ubahlah isinya menjadi bilangan tanpa pemisah ribuan.',
  },
  skipped: ({ variable, row, found }) =>
    `Kolom ${quoted(variable)} dilewati: baris ${row} berisi ${quoted(found)}, bukan bilangan.`,
  dropped: ({ n, rows, dropped }) =>
    `${n} dari ${rows} baris dipakai; ${dropped} dikeluarkan karena ada bilangan yang kosong.`,
  regression: {
    title: 'Regresi linear',
    facts: { file: 'Berkas', formula: 'Rumus', rows: 'Baris', software: 'Perangkat lunak' },
    used: ({ n, rows, dropped }) => `${n} dari ${rows} dipakai, ${dropped} dikeluarkan`,
    sections: { summary: 'Ringkasan model', anova: 'ANOVA', coefficients: 'Koefisien' },
    summary: {
      r: 'R',
      rSquared: 'R Square',
      adjusted: 'Adjusted R Square',
      standardError: 'Galat baku estimasi',
      durbinWatson: 'Durbin-Watson',
    },
    uncentred:
      'Tanpa konstanta, R Square dihitung terhadap nol, bukan terhadap rata-rata; tidak dapat dibandingkan dengan R Square model berkonstanta.',
    order: 'Durbin-Watson bergantung pada urutan baris; tanpa urutan waktu nilainya tidak bermakna.',
    perfect: 'Prediksi tepat sama dengan data; galat baku 0, sehingga t dan F tak terhingga.',
    anova: {
      source: 'Sumber',
      sumOfSquares: 'Jumlah kuadrat',
      df: 'df',
      meanSquare: 'Rata-rata kuadrat',
      p: 'Sig.',
      regression: 'Regresi',
      residual: 'Residual',
      total: 'Jumlah',
    },
    coefficients: {
      intervals: 'Interval kepercayaan dan kolinearitas',
      term: 'Suku',
      constant: '(Konstanta)',
      se: 'Galat baku',
      beta: 'Beta',
      lower: '95% bawah',
      upper: '95% atas',
      tolerance: 'Tolerance',
      p: 'Sig.',
    },
  },
  description: {
    title: 'Statistik deskriptif',
    section: 'Variabel',
    variable: 'Variabel',
    missing: 'Kosong',
    mean: 'Rata-rata',
    sd: 'Simpangan baku',
    skewness: 'Kemencengan',
    kurtosis: 'Keruncingan',
    min: 'Minimum',
    max: 'Maksimum',
    median: 'Median',
    definition:
      'Simpangan baku atas n − 1; kemencengan dan keruncingan menurut SPSS (G1 dan G2; 0 bagi distribusi normal).',
  },
};
