import type { WavesWords } from './waves-words.ts';

/** What the comparison of two waves says in Indonesian. */
export const id: WavesWords = {
  title: (f) => `Perbandingan dua gelombang: ${f.title}`,
  subtitle: (f) => `${f.usedA} dan ${f.usedB} responden`,
  facts: {
    first: 'Gelombang pertama',
    second: 'Gelombang kedua',
    instrument: 'Instrumen',
    software: 'Perangkat lunak',
  },
  sections: {
    summary: 'Ringkasan',
    people: 'Siapa yang dibandingkan',
    change: 'Perubahan antara kedua gelombang',
    paired: 'Responden yang sama pada kedua gelombang',
    bands: 'Kategori pada kedua gelombang',
    measurement: 'Apakah keduanya mengukur dengan cara yang sama',
    reading: 'Cara membaca',
  },
  waves: { a: 'pertama', b: 'kedua' },
  directions: { higher: 'lebih tinggi', lower: 'lebih rendah', 'not-shown': 'tidak terbukti' },
  summary: {
    changed: (f, direction) =>
      `${f.scale}: rata-rata pada gelombang kedua <b>lebih ${direction === 'higher' ? 'tinggi' : 'rendah'} ${f.size} poin</b> daripada pada gelombang pertama (${f.meanA} menjadi ${f.meanB}; selisih ${f.difference}, IK 95 % ${f.lower} sampai ${f.upper}; <i>g</i> = ${f.effect}; ${f.p}, menurut Holm ${f.pHolm}).`,
    notShown: (f) =>
      `${f.scale}: data ini tidak menunjukkan bahwa rata-rata kedua gelombang berbeda (${f.meanA} dan ${f.meanB}; selisih ${f.difference}, IK 95 % ${f.lower} sampai ${f.upper}; ${f.p}, menurut Holm ${f.pHolm}). Itu bukan bukti bahwa tidak ada perubahan: seluruh isi selang itu masih mungkin.`,
    untested: (f) => `${f.scale}: perubahan tidak dapat diuji (${f.reason}).`,
    pairedChanged: (f, direction) =>
      `${f.scale}, ${f.n} responden yang sama: rata-ratanya <b>${direction === 'higher' ? 'naik' : 'turun'} ${f.size} poin</b> (selisih ${f.difference}, IK 95 % ${f.lower} sampai ${f.upper}; ${f.p}, menurut Holm ${f.pHolm}).`,
    pairedNotShown: (f) =>
      `${f.scale}, ${f.n} responden yang sama: perubahan tidak terbukti (selisih ${f.difference}, IK 95 % ${f.lower} sampai ${f.upper}; ${f.p}, menurut Holm ${f.pHolm}); itu bukan bukti bahwa tidak ada.`,
  },
  people: {
    caption: 'Kedua gelombang',
    heads: { wave: 'Gelombang', file: 'Berkas', rows: 'Baris', used: 'Dipakai' },
    missing: {
      listwise: 'Baris dengan satu jawaban kosong saja dikeluarkan.',
      half: 'Skor dihitung bila sekurang-kurangnya separuh butir dijawab.',
    },
    matched: (f) =>
      `${f.matched} kode terdapat pada tepat satu baris di setiap gelombang dan dipasangkan; ${f.used} di antaranya dipakai pada kedua gelombang.`,
    unmatched: (f) =>
      `Tidak dipasangkan: ${f.onlyA} kode hanya pada gelombang pertama, ${f.onlyB} hanya pada gelombang kedua, ${f.repeated} kode yang berulang dalam satu gelombang; tanpa kode ${f.withoutCodeA} baris pertama dan ${f.withoutCodeB} baris kedua.`,
    notCompared: (f) => `Tidak dibandingkan: ${f.scale}, ${f.absentIn}.`,
    absentIn: {
      a: 'tidak ditanyakan pada gelombang pertama',
      b: 'tidak ditanyakan pada gelombang kedua',
      both: 'tidak ditanyakan pada kedua gelombang',
    },
  },
  change: {
    description: 'Statistik deskriptif kedua gelombang',
    caption: 'Perubahan (kedua − pertama), uji t Welch',
    heads: {
      scale: 'Variabel dan dimensi',
      n: (f) => `N ${f.wave}`,
      mean: (f) => `Rata-rata ${f.wave}`,
      sd: (f) => `SB ${f.wave}`,
      difference: 'Selisih',
      ci: 'IK 95 %',
      t: '<i>t</i>',
      df: 'db',
      p: '<i>p</i>',
      pHolm: '<i>p</i> Holm',
      effect: 'Hedges <i>g</i> [IK 95 %]',
      direction: 'Gelombang kedua',
    },
    effects: 'Besar perubahan (Hedges g) dengan selang kepercayaan 95 %',
    effectAxis: 'Hedges g, kedua − pertama',
    alternative: (f) =>
      `${f.count} baris; pada ${f.apart} di antaranya seluruh selang berada di satu sisi nol. Angkanya ada pada tabel.`,
    note: 'Hedges g: selisih dibagi simpangan baku gabungan, dikoreksi untuk sampel kecil; selang dari t nonsentral. Keputusan memakai p Holm.',
    tests: (f) =>
      `${f.count} uji dilakukan; makin banyak uji, makin mungkin satu tampak berubah secara kebetulan. Karena itu p menurut Holm disebut di sampingnya.`,
    untested: (f) => `${f.scale}: tidak diuji, ${f.reason}.`,
  },
  paired: {
    caption: 'Perubahan pada responden yang sama (kedua − pertama), uji t berpasangan',
    heads: { n: 'Pasangan', r: '<i>r</i>', gz: '<i>g</i><i>z</i> [IK 95 %]', dav: '<i>d</i> av' },
    note: 'gz: selisih dibagi simpangan baku selisih, dikoreksi; d av: selisih dibagi rata-rata kedua simpangan baku, sebanding dengan g dua kelompok (Lakens 2013).',
    none: {
      'too-few-rows': 'responden terlalu sedikit',
      'no-variance': 'nilainya tidak beragam',
      'no-codes': 'kode responden tidak diberikan, sehingga tidak ada yang dipasangkan',
      'no-matches': 'tidak ada kode yang terdapat tepat sekali pada setiap gelombang',
    },
  },
  bands: {
    caption: (f) => `Kategori ${f.scale}`,
    heads: { band: 'Kategori' },
    labels: {
      'very-low': 'Sangat rendah',
      low: 'Rendah',
      medium: 'Sedang',
      high: 'Tinggi',
      'very-high': 'Sangat tinggi',
    },
  },
  measurement: {
    caption: 'Alpha Cronbach pada kedua gelombang',
    heads: { scale: 'Variabel dan dimensi', alpha: (f) => `Alpha ${f.wave}`, ci: (f) => `IK 95 % ${f.wave}` },
    nothing:
      'Tidak ada tanda bahwa kedua gelombang mengukur dengan cara yang berbeda; kesetaraan pengukuran sendiri tidak diuji.',
  },
  remarks: {
    'same-file': (f) => `Kedua gelombang ialah berkas yang sama isinya (${f.name}): tidak ada yang dibandingkan.`,
    'overlap-unknown': () =>
      'Kode responden tidak diberikan: tidak diketahui siapa yang menjawab dua kali. Uji Welch menganggap kedua gelombang saling bebas.',
    'waves-overlap': (f) =>
      `${f.matched} responden ada pada kedua gelombang, sedangkan uji Welch menganggap keduanya saling bebas; untuk mereka bacalah uji berpasangan.`,
    'matched-are-some': (f) =>
      `Yang dipasangkan (${f.matched}) ialah sebagian dari ${f.usedA} dan ${f.usedB} responden yang dipakai; mereka yang menjawab dua kali dapat berbeda dari yang lain.`,
    'small-wave': (f) =>
      `Gelombang ${f.wave} hanya memakai ${f.used} responden: perubahan yang sedang pun mudah terlewat.`,
    'relative-bands': () =>
      'Batas kategori mengikuti rata-rata tiap gelombang sendiri: bagian pada tiap kategori tidak dapat menunjukkan perubahan.',
  },
  together: {
    'wording-differs': {
      each: (f) => `${f.item}, “${f.a}” dan “${f.b}”`,
      all: (list) => `Kata-kata butir berbeda, sehingga selisih dapat berasal dari kata-kata itu: ${list}.`,
    },
    'alpha-below-minimum': {
      each: (f) => `${f.scale} (gelombang ${f.wave} ${f.alpha})`,
      all: (list, f) => `Alpha di bawah ${f.minimum}, sehingga skornya goyah, begitu pula selisihnya: ${list}.`,
    },
    'alpha-intervals-apart': {
      each: (f) => `${f.scale} (${f.a} dan ${f.b})`,
      all: (list) =>
        `Alpha kedua gelombang berbeda jauh, selang kepercayaannya tidak bertemu: ${list}. Skala itu mungkin tidak mengukur hal yang sama pada kedua gelombang.`,
    },
  },
  between: (f) => `${f.from}\u00a0sampai\u00a0${f.to}`,
  reading: [
    'Selisih menunjukkan apa yang berubah, bukan mengapa: di antara kedua gelombang banyak hal lain terjadi.',
    'Bila yang menjawab berganti, rata-rata dapat berubah tanpa seorang pun berubah pendapat.',
    '“Tidak terbukti” bukan “tidak berubah”; lihat selang kepercayaannya.',
  ],
  refusals: {
    'too-few-rows': (f) =>
      `${f.file}: hanya ${f.used} dari ${f.rows} baris dapat dipakai, perlu sekurang-kurangnya ${f.needs}.`,
    'no-common-scale': (f) =>
      `${f.file} dan ${f.other} tidak memuat satu skala pun yang sama; keduanya tidak dapat dibandingkan.`,
    'scored-otherwise': (f) =>
      `${f.file}: butir ini diskor lain daripada pada gelombang pertama: ${f.items}. Pakai versi instrumen dengan penskoran yang sama.`,
  },
};
