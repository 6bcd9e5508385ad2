import type { Language } from '@minat/document';

interface ErrorWords {
  readonly title: string;
  readonly text: string;
}

export interface ErrorPageWords {
  readonly of: Readonly<Record<403 | 404 | 429, ErrorWords>>;
  /** Any other refusal. */
  readonly refused: ErrorWords;
  readonly fault: ErrorWords;
  readonly number: (requestId: string) => string;
  readonly home: string;
}

/** Pages that are not there, or not for whoever asks. */
export const errorPageWords: Readonly<Record<Language, ErrorPageWords>> = {
  id: {
    of: {
      403: {
        title: 'Bukan untuk peran Anda',
        text: 'Halaman ini ada, tetapi peran Anda di lembaga ini tidak mencakupnya. Bila Anda memerlukannya, mintalah kepada pemilik lembaga.',
      },
      404: {
        title: 'Tidak ditemukan',
        text: 'Tidak ada halaman di alamat ini, atau halaman itu bukan untuk Anda. Periksa alamatnya.',
      },
      429: {
        title: 'Terlalu sering',
        text: 'Terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.',
      },
    },
    refused: {
      title: 'Permintaan ini tidak dapat dipenuhi',
      text: 'Kembali ke halaman sebelumnya, muat ulang, lalu coba lagi.',
    },
    fault: {
      title: 'Ada yang rusak di pihak kami',
      text: 'Ini bukan kesalahan Anda. Coba lagi sebentar lagi; bila tetap begini, beri tahu pengelola peladen.',
    },
    number: (requestId) => `Nomor permintaan: ${requestId}`,
    home: 'Ke halaman depan',
  },
  en: {
    of: {
      403: {
        title: 'Not for your role',
        text: 'This page is there, but your role at this institution does not cover it. If you need it, ask an owner of the institution.',
      },
      404: {
        title: 'Not found',
        text: 'There is no page at this address, or it is not for you. Check the address.',
      },
      429: { title: 'Too often', text: 'Too many requests in a short time. Wait a moment and try again.' },
    },
    refused: { title: 'This request cannot be met', text: 'Go back to the page before, load it anew, and try again.' },
    fault: {
      title: 'Something broke on our side',
      text: 'It is not your mistake. Try again in a moment; if it stays like this, tell whoever runs the server.',
    },
    number: (requestId) => `Number of the request: ${requestId}`,
    home: 'To the front page',
  },
};
