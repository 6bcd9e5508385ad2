import type { Language } from '@minat/document';
import type { LinkKind } from '@minat/institution/survey';

interface LinksWords {
  readonly title: string;
  readonly pageTitle: (wave: number) => string;
  readonly what: string;
  readonly planned: (moment: string) => string;
  readonly closed: string;
  readonly kinds: Readonly<Record<LinkKind, { readonly name: string; readonly what: string }>>;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly suggest: string;
  readonly suggestRest: string;
  readonly suggestWhat: (channels: string) => string;
  readonly address: string;
  readonly answers: (count: number) => string;
  readonly ended: (moment: string) => string;
  readonly qrOf: (channel: string) => string;
  readonly qrSvg: string;
  readonly qrPng: string;
  readonly poster: string;
  readonly end: string;
  readonly endWarning: string;
  readonly made: string;
  readonly endedNow: string;
  readonly another: string;
  readonly channel: string;
  readonly otherChannel: string;
  readonly otherName: string;
  readonly otherHint: string;
  readonly kind: string;
  readonly make: string;
  readonly tickets: {
    readonly counted: (made: number, spent: number) => string;
    readonly none: string;
    readonly what: string;
    readonly count: string;
    readonly show: string;
    readonly csv: string;
    readonly title: string;
    readonly once: string;
    readonly print: string;
    readonly number: string;
    readonly address: string;
    /** What the file of them is called, before its channel. */
    readonly fileName: string;
    readonly back: string;
    readonly refused: Readonly<Record<'not-one-time' | 'ended', string>>;
  };
}

