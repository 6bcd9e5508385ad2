/** What a report says of the normality of residuals, in Indonesian. */
export const normalityId = {
  intro: (f: { x: string; y: string }) => `Yang diuji ialah residual regresi ${f.y} atas ${f.x}, bukan skor mentahnya.`,
  hypotheses: 'H0: residual berdistribusi normal. H1: residual tidak berdistribusi normal.',
  caption: 'Uji Kolmogorov-Smirnov satu sampel atas residual',
  head: 'Residual tak terstandar',
  rows: {
    n: 'N',
    mean: 'Parameter normal (a, b): rata-rata',
    sd: 'Parameter normal (a, b): simpangan baku',
    absolute: 'Selisih paling ekstrem: mutlak',
    positive: 'Selisih paling ekstrem: positif',
    negative: 'Selisih paling ekstrem: negatif',
    statistic: 'Statistik uji',
    asymptotic: 'Asymp. Sig. (2-arah)',
  },
  notes: {
    a: 'a. Distribusi uji: normal.',
    b: 'b. Dihitung dari data.',
    c: 'c. Koreksi signifikansi Lilliefors.',
    d: 'd. Ini batas bawah dari signifikansi sebenarnya.',
  },
  bothCaption: 'Nilai p uji normalitas residual',
  bothHeads: { test: 'Uji', statistic: 'Statistik', p: 'Sig.' },
  tests: {
    spss: 'Kolmogorov-Smirnov sebagaimana dicetak SPSS',
    lilliefors: 'Kolmogorov-Smirnov, p Lilliefors',
    asymptotic: 'Kolmogorov-Smirnov sebelum koreksi (SPSS sampai 21.0.0)',
    shapiro: 'Shapiro-Wilk',
    anderson: 'Anderson-Darling',
    jarque: 'Jarque-Bera',
  },
  bound: (f: { spss: string; p: string; d: string }) =>
    `SPSS mencetak ${f.spss}, tetapi angka itu hanya batas: yang diketahui <i>p</i> ≥ ${f.spss}. Untuk D = ${f.d} koreksi Lilliefors memberi ${f.p}.`,
  retain: (f: { test: string; p: string; level: string }) =>
    `${f.test}: ${f.p}, tidak kurang dari ${f.level}; H0 tidak ditolak. Tidak ada bukti bahwa residual menyimpang dari normal; itu bukan bukti bahwa residual normal.`,
  reject: (f: { test: string; p: string; level: string }) =>
    `${f.test}: ${f.p}, kurang dari ${f.level}; H0 ditolak. Residual menyimpang dari normal.`,
  disagree: 'Kedua uji tidak sepakat; lihat bentuk residual sebelum memutuskan, dan laporkan keduanya.',
  unmet:
    'Bila normalitas tidak terpenuhi, koefisien b tetap dapat dipakai sebagai ringkasan garis; yang diragukan ialah p dan interval kepercayaannya, terutama pada sampel kecil. Laporkan keadaan ini, periksa pencilan, dan bandingkan dengan interval <i>bootstrap</i>.',
  none: 'Uji normalitas tidak dapat dihitung pada data ini.',
};

export type NormalityWords = typeof normalityId;
