import type { AdviceWords } from './advice-words.ts';

/** What advice says in Indonesian. Figures come printed. */
export const id: AdviceWords = {
  heads: {
    allowed: 'Yang boleh dikatakan',
    notAllowed: 'Yang belum boleh dikatakan',
    ranking: 'Urutan dimensi',
    recommendations: 'Saran',
  },
  intro:
    'Setiap saran menyebut angka yang memunculkannya dan batas yang dipakai. Bila angka itu berubah melewati batasnya, saran ikut berubah.',
  allowed: {
    'positive-association': (f) =>
      `Pada ${f.n} responden ini, skor ${f.predictor} yang lebih tinggi berjalan bersama skor ${f.outcome} yang lebih tinggi (b = ${f.slope}; ${f.p}).`,
    'negative-association': (f) =>
      `Pada ${f.n} responden ini, skor ${f.predictor} yang lebih tinggi berjalan bersama skor ${f.outcome} yang lebih rendah (b = ${f.slope}; ${f.p}).`,
    'variance-share': (f) => `Skor ${f.predictor} menyertai ${f.rSquared} varians skor ${f.outcome} dalam sampel ini.`,
    'dimension-level': (f) =>
      `Responden menempatkan ${f.dimension} rata-rata pada ${f.performance} dari 100 rentang yang mungkin.`,
    'most-important': (f) =>
      `Di antara dimensi, ${f.dimension} menyertai bagian terbesar dari R² (${f.importance}); selang kepercayaannya seluruhnya di atas dimensi lain.`,
    'stigma-level': (f) => `Stigma yang diakui responden rata-rata ${f.mean} dari 100.`,
    'doubt-level': (f) => `Keraguan akan mutu yang diakui responden rata-rata ${f.mean} dari 100.`,
  },
  notAllowed: {
    causation: (f) =>
      `Bahwa ${f.predictor} <b>menyebabkan</b> atau menaikkan ${f.outcome}: survei sekali waktu hanya menunjukkan hubungan.`,
    'all-followers': () =>
      'Bahwa hasil ini berlaku bagi semua pengikut atau bagi masyarakat: responden memilih sendiri untuk mengikuti akun dan menjawab.',
    'whole-population': () =>
      'Bahwa hasil ini berlaku bagi semua orang yang dituju: yang terhitung hanya mereka yang menjawab, dan cara memilih mereka tidak diketahui dari berkas.',
    'one-source': (f) =>
      `Bahwa kuatnya hubungan bebas dari cara mengukur: ${f.predictor} dan ${f.outcome} dijawab orang yang sama, dengan cara dan pada waktu yang sama, dan hal itu dapat membesarkan hubungan.`,
    sales: (f) =>
      `Bahwa ${f.outcome} sudah menjadi pembelian atau penerimaan negara: yang diukur ialah jawaban, bukan penjualan.`,
    behaviour: (f) =>
      `Bahwa jawaban tentang ${f.outcome} sama dengan perilakunya: yang diukur ialah jawaban, bukan perilaku.`,
    'percent-for-percent': (f) =>
      `Bahwa kenaikan 1 % ${f.predictor} memberi kenaikan ${f.slope} % ${f.outcome}: b = ${f.slope} ialah poin skor per poin skor.`,
    'no-relation': (f) =>
      `Bahwa hubungan ${f.predictor} dengan ${f.outcome} tidak ada: data ini hanya tidak cukup untuk menunjukkannya (${f.p}).`,
    'order-of-dimensions': () =>
      'Bahwa satu dimensi pasti lebih penting daripada dimensi lain: selang kepercayaannya bertumpang tindih atau tidak tersedia.',
    'distinct-constructs': (f) =>
      `Bahwa ${f.predictor} dan ${f.outcome} ialah dua hal yang berbeda: korelasinya hampir atau sudah sebesar yang dimungkinkan keandalan skalanya, sehingga angka ini tidak membedakan keduanya.`,
    'distinct-obstacles': (f) =>
      `Bahwa stigma dan keraguan akan mutu ialah dua hambatan yang berbeda: r terkoreksi atenuasinya ${f.disattenuatedR}, sehingga saran tentang yang satu hampir tidak terbedakan dari saran tentang yang lain.`,
    'dimension-unreliable': (f) =>
      `Sesuatu yang tegas tentang ${f.dimension} saja: alphanya ${f.alpha}, di bawah ${f.mark}.`,
    'few-respondents': (f) => `Sesuatu yang tegas sama sekali: hanya ${f.n} responden dipakai.`,
    'many-rows-lost': (f) =>
      `Bahwa yang dipakai mewakili semua yang menjawab: ${f.missing} dari ${f.rows} baris dikeluarkan karena jawaban kosong.`,
  },
  nothingAllowed: 'Dari angka ini belum ada yang boleh dikatakan.',
  ranking: {
    caption: 'Dimensi menurut sumbangan dan capaian',
    heads: {
      rank: 'Urutan',
      dimension: 'Dimensi',
      standing: 'Kedudukan',
      performance: 'Capaian (0–100)',
      importance: 'Bagian dari R²',
      strength: 'Kekuatan saran',
    },
    note: (f) =>
      `Capaian ialah rata-rata pada rentang teoretis, tinggi mulai ${f.performance}. Bagian dari R² di bawah ${f.importance} dianggap kecil (separuh bagian rata). Di antara kedudukan yang sama, urutan menurut bagian dari R² × jarak capaian ke 100.`,
  },
  standings: {
    improve: 'perbaiki dahulu',
    keep: 'pertahankan',
    'not-first': 'bukan yang pertama',
    examine: 'periksa',
    unknown: 'belum diketahui',
  },
  strengths: { strong: 'didukung data ini', tentative: 'sementara; ukur lebih baik dahulu' },
  doubts: {
    'importance-interval-holds-mark': 'selang bagian R² memuat batas kecil',
    'beta-interval-holds-zero': 'selang koefisien bakunya memuat nol',
    'no-interval': 'selang kepercayaan tidak tersedia',
    'alpha-below-mark': 'alpha di bawah batas',
    'alpha-unknown': 'alpha tidak tersedia',
    'relation-not-shown': 'hubungan keseluruhan belum terbukti',
    'constructs-not-distinct': 'kedua variabel tidak terbedakan',
  },
  because: (f) => `${f.dimension}: ${f.doubts}.`,
  titles: {
    improve: (f) => `Perbaiki dahulu: ${f.about}`,
    keep: (f) => `Pertahankan: ${f.about}`,
    'not-first': (f) => `Bukan yang pertama: ${f.about}`,
    examine: (f) => `Periksa: ${f.about}`,
    unknown: (f) => `Belum dapat disarankan: ${f.about}`,
    answer: (f) => `Jawab: ${f.about}`,
    watch: (f) => `Amati terus: ${f.about}`,
    measure: (f) => `Ukur: ${f.about}`,
    organise: (f) => `Tata: ${f.about}`,
    monitor: (f) => `Pantau: ${f.about}`,
    repeat: (f) => `Ulangi: ${f.about}`,
  },
  topics: {
    stigma: 'stigma',
    doubt: 'keraguan akan mutu',
    work: 'cara kerja pengelolaan akun',
    monitoring: 'tanggapan dan penjualan',
    relation: 'pengukuran hubungan',
  },
  figures: {
    performance: 'capaian',
    importance: 'bagian dari R²',
    alpha: 'alpha',
    'betaCi.upper': 'batas atas selang koefisien baku',
    mean: 'rata-rata (0–100)',
    p: 'p hubungan keseluruhan',
    disattenuatedR: 'r terkoreksi atenuasi antara stigma dan keraguan',
    toImprove: 'banyaknya dimensi yang perlu diperbaiki',
  },
  trigger: {
    below: (f) => `${f.figure} ${f.value}, di bawah batas ${f.mark}`,
    'at-or-above': (f) => `${f.figure} ${f.value}, tidak di bawah batas ${f.mark}`,
    absent: (f) => `${f.figure} tidak tersedia`,
  },
  triggered: (f) => `Karena ${f.triggers}.`,
  strengthIs: (f) => `Kekuatan saran: ${f.strength}.`,
  notAsked: 'Karena belum ditanyakan dalam kuesioner ini.',
  noMean: 'Karena sudah ditanyakan, tetapi rata-ratanya tidak tersedia.',
  actions: {
    'content-calendar': 'Susun kalender konten: foto, video pendek, dan siaran langsung dengan jadwal yang tetap.',
    'show-making': 'Tunjukkan bagaimana sebuah produk dibuat di bengkel, dari bahan sampai jadi.',
    'show-craft-challenge':
      'Tunjukkan apa yang sulit dalam membuatnya dengan baik, dan bagaimana bengkel mengatasinya.',
    'informing-content': 'Beri isi yang berguna: bahan, ukuran, harga, cara merawat.',
    'answer-messages': 'Jawab komentar dan pesan dalam waktu yang dijanjikan, dan catat yang belum terjawab.',
    'polls-and-live': 'Ajak pengikut ikut menentukan: jajak pendapat, tanya jawab, siaran langsung dari bengkel.',
    'bring-questions-to-workshop':
      'Petugas membawa pertanyaan pembeli ke bengkel dan mengumumkan jawabannya atas nama bengkel; pembuat tidak memerlukan Internet.',
    'audience-groups': 'Petakan kelompok pengikut dan apa yang mereka cari.',
    'fit-products': 'Sesuaikan pilihan, ukuran, dan kemasan produk dengan kelompok itu.',
    'content-by-group': 'Buat isi untuk tiap kelompok, dan bandingkan tanggapannya.',
    'follow-trends': 'Pakai topik, tagar, dan tantangan yang sedang ramai bila cocok dengan produk.',
    'short-formats': 'Utamakan format pendek: Reels dan Stories.',
    'public-figures':
      'Ajak pembuat konten atau tokoh setempat mengulas produk, dengan perjanjian tertulis dan tanda kerja sama yang terbuka.',
    'targeted-promotion':
      'Coba promosi berbayar yang diarahkan menurut minat, usia, dan tempat; ukur pesanan yang datang.',
    'strong-product-pictures': 'Pakai foto produk yang terang, bersih, dan seragam.',
    'from-ad-to-order': 'Pendekkan jalan dari iklan ke pesanan: satu tautan, harga terlihat, cara membayar jelas.',
    'platform-shop': 'Pasang katalog pada platform, agar produk dapat dibeli dari unggahan.',
    partners: 'Gandeng UMKM, komunitas kreatif, dan lokapasar kerajinan untuk bahan dan penyaluran.',
    'production-transparency': 'Buka proses produksi: pelatihan, pembuatan, penyelesaian akhir.',
    'use-of-revenue': 'Terangkan ke mana hasil penjualan pergi: bagian pembuat, negara, bahan dan modal.',
    'skills-and-pay': 'Ceritakan keterampilan yang dilatih di bengkel dan premi yang dibayarkan.',
    'product-story': 'Beri setiap produk ceritanya sendiri: bahan, teknik, dan bengkel asalnya.',
    'quality-check': 'Terapkan pemeriksaan mutu sebelum dikirim, dan sebutkan pada halaman produk.',
    guarantee: 'Beri jaminan: tukar atau uang kembali bila cacat.',
    testimonials: 'Kumpulkan ulasan pembeli yang benar-benar memesan, dengan izin mereka.',
    'measure-stigma': 'Tanyakan stigma dalam kuesioner berikutnya (skala pilihan pada instrumen).',
    'measure-doubt': 'Tanyakan keraguan akan mutu dalam kuesioner berikutnya (skala pilihan pada instrumen).',
    'measure-again': 'Ukur lagi pada gelombang berikutnya dan lihat apakah turun.',
    'trained-team': 'Latih tim pengelola akun; pihak luar boleh membantu, keputusan tetap pada lembaga.',
    'responsible-person': 'Tunjuk seorang penanggung jawab untuk isi, jawaban, dan angka bulanan.',
    'engagement-and-sales':
      'Catat tanggapan dan pesanan secara berkala, lalu lihat apakah keduanya bergerak bersama sampai ke PNBP.',
    'larger-sample': 'Ulangi dengan lebih banyak responden sebelum membelanjakan biaya atas dasar hubungan ini.',
    'measure-better-first': 'Ukur lebih baik dahulu: tambah butir atau responden sebelum mengubah banyak hal.',
    'keep-pace': 'Pertahankan irama sekarang, dan ukur lagi pada gelombang berikutnya.',
    'no-extra-effort': 'Biarkan seperti sekarang; tenaga tambahan lebih berguna pada dimensi lain.',
    'find-out-why': 'Cari tahu sebabnya dengan bertanya kepada beberapa responden sebelum menambah upaya.',
    'weakest-items': 'Mulai dari butir dengan rata-rata terendah pada dimensi ini.',
  },
};
