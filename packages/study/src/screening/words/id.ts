import type { ScreeningWords } from './screening-words.ts';

/** What screening says in Indonesian. */
export const id: ScreeningWords = {
  title: (f) => `Pemeriksaan kecermatan jawaban: ${f.title}`,
  subtitle: (f) => `${f.rows} baris jawaban, ${f.items} butir`,
  facts: { data: 'Data', sha256: 'Sidik data (SHA-256)', instrument: 'Instrumen', software: 'Perangkat lunak' },
  sections: {
    summary: 'Ringkasan',
    respondents: 'Responden yang ditandai',
    indices: 'Indeks, aturan, dan sumbernya',
    comparison: 'Hasil dengan dan tanpa responden yang ditandai',
  },
  summary: {
    some: (f) =>
      `<b>${f.count} dari ${f.rows} responden</b> (${f.percent}) ditandai: sekurang-kurangnya ${f.fewest} tanda yang saling bebas (${f.source}).`,
    none: (f) =>
      `Tidak ada responden dengan sekurang-kurangnya ${f.fewest} tanda yang saling bebas (${f.source}). Itu bukan bukti bahwa semua menjawab dengan cermat: indeks ini hanya melihat pola.`,
    kept: 'Tidak satu baris pun dihapus. Penanda ialah alasan untuk melihat, bukan untuk membuang; seseoranglah yang memutuskan, sebelum melihat hasil mana yang lebih disukai.',
    surprise:
      'Aturannya ditetapkan lebih dahulu daripada hasil. Bila aturan diubah setelah melihat hasil, laporkan perubahan itu.',
  },
  respondents: {
    named: (f) => `Responden dengan sekurang-kurangnya ${f.fewest} tanda yang saling bebas`,
    single: (f) => `Responden dengan tanda, tetapi kurang dari ${f.fewest} yang saling bebas: tidak ditandai`,
    heads: { row: 'Baris', code: 'Kode', signs: 'Tanda' },
    flagNote: '* nilai yang melewati batas indeksnya.',
    weakNote: (f) => `Lemah, tidak dihitung sebagai tanda: ${f.indices}.`,
    sameNote: (f) => `Jawaban sama persis: ${f.pairs}.`,
    more: (f) => `Dan ${f.count} lagi; seluruhnya ada dalam berkas JSON.`,
    nobody: 'Tidak ada.',
  },
  indices: {
    caption: 'Indeks jawaban tidak cermat',
    heads: {
      index: 'Indeks',
      rule: 'Aturan',
      n: 'Responden dinilai',
      flagged: 'Melewati batas',
      percent: 'Persen',
      source: 'Sumber',
    },
    names: {
      longstring: 'Deret jawaban sama',
      irv: 'Keragaman jawaban (IRV)',
      'even-odd': 'Konsistensi genap-ganjil',
      synonyms: 'Sinonim psikometrik',
      mahalanobis: 'Mahalanobis D²',
      identical: 'Jawaban kembar',
      missing: 'Bagian kosong',
      instructed: 'Butir pengecekan',
      duration: 'Waktu menjawab',
      'page-times': 'Halaman tergesa-gesa',
    },
    rules: {
      longstring: (f) => `deret terpanjang ≥ ${f.mark} butir (${f.share} butir)`,
      irv: (f) => `simpangan baku 0, atau di antara ${f.lowest} terendah (< ${f.mark})`,
      'even-odd': (f) => `r antarskala (Spearman-Brown, paling rendah −1) < ${f.mark}`,
      synonyms: (f) => `r dalam diri pada pasangan butir dengan r > ${f.r}, nilainya < ${f.mark}`,
      mahalanobis: (f) => `D² > ${f.mark} (<i>p</i> < ${f.level}, db = ${f.items} butir)`,
      identical: (f) => `sama pada semua butir dengan responden lain (lebih dari ${f.moreItemsThan} butir)`,
      missing: (f) => `sekurang-kurangnya ${f.share} butir tanpa jawaban`,
      instructed: (f) => `sekurang-kurangnya ${f.fewest} dijawab lain dari yang diminta (${f.asked})`,
      duration: (f) => `kurang dari ${f.share} median waktu (${f.mark} detik)`,
      'page-times': (f) =>
        `sekurang-kurangnya ${f.fewest} halaman butir dijawab di bawah ${f.secondsPerItem} detik per butir`,
    },
    innocent: {
      longstring:
        'orang yang sungguh setuju dengan semua pernyataan menjawab 5-5-5; bila semua butir searah, deret panjang itu wajar.',
      irv: 'aturan 5 % terendah selalu menemukan seseorang; pendapat yang merata memang bersimpangan kecil.',
      'even-odd':
        'dengan sedikit skala, dan pada orang yang menilai semua skala hampir sama, angka ini sebagian besar kebetulan.',
      synonyms: 'orang yang menilai semua butir hampir sama tidak memiliki pola untuk dikorelasikan.',
      mahalanobis: 'orang dengan pendapat yang jarang, tetapi sungguh-sungguh, juga jauh dari rata-rata.',
      identical: 'dua orang yang puas dapat menjawab sama; jaringan Wi-Fi atau gawai bersama juga menjelaskannya.',
      missing: 'pertanyaan dapat terlewat karena layar, sambungan, atau karena tidak ingin menjawab.',
      instructed: 'jari dapat meleset di layar kecil; kalimat petunjuk dapat disalahpahami atau dianggap jebakan.',
      duration: 'pembaca yang cepat atau pengikut lama dapat menjawab cepat; jeda panjang justru menyembunyikan.',
      'page-times':
        'orang yang kembali ke halaman yang sudah dijawab cepat meninggalkannya; jam peramban dapat berhenti.',
    },
    sources: { 'panel-practice': 'kebiasaan panel survei; separuh median: Minat' },
    innocentIntro: 'Mengapa sebuah tanda dapat muncul pada responden yang jujur:',
    weak: 'lemah',
    reasons: {
      'too-few-items': (f) => `${f.items} butir, perlu ${f.needs}`,
      'too-few-scales': (f) => `${f.scales} skala dengan dua butir atau lebih, perlu ${f.needs}`,
      'too-few-rows': (f) => `${f.rows} baris lengkap, perlu ${f.needs}`,
      'too-few-pairs': (f) => `${f.pairs} pasangan butir, perlu ${f.needs}`,
      'rows-not-above-items': (f) => `${f.rows} baris lengkap tidak melebihi ${f.items} butir`,
      singular: (f) => `butir tetap atau ditentukan butir lain: ${f.items}`,
      'no-instructed-items': () => 'tidak ada butir pengecekan (--instructed)',
      'no-times': () => 'waktu menjawab tidak diketahui (--duration)',
      'no-page-times': () => 'berkas tidak memuat waktu tiap halaman',
    },
    notComputed: (f) => `tidak dihitung: ${f.reason}`,
    independent: () =>
      'Deret jawaban, keragaman, dan kembar karena semua jawaban sama melihat hal yang satu; ketiganya dihitung sebagai satu tanda. Begitu pula waktu menjawab dan halaman tergesa-gesa.',
  },
  comparison: {
    leftOut: {
      named: {
        caption: 'Angka utama dengan semua responden dan tanpa yang ditandai',
        without: 'Tanpa yang ditandai',
        tooFew: 'Tanpa yang ditandai tersisa terlalu sedikit responden untuk dianalisis.',
      },
      excluded: {
        caption: 'Angka utama dengan semua jawaban dan tanpa yang dikeluarkan',
        without: 'Tanpa yang dikeluarkan',
        tooFew: 'Tanpa yang dikeluarkan tersisa terlalu sedikit responden untuk dianalisis.',
      },
    },
    heads: { figure: 'Angka', all: 'Semua', change: 'Selisih' },
    rows: {
      used: 'Responden dipakai',
      mean: (f) => `Rata-rata ${f.scale}`,
      sd: (f) => `Simpangan baku ${f.scale}`,
      alpha: (f) => `Alpha ${f.scale}`,
      b: (f) => `b ${f.x} → ${f.y}`,
      p: (f) => `<i>p</i> ${f.x} → ${f.y}`,
      rSquared: (f) => `R² ${f.x} → ${f.y}`,
    },
    nobody: 'Tidak ada yang ditandai, sehingga tidak ada yang dibandingkan.',
    same: (f) => `Semua ${f.of} keputusan yang ada pada kedua analisis tetap sama.`,
    changed: (f) => `${f.count} dari ${f.of} keputusan yang ada pada kedua analisis berubah:`,
    changedUnnamed: (f) => `${f.count} dari ${f.of} keputusan yang ada pada kedua analisis berubah.`,
    turned: (f) => `${f.question} ${f.before} → ${f.after}`,
    decisions: {
      reject: 'ditolak',
      retain: 'tidak ditolak',
      met: 'ya',
      unmet: 'tidak',
      unjudged: 'tidak dapat dinilai',
    },
    choice: 'Laporkan kedua hasil, dan sebutkan mana yang dipakai serta alasannya.',
    withheld: (f) =>
      `Angka dengan dan tanpa yang dikeluarkan ditampilkan bila jumlahnya ${f.smallest} atau lebih: selisihnya akan membuka apa yang dikatakan mereka yang lebih sedikit.`,
  },
  exclusions: {
    title: 'Jawaban yang dikeluarkan',
    some: (f) =>
      `<b>${f.count} dari ${f.rows} jawaban</b> (${f.percent}) dikeluarkan oleh peneliti; selain di bagian ini, tidak satu angka pun dalam laporan ini menghitungnya.`,
    kept: 'Jawaban itu tetap tersimpan dan dapat dimasukkan kembali. Siapa pun yang melaporkan hasil menyebutkan berapa yang dikeluarkan dan mengapa.',
    caption: 'Alasan jawaban dikeluarkan',
    heads: { reason: 'Alasan', count: 'Jawaban' },
    more: (f) => `Dan ${f.count} jawaban dengan alasan lain.`,
  },
};
