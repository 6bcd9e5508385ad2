import type { Language } from '@minat/document';
import type { SettingNeed, StartFault } from '../server/start-fault.ts';

type Sentences = {
  readonly [Code in StartFault['code']]: (fault: StartFault & { readonly code: Code }) => string;
};

export interface StartWords {
  readonly building: string;
  readonly ready: (address: string, folder: string) => string;
  readonly setUp: (address: string) => string;
  /** `enter`: signs in once. `answer`: a questionnaire, or null where none is open. */
  readonly demonstration: (enter: string, answer: string | null) => string;
  readonly noDemonstration: string;
  readonly halfDemonstration: string;
  readonly fault: Sentences;
}

const needsId: Readonly<Record<SettingNeed, string>> = {
  port: 'harus berupa angka dari 0 sampai 65535',
  'postgres-address': 'harus berupa alamat postgres://…',
  'characters-32': 'harus terdiri atas sedikitnya 32 karakter',
  'with-database-url': 'harus diisi bila DATABASE_URL dipakai, sama untuk setiap server (sedikitnya 32 karakter)',
  'zero-or-one': 'harus 0 atau 1',
  size: 'harus berupa ukuran seperti 12M atau 512K',
  seconds: 'harus berupa jumlah detik, angka bulat',
};

const needsEn: Readonly<Record<SettingNeed, string>> = {
  port: 'has to be a number from 0 to 65535',
  'postgres-address': 'has to be an address postgres://…',
  'characters-32': 'needs at least 32 characters',
  'with-database-url': 'has to be given beside DATABASE_URL, the same for every server (at least 32 characters)',
  'zero-or-one': 'has to be 0 or 1',
  size: 'has to be a size such as 12M or 512K',
  seconds: 'has to be a whole number of seconds',
};

