import type { Language } from '@minat/document';

interface StudiesWords {
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyForReaders: string;
  readonly makeStudy: string;
  readonly list: {
    readonly caption: string;
    readonly name: string;
    readonly waves: string;
    readonly responses: string;
    readonly made: string;
  };
  readonly fresh: {
    readonly title: string;
    readonly what: string;
    readonly name: string;
    readonly nameHint: string;
    readonly contact: string;
    readonly contactHint: string;
    readonly source: string;
    readonly ready: (items: number) => string;
    readonly readyHint: string;
    readonly optional: string;
    readonly scale: (name: string, items: number) => string;
    readonly file: string;
    readonly fileHint: string;
    readonly chooseFile: string;
    readonly noFile: string;
    readonly fileRefused: string;
    readonly button: string;
  };
  readonly study: {
    readonly rename: string;
    readonly questionnaire: string;
    readonly version: (number: number) => string;
    readonly facts: (items: number, person: number) => string;
    readonly unlocked: string;
    readonly lockedAt: (moment: string) => string;
    readonly edit: string;
    readonly look: string;
    readonly preview: string;
    readonly olderVersions: string;
    readonly imported: Readonly<Record<'questions' | 'answers', string>>;
    readonly waves: string;
    readonly compare: string;
    readonly noWavesTitle: string;
    readonly noWavesText: string;
    readonly answers: (count: string, target: string) => string;
    readonly opens: (moment: string) => string;
    readonly opened: (moment: string) => string;
    readonly closes: (moment: string) => string;
    readonly closed: (moment: string) => string;
    readonly noClosing: string;
    readonly asks: (version: number) => string;
    readonly results: string;
    readonly links: string;
    readonly plan: string;
    readonly openNow: string;
    readonly openAgain: string;
    readonly closeNow: string;
    readonly newWave: string;
    readonly done: Readonly<Record<'opened' | 'closed' | 'renamed' | 'already-open' | 'not-open', string>>;
    readonly save: string;
  };
}

