import type { Language } from '@minat/document';
import type { consentPassages } from '@minat/institution/survey';

interface EditorWords {
  readonly title: string;
  readonly version: (number: number) => string;
  readonly lockedTitle: (number: number) => string;
  readonly lockedText: (next: number) => string;
  readonly older: (number: number) => string;
  readonly newest: string;
  readonly readOnly: string;
  readonly preview: string;
  readonly contents: string;
  readonly languages: { readonly id: string; readonly en: string };
  readonly parts: {
    readonly opening: string;
    readonly items: string;
    readonly answers: string;
    readonly person: string;
    readonly extras: string;
    readonly consent: string;
  };
  readonly instrumentTitle: string;
  readonly openingText: string;
  readonly openingHint: string;
  readonly scale: (name: string) => string;
  readonly scaleName: string;
  readonly role: string;
  readonly roles: Readonly<Record<'predictor' | 'outcome' | 'mediator' | 'other', string>>;
  readonly dimension: string;
  readonly item: (id: string) => string;
  readonly newItem: (key: string) => string;
  readonly itemsWhat: string;
  readonly dimensionName: string;
  readonly newDimension: string;
  readonly indicator: string;
  readonly indicatorIs: (indicator: string) => string;
  readonly indicatorHint: string;
  readonly move: (item: string) => string;
  readonly up: string;
  readonly down: string;
  readonly dropItem: string;
  readonly restore: string;
  readonly addItem: (group: string) => string;
  readonly addDimension: (scale: string) => string;
  readonly dropDimension: (items: number) => string;
  readonly dropped: (item: string) => string;
  readonly droppedItem: (item: string, text: string) => string;
  readonly droppedDimension: (dimension: string, items: number) => string;
  readonly lostPlace: string;
  readonly unsaved: string;
  readonly reverse: string;
  readonly answersWhat: (scales: string) => string;
  readonly point: (value: number) => string;
  readonly noLabels: (from: number, to: number) => string;
  readonly personWhat: string;
  readonly question: (number: number) => string;
  readonly newQuestion: string;
  readonly questionText: string;
  readonly choices: string;
  readonly choicesHint: string;
  readonly drop: string;
  readonly minimumAge: string;
  readonly minimumAgeHint: string;
  readonly instructed: string;
  readonly instructedWhat: string;
  readonly instructedAfter: string;
  readonly instructedNone: string;
  readonly instructedAnswer: string;
  readonly open: string;
  readonly openHint: string;
  readonly consentWhat: string;
  readonly consent: Readonly<Record<(typeof consentPassages)[number], string>>;
  readonly retentionDays: string;
  readonly retentionHint: string;
  readonly contact: string;
  readonly save: string;
  readonly saveAs: (number: number) => string;
  readonly changedMeanwhile: string;
  readonly saved: Readonly<Record<'changed' | 'made' | 'same', (number: number) => string>>;
  readonly wavesBehind: (numbers: string) => string;
}

