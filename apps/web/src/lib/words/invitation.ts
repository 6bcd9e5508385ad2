import type { Language } from '@minat/document';

interface InvitationWords {
  readonly title: (institution: string) => string;
  readonly offer: (inviter: string, role: string) => string;
  readonly asNew: string;
  readonly name: string;
  readonly passwordHint: string;
  readonly accept: string;
  readonly haveAccount: string;
  readonly signInFirst: string;
  readonly signedInAs: (name: string, email: string) => string;
  readonly acceptAs: (name: string) => string;
  readonly other: string;
  readonly emailTaken: string;
  readonly alreadyStaff: string;
  readonly closedTitle: string;
  readonly closed: string;
}

/** What whoever opens an invitation link reads. */
export const invitationWords: Readonly<Record<Language, InvitationWords>> = {
  id: {
    title: (institution) => `Undangan dari ${institution}`,
    offer: (inviter, role) => `${inviter} mengundang Anda sebagai ${role}.`,
    asNew: 'Buat akun Anda',
    name: 'Nama Anda',
    passwordHint:
      'Paling sedikit 10 huruf atau tanda. Beberapa kata yang mudah Anda ingat lebih baik daripada satu kata rumit.',
    accept: 'Terima undangan',
    haveAccount: 'Sudah punya akun Minat?',
    signInFirst: 'Masuk dahulu, lalu terima undangan ini',
    signedInAs: (name, email) => `Anda masuk sebagai ${name} (${email}).`,
    acceptAs: (name) => `Terima sebagai ${name}`,
    other: 'Bukan Anda? Keluar dahulu, lalu buka tautan ini lagi.',
    emailTaken: 'Alamat surel ini sudah mempunyai akun. Masuk dahulu dengan akun itu, lalu buka tautan ini lagi.',
    alreadyStaff: 'Anda sudah terdaftar di lembaga ini. Undangan ini tetap terbuka untuk orang lain.',
    closedTitle: 'Undangan ini tidak berlaku lagi',
    closed:
      'Undangan ini sudah diterima, dibatalkan, atau lewat waktunya. Minta tautan baru kepada yang mengundang Anda.',
  },
  en: {
    title: (institution) => `Invitation from ${institution}`,
    offer: (inviter, role) => `${inviter} invites you as ${role}.`,
    asNew: 'Make your account',
    name: 'Your name',
    passwordHint: 'At least 10 characters. A few words that you remember easily are better than one complicated word.',
    accept: 'Accept the invitation',
    haveAccount: 'Have a Minat account already?',
    signInFirst: 'Sign in first, then accept this invitation',
    signedInAs: (name, email) => `You are signed in as ${name} (${email}).`,
    acceptAs: (name) => `Accept as ${name}`,
    other: 'Not you? Sign out first, then open this link again.',
    emailTaken: 'This e-mail address has an account already. Sign in with it first, then open this link again.',
    alreadyStaff: 'You belong to this institution already. The invitation stays open for somebody else.',
    closedTitle: 'This invitation no longer works',
    closed: 'It has been accepted or cancelled, or its time is over. Ask whoever invited you for a new link.',
  },
};
