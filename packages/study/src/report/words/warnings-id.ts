import type { WarningWords } from './warning-words.ts';

/** What warnings say in Indonesian. */
export const warningsId: WarningWords = {
  single: {
    'unusable-answers': (f) => `${f.count} jawaban di luar skala atau bukan angka dianggap kosong (baris ${f.rows}).`,
    'answers-between-points': (f) =>
      `${f.count} jawaban berada di antara dua titik skala dan dipakai apa adanya (baris ${f.rows}). Periksa apakah itu isian pengganti.`,
    'duplicate-rows': (f) =>
      `${f.count} baris sama persis dengan baris sebelumnya (baris ${f.rows}); tetap dipakai. Hapus dari berkas bila memang kiriman ganda.`,
    'rows-lost': (f) =>
      `${f.lost} dari ${f.rows} baris (${f.percent}) tidak dipakai karena jawaban yang hilang, padahal yang hilang ${f.answersMissing} dari ${f.answersAsked} jawaban. Bandingkan dengan aturan “separuh butir”.`,
    'small-sample': (f) =>
      `Hanya ${f.used} responden: selang kepercayaan lebar dan uji mudah melewatkan hubungan yang ada.`,
    'items-not-valid': (f) => `${f.scale}: butir ${f.items} tidak melebihi r tabel.`,
    'alpha-negative': (f) =>
      `${f.scale}: alpha ${f.alpha} negatif karena rata-rata kovarians antarbutir negatif. Periksa apakah ada butir yang perlu dibalik; skor ini jangan dipakai sebelum itu.`,
    'constant-items-removed': (f) =>
      `${f.scale}: butir ${f.items} dijawab sama oleh semua responden dan dikeluarkan dari perhitungan reliabilitas.`,
    'omega-heywood': (f) =>
      `${f.scale}: model satu faktor mencapai batas (kasus Heywood); omega perlu dibaca hati-hati.`,
    'slope-in-points': (f) =>
      `Koefisien ${f.b} adalah poin ${f.outcome} per poin ${f.predictors}, bukan persen: “naik 1 %, naik ${f.b} %” tidak mengikuti dari angka ini.`,
    'p-far-below-print': (f) =>
      `Nilai p regresi ${f.outcome} atas ${f.predictors} jauh di bawah 0,001 (p ≈ ${f.p}). Tulislah p < 0,001; bukan p = 0,000 dan bukan p = 0,001.`,
    'spss-bound': (f) =>
      `Sig. ${f.spssP} pada Kolmogorov-Smirnov (${f.outcome} atas ${f.predictors}) adalah batas bawah, bukan nilai p; koreksi Lilliefors memberi ${f.lillieforsP}.`,
    'residuals-not-normal': (f) =>
      `Residual ${f.outcome} atas ${f.predictors} menyimpang dari normal menurut ${f.tests}.`,
    'r-above-what-alphas-allow': (f) =>
      `r antara ${f.a} dan ${f.b} (${f.r}) melebihi yang dimungkinkan oleh alpha keduanya (${f.largestR}); setelah koreksi menjadi ${f.disattenuatedR}. Kedua skor tidak terbedakan, atau alpha terlalu rendah bagi variabel yang banyak dimensi.`,
    'constructs-hardly-distinct': (f) =>
      `${f.a} dan ${f.b} hampir tidak terbedakan: r terkoreksi ${f.disattenuatedR}, patokan di bawah ${f.maximum}.`,
    'relative-bands': (f) =>
      `Kategori ${f.scale} relatif terhadap sampel ini; tidak dapat dipakai untuk menyatakan “kebanyakan tinggi”.`,
    'constant-item': (f) => `${f.scale}: butir ${f.item} dijawab sama oleh semua responden; korelasinya tidak ada.`,
    'regression-constant-outcome': (f) =>
      `Semua responden punya skor ${f.outcome} yang sama; regresi atas ${f.predictors} tidak dapat dihitung.`,
    'regression-constant-predictor': (f) =>
      `Semua responden punya skor ${f.predictors} yang sama; regresi ${f.outcome} tidak dapat dihitung.`,
    'regression-too-few-rows': (f) => `Baris terlalu sedikit untuk regresi ${f.outcome} atas ${f.predictors}.`,
    'regression-collinear-predictors': (f) =>
      `Prediktor ${f.predictors} saling menentukan; regresi ${f.outcome} tidak dapat dihitung.`,
    'perfect-fit': (f) =>
      `Semua ${f.n} titik tepat pada garis regresi; t, F, dan uji residual tidak ada. Periksa datanya.`,
    'shapiro-too-many': (f) => `Shapiro-Wilk hanya terdefinisi sampai 5.000 baris; di sini ${f.n}.`,
    'alpha-not-positive': (f) =>
      `${f.a} dan ${f.b}: alpha tidak positif, sehingga koreksi atenuasi tidak dapat dihitung.`,
  },
  together: {
    'absent-scale': {
      each: (f) => `${f.scale}`,
      all: (list) => `Tidak ada dalam berkas dan tidak dianalisis: ${list}.`,
    },
    'valid-only-uncorrected': {
      each: (f) => `${f.items} (${f.scale})`,
      all: (list) => `Butir yang valid menurut r tabel, tetapi r terkoreksinya tidak melebihi patokan: ${list}.`,
    },
    'validity-rule-nearly-empty': {
      each: (f) => `${f.scale} (${f.k} butir: ${f.noiseR})`,
      all: (list, f) =>
        `Aturan r tabel hampir tidak menyaring apa pun, sebab butir ikut dalam totalnya. Jawaban acak pun berkorelasi dengan totalnya di atas r tabel ${f.criticalR}: ${list}. Pakailah r terkoreksi.`,
    },
    'short-scale-unreliable': {
      each: (f) => `${f.scale} (${f.k} butir, alpha ${f.alpha})`,
      all: (list, f) =>
        `Skor dimensi pendek tidak cukup andal untuk disimpulkan sendiri-sendiri; alpha di bawah ${f.minimum}: ${list}.`,
    },
    'alpha-below-minimum': {
      each: (f) => `${f.scale} (${f.alpha})`,
      all: (list, f) => `Alpha di bawah patokan ${f.minimum}: ${list}.`,
    },
  },
};
