import type { Language } from '@minat/document';

interface EntryWords {
  readonly otherLanguage: string;
  readonly problem: string;
  readonly problemPrefix: string;
  readonly email: string;
  readonly password: string;
  readonly signIn: {
    readonly title: string;
    readonly button: string;
    readonly forgotten: string;
    readonly forgottenHelp: string;
    readonly wrong: string;
    readonly tooMany: (seconds: number | null) => string;
  };
  readonly code: {
    readonly title: string;
    readonly what: string;
    readonly label: string;
    readonly hint: string;
    readonly button: string;
    readonly wrong: string;
    readonly locked: string;
    readonly startAgain: string;
    readonly toSignIn: string;
  };
  readonly enter: {
    readonly title: string;
    readonly what: string;
    readonly newPassword: string;
    readonly newPasswordHint: string;
    readonly button: string;
    readonly closedTitle: string;
    readonly closed: string;
  };
  readonly setUp: {
    readonly title: string;
    readonly what: string;
    readonly institution: string;
    readonly institutionName: string;
    readonly slug: string;
    readonly slugHint: string;
    readonly timeZone: string;
    readonly timeZones: readonly { readonly value: string; readonly text: string }[];
    readonly owner: string;
    readonly ownerWhat: string;
    readonly name: string;
    readonly passwordHint: string;
    readonly button: string;
    readonly slugTaken: string;
    readonly emailTaken: string;
    readonly closed: string;
  };
  readonly studios: {
    readonly title: string;
    readonly none: string;
    readonly noneHelp: string;
    readonly signOut: string;
  };
}

