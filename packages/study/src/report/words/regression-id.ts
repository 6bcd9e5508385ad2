/** What a report says of a simple regression, in Indonesian. */
export const regressionId = {
  others: (f: { count: string }) => `${f.count} lainnya`,
  title: (f: { x: string; y: string }) => `${f.y} atas ${f.x}`,
  equation: (f: { y: string; a: string; sign: '+' | '−'; b: string; x: string }) =>
    `Persamaan garis: ${f.y} = ${f.a} ${f.sign} ${f.b} × ${f.x}.`,
  summaryCaption: (f: { x: string; y: string }) => `Ringkasan model: ${f.y} atas ${f.x}`,
  summaryHeads: {
    r: 'R',
    r2: 'R Square',
    adjusted: 'Adjusted R Square',
    error: 'Galat baku estimasi',
    durbin: 'Durbin-Watson',
  },
  durbin: 'Durbin-Watson hanya bermakna bila baris punya urutan; responden survei biasanya tidak.',
  anovaCaption: (f: { x: string; y: string }) => `ANOVA: ${f.y} atas ${f.x}`,
  anovaHeads: { source: 'Sumber', ss: 'Jumlah kuadrat', df: 'df', ms: 'Rata-rata kuadrat', f: 'F', p: 'Sig.' },
  anovaRows: { regression: 'Regresi', residual: 'Residual', total: 'Jumlah' },
  coefficientsCaption: (f: { x: string; y: string }) => `Koefisien: ${f.y} atas ${f.x}`,
  coefficientHeads: {
    term: 'Suku',
    b: 'B',
    se: 'Galat baku',
    beta: 'Beta',
    t: 't',
    p: 'Sig.',
    lower: 'IK 95 % bawah',
    upper: 'IK 95 % atas',
    tolerance: 'Tolerance',
    vif: 'VIF',
  },
  constant: '(Konstanta)',
  residualCaption: (f: { x: string; y: string }) => `Statistik residual: ${f.y} atas ${f.x}`,
  residualHeads: {
    what: 'Besaran',
    min: 'Minimum',
    max: 'Maksimum',
    mean: 'Rata-rata',
    sd: 'Simpangan baku',
    n: 'N',
  },
  residualRows: {
    predicted: 'Nilai prediksi',
    residual: 'Residual',
    standardizedPredicted: 'Nilai prediksi terstandar',
    standardizedResidual: 'Residual terstandar',
  },
  dependent: (f: { y: string }) => `Variabel terikat: ${f.y}.`,
  hypotheses: (f: { x: string; y: string }) =>
    `H0: koefisien regresi ${f.x} terhadap ${f.y} sama dengan nol. H1: koefisien itu tidak sama dengan nol.`,
  tTest: (f: { t: string; critical: string; df: string; level: string; p: string; decision: 'reject' | 'retain' }) =>
    `Uji t: |t hitung| = ${f.t} ${f.decision === 'reject' ? 'melebihi' : 'tidak melebihi'} t tabel = ${f.critical} (df = ${f.df}, taraf ${f.level}, dua arah); ${f.p}; H0 ${f.decision === 'reject' ? 'ditolak' : 'tidak ditolak'}.`,
  fTest: (f: { f: string; critical: string; df1: string; df2: string; p: string; decision: 'reject' | 'retain' }) =>
    `Uji F: F(${f.df1}; ${f.df2}) = ${f.f} ${f.decision === 'reject' ? 'melebihi' : 'tidak melebihi'} F tabel = ${f.critical}; ${f.p}. Dengan satu prediktor, uji F dan uji t adalah uji yang sama.`,
  size: (f: { r: string; lower: string; upper: string; strength: string; f2: string; effect: string }) =>
    `Besar hubungan: r = ${f.r} (IK 95 % ${f.lower} sampai ${f.upper}), ${f.strength} menurut Sugiyono; f² = ${f.f2}, ${f.effect} menurut Cohen.`,
  determination: (f: { percent: string; adjusted: string }) =>
    `Koefisien determinasi: R² × 100 % = ${f.percent} (disesuaikan ${f.adjusted}).`,
  perfect:
    'Semua titik terletak tepat pada garis; tidak ada residual yang dapat diuji. Pada jawaban orang, hal ini biasanya tanda kesalahan data.',
  none: (f: { x: string; y: string }) => `Regresi ${f.y} atas ${f.x} tidak dapat dihitung.`,
  scatterCaption: (f: { x: string; y: string }) =>
    `${f.y} menurut ${f.x}, dengan garis regresi dan pita kepercayaan 95 %`,
  scatterAlternative: (f: { x: string; y: string; n: string; direction: 'higher' | 'lower' | 'level'; r: string }) =>
    `${f.n} responden sebagai titik; garis ${f.direction === 'higher' ? 'naik' : f.direction === 'lower' ? 'turun' : 'mendatar'} dari kiri ke kanan (r = ${f.r}). Sumbu mendatar ${f.x}, sumbu tegak ${f.y}.`,
  scatterTable: 'Titik-titik dan jumlah responden pada tiap titik',
  scatterHeads: { count: 'Responden' },
};

export type RegressionWords = typeof regressionId;
