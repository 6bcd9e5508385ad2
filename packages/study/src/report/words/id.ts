import { rendererWords } from '@minat/document';
import { appendixId } from './appendix-id.ts';
import { assumptionsId } from './assumptions-id.ts';
import { decisionsId } from './decisions-id.ts';
import { dimensionsId } from './dimensions-id.ts';
import { groupsId } from './groups-id.ts';
import { mediationId } from './mediation-id.ts';
import { normalityId } from './normality-id.ts';
import { regressionId } from './regression-id.ts';
import { reliabilityId } from './reliability-id.ts';
import { summaryId } from './summary-id.ts';
import { warningsId } from './warnings-id.ts';

/**
 * What a report says in Indonesian. Sentences receive figures already printed; a sentence that depends on a sign or a
 * decision asks for it by name and picks a phrase, so that it is true for every result.
 */
export const id = {
  document: rendererWords.id,
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

  summary: summaryId,

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

  reliability: reliabilityId,

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

  normality: normalityId,

  regression: regressionId,

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

  decisions: decisionsId,

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