/** What `npm start` says at the terminal, in both languages one below the other: it does not know yet who reads. */
export const startWords: Readonly<Record<Language, StartWords>> = {
  id: {
    building: 'Membangun aplikasi …',
    ready: (address, folder) => `Minat siap di ${address} (Ctrl+C untuk berhenti). Datanya ada di ${folder}`,
    setUp: (address) => `Belum ada lembaga. Buat yang pertama di ${address}`,
    demonstration: (enter, answer) =>
      [
        `Lapas Contoh (fiktif): masuk sebagai pemiliknya, sekali pakai, di ${enter}`,
        ...(answer === null ? [] : [`dan isi kuesionernya di ${answer}`]),
      ].join('\n'),
    noDemonstration: 'Tidak ada contoh di basis data ini. Contoh dibuat pada basis data kosong, dengan MINAT_DEMO=1.',
    halfDemonstration:
      'Contoh di basis data ini tidak selesai dibuat. Bila tidak ada hal lain di dalamnya: hentikan server, hapus basis data itu, lalu mulai lagi.',
    fault: {
      setting: ({ name, need }) => `Pengaturan ${name} ${needsId[need]}.`,
      'port-taken': ({ port }) =>
        `Port ${port} sedang dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=${port + 1} npm start`,
      'port-forbidden': ({ port }) =>
        `Port ${port} tidak boleh dipakai oleh pengguna ini. Pilih port di atas 1023, misalnya PORT=3000.`,
      'host-unknown': ({ host }) => `Komputer ini tidak mempunyai alamat ${host}. Perbaiki HOST.`,
      'folder-not-writable': ({ folder }) =>
        `Folder ${folder} tidak dapat ditulisi. Perbaiki hak aksesnya, atau pilih folder lain dengan MINAT_DATA.`,
      'disk-full': ({ folder }) => `Tidak ada ruang lagi di tempat folder ${folder} berada.`,
      'file-busy': ({ file }) =>
        `Basis data ${file} sedang dikunci program lain. Coba lagi setelah program itu selesai.`,
      'file-not-a-database': ({ file }) =>
        `Berkas ${file} bukan basis data, atau sudah rusak. Pulihkan dari cadangan: npm run restore BERKAS`,
      'secret-too-short': ({ file }) =>
        `Berkas ${file} tidak memuat rahasia yang utuh (sedikitnya 32 karakter). Kembalikan salinannya. Bila tidak ada, hapus berkas itu: semua orang lalu harus masuk lagi, dan kode aplikasi autentikasi harus dipasang lagi.`,
      'server-silent': ({ address }) =>
        `PostgreSQL di ${address} tidak menjawab. Periksa apakah ia berjalan dan apakah DATABASE_URL benar.`,
      'server-refuses': ({ address }) =>
        `PostgreSQL di ${address} menolak pengguna dari DATABASE_URL: sandinya salah, atau haknya kurang.`,
      'database-missing': ({ address }) =>
        `Basis data di ${address} belum ada. Buatlah dahulu, misalnya dengan createdb.`,
      'restore-running': ({ address }) =>
        `Basis data di ${address} sedang dipulihkan. Jalankan lagi setelah pemulihan selesai.`,
      'restore-unfinished': ({ file, kept }) =>
        `Basis data ${file} tidak ada, tetapi sisa pemulihan yang terhenti ada. Pulihkan lagi: npm run restore BERKAS${kept === null ? '' : `, atau ubah nama ${kept} menjadi ${file}`}. Untuk mulai dari kosong, pindahkan berkas minat.db.* dari folder itu.`,
      'not-built': () => 'Aplikasi belum dibangun. Jalankan npm start, atau npm run build -w apps/web lebih dahulu.',
      'database-newer': ({ steps }) =>
        `Basis data ini lebih baru daripada program (${steps.join(', ')}), jadi tidak disentuh. Pasang versi Minat yang lebih baru.`,
      'database-changed': ({ steps }) =>
        `Basis data ini dibuat oleh versi lain dari ${steps.join(', ')}, jadi tidak disentuh. Pakai versi Minat yang membuatnya.`,
    },
  },
  en: {
    building: 'Building the application …',
    ready: (address, folder) => `Minat is ready at ${address} (Ctrl+C stops it). Its data are in ${folder}`,
    setUp: (address) => `No institution yet. Set up the first one at ${address}`,
    demonstration: (enter, answer) =>
      [
        `Lapas Contoh (fictional): sign in as its owner, once, at ${enter}`,
        ...(answer === null ? [] : [`and answer its questionnaire at ${answer}`]),
      ].join('\n'),
    noDemonstration: 'This database holds no demonstration. One is made on an empty database, with MINAT_DEMO=1.',
    halfDemonstration:
      'The demonstration in this database was never finished. If nothing else is in it: stop the server, delete the database, and start again.',
    fault: {
      setting: ({ name, need }) => `The setting ${name} ${needsEn[need]}.`,
      'port-taken': ({ port }) =>
        `Port ${port} is used by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
      'port-forbidden': ({ port }) => `This user may not use port ${port}. Choose one above 1023, such as PORT=3000.`,
      'host-unknown': ({ host }) => `This machine has no address ${host}. Correct HOST.`,
      'folder-not-writable': ({ folder }) =>
        `The folder ${folder} cannot be written to. Correct its permissions, or choose another folder by MINAT_DATA.`,
      'disk-full': ({ folder }) => `No space is left where the folder ${folder} is.`,
      'file-busy': ({ file }) => `Another program has locked the database ${file}. Try again when it has finished.`,
      'file-not-a-database': ({ file }) =>
        `The file ${file} is no database, or a broken one. Restore it from a backup: npm run restore FILE`,
      'secret-too-short': ({ file }) =>
        `The file ${file} holds no whole secret (at least 32 characters). Put its copy back. Where there is none, delete the file: everybody then signs in anew, and second factors have to be set up again.`,
      'server-silent': ({ address }) =>
        `The PostgreSQL at ${address} does not answer. See whether it runs and whether DATABASE_URL is right.`,
      'server-refuses': ({ address }) =>
        `The PostgreSQL at ${address} refuses the user of DATABASE_URL: the password is wrong, or a right is missing.`,
      'database-missing': ({ address }) =>
        `There is no database at ${address} yet. Make it first, for instance by createdb.`,
      'restore-running': ({ address }) =>
        `The database at ${address} is being restored. Start again when that has ended.`,
      'restore-unfinished': ({ file, kept }) =>
        `There is no database ${file}, but what a restore that was stopped has left. Restore again: npm run restore FILE${kept === null ? '' : `, or rename ${kept} to ${file}`}. To begin with an empty one, move the files minat.db.* out of that folder.`,
      'not-built': () => 'The application is not built. Run npm start, or npm run build -w apps/web first.',
      'database-newer': ({ steps }) =>
        `This database is newer than the program (${steps.join(', ')}) and was left alone. Install a newer version of Minat.`,
      'database-changed': ({ steps }) =>
        `This database was made by another version of ${steps.join(', ')} and was left alone. Use the version of Minat that made it.`,
    },
  },
};

/** A fault as a sentence of that language. */
export function sayFault(fault: StartFault, language: Language): string {
  // Each sentence takes the fault of its own code, which the compiler cannot follow through the table.
  const say = startWords[language].fault[fault.code] as (fault: StartFault) => string;
  return say(fault);
}
