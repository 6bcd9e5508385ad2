import type { Language } from '@minat/document';

interface PosterWords {
  readonly title: string;
  readonly lead: (title: string) => string;
  readonly call: string;
  readonly alternative: (address: string) => string;
  readonly otherwise: string;
  readonly until: string;
  readonly age: string;
  readonly fromAge: (years: number) => string;
  readonly time: string;
  readonly minutes: (count: number) => string;
}

/** The poster that hangs on a wall, in the language of whoever prints it. */
export const posterWords: Readonly<Record<Language, PosterWords>> = {
  id: {
    title: 'Kami ingin tahu pendapat Anda',
    lead: (title) => `Isilah kuesioner “${title}” di HP Anda, tanpa menyebut nama.`,
    call: 'Pindai dengan kamera HP',
    alternative: (address) => `Kode QR ke ${address}`,
    otherwise: 'atau buka',
    until: 'Terbuka sampai',
    age: 'Untuk',
    fromAge: (years) => `usia ${years} tahun ke atas`,
    time: 'Waktu',
    minutes: (count) => `sekitar ${count} menit`,
  },
  en: {
    title: 'We would like to know what you think',
    lead: (title) => `Answer the questionnaire “${title}” on your phone, without giving your name.`,
    call: 'Scan with your phone’s camera',
    alternative: (address) => `QR code to ${address}`,
    otherwise: 'or go to',
    until: 'Open until',
    age: 'For',
    fromAge: (years) => `people from ${years} years`,
    time: 'Time',
    minutes: (count) => (count === 1 ? 'about a minute' : `about ${count} minutes`),
  },
};
