import type { Language } from '@minat/document';

interface AnsweringWords {
  readonly otherLanguage: string;
  readonly asks: (institution: string) => string;
  readonly minutes: (minutes: number, questions: number) => string;
  readonly promise: string;
  readonly consent: string;
  /** When this wave closes and its answers are deleted. */
  readonly deleted: (closes: string, until: string) => string;
  readonly age: (years: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly begin: string;
  readonly page: (page: number, pages: number) => string;
  readonly next: string;
  readonly back: string;
  readonly skip: string;
  readonly send: string;
  readonly trap: string;
  readonly problem: string;
  readonly problemPrefix: string;
  readonly unanswered: string;
  readonly unansweredOf: (question: string) => string;
  readonly consentMissing: string;
  readonly ageMissing: string;
  readonly optional: string;

  readonly kept: string;
  readonly notKept: string;
  readonly sending: string;
  readonly sent: string;
  readonly waiting: string;
  readonly resume: string;
  readonly resumeWhat: string;
  readonly discard: string;
  readonly resumeShared: string;
  readonly outbox: string;
  readonly seeReceipt: string;
  readonly refusedStays: string;
  readonly seeAnswers: string;
  readonly copyAnswers: string;
  readonly answersCopied: string;
  readonly removeAnswers: string;

  readonly thanks: string;
  readonly arrived: string;
  readonly firstStands: string;
  readonly receipt: string;
  readonly receiptWhat: string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
  readonly withdraw: string;
  readonly nextPerson: string;

  readonly answered: string;
  readonly answeredWhat: string;
  readonly answeredApproximately: string;

  readonly retry: string;
  readonly reload: string;
  readonly ends: Readonly<Record<EndCode, { readonly title: string; readonly text: string }>>;
  readonly opensAt: (moment: string) => string;
  readonly waitSeconds: (seconds: number) => string;
}

/** Why an answer that was sent is not taken. */
export const sendCodes = [
  'planned',
  'closed',
  'ended',
  'token',
  'stale',
  'changed',
  'trapped',
  'empty',
  'impossible',
  'too-quick',
  'spent',
  'answered',
  'withdrawn',
  'busy',
] as const;

/** Why a page has no questions, or no receipt. */
export type EndCode = (typeof sendCodes)[number] | 'too-young' | 'no-ticket';

/** What respondents read around the questions. */
export const answeringWords: Readonly<Record<Language, AnsweringWords>> = {
  id: {
    otherLanguage: 'Read in English',
    asks: (institution) => `Survei dari ${institution}`,
    minutes: (minutes, questions) => `${questions} pertanyaan, sekitar ${minutes} menit.`,
    promise: 'Nama Anda tidak ditanyakan, dan alamat jaringan Anda tidak disimpan.',
    consent: 'Sebelum mulai',
    deleted: (closes, until) =>
      `Menurut rencana, survei ini ditutup pada ${closes}, dan jawabannya dihapus pada ${until}.`,
    age: (years) => `Apakah usia Anda ${years} tahun atau lebih?`,
    yes: 'Ya',
    no: 'Tidak',
    begin: 'Mulai',
    page: (page, pages) => `Bagian ${page} dari ${pages}`,
    next: 'Lanjut',
    back: 'Kembali',
    skip: 'Lanjut tanpa menjawab',
    send: 'Kirim jawaban',
    trap: 'Biarkan kosong',
    problem: 'Ada masalah',
    problemPrefix: 'Galat: ',
    unanswered: 'Belum dijawab. Pilih satu jawaban, atau lanjut tanpa menjawab.',
    unansweredOf: (question) => `Belum dijawab: ${question}`,
    consentMissing: 'Beri tanda setuju jika Anda bersedia ikut.',
    ageMissing: 'Jawab pertanyaan tentang usia.',
    optional: 'Boleh dikosongkan.',

    kept: 'Tersimpan di HP',
    notKept: 'Peramban ini tidak dapat menyimpan. Jangan tutup halaman ini sebelum jawaban terkirim.',
    sending: 'Sedang dikirim …',
    sent: 'Terkirim',
    waiting: 'Belum terkirim, tetapi tersimpan di HP. Sebentar lagi dikirim ulang dengan sendirinya.',
    resume: 'Lanjutkan',
    resumeWhat: 'Di HP ini ada jawaban yang belum selesai.',
    discard: 'Hapus dan mulai baru',
    resumeShared: 'Lanjutkan hanya jika itu jawaban Anda sendiri.',
    outbox: 'Jawaban yang menunggu di HP ini',
    seeReceipt: 'Lihat kode tanda terimanya',
    refusedStays:
      'Jawaban ini masih tersimpan di HP ini, paling lama tujuh hari sejak mulai diisi. Setiap kali halaman survei dibuka, pengirimannya dicoba lagi.',
    seeAnswers: 'Lihat jawaban ini',
    copyAnswers: 'Salin jawaban',
    answersCopied: 'Jawaban tersalin',
    removeAnswers: 'Hapus dari HP ini',

    thanks: 'Terima kasih',
    arrived: 'Jawaban Anda sudah kami terima dan simpan.',
    firstStands: 'Jawaban dari kuesioner ini sudah diterima sebelumnya. Yang berlaku ialah jawaban yang pertama.',
    receipt: 'Kode tanda terima',
    receiptWhat:
      'Simpan kode ini. Hanya dengan kode ini jawaban Anda dapat ditarik kembali; kami tidak tahu jawaban mana milik Anda. Setelah ditarik, jawaban dihapus dan tidak dipakai lagi.',
    copy: 'Salin kode',
    copied: 'Kode tersalin',
    print: 'Cetak',
    withdraw: 'Tarik kembali jawaban',
    nextPerson: 'Orang berikutnya',

    answered: 'Anda sudah menjawab',
    answeredWhat: 'Dari peramban ini sudah ada jawaban untuk survei ini. Terima kasih!',
    answeredApproximately:
      'Kami mengenalinya hanya dari peramban ini, jadi tidak selalu tepat. Jika Anda ingin menjawab ulang, tarik dulu jawaban yang lama.',

    retry: 'Kirim lagi',
    reload: 'Buka halaman pertama',
    ends: {
      planned: { title: 'Survei belum dibuka', text: 'Silakan datang lagi nanti.' },
      closed: { title: 'Survei sudah ditutup', text: 'Terima kasih atas minat Anda. Jawaban tidak lagi diterima.' },
      ended: { title: 'Tautan ini sudah tidak berlaku', text: 'Mintalah tautan yang baru kepada yang mengirimkannya.' },
      'too-young': {
        title: 'Terima kasih sudah mampir',
        text: 'Survei ini hanya untuk orang yang lebih dewasa. Tidak ada yang kami simpan tentang kunjungan Anda.',
      },
      token: { title: 'Halaman ini tidak lengkap', text: 'Bukalah halaman pertama, lalu mulai dari sana.' },
      stale: {
        title: 'Halaman ini sudah terlalu lama',
        text: 'Jawaban menunggu lebih dari tujuh hari. Mulailah lagi.',
      },
      changed: { title: 'Kuesioner baru saja diubah', text: 'Mohon maaf, pertanyaannya berubah. Mulailah lagi.' },
      trapped: {
        title: 'Jawaban belum terkirim',
        text: 'Sebuah kolom tersembunyi terisi, mungkin oleh isian otomatis. Kolom itu sudah dikosongkan; kirimlah lagi.',
      },
      empty: { title: 'Belum ada jawaban', text: 'Jawablah paling sedikit satu pertanyaan, lalu kirim.' },
      impossible: { title: 'Jawaban tidak dapat dibaca', text: 'Bukalah halaman pertama, lalu mulai dari sana.' },
      'too-quick': { title: 'Cepat sekali', text: 'Jawaban datang lebih cepat daripada orang membaca.' },
      spent: { title: 'Tautan ini sudah dipakai', text: 'Setiap tautan hanya untuk satu kali menjawab.' },
      'no-ticket': {
        title: 'Tautan ini tidak lengkap',
        text: 'Bukalah tautan persis seperti yang Anda terima, atau mintalah yang baru.',
      },
      answered: {
        title: 'Jawaban lain sudah diterima',
        text: 'Dari peramban ini sudah ada jawaban untuk survei ini. Jawaban yang ini tidak ikut dihitung.',
      },
      withdrawn: { title: 'Jawaban ini sudah ditarik', text: 'Jawaban yang sudah ditarik tidak diterima lagi.' },
      busy: { title: 'Sedang ramai', text: 'Terlalu banyak kiriman dari jaringan ini.' },
    },
    opensAt: (moment) => `Survei dibuka ${moment}.`,
    waitSeconds: (seconds) => `Silakan kirim lagi setelah ${seconds} detik. Jawaban Anda tidak hilang.`,
  },
  en: {
    otherLanguage: 'Baca dalam bahasa Indonesia',
    asks: (institution) => `A survey by ${institution}`,
    minutes: (minutes, questions) =>
      `${questions} ${questions === 1 ? 'question' : 'questions'}, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    promise: 'You are not asked for your name, and your network address is not kept.',
    consent: 'Before you begin',
    deleted: (closes, until) => `As planned, this survey closes on ${closes}, and its answers are deleted on ${until}.`,
    age: (years) => `Are you ${years} years old or older?`,
    yes: 'Yes',
    no: 'No',
    begin: 'Begin',
    page: (page, pages) => `Part ${page} of ${pages}`,
    next: 'Continue',
    back: 'Back',
    skip: 'Continue without answering',
    send: 'Send answers',
    trap: 'Leave empty',
    problem: 'There is a problem',
    problemPrefix: 'Error: ',
    unanswered: 'Not answered yet. Choose an answer, or continue without answering.',
    unansweredOf: (question) => `Not answered yet: ${question}`,
    consentMissing: 'Tick the box if you agree to take part.',
    ageMissing: 'Answer the question about your age.',
    optional: 'May be left empty.',

    kept: 'Kept on this phone',
    notKept: 'This browser cannot keep anything. Do not close this page before your answers are sent.',
    sending: 'Being sent …',
    sent: 'Sent',
    waiting: 'Not sent yet, but kept on this phone. They will be sent again by themselves in a moment.',
    resume: 'Continue',
    resumeWhat: 'There are unfinished answers on this phone.',
    discard: 'Delete and start anew',
    resumeShared: 'Continue only if they are your own.',
    outbox: 'Answers that waited on this phone',
    seeReceipt: 'See their receipt code',
    refusedStays:
      'These answers stay on this phone, for seven days from when they were begun at the most. Each time a survey page is opened they are tried again.',
    seeAnswers: 'See these answers',
    copyAnswers: 'Copy the answers',
    answersCopied: 'Answers copied',
    removeAnswers: 'Delete from this phone',

    thanks: 'Thank you',
    arrived: 'Your answers have been received and kept.',
    firstStands: 'Answers from this questionnaire had been received before. The first ones stand.',
    receipt: 'Receipt code',
    receiptWhat:
      'Keep this code. Only with it can your answers be taken back; we do not know which answers are yours. Once taken back, they are deleted and not used any more.',
    copy: 'Copy the code',
    copied: 'Code copied',
    print: 'Print',
    withdraw: 'Take the answers back',
    nextPerson: 'Next person',

    answered: 'You have answered',
    answeredWhat: 'Answers to this survey have come from this browser already. Thank you!',
    answeredApproximately:
      'We know it by this browser alone, so it is not always right. If you want to answer anew, take the old answers back first.',

    retry: 'Send again',
    reload: 'Open the first page',
    ends: {
      planned: { title: 'The survey is not open yet', text: 'Please come back later.' },
      closed: { title: 'The survey is closed', text: 'Thank you for your interest. Answers are no longer taken.' },
      ended: { title: 'This link is no longer valid', text: 'Ask whoever sent it for a new one.' },
      'too-young': {
        title: 'Thank you for coming by',
        text: 'This survey is for people who are older. Nothing about your visit is kept.',
      },
      token: { title: 'This page is incomplete', text: 'Open the first page and begin there.' },
      stale: {
        title: 'This page is too old',
        text: 'The answers have waited for more than seven days. Please begin anew.',
      },
      changed: {
        title: 'The questionnaire has just been changed',
        text: 'We are sorry: the questions are others now. Please begin anew.',
      },
      trapped: {
        title: 'Your answers have not been sent',
        text: 'A hidden field was filled in, perhaps by your browser. It is empty again; please send once more.',
      },
      empty: { title: 'No answers yet', text: 'Answer at least one question, then send.' },
      impossible: { title: 'The answers cannot be read', text: 'Open the first page and begin there.' },
      'too-quick': { title: 'That was quick', text: 'The answers came sooner than anybody reads.' },
      spent: { title: 'This link has been used', text: 'Each link is for answering once.' },
      'no-ticket': {
        title: 'This link is incomplete',
        text: 'Open the link exactly as you received it, or ask for a new one.',
      },
      answered: {
        title: 'Other answers have been received',
        text: 'Answers to this survey have come from this browser already. These ones do not count.',
      },
      withdrawn: {
        title: 'These answers were taken back',
        text: 'Answers that were taken back are not accepted again.',
      },
      busy: { title: 'Too much at once', text: 'Too many answers are coming from this network.' },
    },
    opensAt: (moment) => `The survey opens ${moment}.`,
    waitSeconds: (seconds) =>
      `Please send again after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}. Your answers are not lost.`,
  },
};
