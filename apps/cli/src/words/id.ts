import { columnsId } from './columns-id.ts';

/** What the command says in Indonesian. */
export const id = {
  help: {
    usage: `minat — dari berkas jawaban kuesioner sampai bab hasil penelitian

Pemakaian
  minat analyze BERKAS --instrument I [pilihan]
  minat screen BERKAS --instrument I      menandai jawaban asal-asalan; hasil dengan dan tanpanya
  minat compare A B --instrument I        membandingkan dua gelombang satu instrumen
  minat export BERKAS --instrument I      satu ZIP: data, .sav, sintaks, buku kode, laporan (--out NAMA.zip)
  minat verify ARSIP.zip                  memeriksa arsip dan menghitung ulang hasilnya
  minat regress BERKAS "y ~ x1 + x2"      regresi linear kolom bilangan (rumus seperti di R; --json)
  minat describe BERKAS                   statistik deskriptif tiap kolom bilangan (--json)
  minat instrument new                    mencetak instrumen awal untuk diisi
  minat instrument check BERKAS           memeriksa instrumen
  minat instrument draft BERKAS           membuat rancangan instrumen dari berkas jawaban
  minat instrument print I                mencetak kisi-kisi (variabel, dimensi, indikator, butir)
`,
    optionsTitle: 'Pilihan, dengan perintah yang memakainya; tanpa kurung: semua perintah',
    options: {
      instrument: { value: 'I', says: 'nama instrumen siap pakai (smma) atau berkas YAML/JSON' },
      lang: { value: 'id|en', says: 'bahasa laporan dan pesan (bawaan: id)' },
      out: { value: 'FOLDER', says: 'tempat menyimpan berkas laporan; pada export: ZIP itu sendiri' },
      format: { value: 'DAFTAR', says: 'hanya berkas ini: html,md,json,docx,pdf (bawaan dengan --out: html,md,json)' },
      json: { says: 'mencetak hasil saja, sebagai JSON, pada stdout' },
      map: {
        value: 'PETA',
        says: 'angka untuk kata jawaban, seperti "Setuju=4; Sangat Setuju=5", atau berkas YAML/JSON',
      },
      columns: { value: 'BERKAS', says: 'berkas YAML/JSON: id butir → judul kolom' },
      missing: { value: 'ATURAN', says: 'listwise (bawaan) atau half (sekurang-kurangnya separuh butir dijawab)' },
      duration: { value: 'KOLOM', says: 'judul kolom lama menjawab: detik, atau menit:detik' },
      instructed: { value: 'BUTIR', says: 'butir pengecekan dan jawaban yang diminta: "KOLOM=JAWABAN; …"' },
      'rank-tests': { says: 'uji peringkat di samping uji rata-rata: Mann-Whitney, Kruskal-Wallis' },
      'smallest-group': {
        value: 'N',
        says: 'kelompok yang dibandingkan: sekurang-kurangnya N responden (2); mulai 3, sisanya pun tidak lebih sedikit',
      },
      autocorrelation: { says: 'Durbin-Watson dalam laporan' },
      code: { value: 'KOLOM', says: 'judul kolom kode responden; memasangkan gelombang pada compare' },
      help: { says: 'bantuan ini' },
      version: { says: 'versi' },
    },
    end: `Contoh
  minat analyze jawaban.csv --instrument smma
  minat analyze jawaban.xlsx -i smma --out laporan --format docx,pdf
  minat analyze jawaban.csv -i smma --map "SS=5; S=4; N=3; TS=2; STS=1"
  minat analyze jawaban.csv -i instrumen-saya.yaml --json > hasil.json
  minat regress data.csv "laba ~ omzet + I(omzet^2) + \`lama usaha\`"
  minat instrument draft jawaban.csv > instrumen-saya.yaml

Kode keluar: 0 selesai, 1 data tidak memungkinkan, 2 salah pemakaian.
`,
  },
  columns: columnsId,
  seeHelp: 'Lihat: minat --help',
  misuse: {
    'unknown-option': (f: { found: string; allowed: string }) =>
      `Pilihan ${f.found} tidak dikenal. Yang ada: ${f.allowed}.`,
    'option-needs-value': (f: { option: string }) => `Pilihan ${f.option} perlu nilai sesudahnya.`,
    'unknown-value': (f: { option: string; found: string; allowed: string }) =>
      `${f.option} tidak mengenal “${f.found}”. Yang ada: ${f.allowed}.`,
    'foreign-option': (f: { option: string; command: string; allowed: string }) =>
      `${f.option} bukan pilihan untuk minat ${f.command}. Yang ada: ${f.allowed}.`,
    'bad-option': (f: { found: string }) => `Pilihan tidak terbaca: ${f.found}`,
  },
  noCommand: 'Perintah belum disebut.',
  unknownCommand: (f: { found: string }) =>
    `Perintah “${f.found}” tidak dikenal. Yang ada: analyze, screen, compare, export, verify, regress, describe, instrument.`,
  noFile:
    'Berkas belum disebut. Contoh: minat analyze jawaban.csv --instrument smma; minat instrument draft jawaban.csv',
  twoFiles: 'Perbandingan perlu dua berkas. Contoh: minat compare gelombang1.csv gelombang2.csv --instrument smma',
  noInstrumentFile:
    'Instrumen belum disebut. Contoh: minat instrument check instrumen-saya.yaml; minat instrument print smma',
  noColumn: (f: { file: string; column: string; option: string }) =>
    `Berkas ${f.file} tidak punya kolom “${f.column}”. Salin judulnya persis ke ${f.option}.`,
  unclearInstructed: (f: { found: string }) =>
    `Butir pengecekan “${f.found}” tidak terbaca. Tulis KOLOM=JAWABAN, dengan titik koma di antaranya, seperti --instructed "Q12=Setuju".`,
  pdfNotAvailable: 'PDF tidak dapat dibuat di mesin ini. Pakailah --format docx atau html.',
  tooManyWords: (f: { command: string; found: string }) =>
    `minat ${f.command} tidak menerima: ${f.found}. Nama atau rumus yang berspasi ditulis di antara tanda kutip.`,
  oneFormat: (f: { found: string }) =>
    `minat instrument print mencetak satu format teks: html, md, atau json; ditemukan: ${f.found}.`,
  itemNoColumn: (f: { column: string; item: string; option: string }) =>
    `Kolom “${f.column}” berisi jawaban butir ${f.item}; ${f.option} perlu kolom yang bukan butir instrumen.`,
  noInstrument: (f: { shipped: string }) =>
    `Instrumen belum disebut. Tambahkan --instrument dengan nama (${f.shipped}) atau berkas YAML/JSON.`,
  unknownInstrument: (f: { found: string; shipped: string }) =>
    `Instrumen “${f.found}” tidak ada: bukan nama instrumen siap pakai (${f.shipped}) dan bukan berkas yang dapat dibuka.`,
  unreadableFile: (f: { file: string; reason: string }) =>
    `Berkas ${f.file} tidak dapat dibuka: ${f.reason}. Periksa nama dan foldernya.`,
  unwritableFile: (f: { file: string; reason: string }) =>
    `Berkas ${f.file} tidak dapat ditulis: ${f.reason}. Pilih folder lain dengan --out.`,
  fileReasons: {
    ENOENT: 'tidak ditemukan',
    EACCES: 'tidak ada izin',
    EPERM: 'tidak diizinkan',
    EISDIR: 'itu folder, bukan berkas',
    ENOTDIR: 'bagian dari jalurnya bukan folder',
    EEXIST: 'sudah ada',
    ENOSPC: 'ruang penyimpanan penuh',
    ENAMETOOLONG: 'namanya terlalu panjang',
    EROFS: 'media hanya-baca',
  },
  matched: (f: { count: string; by: string }) => `${f.count} kolom dikenali (${f.by}).`,
  matchedBy: { id: 'menurut id', text: 'menurut bunyi pertanyaan', mapping: 'menurut berkas --columns' },
  problems: (f: { count: string }) => `${f.count} jawaban perlu diperiksa:`,
  moreProblems: (f: { count: string }) => `… dan ${f.count} lagi; seluruhnya ada di --json (data.problems).`,
  loss: (f: { used: string; rows: string; lost: string }) =>
    `${f.used} dari ${f.rows} baris dipakai; ${f.lost} dikeluarkan karena jawaban yang hilang.`,
  columnsHint: 'Pemetaan kolom dipakai dengan --columns BERKAS.',
  tooFewComplete: (f: { file: string; used: string; needs: string }) =>
    `${f.file}: hanya ada ${f.used} responden, padahal perlu sekurang-kurangnya ${f.needs}.`,
  tooFewRows: (f: { file: string; used: string; rows: string; needs: string }) =>
    `${f.file}: dari ${f.rows} baris hanya ${f.used} yang dapat dipakai, padahal perlu sekurang-kurangnya ${f.needs}. Lengkapi jawaban yang hilang, atau coba --missing half.`,
  mappingHead: 'Berkas ini berisi kata. Angka untuk tiap kata harus dipastikan dahulu:',
  mappingRow: (f: { word: string; count: string; value: string }) => `  ${f.word} (${f.count} kali) = ${f.value}`,
  mappingAsk: 'Pakai pemetaan ini? [y/t] ',
  mappingNumber: (f: { word: string; from: string; to: string }) =>
    `Angka untuk “${f.word}” (${f.from} sampai ${f.to}, kosong = tanpa jawaban): `,
  mappingAgain: 'Tuliskan angka pada skala itu.',
  mappingUsed: 'Dipakai:',
  yes: ['y', 'ya'],
  archiveGood: (f: { file: string; files: string; figures: string }) =>
    `${f.file}: ${f.files} berkas sesuai sidiknya, dan ${f.figures} angka sama setelah dihitung ulang.`,
  archiveDiffers: (f: { file: string; count: string }) => `${f.file}: ada ${f.count} perbedaan.`,
  moreDifferences: (f: { count: string }) => `… dan ${f.count} lagi; seluruhnya ada di --json.`,
  filesRemade: (f: { files: string }) => `Dibuat ulang dari data dan instrumen, dan sama: ${f.files}.`,
  otherSoftware: (f: { made: string; own: string }) =>
    `Arsip ini dibuat dengan ${f.made}, sedangkan ini ${f.own}: teksnya tidak dibuat ulang untuk dibandingkan.`,
  checksumOnly: (f: { files: string }) => `Hanya dicocokkan dengan sidik, yang ditulis oleh pembuat arsip: ${f.files}.`,
  takenAsGiven: 'Diterima apa adanya: jawaban, instrumen, dan keterangan tentang berkas asalnya.',
  reading: (f: { percent: string }) => `Membaca jawaban … ${f.percent} %`,
  computing: {
    items: 'Menghitung: butir dan skala …',
    models: 'Menghitung: regresi …',
    importance: 'Menghitung: kepentingan dimensi …',
    mediations: 'Menghitung: mediasi …',
    groups: 'Menghitung: perbedaan antarkelompok …',
  },
  filesWritten: 'Berkas:',
  fileReplaced: (f: { path: string }) => `${f.path} (menggantikan berkas bernama sama)`,
  unwritableOutput: (f: { reason: string }) => `Keluaran tidak dapat ditulis: ${f.reason}. Isinya tidak utuh.`,
  instrumentGood: (f: { file: string; id: string; scales: string; items: string }) =>
    `${f.file}: instrumen ${f.id} benar; ${f.scales} variabel, ${f.items} butir.`,
  instrumentVerbs: (f: { found: string }) =>
    `minat instrument tidak mengenal “${f.found}”. Yang ada: new, check, draft, print.`,
  draftSaid: 'Rancangan ini dugaan dari berkas jawaban. Periksa tiap baris sebelum dipakai.',
  blueprint: {
    title: 'Kisi-kisi instrumen',
    instrument: 'Instrumen',
    software: 'Perangkat lunak',
    source: 'Sumber',
  },
};

export type Words = typeof id;
