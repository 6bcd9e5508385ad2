import type { Language } from '@minat/document';

export interface QuestionnaireWords {
  readonly opening: (institution: string, title: string) => string;
  /** What the ready instrument means by its words; its items speak of "this account" and of inmates. */
  readonly readyInstrument: (institution: string) => string;
  readonly openQuestion: string;
  readonly consent: {
    readonly legality: (institution: string) => string;
    readonly purpose: string;
    readonly kinds: (asks: { readonly person: boolean; readonly words: boolean }) => string;
    readonly details: string;
    readonly period: string;
    readonly rights: string;
  };
}

/** The sentences that a new questionnaire begins with; a person reads and changes them before anybody is asked. */
export const questionnaireWords: Readonly<Record<Language, QuestionnaireWords>> = {
  id: {
    opening: (institution, title) =>
      `${institution} mengajak Anda mengisi kuesioner “${title}”. Tidak ada jawaban yang benar atau salah; yang kami perlukan ` +
      'adalah pendapat Anda sendiri.',
    readyInstrument: (institution) =>
      `“Akun ini” berarti akun Instagram ${institution}. “Warga binaan” adalah orang yang sedang menjalani masa pidana di ` +
      'lembaga pemasyarakatan.',
    openQuestion: 'Adakah hal lain yang ingin Anda sampaikan?',
    consent: {
      legality: (institution) =>
        `Penyelenggara penelitian ini adalah ${institution}. Jawaban Anda diproses hanya berdasarkan persetujuan yang Anda ` +
        'berikan di halaman ini. Anda bebas untuk tidak ikut, dan boleh berhenti kapan saja tanpa akibat apa pun.',
      purpose:
        'Jawaban dipakai untuk mengetahui pendapat para responden dan disajikan sebagai angka keseluruhan dalam sebuah ' +
        'laporan. Jawaban tidak dipakai untuk menawarkan sesuatu kepada Anda dan tidak diserahkan kepada pihak lain untuk ' +
        'tujuan lain.',
      kinds: ({ person, words }) =>
        [
          'Yang diminta adalah pendapat Anda tentang setiap pernyataan',
          ...(person
            ? ['beberapa keterangan umum tentang diri Anda, untuk menggambarkan siapa saja yang menjawab']
            : []),
          ...(words ? ['tulisan Anda sendiri, bila Anda mau menuliskannya'] : []),
        ].join('; ') +
        '. Nama, nomor telepon, alamat, dan nama akun Anda tidak ditanyakan; mohon jangan menuliskannya, juga jangan ' +
        'menuliskan nama orang lain.',
      details:
        'Yang dicatat: pilihan Anda pada tiap pertanyaan, bahasa yang Anda pakai, tautan yang membawa Anda ke sini, waktu ' +
        'persetujuan dan waktu pengiriman, serta lamanya tiap halaman terbuka. Peramban Anda menyimpan sebuah penanda agar ' +
        'kuesioner yang sama tidak terisi dua kali. Alamat internet (IP) perangkat Anda tidak dicatat bersama jawaban.',
      period:
        'Jawaban diolah sejak Anda mengirimkannya sampai laporan selesai, paling lama sampai masa simpan di atas berakhir. ' +
        'Sesudah itu jawaban perorangan dihapus; yang tersisa hanya angka keseluruhan di dalam laporan.',
      rights:
        'Anda berhak bertanya, meminta jawaban Anda diperbaiki, menariknya kembali, dan mengajukan keberatan. Setelah ' +
        'mengirim, Anda menerima sebuah kode bukti. Dengan kode itu Anda dapat menarik jawaban selama masih disimpan, tanpa ' +
        'perlu menyebut alasan. Untuk hal lain, hubungi kontak di bawah ini.',
    },
  },
  en: {
    opening: (institution, title) =>
      `${institution} invites you to answer the questionnaire “${title}”. No answer is right or wrong; what we need is your ` +
      'own opinion.',
    readyInstrument: (institution) =>
      `“This account” is the Instagram account of ${institution}. “Inmates” are people who serve a sentence in a ` +
      'correctional institution.',
    openQuestion: 'Is there anything else you would like to tell us?',
    consent: {
      legality: (institution) =>
        `This study is conducted by ${institution}. Your answers are processed only on the ground of the consent that you ` +
        'give on this page. You are free not to take part, and may stop at any time without any consequence.',
      purpose:
        'The answers serve to learn what respondents think, and are shown as overall figures in a report. They are not used ' +
        'to offer you anything, and not handed to others for another purpose.',
      kinds: ({ person, words }) =>
        [
          'We ask for your opinion on each statement',
          ...(person ? ['a few general facts about you, to describe who answered'] : []),
          ...(words ? ['words of your own, if you wish to write any'] : []),
        ].join('; ') +
        '. Your name, telephone number, address and account name are not asked for; please do not write them, nor the name ' +
        'of anybody else.',
      details:
        'Recorded are: your choice at each question, the language you use, the link that brought you here, the time of your ' +
        'consent and of sending, and how long each page was open. Your browser keeps a mark, so that the same questionnaire ' +
        'is not answered twice. The internet (IP) address of your device is not recorded with the answers.',
      period:
        'The answers are processed from the moment you send them until the report is finished, at most until the storage ' +
        'time above ends. After that, individual answers are deleted; only overall figures in the report remain.',
      rights:
        'You have the right to ask, to have your answers corrected, to withdraw them and to object. After sending you ' +
        'receive a receipt code. With it you can withdraw your answers as long as they are stored, without giving a reason. ' +
        'For anything else, turn to the contact below.',
    },
  },
};
