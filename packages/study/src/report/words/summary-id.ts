const normalVerdictsId = {
  retain: 'tidak ada bukti bahwa residual menyimpang dari normal',
  reject: 'residual menyimpang dari normal',
  disagree: 'kedua uji tidak sepakat',
};

/** What a report says in its summary, in Indonesian. */
export const summaryId = {
  related: (f: {
    x: string;
    y: string;
    direction: 'higher' | 'lower';
    b: string;
    lower: string;
    upper: string;
    t: string;
    df: string;
    p: string;
  }) =>
    `Skor ${f.x} berhubungan ${f.direction === 'higher' ? 'positif' : 'negatif'} dan signifikan dengan skor ${f.y}: setiap tambahan satu poin ${f.x} disertai skor ${f.y} yang rata-rata <b>${f.b} poin lebih ${f.direction === 'higher' ? 'tinggi' : 'rendah'}</b> (b dengan IK 95 % ${f.lower} sampai ${f.upper}; <i>t</i>(${f.df}) = ${f.t}; ${f.p}).`,
  unrelated: (f: {
    x: string;
    y: string;
    b: string;
    lower: string;
    upper: string;
    t: string;
    df: string;
    p: string;
    level: string;
  }) =>
    `Data ini tidak cukup untuk menyatakan bahwa skor ${f.x} berhubungan linear dengan skor ${f.y} (b = ${f.b}; IK 95 % ${f.lower} sampai ${f.upper}; <i>t</i>(${f.df}) = ${f.t}; ${f.p}, tidak kurang dari ${f.level}). Itu bukan bukti bahwa hubungan tidak ada.`,
  noTest: (f: { x: string; y: string }) =>
    `Hubungan ${f.x} dengan ${f.y} tidak dapat diuji dengan data ini; alasannya ada pada daftar di bawah.`,
  variance: (f: { x: string; y: string; percent: string; rest: string }) =>
    `Skor ${f.x} berkaitan dengan ${f.percent} varians skor ${f.y} dalam sampel ini; ${f.rest} sisanya mencakup hal lain yang tidak diukur, galat pengukuran, dan kebetulan.`,
  band: (f: { scale: string; count: string; n: string; percent: string; lower: string; upper: string; band: string }) =>
    `${f.scale}: kategori dengan responden terbanyak ialah <b>${f.band}</b>, ${f.count} dari ${f.n} responden (${f.percent}; IK 95 % ${f.lower} sampai ${f.upper}).`,
  alpha: (f: { scale: string; alpha: string; verdict: string }) =>
    `${f.scale}: alpha Cronbach ${f.alpha}, ${f.verdict}.`,
  valid: (f: { count: string; of: string; scale: string }) =>
    `${f.scale}: ${f.count} dari ${f.of} butir valid menurut r tabel.`,
  validInPart: (f: { count: string; of: string; unjudged: string; scale: string }) =>
    `${f.scale}: ${f.count} dari ${f.of} butir yang dapat dinilai valid menurut r tabel; ${f.unjudged} butir lain tidak dapat dinilai.`,
  validNone: (f: { scale: string }) =>
    `${f.scale}: validitas butir tidak dapat dinilai, sebab korelasi butir dengan totalnya tidak ada.`,
  normal: (f: { x: string; y: string; p: string; w: string; verdict: keyof typeof normalVerdictsId }) =>
    `Normalitas residual ${f.y} atas ${f.x}: Kolmogorov-Smirnov dengan koreksi Lilliefors ${f.p}, Shapiro-Wilk ${f.w}; ${normalVerdictsId[f.verdict]}.`,
  association:
    'Survei sekali waktu menunjukkan hubungan, bukan sebab dan akibat; hasil ini berlaku bagi mereka yang menjawab.',
};

export type SummaryWords = typeof summaryId;