/** The list of studies, a new one, and the page of one. */
export const studiesWords: Readonly<Record<Language, StudiesWords>> = {
  id: {
    emptyTitle: 'Belum ada studi',
    emptyText:
      'Sebuah studi terdiri dari kuesioner dan satu atau beberapa gelombang pengumpulan jawaban. Mulailah dengan instrumen siap pakai, atau unggah instrumen Anda sendiri.',
    emptyForReaders: 'Studi yang dibuat oleh peneliti lembaga akan tampil di sini.',
    makeStudy: 'Buat studi',
    list: { caption: 'Semua studi', name: 'Studi', waves: 'Gelombang', responses: 'Jawaban', made: 'Dibuat' },
    fresh: {
      title: 'Studi baru',
      what: 'Semua teks masih dapat diubah sebelum ada yang menjawab.',
      name: 'Nama studi',
      nameHint: 'Hanya tampil di studio, misalnya: Minat beli pengikut Instagram 2026.',
      contact: 'Siapa yang menjawab pertanyaan responden?',
      contactHint:
        'Nama orang atau bagian, beserta alamat surel atau nomor teleponnya. Tampil pada lembar persetujuan (UU 27/2022).',
      source: 'Kuesioner',
      ready: (items) => `Instrumen siap pakai: pemasaran media sosial (SMMA) dan minat beli, ${items} butir`,
      readyHint: 'Lima dimensi SMMA dan empat dimensi minat beli, dalam bahasa Indonesia dan Inggris.',
      optional: 'Skala tambahan, boleh ditinggalkan',
      scale: (name, items) => `${name} (${items} butir)`,
      file: 'Dari berkas saya',
      fileHint:
        'Instrumen (YAML), kisi-kisi atau daftar pernyataan (XLSX, CSV), atau berkas jawaban yang sudah ada (XLSX, CSV, SAV). Isi yang ditebak dari berkas perlu Anda periksa sesudahnya.',
      chooseFile: 'Berkas',
      noFile: 'Pilih berkasnya dahulu.',
      fileRefused: 'Berkas ini tidak dapat dipakai:',
      button: 'Buat studi',
    },
    study: {
      rename: 'Ubah nama',
      questionnaire: 'Kuesioner',
      version: (number) => `Versi ${number}`,
      facts: (items, person) => `${items} butir, ${person} pertanyaan tentang responden`,
      unlocked: 'Belum ada jawaban; masih dapat diubah.',
      lockedAt: (moment) => `Terkunci sejak jawaban pertama, ${moment}.`,
      edit: 'Ubah kuesioner',
      look: 'Lihat kuesioner',
      preview: 'Pratinjau di HP',
      olderVersions: 'Versi sebelumnya',
      imported: {
        questions:
          'Kuesioner disusun dari daftar pernyataan. Variabel, peran, dan arah butir sebagian ditebak: periksa di halaman kuesioner sebelum membuka gelombang.',
        answers:
          'Kuesioner disusun dari berkas jawaban. Skala, peran, pilihan jawaban, dan terjemahannya ditebak: periksa di halaman kuesioner sebelum membuka gelombang.',
      },
      waves: 'Gelombang',
      compare: 'Bandingkan gelombang',
      noWavesTitle: 'Belum ada gelombang',
      noWavesText:
        'Gelombang adalah satu masa pengumpulan jawaban: kapan dibuka dan ditutup, dan berapa jawaban yang diharapkan.',
      answers: (count, target) => `${count} dari ${target} jawaban`,
      opens: (moment) => `Dibuka ${moment}`,
      opened: (moment) => `Dibuka ${moment}`,
      closes: (moment) => `ditutup ${moment}`,
      closed: (moment) => `ditutup ${moment}`,
      noClosing: 'sampai ditutup sendiri',
      asks: (version) => `memakai versi ${version}`,
      results: 'Hasil',
      links: 'Tautan dan poster',
      plan: 'Ubah jadwal',
      openNow: 'Buka sekarang',
      openAgain: 'Buka lagi',
      closeNow: 'Tutup sekarang',
      newWave: 'Buat gelombang',
      done: {
        opened: 'Gelombang terbuka.',
        closed: 'Gelombang ditutup. Siapa yang sedang mengisi masih dapat mengirim sebentar lagi.',
        renamed: 'Nama studi diubah.',
        'already-open': 'Gelombang ini sudah terbuka.',
        'not-open': 'Gelombang ini tidak sedang terbuka.',
      },
      save: 'Simpan',
    },
  },
  en: {
    emptyTitle: 'No study yet',
    emptyText:
      'A study is a questionnaire and one or more waves of collecting answers. Begin with the ready instrument, or upload one of your own.',
    emptyForReaders: "Studies that the institution's researchers make will stand here.",
    makeStudy: 'Make a study',
    list: { caption: 'All studies', name: 'Study', waves: 'Waves', responses: 'Answers', made: 'Made' },
    fresh: {
      title: 'A new study',
      what: 'Every text can still be changed before anybody answers.',
      name: 'Name of the study',
      nameHint: 'Seen in the studio only, such as: Purchase interest of our followers 2026.',
      contact: "Who answers respondents' questions?",
      contactHint:
        'A person or an office, with an e-mail address or a telephone number. Stands on the consent page (Indonesian law 27/2022).',
      source: 'Questionnaire',
      ready: (items) => `The ready instrument: social media marketing (SMMA) and purchase interest, ${items} items`,
      readyHint: 'Five dimensions of SMMA and four of purchase interest, in Indonesian and English.',
      optional: 'Additional scales, may be left out',
      scale: (name, items) => `${name} (${items} items)`,
      file: 'From a file of mine',
      fileHint:
        'An instrument (YAML), a blueprint or list of statements (XLSX, CSV), or a file of answers (XLSX, CSV, SAV). What is guessed from the file has to be looked at afterwards.',
      chooseFile: 'File',
      noFile: 'Choose the file first.',
      fileRefused: 'This file cannot be used:',
      button: 'Make the study',
    },
    study: {
      rename: 'Change the name',
      questionnaire: 'Questionnaire',
      version: (number) => `Version ${number}`,
      facts: (items, person) => `${items} items, ${person} questions about the respondent`,
      unlocked: 'Nobody has answered yet; it can still be changed.',
      lockedAt: (moment) => `Locked since the first answer, ${moment}.`,
      edit: 'Change the questionnaire',
      look: 'Look at the questionnaire',
      preview: 'Preview on a phone',
      olderVersions: 'Earlier versions',
      imported: {
        questions:
          'The questionnaire was made from a list of statements. Variables, roles and directions are partly guessed: check them on the page of the questionnaire before a wave opens.',
        answers:
          'The questionnaire was made from a file of answers. Scales, roles, answer choices and translations are guessed: check them on the page of the questionnaire before a wave opens.',
      },
      waves: 'Waves',
      compare: 'Compare waves',
      noWavesTitle: 'No wave yet',
      noWavesText: 'A wave is one time of collecting: when it opens and closes, and how many answers it hopes for.',
      answers: (count, target) => `${count} of ${target} answers`,
      opens: (moment) => `Opens ${moment}`,
      opened: (moment) => `Opened ${moment}`,
      closes: (moment) => `closes ${moment}`,
      closed: (moment) => `closed ${moment}`,
      noClosing: 'until somebody closes it',
      asks: (version) => `asks version ${version}`,
      results: 'Results',
      links: 'Links and posters',
      plan: 'Change the times',
      openNow: 'Open now',
      openAgain: 'Open again',
      closeNow: 'Close now',
      newWave: 'Make a wave',
      done: {
        opened: 'The wave is open.',
        closed: 'The wave is closed. Whoever is answering can still send for a while.',
        renamed: 'The study has another name.',
        'already-open': 'This wave is open already.',
        'not-open': 'This wave is not open.',
      },
      save: 'Save',
    },
  },
};