/** The page on which a questionnaire is read and changed. */
export const editorWords: Readonly<Record<Language, EditorWords>> = {
  id: {
    title: 'Kuesioner',
    version: (number) => `Versi ${number}`,
    lockedTitle: (number) => `Versi ${number} terkunci`,
    lockedText: (next) =>
      `Sudah ada yang menjawab versi ini, jadi bunyinya tidak berubah lagi. Bila Anda mengubah sesuatu di bawah lalu menyimpan, perubahannya menjadi versi ${next}. Gelombang yang sudah berjalan tetap memakai versi lama.`,
    older: (number) => `Ini versi ${number}, bukan yang terbaru; hanya dapat dibaca.`,
    newest: 'Buka versi terbaru',
    readOnly: 'Peran Anda dapat membaca kuesioner ini, tidak mengubahnya.',
    preview: 'Pratinjau di HP',
    contents: 'Bagian kuesioner',
    languages: { id: 'Bahasa Indonesia', en: 'Bahasa Inggris' },
    parts: {
      opening: 'Judul dan pembuka',
      items: 'Butir',
      answers: 'Pilihan jawaban',
      person: 'Tentang responden',
      extras: 'Usia, butir pemeriksa, pertanyaan terbuka',
      consent: 'Persetujuan',
    },
    instrumentTitle: 'Judul kuesioner',
    openingText: 'Pembuka',
    openingHint: 'Tampil paling atas, sebelum persetujuan: siapa yang bertanya dan tentang apa.',
    scale: (name) => `Variabel: ${name}`,
    scaleName: 'Nama variabel',
    role: 'Peran',
    roles: {
      predictor: 'Variabel bebas (X)',
      outcome: 'Variabel terikat (Y)',
      mediator: 'Perantara',
      other: 'Hanya digambarkan',
    },
    dimension: 'Dimensi',
    item: (id) => `Butir ${id}`,
    newItem: (key) => `Butir baru ${key}`,
    itemsWhat:
      'Urutan di sini adalah urutan di kuesioner dan di kisi-kisi. Menambah, memindahkan, dan menghapus baru berlaku setelah Anda menyimpan. Kode butir yang pernah dihapus tidak dipakai lagi, supaya satu kode selalu berarti satu pernyataan.',
    dimensionName: 'Nama dimensi',
    newDimension: 'Dimensi baru',
    indicator: 'Indikator',
    indicatorIs: (indicator) => (indicator === '' ? 'Indikator belum ditulis' : `Indikator: ${indicator}`),
    indicatorHint: 'Untuk kisi-kisi; responden tidak melihatnya. Boleh kosong dalam kedua bahasa.',
    move: (item) => `Susunan: ${item}`,
    up: 'Naikkan',
    down: 'Turunkan',
    dropItem: 'Hapus',
    restore: 'Kembalikan',
    addItem: (group) => `Tambah butir: ${group}`,
    addDimension: (scale) => `Tambah dimensi: ${scale}`,
    dropDimension: (items) => `Hapus dimensi ini beserta ${items} butirnya`,
    dropped: (item) => `${item}: akan dihapus, pilih tempat lain`,
    droppedItem: (item, text) => `${item} akan dihapus ketika disimpan${text === '' ? '.' : `: ${text}`}`,
    droppedDimension: (dimension, items) =>
      `Dimensi ${dimension} beserta ${items} butirnya akan dihapus ketika disimpan.`,
    lostPlace: 'Butir pemeriksa berdiri sesudah butir ini: pilih tempat lain di bagian “Butir pemeriksa”.',
    unsaved: 'Susunan berubah, belum disimpan.',
    reverse: 'Berlawanan arah (skor dibalik)',
    answersWhat: (scales) => `Dipakai oleh ${scales}.`,
    point: (value) => `Jawaban ${value}`,
    noLabels: (from, to) => `Angka ${from} sampai ${to}, tanpa kata.`,
    personWhat:
      'Pilihan ditulis satu baris satu pilihan, urutannya sama dalam kedua bahasa. Tanpa pilihan, pertanyaan dijawab bebas.',
    question: (number) => `Pertanyaan ${number}`,
    newQuestion: 'Pertanyaan tambahan (boleh kosong)',
    questionText: 'Pertanyaan',
    choices: 'Pilihan',
    choicesHint: 'Satu baris satu pilihan.',
    drop: 'Hapus pertanyaan ini',
    minimumAge: 'Usia paling muda',
    minimumAgeHint:
      'Yang lebih muda diberi ucapan terima kasih dan tidak ditanyai apa-apa. Kosongkan bila usia tidak ditanyakan.',
    instructed: 'Butir pemeriksa',
    instructedWhat:
      'Sebuah pernyataan yang meminta jawaban tertentu, untuk melihat siapa yang membaca. Satu cukup untuk 25 sampai 30 butir.',
    instructedAfter: 'Sesudah butir',
    instructedNone: 'Tanpa butir pemeriksa',
    instructedAnswer: 'Jawaban yang diminta',
    open: 'Pertanyaan terbuka',
    openHint: 'Di akhir, boleh dilewati. Kosongkan kedua bahasa bila tidak ditanyakan.',
    consentWhat:
      'Yang wajib dijelaskan sebelum data pribadi diminta, menurut Pasal 21 ayat (1) UU 27/2022 tentang Pelindungan Data Pribadi, huruf a sampai g.',
    consent: {
      legality: 'a. Dasar hukum dan penyelenggara',
      purpose: 'b. Tujuan',
      kinds: 'c. Data yang diminta, dan alasannya',
      details: 'e. Rincian yang dicatat',
      period: 'f. Lama pengolahan',
      rights: 'g. Hak responden',
    },
    retentionDays: 'd. Lama penyimpanan, dalam hari sesudah gelombang ditutup',
    retentionHint: 'Sesudahnya jawaban perorangan dihapus.',
    contact: 'Kontak untuk responden',
    save: 'Simpan',
    saveAs: (number) => `Simpan sebagai versi ${number}`,
    changedMeanwhile:
      'Orang lain baru saja menyimpan kuesioner ini. Isian Anda masih tampil di bawah dan belum disimpan: bandingkan dengan yang terbaru di tab lain, lalu simpan lagi.',
    saved: {
      changed: (number) => `Tersimpan. Ini masih versi ${number}.`,
      made: (number) => `Tersimpan sebagai versi ${number}.`,
      same: (number) => `Tidak ada yang berubah; tetap versi ${number}.`,
    },
    wavesBehind: (numbers) =>
      `Belum ada jawaban, tetapi masih memakai versi lama: ${numbers}. Pindahkan lewat jadwalnya.`,
  },
  en: {
    title: 'Questionnaire',
    version: (number) => `Version ${number}`,
    lockedTitle: (number) => `Version ${number} is locked`,
    lockedText: (next) =>
      `Somebody has answered this version, so its wording does not change any more. If you change something below and save, it becomes version ${next}. Waves that are running keep the old version.`,
    older: (number) => `This is version ${number}, not the newest; it can only be read.`,
    newest: 'Open the newest version',
    readOnly: 'Your role may read this questionnaire, not change it.',
    preview: 'Preview on a phone',
    contents: 'Parts of the questionnaire',
    languages: { id: 'Indonesian', en: 'English' },
    parts: {
      opening: 'Title and opening',
      items: 'Items',
      answers: 'Answer choices',
      person: 'About the respondent',
      extras: 'Age, instructed item, open question',
      consent: 'Consent',
    },
    instrumentTitle: 'Title of the questionnaire',
    openingText: 'Opening',
    openingHint: 'Stands at the top, before the consent: who asks, and about what.',
    scale: (name) => `Variable: ${name}`,
    scaleName: 'Name of the variable',
    role: 'Role',
    roles: {
      predictor: 'Predictor (X)',
      outcome: 'Outcome (Y)',
      mediator: 'Mediator',
      other: 'Described only',
    },
    dimension: 'Dimension',
    item: (id) => `Item ${id}`,
    newItem: (key) => `New item ${key}`,
    itemsWhat:
      'The order here is the order of the questionnaire and of the blueprint. Adding, moving and removing count once you save. The code of a removed item is never used again, so that one code always means one statement.',
    dimensionName: 'Name of the dimension',
    newDimension: 'New dimension',
    indicator: 'Indicator',
    indicatorIs: (indicator) => (indicator === '' ? 'No indicator written' : `Indicator: ${indicator}`),
    indicatorHint: 'For the blueprint; respondents do not see it. May be left empty in both languages.',
    move: (item) => `Order: ${item}`,
    up: 'Move up',
    down: 'Move down',
    dropItem: 'Remove',
    restore: 'Take back',
    addItem: (group) => `Add an item: ${group}`,
    addDimension: (scale) => `Add a dimension: ${scale}`,
    dropDimension: (items) => `Remove this dimension and its ${items} ${items === 1 ? 'item' : 'items'}`,
    dropped: (item) => `${item}: will be removed, choose another place`,
    droppedItem: (item, text) => `${item} will be removed when you save${text === '' ? '.' : `: ${text}`}`,
    droppedDimension: (dimension, items) =>
      `Dimension ${dimension} and its ${items} ${items === 1 ? 'item' : 'items'} will be removed when you save.`,
    lostPlace: 'The instructed item stands after this one: choose another place under “Instructed item”.',
    unsaved: 'The order has changed and is not saved.',
    reverse: 'Answered against its scale (score is reversed)',
    answersWhat: (scales) => `Used by ${scales}.`,
    point: (value) => `Answer ${value}`,
    noLabels: (from, to) => `Numbers ${from} to ${to}, without words.`,
    personWhat:
      'Choices are written one a line, in the same order in both languages. Without choices the question is answered freely.',
    question: (number) => `Question ${number}`,
    newQuestion: 'Another question (may be left empty)',
    questionText: 'Question',
    choices: 'Choices',
    choicesHint: 'One choice a line.',
    drop: 'Remove this question',
    minimumAge: 'Lowest age',
    minimumAgeHint: 'Whoever is younger is thanked and asked nothing. Leave empty to ask nobody for an age.',
    instructed: 'Instructed item',
    instructedWhat: 'A statement that asks for a certain answer, to see who reads. One is enough for 25 to 30 items.',
    instructedAfter: 'After item',
    instructedNone: 'No instructed item',
    instructedAnswer: 'Answer that it asks for',
    open: 'Open question',
    openHint: 'At the end, may be skipped. Leave both languages empty not to ask it.',
    consentWhat:
      'What has to be told before personal data are asked for, by article 21 (1) of the Indonesian Personal Data Protection Act 27/2022, letters a to g.',
    consent: {
      legality: 'a. Legal ground, and who conducts the study',
      purpose: 'b. Purpose',
      kinds: 'c. Which data, and why',
      details: 'e. Details of what is recorded',
      period: 'f. How long it is processed',
      rights: 'g. Rights of the respondent',
    },
    retentionDays: 'd. Storage time, in days after the wave closes',
    retentionHint: 'After that, individual answers are deleted.',
    contact: 'Contact for respondents',
    save: 'Save',
    saveAs: (number) => `Save as version ${number}`,
    changedMeanwhile:
      'Somebody else has just saved this questionnaire. What you typed still stands below and is not saved: compare it with the newest in another tab, then save again.',
    saved: {
      changed: (number) => `Saved. This is still version ${number}.`,
      made: (number) => `Saved as version ${number}.`,
      same: (number) => `Nothing was different; it stays version ${number}.`,
    },
    wavesBehind: (numbers) =>
      `Not answered yet, but still asking an old version: ${numbers}. Move them by their times.`,
  },
};
