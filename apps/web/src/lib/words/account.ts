import type { Language } from '@minat/document';
import type { Device } from '@minat/institution/people';

export type AccountDone = 'name' | 'password' | 'session' | 'sessions' | 'two-factor-on' | 'two-factor-off';

export interface AccountWords {
  readonly title: string;
  readonly toStudio: string;
  readonly done: Readonly<Record<AccountDone, string>>;
  readonly wrongPassword: string;
  readonly save: string;
  readonly you: string;
  readonly name: string;
  readonly email: (address: string) => string;
  readonly password: {
    readonly title: string;
    readonly current: string;
    readonly next: string;
    readonly hint: string;
    readonly button: string;
  };
  readonly twoFactor: {
    readonly title: string;
    readonly isOn: string;
    readonly isOff: string;
    readonly turnOn: string;
    readonly change: string;
    readonly begin: string;
    readonly ownPassword: string;
    readonly beginButton: string;
    readonly scan: string;
    readonly picture: string;
    readonly secret: string;
    readonly codes: string;
    readonly codesWhat: string;
    readonly confirm: string;
    readonly code: string;
    readonly codeHint: string;
    readonly confirmButton: string;
    readonly wrongCode: string;
    readonly notBegun: string;
    readonly startOver: string;
    readonly renew: string;
    readonly renewWhat: string;
    readonly renewButton: string;
    readonly renewed: string;
    readonly end: string;
    readonly endWhat: string;
    readonly endButton: string;
  };
  readonly sessions: {
    readonly title: string;
    readonly what: string;
    readonly device: (device: Device) => string;
    readonly isThis: string;
    readonly begun: (moment: string) => string;
    readonly used: (moment: string) => string;
    readonly end: string;
    readonly endOf: (device: string, moment: string) => string;
    readonly endOthers: string;
  };
}

