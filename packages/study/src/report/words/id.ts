import { appendixId } from './appendix-id.ts';
import { assumptionsId } from './assumptions-id.ts';
import { dimensionsId } from './dimensions-id.ts';
import { groupsId } from './groups-id.ts';
import { mediationId } from './mediation-id.ts';
import { warningsId } from './warnings-id.ts';

/**
 * What a report says in Indonesian. Sentences receive figures already printed; a sentence that depends on a sign or a
 * decision asks for it by name and picks a phrase, so that it is true for every result.
 */
const normalVerdictsId = {
  retain: 'tidak ada bukti bahwa residual menyimpang dari normal',
  reject: 'residual menyimpang dari normal',
  disagree: 'kedua uji tidak sepakat',
};

export const id = {
  document: {
    table: 'Tabel',
    figure: 'Gambar',
    contents: 'Daftar isi',
    figuresBehind: 'Angka di balik gambar ini',
    notAvailable: '–',
  },
  noRelation:
    'Berkas ini tidak memuat variabel bebas dan variabel terikat sekaligus, jadi tidak ada hubungan yang boleh dinyatakan. Yang boleh dikatakan hanya bagaimana mereka yang menjawab menjawabnya, bukan bagaimana semua orang yang dituju menjawab.',
  others: (f: { count: string }) => `${f.count} lainnya`,
  title: (f: { title: string }) => `Hasil penelitian: ${f.title}`,
  subtitle: (f: { used: string; rows: string }) => `Analisis ${f.used} responden dari ${f.rows} baris jawaban`,
  facts: { data: 'Data', sha256: 'Sidik data (SHA-256)', instrument: 'Instrumen', software: 'Perangkat lunak' },

  sections: {
    summary: 'Ringkasan',
    warnings: 'Yang perlu diketahui sebelum memakai angka ini',
    sample: 'Data dan sampel',
    respondents: 'Karakteristik responden',
    description: 'Statistik deskriptif',
    validity: 'Uji validitas',
    reliability: 'Uji reliabilitas',
    categories: 'Kategorisasi',
    normality: 'Uji normalitas',
    regression: 'Regresi linear sederhana',
    dimensions: 'Dimensi berdampingan: regresi berganda',
    mediation: 'Mediator: pengaruh tidak langsung',
    assumptions: 'Uji asumsi regresi',
    groups: 'Perbedaan antarkelompok responden',
    discriminant: 'Apakah variabel-variabelnya terbedakan',
    advice: 'Kesimpulan dan saran',
    decisions: 'Daftar keputusan',
    appendix: 'Lampiran: pengaturan, versi, dan sintaks',
  },

  summary: {
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
    band: (f: {
      scale: string;
      count: string;
      n: string;
      percent: string;
      lower: string;
      upper: string;
      band: string;
    }) =>
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
  },

  sample: {
    used: (f: { rows: string; used: string; file: string }) =>
      `Berkas ${f.file} memuat ${f.rows} baris jawaban; ${f.used} baris dipakai.`,
    complete: 'Tidak ada jawaban yang hilang.',
    missing: (f: { missing: string; asked: string; percent: string }) =>
      `${f.missing} dari ${f.asked} jawaban (${f.percent}) kosong atau tidak dapat dipakai.`,
    rule: {
      listwise:
        'Aturan untuk jawaban yang hilang: <i>listwise</i>; baris dengan satu butir saja yang kosong dikeluarkan seluruhnya.',
      half: 'Aturan untuk jawaban yang hilang: skor dihitung dari butir yang dijawab bila sekurang-kurangnya separuh butir variabel dijawab; baris yang kurang dari itu pada salah satu variabel dikeluarkan. Alpha dan omega memakai baris yang menjawab seluruh butir skalanya.',
    },
    halfSum: 'Jumlahnya diperkirakan sebagai rata-rata butir yang dijawab × jumlah butir.',
    scoring: {
      sum: 'Skor variabel ialah jumlah skor butirnya, setelah butir negatif dibalik.',
      mean: 'Skor variabel ialah rata-rata skor butirnya, setelah butir negatif dibalik.',
    },
    caption: 'Jumlah kasus',
    heads: { cases: 'Kasus', n: 'N', percent: 'Persen' },
    rows: { valid: 'Dipakai', excluded: 'Dikeluarkan', total: 'Jumlah' },
    excludedRows: (f: { rows: string }) => `Baris yang dikeluarkan (nomor baris pada berkas): ${f.rows}.`,
    problems: {
      caption: 'Jawaban dan baris yang perlu diperiksa',
      heads: { row: 'Baris', column: 'Kolom', found: 'Isi', treated: 'Perlakuan' },
      sameAs: (f: { row: string }) => `sama dengan baris ${f.row}`,
      treated: {
        empty: 'kosong',
        'not-a-number': 'bukan angka, dianggap kosong',
        'out-of-range': 'di luar skala, dianggap kosong',
        'between-points': 'di antara dua titik, dipakai apa adanya',
        'duplicate-row': 'tetap dipakai',
      },
      more: (f: { count: string }) => `Dan ${f.count} lagi; seluruhnya ada dalam berkas JSON hasil.`,
    },
    mapping: (f: { pairs: string }) => `Kata menjadi angka sebagai berikut: ${f.pairs}.`,
    absent: (f: { scales: string }) => `Tidak ditanyakan dalam berkas ini: ${f.scales}.`,
  },

  respondents: {
    caption: (f: { question: string }) => f.question,
    heads: { answer: 'Jawaban', frequency: 'Frekuensi', percent: 'Persen' },
    total: 'Jumlah',
    missing: (f: { count: string }) => `${f.count} responden tidak menjawab pertanyaan ini.`,
  },

  description: {
    scores: (f: { hasDimensions: boolean }) =>
      `Statistik deskriptif skor variabel${f.hasDimensions ? ' dan dimensi' : ''}`,
    scoreHeads: {
      scale: (f: { hasDimensions: boolean }): string => (f.hasDimensions ? 'Variabel dan dimensi' : 'Variabel'),
      range: 'Rentang teoretis',
      n: 'N',
      min: 'Minimum',
      max: 'Maksimum',
      mean: 'Rata-rata',
      sd: 'Simpangan baku',
      skewness: 'Kemencengan',
      kurtosis: 'Keruncingan',
    },
    items: (f: { scale: string }) => `Statistik deskriptif butir: ${f.scale}`,
    itemHeads: {
      item: 'Butir',
      text: 'Pernyataan',
      n: 'N',
      mean: 'Rata-rata',
      sd: 'Simpangan baku',
      skewness: 'Kemencengan',
      kurtosis: 'Keruncingan',
    },
    reversed: '(R) butir negatif; skornya sudah dibalik.',
    shape: 'Kemencengan dan keruncingan menurut rumus SPSS (G1 dan G2).',
    answers: (f: { scale: string }) => `Sebaran jawaban: ${f.scale}`,
    answersAlternative: (f: { scale: string; item: string; mean: string; lowest: string; lowestMean: string }) =>
      `Batang bertumpuk untuk tiap butir ${f.scale}, dari jawaban terendah ke tertinggi. Rata-rata tertinggi pada ${f.item} (${f.mean}), terendah pada ${f.lowest} (${f.lowestMean}).`,
    count: 'Jumlah jawaban menurut butir',
    between: (f: { count: string }) =>
      `${f.count} jawaban di antara dua titik skala tidak termasuk dalam hitungan ini.`,
    point: (f: { value: string; label: string }) => `${f.value} ${f.label}`,
  },

  validity: {
    rule: (f: { r: string; df: string; level: string; tails: 1 | 2; dfRule: 'n-2' | 'n' }) =>
      `Sebuah butir dinyatakan valid bila korelasinya dengan skor total variabel (r hitung) melebihi r tabel = ${f.r} (df = ${f.dfRule === 'n-2' ? 'n − 2' : 'n'} = ${f.df}, taraf ${f.level}, ${f.tails === 2 ? 'dua arah' : 'satu arah'}).`,
    caption: (f: { scale: string }) => `Hasil uji validitas: ${f.scale}`,
    heads: {
      item: 'Butir',
      r: 'r hitung',
      critical: 'r tabel',
      p: 'Sig. (2-arah)',
      corrected: 'r terkoreksi',
      verdict: 'Keterangan',
    },
    verdict: { valid: 'Valid', invalid: 'Tidak valid', none: 'Tidak dapat dinilai' },
    all: (f: { scale: string; count: string }) => `Seluruh ${f.count} butir ${f.scale} valid.`,
    some: (f: { scale: string; valid: string; of: string; items: string; unjudged: string }) =>
      `${f.scale}: ${f.valid} dari ${f.of} butir valid; tidak valid: ${f.items}; tidak dapat dinilai: ${f.unjudged}.`,
    noneJudged: (f: { scale: string; count: string }) =>
      `${f.scale}: tidak satu pun dari ${f.count} butirnya dapat dinilai, sebab korelasinya dengan total tidak ada.`,
    noItem: 'tidak ada',
    corrected: (f: { mark: string }) =>
      `r terkoreksi ialah korelasi butir dengan jumlah butir lainnya; patokan yang lazim ${f.mark}.`,
    correctedMark: 'r terkoreksi tidak melebihi patokan.',
  },

  reliability: {
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
  },

  categories: {
    rule: {
      equal:
        'Rentang skor teoretis dibagi menjadi bagian yang sama lebar. Untuk tiga kategori, batas ini sama persis dengan rata-rata hipotetik ± 1 simpangan baku hipotetik (Azwar).',
      hypothetical:
        'Batas kategori ialah rata-rata hipotetik ditambah dan dikurangi kelipatan simpangan baku hipotetik (rentang / 6; Azwar).',
      sample:
        'Batas kategori ialah rata-rata sampel ditambah dan dikurangi kelipatan simpangan bakunya. Aturan ini relatif terhadap sampel: biasanya bagian terbesar jatuh di tengah, apa pun jawabannya.',
    },
    edge: {
      upper: 'Skor tepat pada batas masuk kategori yang lebih tinggi.',
      lower: 'Skor tepat pada batas masuk kategori yang lebih rendah.',
    },
    caption: (f: { scale: string }) => `Kategori ${f.scale}`,
    heads: {
      band: 'Kategori',
      interval: 'Batas skor',
      frequency: 'Frekuensi',
      percent: 'Persen',
      ci: 'IK 95 % (Wilson)',
    },
    labels: {
      'very-low': 'Sangat rendah',
      low: 'Rendah',
      medium: 'Sedang',
      high: 'Tinggi',
      'very-high': 'Sangat tinggi',
    },
    /** No-break spaces: an interval stays on one line of its cell. */
    between: (f: { from: string; to: string }) => `${f.from}\u00a0sampai\u00a0${f.to}`,
    total: 'Jumlah',
    sentence: (f: { scale: string; count: string; n: string; percent: string; band: string }) =>
      `Pada ${f.scale}, kategori terbanyak ialah ${f.band} dengan ${f.count} dari ${f.n} responden (${f.percent}).`,
  },

  normality: {
    intro: (f: { x: string; y: string }) =>
      `Yang diuji ialah residual regresi ${f.y} atas ${f.x}, bukan skor mentahnya.`,
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
  },

  regression: {
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
  },

  discriminant: {
    intro:
      'Bila dua variabel diukur tanpa galat, seberapa kuat korelasinya? Koreksi atenuasi membagi r dengan akar hasil kali kedua alpha. Nilai di luar −1 sampai 1 tidak mungkin sebagai korelasi: skor berkorelasi lebih kuat daripada yang dimungkinkan oleh reliabilitasnya.',
    caption: 'Korelasi antarvariabel dan koreksi atenuasi',
    heads: {
      pair: 'Pasangan',
      r: 'r',
      ci: 'IK 95 %',
      largest: 'r terbesar menurut alpha',
      disattenuated: 'r terkoreksi atenuasi',
      htmt: 'HTMT',
    },
    htmt: 'HTMT: rasio heterotrait-monotrait dari korelasi mutlak antarbutir; patokan yang lazim di bawah 0,90 (ketat 0,85).',
    correlations: (f: { hasDimensions: boolean }): string =>
      f.hasDimensions ? 'Korelasi antarskor variabel dan dimensi' : 'Korelasi antarskor variabel',
    correlationsAlternative: (f: {
      highest: string;
      r: string;
      lowest: string;
      least: string;
      hasDimensions: boolean;
    }) =>
      `Bujur sangkar korelasi; tertinggi ${f.highest} (r = ${f.r}), terendah ${f.lowest} (r = ${f.least}).${f.hasDimensions ? ' Dimensi ikut dalam variabelnya, sehingga korelasi keduanya tinggi dengan sendirinya.' : ''}`,
    score: 'Skor',
    stars: (f: { strict: string; level: string }) => `** <i>p</i> < ${f.strict}; * <i>p</i> < ${f.level} (2-arah).`,
    pair: (f: { a: string; b: string }) => `${f.a} – ${f.b}`,
    above: (f: { a: string; b: string; r: string; largest: string; disattenuated: string }) =>
      `${f.a} dan ${f.b} tidak terbedakan oleh angka ini: besar r = ${f.r} melebihi ${f.largest} yang dimungkinkan oleh alpha keduanya, sehingga r terkoreksi menjadi ${f.disattenuated}.`,
    hardly: (f: { a: string; b: string; disattenuated: string; maximum: string }) =>
      `${f.a} dan ${f.b} hampir tidak terbedakan: besar r terkoreksi ${f.disattenuated} tidak di bawah ${f.maximum}.`,
    distinct: (f: { a: string; b: string; disattenuated: string; maximum: string; lower: string; upper: string }) =>
      `${f.a} dan ${f.b} terbedakan: r terkoreksi ${f.disattenuated} (selang ${f.lower} sampai ${f.upper}) seluruhnya di bawah ${f.maximum}.`,
    undecided: (f: { a: string; b: string; disattenuated: string; maximum: string; lower: string; upper: string }) =>
      `${f.a} dan ${f.b}: r terkoreksi ${f.disattenuated} di bawah ${f.maximum}, tetapi selangnya (${f.lower} sampai ${f.upper}) mencapainya; belum dapat dipastikan.`,
    unusable: (f: { a: string; b: string; disattenuated: string }) =>
      `${f.a} dan ${f.b}: koreksi (${f.disattenuated}) tidak dapat dipakai, sebab r tidak terbedakan dari nol atau alpha di bawah patokan.`,
    none: (f: { a: string; b: string }) => `${f.a} dan ${f.b}: koreksi tidak dapat dihitung.`,
  },

  decisions: {
    caption: 'Apa yang ditanyakan kepada data dan apa jawabannya',
    heads: {
      question: 'Pertanyaan',
      value: 'Angka',
      mark: 'Patokan',
      decision: 'Keputusan',
      limits: 'Batas kesimpulan',
    },
    decision: {
      reject: 'H0 ditolak',
      retain: 'H0 tidak ditolak',
      met: 'Ya',
      unmet: 'Tidak',
      unjudged: 'Tidak dapat dinilai',
    },
    limits: {
      'item-is-part-of-total': 'butir ikut dalam totalnya',
      'one-scale-only': 'tidak melihat variabel lain',
      'alpha-is-not-one-dimension': 'alpha bukan bukti satu dimensi',
      'few-items': 'butir sedikit',
      'not-rejecting-is-no-proof': 'tidak menolak bukan bukti',
      'few-rows': 'sampel kecil, daya uji rendah',
      'many-rows': 'sampel besar, penyimpangan sepele pun terdeteksi',
      'spss-prints-a-bound': 'SPSS mencetak batas 0,200',
      'association-only': 'hubungan, bukan sebab',
      'respondents-chose-themselves': 'berlaku bagi yang menjawab',
      'interval-reaches-mark': 'selangnya mencapai patokan',
      'one-source': 'satu sumber, satu waktu',
      'points-not-percent': 'poin, bukan persen',
      'no-more-rows-than-items': 'barisnya tidak lebih banyak daripada butirnya',
      'correction-unusable': 'koreksi tidak dapat dipakai: r tidak terbedakan dari nol atau alpha di bawah patokan',
      'depends-on-the-others': 'bergantung pada prediktor lain dalam model',
      'many-tests': 'banyak uji, yang signifikan dapat kebetulan',
      'few-rows-per-score': 'baris per skor terlalu sedikit',
      'rule-of-thumb': 'patokan lazim, bukan uji',
      'interval-not-drawn': 'selang bootstrap tidak dihitung',
      'no-order-in-time': 'urutan sebab-akibat ialah anggapan',
      'alpha-may-understate': 'alpha dapat terlalu rendah untuk variabel banyak dimensi',
    },
    sizes: {
      'very-weak': 'sangat rendah',
      weak: 'rendah',
      moderate: 'sedang',
      strong: 'kuat',
      'very-strong': 'sangat kuat',
      negligible: 'dapat diabaikan',
      small: 'kecil',
      medium: 'sedang',
      large: 'besar',
    },
  },

  marks: {
    caption: 'Patokan yang dipakai dan sumbernya',
    heads: { what: 'Patokan', value: 'Nilai', source: 'Sumber' },
    rows: {
      significance: 'Taraf signifikansi',
      validity: 'r tabel',
      correctedItemTotal: 'r terkoreksi terkecil',
      reliability: 'Alpha: cukup; reliabel',
      discriminant: 'r terkoreksi atenuasi, batas atas',
      bands: 'Kategori',
    },
    validity: (f: { level: string; tails: 1 | 2; df: 'n-2' | 'n' }) =>
      `taraf ${f.level}, ${f.tails === 2 ? 'dua arah' : 'satu arah'}, df = ${f.df === 'n-2' ? 'n − 2' : 'n'}`,
    bands: (f: { count: string; rule: 'equal' | 'hypothetical' | 'sample' }) =>
      `${f.count} kategori, ${f.rule === 'equal' ? 'bagian sama dari rentang teoretis' : f.rule === 'hypothetical' ? 'rata-rata hipotetik ± SB' : 'rata-rata sampel ± SB'}`,
  },

  assumptions: assumptionsId,
  dimensions: dimensionsId,
  mediation: mediationId,
  groups: groupsId,
  appendix: appendixId,

  warnings: warningsId,
};

export type Words = typeof id;
