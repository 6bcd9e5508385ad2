/** What the report says of groups of respondents, in Indonesian. */
export const groupsId = {
  intro:
    'Apakah kelompok responden berbeda skornya? H0: rata-rata semua kelompok sama. Dua kelompok diuji dengan t Welch; lebih dari dua dengan ANOVA, di samping F Welch yang tidak mensyaratkan varians sama.',
  caption: (f: { scale: string; question: string }) => `${f.scale} menurut: ${f.question}`,
  heads: { group: 'Kelompok', n: 'N', mean: 'Rata-rata', sd: 'Simpangan baku', rank: 'Rata-rata peringkat' },
  welchT: (f: {
    scale: string;
    question: string;
    df: string;
    t: string;
    p: string;
    effect: string;
    lower: string;
    upper: string;
    verdict: 'reject' | 'retain';
  }) =>
    `${f.scale} menurut ${f.question}: t Welch(${f.df}) = ${f.t}; ${f.p}; ${f.verdict === 'reject' ? 'rata-rata kedua kelompok berbeda' : 'tidak ada bukti bahwa rata-rata kedua kelompok berbeda'}. Hedges g = ${f.effect} (IK 95 % ${f.lower} sampai ${f.upper}).`,
  anova: (f: {
    scale: string;
    question: string;
    df1: string;
    df2: string;
    f: string;
    p: string;
    welch: string;
    levene: string;
    effect: string;
    lower: string;
    upper: string;
    verdict: 'reject' | 'retain';
  }) =>
    `${f.scale} menurut ${f.question}: F(${f.df1}; ${f.df2}) = ${f.f}; ${f.p} (Welch ${f.welch}; Levene ${f.levene}); ${f.verdict === 'reject' ? 'sekurang-kurangnya satu kelompok berbeda' : 'tidak ada bukti bahwa rata-rata kelompok berbeda'}. Eta² = ${f.effect} (IK 95 % ${f.lower} sampai ${f.upper}).`,
  none: (f: { scale: string; question: string }) =>
    `${f.scale} menurut ${f.question}: tidak dapat diuji, sebab skor di dalam kelompok tidak bervariasi.`,
  tied: 'Uji peringkat tidak dapat dihitung, sebab semua skornya sama.',
  mannWhitney: (f: { u: string; z: string; p: string; effect: string; verdict: 'reject' | 'retain' }) =>
    `Menurut peringkat (Mann-Whitney): U = ${f.u}; z = ${f.z}; ${f.p}; ${f.verdict === 'reject' ? 'satu kelompok cenderung lebih tinggi' : 'tidak ada bukti bahwa satu kelompok cenderung lebih tinggi'}. Korelasi biserial peringkat = ${f.effect} (positif bila kelompok pertama lebih tinggi).`,
  kruskalWallis: (f: { h: string; df: string; p: string; effect: string; verdict: 'reject' | 'retain' }) =>
    `Menurut peringkat (Kruskal-Wallis): H(${f.df}) = ${f.h}; ${f.p}; ${f.verdict === 'reject' ? 'sekurang-kurangnya satu kelompok cenderung lebih tinggi atau lebih rendah' : 'tidak ada bukti bahwa satu kelompok cenderung lebih tinggi atau lebih rendah'}. Epsilon² = ${f.effect}.`,
  ranksOtherwise: 'Putusannya berbeda dari uji rata-rata: yang satu menanyakan peringkat, yang lain rata-rata.',
  pairs: (f: { list: string }) => `Pasangan yang berbeda (Games-Howell): ${f.list}.`,
  pair: (f: { a: string; b: string; difference: string; p: string }) => `${f.a} – ${f.b} (${f.difference}; ${f.p})`,
  many: (f: { tests: string }) =>
    `Ada ${f.tests} uji; makin banyak uji, makin mungkin ada yang signifikan karena kebetulan.`,
  leftOut: (f: { count: string; smallest: string; isUsual: boolean }) =>
    f.isUsual
      ? `Jawaban yang hanya dipilih satu responden tidak membentuk kelompok: ${f.count}.`
      : `Jawaban yang dipilih kurang dari ${f.smallest} responden tidak diperinci sebagai kelompok: ${f.count}.`,
  withheld: (f: { smallest: string }) =>
    `Kelompok terkecil juga tidak ditampilkan: yang tidak termasuk kelompok mana pun kurang dari ${f.smallest} responden, dan angka mereka dapat dihitung dari selisihnya.`,
};

export type GroupWords = typeof groupsId;