/** What a person can change about how they sign in. */
export const accountWords: Readonly<Record<Language, AccountWords>> = {
  id: {
    title: 'Akun saya',
    toStudio: 'Ke studio',
    done: {
      name: 'Nama Anda sudah disimpan.',
      password: 'Kata sandi sudah diganti. Di semua tempat lain Anda sudah dikeluarkan.',
      session: 'Tempat itu sudah dikeluarkan.',
      sessions: 'Semua tempat lain sudah dikeluarkan.',
      'two-factor-on': 'Langkah kedua sudah aktif. Mulai sekarang, masuk memerlukan kode dari aplikasi.',
      'two-factor-off': 'Langkah kedua sudah dimatikan.',
    },
    wrongPassword: 'Kata sandi Anda yang sekarang tidak cocok.',
    save: 'Simpan',
    you: 'Diri Anda',
    name: 'Nama',
    email: (address) => `Anda masuk dengan ${address}.`,
    password: {
      title: 'Kata sandi',
      current: 'Kata sandi sekarang',
      next: 'Kata sandi baru',
      hint: 'Paling sedikit 10 huruf atau tanda. Setelah diganti, Anda dikeluarkan dari semua tempat lain.',
      button: 'Ganti kata sandi',
    },
    twoFactor: {
      title: 'Langkah kedua',
      isOn: 'Aktif: masuk memerlukan kata sandi dan kode dari aplikasi.',
      isOff:
        'Belum aktif: siapa pun yang tahu kata sandi Anda dapat masuk. Dengan langkah kedua, ia juga memerlukan ponsel Anda.',
      turnOn: 'Aktifkan langkah kedua',
      change: 'Kode cadangan, atau mematikannya',
      begin:
        'Anda memerlukan aplikasi autentikator di ponsel, misalnya Aegis, Google Authenticator, atau aplikasi kata sandi bawaan ponsel.',
      ownPassword: 'Kata sandi Anda',
      beginButton: 'Mulai',
      scan: 'Pindai gambar ini dengan aplikasi autentikator, atau ketik rahasianya.',
      picture: 'Kode QR untuk aplikasi autentikator; rahasianya tertulis di bawah',
      secret: 'Rahasia',
      codes: 'Kode cadangan',
      codesWhat:
        'Simpan sekarang di tempat aman, misalnya dicetak: kode ini tidak ditampilkan lagi. Tiap kode berlaku satu kali, bila ponsel Anda tidak ada.',
      confirm: 'Buktikan bahwa aplikasi sudah terpasang',
      code: 'Kode dari aplikasi',
      codeHint: 'Enam angka yang sedang tampil.',
      confirmButton: 'Aktifkan',
      wrongCode:
        'Kode ini tidak cocok. Kode berganti setiap 30 detik; tulis yang sedang tampil, dan pastikan jam ponsel Anda benar.',
      notBegun: 'Pemasangan belum dimulai. Mulailah dari kata sandi.',
      startOver: 'Ulangi dari awal',
      renew: 'Kode cadangan baru',
      renewWhat: 'Kode cadangan yang lama tidak berlaku lagi.',
      renewButton: 'Buat kode baru',
      renewed: 'Kode cadangan baru sudah dibuat',
      end: 'Matikan langkah kedua',
      endWhat: 'Setelah itu, masuk hanya memerlukan kata sandi.',
      endButton: 'Matikan',
    },
    sessions: {
      title: 'Tempat Anda masuk',
      what: 'Bila ada yang bukan Anda, keluarkan, lalu ganti kata sandi.',
      device: ({ browser, system }) =>
        browser === null
          ? (system ?? 'Peramban yang tidak dikenal')
          : system === null
            ? browser
            : `${browser} di ${system}`,
      isThis: 'Tempat ini',
      begun: (moment) => `Masuk pada ${moment}`,
      used: (moment) => `Terakhir dipakai sekitar ${moment}`,
      end: 'Keluarkan',
      endOf: (device, moment) => `Keluarkan ${device}, masuk pada ${moment}`,
      endOthers: 'Keluarkan semua tempat lain',
    },
  },
  en: {
    title: 'My account',
    toStudio: 'To the studio',
    done: {
      name: 'Your name has been saved.',
      password: 'The password has been changed. Everywhere else you have been signed out.',
      session: 'That place has been signed out.',
      sessions: 'All other places have been signed out.',
      'two-factor-on': 'The second step is on. From now on signing in takes a code of the app.',
      'two-factor-off': 'The second step has been turned off.',
    },
    wrongPassword: 'Your current password does not match.',
    save: 'Save',
    you: 'You',
    name: 'Name',
    email: (address) => `You sign in with ${address}.`,
    password: {
      title: 'Password',
      current: 'Current password',
      next: 'New password',
      hint: 'At least 10 characters. When it is changed, you are signed out everywhere else.',
      button: 'Change the password',
    },
    twoFactor: {
      title: 'Second step',
      isOn: 'On: signing in takes the password and a code of the app.',
      isOff: 'Off: whoever knows your password can sign in. With a second step they need your phone as well.',
      turnOn: 'Turn the second step on',
      change: 'Backup codes, or turning it off',
      begin:
        'You need an authenticator app on a phone, such as Aegis, Google Authenticator, or the password app that came with the phone.',
      ownPassword: 'Your password',
      beginButton: 'Begin',
      scan: 'Scan this picture with the authenticator app, or type the secret.',
      picture: 'QR code for the authenticator app; its secret stands below',
      secret: 'Secret',
      codes: 'Backup codes',
      codesWhat:
        'Keep them in a safe place now, such as printed: they are not shown again. Each works once, when your phone is not there.',
      confirm: 'Show that the app is set up',
      code: 'Code of the app',
      codeHint: 'The six digits that show now.',
      confirmButton: 'Turn on',
      wrongCode:
        'This code does not match. Codes change every 30 seconds; write the one that shows now, and see that the clock of your phone is right.',
      notBegun: 'This has not begun yet. Begin with the password.',
      startOver: 'Start over',
      renew: 'New backup codes',
      renewWhat: 'The old backup codes stop working.',
      renewButton: 'Make new codes',
      renewed: 'New backup codes have been made',
      end: 'Turn the second step off',
      endWhat: 'After that, signing in takes the password alone.',
      endButton: 'Turn off',
    },
    sessions: {
      title: 'Where you are signed in',
      what: 'If one of them is not you, sign it out and change your password.',
      device: ({ browser, system }) =>
        browser === null ? (system ?? 'An unknown browser') : system === null ? browser : `${browser} on ${system}`,
      isThis: 'This place',
      begun: (moment) => `Signed in on ${moment}`,
      used: (moment) => `Last used about ${moment}`,
      end: 'Sign out',
      endOf: (device, moment) => `Sign out ${device}, signed in on ${moment}`,
      endOthers: 'Sign out all other places',
    },
  },
};
