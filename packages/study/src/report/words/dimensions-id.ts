/** What the report says of the dimensions side by side, in Indonesian. */
export const dimensionsId = {
  intro: (f: { y: string; x: string; dimensions: string }) =>
    `Regresi berganda ${f.y} atas dimensi ${f.x} (${f.dimensions}): tiap koefisien menyatakan hubungan satu dimensi bila dimensi lainnya tetap.`,
  none: 'Regresi berganda atas dimensi tidak dapat dihitung.',
  test: (f: {
    f: string;
    df1: string;
    df2: string;
    p: string;
    percent: string;
    adjusted: string;
    decision: 'reject' | 'retain';
  }) =>
    `Uji F: F(${f.df1}; ${f.df2}) = ${f.f}; ${f.p}; H0 bahwa semua koefisien nol ${f.decision === 'reject' ? 'ditolak' : 'tidak ditolak'}. Bersama-sama dimensi berkaitan dengan ${f.percent} varians (R² disesuaikan ${f.adjusted}).`,
  significant: (f: { names: string; level: string }) =>
    `Koefisien yang berbeda dari nol pada taraf ${f.level}: ${f.names}.`,
  noneSignificant: (f: { level: string }) => `Tidak satu pun koefisien dimensi berbeda dari nol pada taraf ${f.level}.`,
  turns: (f: { name: string; simple: string; beta: string }) =>
    `${f.name}: beta ${f.simple} bila sendiri, ${f.beta} di samping dimensi lain. Tanda berbalik karena dimensi saling berkorelasi, bukan karena arah hubungannya berubah; jangan ditafsirkan sebagai pengaruh negatif.`,
  caption: (f: { y: string }) => `Dimensi berdampingan: ${f.y}`,
  heads: {
    dimension: 'Dimensi',
    simple: 'Beta sendiri',
    beta: 'Beta bersama',
    ci: 'IK 95 %',
    p: 'Sig.',
    part: 'Semi-parsial²',
    lmg: 'Bagian R² (LMG)',
    lmgCi: 'IK 95 % (bootstrap)',
    weight: 'Bobot relatif',
    performance: 'Capaian (0–100)',
  },
  notes: {
    lmg: 'LMG: tambahan R² dirata-ratakan atas semua urutan masuk (nilai Shapley); jumlahnya R². Bobot relatif menurut Johnson; keduanya dalam persen dari R².',
    performance: 'Capaian: letak rata-rata skor pada rentang teoretisnya, 0 terendah dan 100 tertinggi.',
  },
  order: (f: { list: string }) => `Urutan menurut bagian R² (LMG): ${f.list}.`,
  orderEntry: (f: { name: string; percent: string }) => `${f.name} (${f.percent})`,
  overlap: {
    unknown: 'Selang kepercayaannya tidak dihitung, sehingga tidak diketahui apakah urutan ini tegas.',
    none: 'Tidak ada selang kepercayaan yang saling bertumpang: urutan ini tegas dalam batas selang itu.',
    all: 'Selang kepercayaan semua dimensi ini saling bertumpang: urutan ini tidak tegas.',
    some: (f: { pairs: string }) =>
      `Selang kepercayaan yang saling bertumpang: ${f.pairs}. Urutan di dalam tiap pasangan itu tidak tegas.`,
  },
  overlapPair: (f: { a: string; b: string }) => `${f.a} – ${f.b}`,
  coefficientsCaption: (f: { y: string }) => `Koefisien terstandar dimensi dengan IK 95 %: ${f.y}`,
  coefficientsAlternative: (f: { largest: string; beta: string; y: string; isNegative: boolean }) =>
    `Satu baris tiap dimensi: titik beta dengan selangnya terhadap garis nol. Yang terbesar, tanpa melihat tanda, ${f.largest} (${f.beta}${f.isNegative ? `; tanda negatif: makin tinggi ${f.largest}, makin rendah ${f.y} bila dimensi lain tetap` : ''}).`,
  coefficientsAxis: 'Koefisien terstandar (beta)',
  quadrantsCaption: 'Kepentingan dan capaian dimensi',
  quadrantsAlternative: (f: { list: string }) =>
    `Tiap dimensi menurut capaian (mendatar) dan bagian R² (tegak): ${f.list}.`,
  quadrantsEntry: (f: { name: string; performance: string; importance: string }) =>
    `${f.name} (capaian ${f.performance}, bagian ${f.importance})`,
  quadrants: {
    x: 'Capaian (0–100)',
    y: 'Bagian R² (%)',
    improve: 'Penting, capaian belum tinggi',
    keep: 'Penting, capaian tinggi',
    later: 'Kurang penting, capaian belum tinggi',
    enough: 'Kurang penting, capaian tinggi',
  },
  cross: (f: { performance: string; importance: string }) =>
    `Garis potong: capaian ${f.performance} dan bagian R² ${f.importance} (separuh bagian rata), batas yang dipakai pula oleh saran.`,
};

export type DimensionWords = typeof dimensionsId;
