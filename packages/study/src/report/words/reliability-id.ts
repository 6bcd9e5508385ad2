/** What a report says of reliability, in Indonesian. */
export const reliabilityId = {
  caption: 'Hasil uji reliabilitas',
  heads: {
    scale: (f: { hasDimensions: boolean }): string => (f.hasDimensions ? 'Variabel dan dimensi' : 'Variabel'),
    k: 'Butir',
    n: 'N',
    alpha: 'Alpha Cronbach',
    ci: 'IK 95 %',
    standardized: 'Alpha terstandar',
    omega: 'Omega',
    verdict: 'Keterangan',
  },
  verdict: {
    good: 'reliabel',
    acceptable: 'cukup reliabel',
    below: 'belum reliabel',
    negative: 'alpha negatif',
    unjudged: 'tidak dinilai, sebab barisnya tidak lebih banyak daripada butirnya',
    none: 'tidak dapat dihitung',
  },
  sentence: (f: {
    scale: string;
    alpha: string;
    k: string;
    n: string;
    lower: string;
    upper: string;
    verdict: string;
  }) =>
    `${f.scale} (${f.k} butir, ${f.n} baris): alpha Cronbach ${f.alpha} (IK 95 % ${f.lower} sampai ${f.upper}), ${f.verdict}.`,
  none: (f: { scale: string }) => `${f.scale}: alpha tidak dapat dihitung.`,
  rule: (f: { minimum: string; strict: string }) =>
    `Patokan: alpha ${f.minimum} ke atas cukup reliabel, ${f.strict} ke atas reliabel; tanpa penilaian bila barisnya tidak lebih banyak daripada butirnya.`,
  itemCaption: (f: { scale: string }) => `Statistik butir-total: ${f.scale}`,
  itemHeads: {
    item: 'Butir',
    mean: 'Rata-rata skala bila butir dihapus',
    variance: 'Varians skala bila butir dihapus',
    corrected: 'Korelasi butir-total terkoreksi',
    alpha: 'Alpha bila butir dihapus',
  },
  definitions:
    'IK alpha menurut Feldt; omega McDonald dari model satu faktor (kemungkinan maksimum), perlu sekurang-kurangnya tiga butir.',
};

export type ReliabilityWords = typeof reliabilityId;
