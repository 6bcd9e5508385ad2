import type { WarningWords } from './warning-words.ts';

/** What warnings say in Indonesian. */
export const warningsId: WarningWords = {
  single: {
    'unusable-answers': (f) => `${f.count} jawaban di luar skala atau bukan angka dianggap kosong (baris ${f.rows}).`,
    'answers-between-points': (f) =>
      `${f.count} jawaban berada di antara dua titik skala dan dipakai apa adanya (baris ${f.rows}). Periksa apakah itu isian pengganti.`,
    'duplicate-rows': (f) =>
      `${f.count} baris sama persis dengan baris sebelumnya (baris ${f.rows}); tetap dipakai. Hapus dari berkas bila memang kiriman ganda.`,
    'duplicates-not-sought': (f) =>
      `Baris kembar tidak dicari: berkas ini memuat ${f.rows} baris, dan baris kembar hanya dicari sampai ${f.most} baris.`,
    'rows-lost': (f) =>
      `${f.lost} dari ${f.rows} baris (${f.percent}) tidak dipakai karena jawaban yang hilang, padahal yang hilang ${f.answersMissing} dari ${f.answersAsked} jawaban. Bandingkan dengan aturan “separuh butir”.`,
    'rows-lost-half': (f) =>
      `${f.lost} dari ${f.rows} baris (${f.percent}) tidak dipakai karena kurang dari separuh butir suatu variabel dijawab; yang hilang ${f.answersMissing} dari ${f.answersAsked} jawaban.`,
    'reliability-on-part': (f) =>
      `${f.scale}: alpha dan omega hanya dihitung dari ${f.n} baris yang menjawab seluruh butirnya, padahal ${f.used} baris dipakai untuk skor.`,
    'small-sample': (f) =>
      `Hanya ${f.used} responden: selang kepercayaan lebar dan uji mudah melewatkan hubungan yang ada.`,
    'items-not-valid': (f) => `${f.scale}: butir yang tidak melebihi r tabel: ${f.items}.`,
    'alpha-negative': (f) =>
      `${f.scale}: alpha ${f.alpha} negatif karena rata-rata kovarians antarbutir negatif. Periksa apakah ada butir yang perlu dibalik; skor ini jangan dipakai sebelum itu.`,
    'constant-items-removed': (f) =>
      `${f.scale}: butir ${f.items} dijawab sama pada ke-${f.n} baris yang menjawab seluruh skala, dan dikeluarkan dari perhitungan reliabilitas.`,
    'omega-heywood': (f) =>
      `${f.scale}: model satu faktor mencapai batas (kasus Heywood); omega perlu dibaca hati-hati.`,
    'slope-in-points': (f) =>
      `Koefisien ${f.b} adalah poin ${f.outcome} per poin ${f.predictors}, bukan persen; dari angka ini tidak dapat disimpulkan perubahan dalam persen.`,
    'p-far-below-print': (f) =>
      `Nilai p regresi ${f.outcome} atas ${f.predictors} jauh di bawah 0,001 (p ≈ ${f.p}). Tulislah p < 0,001; bukan p = 0,000 dan bukan p = 0,001.`,
    'spss-bound': (f) =>
      `Sig. ${f.spssP} pada Kolmogorov-Smirnov (${f.outcome} atas ${f.predictors}) adalah batas bawah, bukan nilai p; koreksi Lilliefors memberi ${f.lillieforsP}.`,
    'residuals-not-normal': (f) =>
      `Residual ${f.outcome} atas ${f.predictors} menyimpang dari normal menurut ${f.tests}.`,
    'attenuation-unusable': (f) =>
      `${f.a} dan ${f.b}: koreksi atenuasi (${f.disattenuatedR}) tidak dapat dipakai, sebab r = ${f.r} tidak terbedakan dari nol atau alpha di bawah patokan.`,
    'r-above-what-alphas-allow': (f) =>
      `Besar r antara ${f.a} dan ${f.b} (r = ${f.r}) melebihi yang dimungkinkan oleh alpha keduanya (${f.largestR}); setelah koreksi menjadi ${f.disattenuatedR}. Kedua skor tidak terbedakan, keduanya memuat galat yang sama (satu sumber, satu waktu), alpha terlalu rendah bagi variabel yang banyak dimensi, atau kebetulan sampel.`,
    'constructs-hardly-distinct': (f) =>
      `${f.a} dan ${f.b} hampir tidak terbedakan: r terkoreksi ${f.disattenuatedR}, besarnya tidak di bawah ${f.maximum}.`,
    'mediation-shows-no-order': (f) =>
      `${f.predictors} → ${f.scale} → ${f.outcome}: semua jawaban diberikan pada satu waktu, sehingga urutan sebab-akibat tidak ditunjukkan oleh data. Urutan lain (misalnya ${f.scale} lebih dulu) cocok sama baiknya; arah panah adalah anggapan peneliti.`,
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
    'linearity-few-repeats': (f) =>
      `Uji linearitas ${f.outcome} atas ${f.predictors}: ${f.n} baris terbagi atas ${f.groups} skor berbeda (rata-rata ${f.rowsPerGroup} baris per skor), sehingga uji penyimpangan dari linearitas hampir tidak berarti.`,
    'shapiro-too-many': (f) => `Shapiro-Wilk hanya terdefinisi sampai 5.000 baris; di sini ${f.n}.`,
    'no-alpha': (f) => `${f.a} dan ${f.b}: salah satu alpha tidak dapat dihitung, sehingga koreksi atenuasi tidak ada.`,
  },
  together: {
    'alpha-not-positive': {
      each: (f) => `${f.a} – ${f.b}`,
      all: (list) => `Alpha tidak positif, sehingga koreksi atenuasi tidak dapat dihitung: ${list}.`,
    },
    'absent-scale': {
      each: (f) => `${f.scale}`,
      all: (list) => `Tidak ada dalam berkas dan tidak dianalisis: ${list}.`,
    },
    'valid-only-uncorrected': {
      each: (f) => `${f.items} (${f.scale})`,
      all: (list) => `Butir yang valid menurut r tabel, tetapi r terkoreksinya tidak melebihi patokan: ${list}.`,
    },
    'validity-rule-nearly-empty': {
      each: (f) => `${f.scale} (${f.k} butir: r ${f.noiseR}, lolos kira-kira ${f.passing})`,
      all: (list, f) =>
        `Aturan r tabel longgar, sebab butir ikut dalam totalnya. Butir yang dijawab acak pun diharapkan berkorelasi dengan totalnya di atas r tabel ${f.criticalR}: ${list}. Pakailah r terkoreksi.`,
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
