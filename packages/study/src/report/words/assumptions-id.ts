/** What the report says of a regression's assumptions, in Indonesian. */
export const assumptionsId = {
  linearityTitle: 'Linearitas',
  linearityHypotheses: 'H0: rata-rata tidak menyimpang dari garis lurus. H1: menyimpang.',
  linearityCaption: 'Tabel ANOVA linearitas',
  linearityHeads: { source: 'Sumber', ss: 'Jumlah kuadrat', df: 'df', ms: 'Rata-rata kuadrat', f: 'F', p: 'Sig.' },
  linearityRows: {
    between: 'Antarkelompok (gabungan)',
    linearity: 'Linearitas',
    deviation: 'Penyimpangan dari linearitas',
    within: 'Dalam kelompok',
    total: 'Jumlah',
  },
  linearityRetained: (f: { p: string; level: string }) =>
    `Penyimpangan dari linearitas: ${f.p}, tidak kurang dari ${f.level}; tidak ada bukti bahwa hubungannya melengkung.`,
  linearityRejected: (f: { p: string; level: string }) =>
    `Penyimpangan dari linearitas: ${f.p}, kurang dari ${f.level}; garis lurus tidak cukup menggambarkan hubungannya. Lihat gambar sebar sebelum menafsirkan b.`,
  varianceTitle: 'Heteroskedastisitas',
  varianceHypotheses: 'H0: varians residual tidak bergantung pada prediktor. H1: bergantung.',
  varianceCaption: 'Uji heteroskedastisitas',
  varianceHeads: { test: 'Uji', statistic: 'Statistik', p: 'Sig.' },
  tests: {
    glejser: (f: { term: string }) => `Glejser, |residual| atas ${f.term} (t)`,
    studentized: 'Breusch-Pagan terstudentkan (Koenker)',
    breuschPagan: 'Breusch-Pagan',
    white: 'White',
  },
  varianceRetained: (f: { level: string }) =>
    `Semua p tidak kurang dari ${f.level}: tidak ada bukti heteroskedastisitas.`,
  varianceRejected: (f: { tests: string; level: string }) =>
    `p kurang dari ${f.level} pada ${f.tests}: ada tanda bahwa varians residual tidak sama. Koefisien b tetap berlaku; yang diragukan ialah galat baku, t, dan p. Pakailah galat baku HC3 atau selang bootstrap pada tabel berikut.`,
  varianceNone: 'Uji heteroskedastisitas tidak dapat dihitung.',
  robustCaption: 'Koefisien dengan galat baku klasik, HC3, dan bootstrap',
  robustHeads: {
    term: 'Suku',
    b: 'B',
    se: 'Galat baku',
    robustSe: 'Galat baku HC3',
    robustP: 'Sig. HC3',
    robustCi: 'IK 95 % HC3',
    bootstrapCi: 'IK 95 % bootstrap',
  },
  robustNote:
    'HC3 tidak mensyaratkan varians residual sama; bootstrap (persentil, baris ditarik ulang) juga tidak mensyaratkan normalitas.',
  collinearityTitle: 'Multikolinearitas',
  collinearityMet: (f: { vif: string; term: string; mark: string }) =>
    `VIF terbesar ${f.vif} (${f.term}), tidak melebihi ${f.mark}: tidak ada multikolinearitas menurut patokan yang lazim.`,
  collinearityUnmet: (f: { vif: string; term: string; mark: string }) =>
    `VIF terbesar ${f.vif} (${f.term}) melebihi ${f.mark}: prediktor hampir saling menentukan, koefisien masing-masing tidak dapat dipegang. Gabungkan dimensi atau laporkan skor totalnya.`,
  collinearityCaption: 'Diagnostik kolinearitas',
  collinearityHeads: { dimension: 'Dimensi eigen', eigenvalue: 'Eigenvalue', index: 'Indeks kondisi' },
  collinearityNote:
    'Kolom selebihnya: proporsi varians tiap koefisien. Indeks kondisi di atas 30 bersama dua proporsi di atas 0,5 menandai kolinearitas (Belsley).',
  influenceTitle: 'Kasus berpengaruh',
  influenceNone: (f: { cook: string }) =>
    `Jarak Cook terbesar ${f.cook}; tidak ada responden dengan jarak Cook di atas 1 atau residual terstudentkan di luar ±3.`,
  influenceSome: (f: { count: string; cook: string }) =>
    `Jarak Cook terbesar ${f.cook}; responden yang menonjol: ${f.count}. Periksa jawabannya; jangan dibuang hanya karena menonjol.`,
  influenceCaption: 'Responden yang menonjol',
  influenceHeads: { row: 'Baris', cook: 'Jarak Cook', leverage: 'Leverage', studentized: 'Residual terstudentkan' },
  pictures: {
    quantiles: {
      caption: 'Q-Q plot normal residual',
      alternative: 'Kuantil residual terhadap kuantil normal; titik pada garis berarti bentuk yang sama.',
      x: 'Kuantil normal',
      y: 'Residual',
    },
    probabilities: {
      caption: 'P-P plot normal residual',
      alternative:
        'Peluang kumulatif residual yang diharapkan terhadap yang teramati; titik pada garis berarti bentuk yang sama.',
      x: 'Peluang kumulatif teramati',
      y: 'Peluang kumulatif harapan',
    },
    histogram: {
      caption: 'Histogram residual dengan kurva normal',
      alternative: (f: { peak: string }) =>
        `Sebaran residual dalam kelas sama lebar; kelas terpadat memuat ${f.peak} responden.`,
      x: 'Residual',
      y: 'Frekuensi',
      from: 'Dari',
      to: 'Sampai',
      count: 'Frekuensi',
    },
    fitted: {
      caption: 'Residual terhadap nilai prediksi',
      alternative: 'Residual terhadap nilai prediksi; sebaran yang sama lebar di sekitar nol berarti varians sama.',
      x: 'Nilai prediksi',
      y: 'Residual',
      count: 'Responden',
    },
    points: 'Titik-titik pada gambar',
  },
};

export type AssumptionWords = typeof assumptionsId;