/** The pages by which people come in. */
export const entryWords: Readonly<Record<Language, EntryWords>> = {
  id: {
    otherLanguage: 'English',
    problem: 'Ada masalah',
    problemPrefix: 'Galat: ',
    email: 'Alamat surel',
    password: 'Kata sandi',
    signIn: {
      title: 'Masuk ke studio',
      button: 'Masuk',
      forgotten: 'Lupa kata sandi?',
      forgottenHelp:
        'Minta kepada pengelola peladen Minat di lembaga Anda sebuah tautan masuk yang berlaku satu kali; dengan tautan itu Anda dapat memasang kata sandi baru.',
      wrong: 'Alamat surel dan kata sandi ini tidak cocok. Periksa keduanya, lalu coba lagi.',
      tooMany: (seconds) =>
        seconds === null
          ? 'Terlalu banyak percobaan dari jaringan ini. Tunggu sebentar, lalu coba lagi.'
          : `Terlalu banyak percobaan dari jaringan ini. Coba lagi dalam ${seconds} detik.`,
    },
    code: {
      title: 'Masukkan kode',
      what: 'Akun ini dilindungi dengan langkah kedua. Buka aplikasi autentikator Anda dan tulis kode yang tampil.',
      label: 'Kode',
      hint: 'Enam angka dari aplikasi, atau salah satu kode cadangan Anda.',
      button: 'Lanjut',
      wrong: 'Kode ini tidak cocok. Kode di aplikasi berganti setiap 30 detik; tulis yang sedang tampil.',
      locked: 'Terlalu banyak kode yang keliru. Akun ini dikunci selama 15 menit.',
      startAgain: 'Langkah pertama sudah terlalu lama. Masuklah lagi dengan kata sandi.',
      toSignIn: 'Kembali ke kata sandi',
    },
    enter: {
      title: 'Masuk dengan tautan',
      what: 'Tautan ini berlaku satu kali. Tekan tombol di bawah untuk masuk.',
      newPassword: 'Kata sandi baru (boleh kosong)',
      newPasswordHint:
        'Isi bila Anda lupa kata sandi: paling sedikit 10 huruf atau tanda. Bila kosong, kata sandi yang lama tetap berlaku.',
      button: 'Masuk sekarang',
      closedTitle: 'Tautan ini tidak berlaku lagi',
      closed: 'Tautan ini sudah dipakai atau sudah lewat waktunya. Masuklah dengan kata sandi, atau minta tautan baru.',
    },
    setUp: {
      title: 'Siapkan Minat',
      what: 'Dua hal saja: lembaga Anda, dan akun Anda sebagai pemiliknya.',
      institution: 'Lembaga',
      institutionName: 'Nama lembaga',
      slug: 'Bagian alamat (boleh kosong)',
      slugHint: 'Tampil di alamat studio, misalnya lapas-contoh. Bila kosong, dibuat dari nama lembaga.',
      timeZone: 'Zona waktu',
      timeZones: [
        { value: 'Asia/Jakarta', text: 'WIB – Indonesia Barat' },
        { value: 'Asia/Makassar', text: 'WITA – Indonesia Tengah' },
        { value: 'Asia/Jayapura', text: 'WIT – Indonesia Timur' },
      ],
      owner: 'Akun Anda',
      ownerWhat: 'Pemilik dapat mengundang orang lain dan menentukan perannya.',
      name: 'Nama Anda',
      passwordHint:
        'Paling sedikit 10 huruf atau tanda. Beberapa kata yang mudah Anda ingat lebih baik daripada satu kata rumit.',
      button: 'Buat lembaga',
      slugTaken: 'Bagian alamat ini sudah dipakai lembaga lain.',
      emailTaken: 'Alamat surel ini sudah mempunyai akun.',
      closed:
        'Tautan ini sudah dipakai atau sudah lewat waktunya. Mulai ulang peladen untuk mendapat tautan baru, atau masuk.',
    },
    studios: {
      title: 'Pilih lembaga',
      none: 'Belum ada lembaga untuk Anda',
      noneHelp: 'Akun Anda tidak (lagi) terdaftar di lembaga mana pun. Minta undangan kepada pemilik lembaga.',
      signOut: 'Keluar',
    },
  },
  en: {
    otherLanguage: 'Bahasa Indonesia',
    problem: 'There is a problem',
    problemPrefix: 'Error: ',
    email: 'E-mail address',
    password: 'Password',
    signIn: {
      title: 'Sign in to the studio',
      button: 'Sign in',
      forgotten: 'Forgotten your password?',
      forgottenHelp:
        'Ask whoever runs the Minat server of your institution for a sign-in link, which works once; with it you can set a new password.',
      wrong: 'This e-mail address and password do not belong together. Check both and try again.',
      tooMany: (seconds) =>
        seconds === null
          ? 'Too many tries from this network. Wait a moment and try again.'
          : `Too many tries from this network. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    },
    code: {
      title: 'Enter the code',
      what: 'This account is protected by a second step. Open your authenticator app and write the code that it shows.',
      label: 'Code',
      hint: 'Six digits from the app, or one of your backup codes.',
      button: 'Go on',
      wrong: 'This code does not match. The code in the app changes every 30 seconds; write the one that shows now.',
      locked: 'Too many wrong codes. This account is locked for 15 minutes.',
      startAgain: 'The first step is too long ago. Sign in with your password again.',
      toSignIn: 'Back to the password',
    },
    enter: {
      title: 'Sign in by link',
      what: 'This link works once. Press the button below to sign in.',
      newPassword: 'New password (may stay empty)',
      newPasswordHint:
        'Fill it in if you have forgotten yours: at least 10 characters. Left empty, the old password stays.',
      button: 'Sign in now',
      closedTitle: 'This link no longer works',
      closed: 'This link has been used or its time is over. Sign in with your password, or ask for a new link.',
    },
    setUp: {
      title: 'Set up Minat',
      what: 'Two things only: your institution, and your account as its owner.',
      institution: 'Institution',
      institutionName: 'Name of the institution',
      slug: 'Part of the address (may stay empty)',
      slugHint: 'Shown in the address of the studio, such as lapas-contoh. Left empty, it is made from the name.',
      timeZone: 'Time zone',
      timeZones: [
        { value: 'Asia/Jakarta', text: 'WIB – western Indonesia' },
        { value: 'Asia/Makassar', text: 'WITA – central Indonesia' },
        { value: 'Asia/Jayapura', text: 'WIT – eastern Indonesia' },
      ],
      owner: 'Your account',
      ownerWhat: 'An owner can invite others and decide their roles.',
      name: 'Your name',
      passwordHint:
        'At least 10 characters. A few words that you remember easily are better than one complicated word.',
      button: 'Make the institution',
      slugTaken: 'This part of an address belongs to another institution.',
      emailTaken: 'This e-mail address has an account already.',
      closed: 'This link has been used or its time is over. Start the server again for a new one, or sign in.',
    },
    studios: {
      title: 'Choose an institution',
      none: 'No institution for you yet',
      noneHelp: 'Your account does not belong to any institution (any more). Ask an owner of one for an invitation.',
      signOut: 'Sign out',
    },
  },
};
