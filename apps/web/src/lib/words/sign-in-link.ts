import type { Language } from '@minat/document';

interface SignInLinkWords {
  readonly emailNeeded: string;
  readonly unknown: (email: string) => string;
  readonly made: (name: string) => string;
}

/** What `npm run sign-in-link` says, in both languages one below the other. */
export const signInLinkWords: Readonly<Record<Language, SignInLinkWords>> = {
  id: {
    emailNeeded: 'Sebutkan alamat surelnya: npm run sign-in-link nama@contoh.id',
    unknown: (email) => `Tidak ada akun dengan alamat surel ${email}.`,
    made: (name) =>
      `Tautan ini memasukkan ${name} satu kali, selama 24 jam, tanpa kata sandi dan tanpa langkah kedua. Berikan hanya kepadanya. Di belakang proksi, ganti bagian depan alamatnya.`,
  },
  en: {
    emailNeeded: 'Name the e-mail address: npm run sign-in-link name@example.org',
    unknown: (email) => `No account has the e-mail address ${email}.`,
    made: (name) =>
      `This link signs ${name} in once, within 24 hours, without password and without second step. Give it to nobody else. Behind a proxy, change the front part of the address.`,
  },
};