/** The links of a wave and the tickets of a one-time link. */
export const linksWords: Readonly<Record<Language, LinksWords>> = {
  id: {
    title: 'Tautan dan poster',
    pageTitle: (wave) => `Tautan gelombang ${wave}`,
    what: 'Pakai tautan yang berbeda untuk setiap saluran, supaya terlihat dari mana jawaban datang. Isinya sama.',
    planned: (moment) =>
      `Gelombang ini baru dibuka ${moment}. Tautannya sudah dapat dibagikan; sebelum itu tampil kapan dibukanya.`,
    closed: 'Gelombang ini sudah ditutup. Tautannya memberi tahu bahwa pengumpulan sudah selesai.',
    kinds: {
      open: {
        name: 'Untuk siapa saja',
        what: 'Siapa pun yang mempunyai tautan; satu kali tiap peramban, sejauh itu dapat dikenali.',
      },
      'shared-phone': {
        name: 'HP bersama',
        what: 'Untuk petugas yang meminjamkan satu HP atau tablet kepada banyak orang, satu sesudah yang lain.',
      },
      'one-time': {
        name: 'Sekali pakai',
        what: 'Tiap orang menerima tautannya sendiri yang hanya dapat dipakai satu kali.',
      },
    },
    emptyTitle: 'Belum ada tautan',
    emptyText: 'Buat tautan untuk saluran yang biasa dipakai sekaligus, atau satu per satu di bawah.',
    suggest: 'Buat tautan untuk semua saluran',
    suggestRest: 'Buat tautan untuk saluran yang belum ada',
    suggestWhat: (channels) => `Yang dibuat: ${channels}.`,
    address: 'Alamat',
    answers: (count) => (count === 0 ? 'Belum ada jawaban' : `${count} jawaban`),
    ended: (moment) => `Berakhir ${moment}`,
    qrOf: (channel) => `Kode QR untuk ${channel}`,
    qrSvg: 'QR (SVG)',
    qrPng: 'QR (PNG)',
    poster: 'Poster A4 (PDF)',
    end: 'Akhiri tautan ini',
    endWarning: 'Tautan yang diakhiri tidak dapat dihidupkan lagi. Jawaban yang sudah masuk tetap ada.',
    made: 'Tautan dibuat.',
    endedNow: 'Tautan diakhiri.',
    another: 'Tautan lain',
    channel: 'Saluran',
    otherChannel: 'Saluran lain',
    otherName: 'Nama saluran lain',
    otherHint: 'Hanya untuk pilihan "Saluran lain": kata pendek, misalnya pameran_medan.',
    kind: 'Jenis tautan',
    make: 'Buat tautan',
    tickets: {
      counted: (made, spent) => `${made} tautan sekali pakai dibuat, ${spent} sudah dipakai.`,
      none: 'Belum ada tautan sekali pakai.',
      what: 'Alamatnya hanya tampil satu kali, saat dibuat. Minat hanya menyimpan sidiknya, bukan alamatnya.',
      count: 'Banyaknya',
      show: 'Buat dan tampilkan untuk dicetak',
      csv: 'Buat dan unduh CSV',
      title: 'Tautan sekali pakai',
      once: 'Simpan atau cetak halaman ini sekarang: alamat-alamat ini tidak dapat ditampilkan lagi.',
      print: 'Tiap kotak untuk satu orang. Gunting di sepanjang garisnya.',
      number: 'nomor',
      address: 'alamat',
      fileName: 'tautan',
      back: 'Kembali ke tautan',
      refused: {
        'not-one-time': 'Tautan ini bukan tautan sekali pakai.',
        ended: 'Tautan ini sudah diakhiri, sehingga tidak dapat dibuatkan yang sekali pakai.',
      },
    },
  },
  en: {
    title: 'Links and posters',
    pageTitle: (wave) => `Links of wave ${wave}`,
    what: 'Use a link of its own for each channel, so that it can be seen where answers come from. What they ask is the same.',
    planned: (moment) =>
      `This wave opens ${moment}. Its links can be shared already; until then they say when it opens.`,
    closed: 'This wave is closed. Its links say that collecting has ended.',
    kinds: {
      open: {
        name: 'For anybody',
        what: 'Anybody who has the link; once for each browser, as far as that can be told.',
      },
      'shared-phone': {
        name: 'Shared phone',
        what: 'For somebody who lends one phone or tablet to many people, one after the other.',
      },
      'one-time': { name: 'One time', what: 'Each person gets a link of their own, which works once.' },
    },
    emptyTitle: 'No link yet',
    emptyText: 'Make links for the usual channels at once, or one by one below.',
    suggest: 'Make links for all channels',
    suggestRest: 'Make links for the channels that have none',
    suggestWhat: (channels) => `These are made: ${channels}.`,
    address: 'Address',
    answers: (count) => (count === 0 ? 'No answer yet' : count === 1 ? '1 answer' : `${count} answers`),
    ended: (moment) => `Ended ${moment}`,
    qrOf: (channel) => `QR code for ${channel}`,
    qrSvg: 'QR (SVG)',
    qrPng: 'QR (PNG)',
    poster: 'A4 poster (PDF)',
    end: 'End this link',
    endWarning: 'A link that has ended cannot be revived. Answers that came by it stay.',
    made: 'The link is made.',
    endedNow: 'The link has ended.',
    another: 'Another link',
    channel: 'Channel',
    otherChannel: 'Another channel',
    otherName: 'Name of the other channel',
    otherHint: 'For "Another channel" only: a short word, such as fair_medan.',
    kind: 'Kind of link',
    make: 'Make the link',
    tickets: {
      counted: (made, spent) => `${made} one-time links made, ${spent} used.`,
      none: 'No one-time link yet.',
      what: 'Their addresses are shown once, when they are made. Minat keeps only their fingerprint, not the address.',
      count: 'How many',
      show: 'Make and show for printing',
      csv: 'Make and download CSV',
      title: 'One-time links',
      once: 'Save or print this page now: these addresses cannot be shown again.',
      print: 'One box a person. Cut along the lines.',
      number: 'number',
      address: 'address',
      fileName: 'links',
      back: 'Back to the links',
      refused: {
        'not-one-time': 'This link is not a one-time link.',
        ended: 'This link has ended, so no one-time links can be made of it.',
      },
    },
  },
};
