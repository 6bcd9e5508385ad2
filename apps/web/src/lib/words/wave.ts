import type { Language } from '@minat/document';
import type { WaveState } from '@minat/institution/survey';

interface WaveWords {
  readonly studies: string;
  readonly wave: (number: number) => string;
  readonly tabsLabel: string;
  readonly tabs: {
    readonly overview: string;
    readonly responses: string;
    readonly report: string;
    readonly links: string;
  };
  readonly states: Readonly<Record<WaveState, string>>;
  readonly opens: (moment: string) => string;
  readonly openUntil: (moment: string) => string;
  readonly openEndless: string;
  readonly closed: (moment: string) => string;
  readonly answers: string;
  readonly ofTarget: (target: string) => string;
  readonly progress: (percent: string) => string;
  readonly live: string;
  /** What a screen reader is told while answers come in. */
  readonly now: (count: string, percent: string) => string;
  readonly changed: string;
  readonly reload: string;
  readonly started: string;
  readonly startedNote: string;
  readonly finished: string;
  readonly excluded: string;
  readonly withdrawn: string;
  readonly withdrawnNote: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly channels: string;
  readonly channelTable: string;
  readonly channel: string;
  readonly share: string;
  readonly days: string;
  readonly day: string;
  readonly dayTable: string;
  readonly daysChart: (first: string, last: string, most: string, mostDay: string) => string;
  readonly lastDays: (count: string) => string;
  readonly channelNames: Readonly<Record<string, string>>;
}

/** The live page of a wave, and what stands around all pages of one. */
export const waveWords: Readonly<Record<Language, WaveWords>> = {
  id: {
    studies: 'Studi',
    wave: (number) => `Gelombang ${number}`,
    tabsLabel: 'Halaman gelombang ini',
    tabs: { overview: 'Ringkasan', responses: 'Jawaban', report: 'Laporan', links: 'Tautan' },
    states: { planned: 'Direncanakan', open: 'Terbuka', closed: 'Ditutup' },
    opens: (moment) => `Dibuka ${moment}.`,
    openUntil: (moment) => `Ditutup ${moment}.`,
    openEndless: 'Sampai ditutup sendiri.',
    closed: (moment) => `Ditutup ${moment}.`,
    answers: 'Jawaban',
    ofTarget: (target) => `dari target ${target}`,
    progress: (percent) => `${percent} dari target`,
    now: (count, percent) => `Sekarang ada ${count} jawaban, ${percent} dari target.`,
    live: 'Angka ini berubah sendiri selagi jawaban masuk.',
    changed: 'Ada jawaban baru sejak halaman ini dibuka.',
    reload: 'Muat ulang rinciannya',
    started: 'Mulai mengisi',
    startedNote: 'Berapa kali seseorang melanjutkan dari halaman pertama ke pertanyaan.',
    finished: 'Selesai dari yang mulai',
    excluded: 'Dikeluarkan',
    withdrawn: 'Ditarik kembali',
    withdrawnNote: 'Responden menarik jawabannya dengan kode tanda terima; isinya sudah dihapus.',
    emptyTitle: 'Belum ada jawaban',
    emptyText: 'Bagikan tautan gelombang ini. Jawaban yang masuk langsung terlihat di sini.',
    channels: 'Menurut saluran',
    channelTable: 'Jawaban tiap saluran',
    channel: 'Saluran',
    share: 'Bagian',
    days: 'Menurut hari',
    day: 'Hari',
    dayTable: 'Angka tiap hari',
    daysChart: (first, last, most, mostDay) =>
      `Jawaban per hari dari ${first} sampai ${last}; terbanyak ${most} pada ${mostDay}.`,
    lastDays: (count) => `Gambar menampilkan ${count} hari terakhir; tabel menampilkan semuanya.`,
    channelNames: {
      ig_bio: 'Bio Instagram',
      ig_story: 'Story Instagram',
      ig_dm: 'Pesan Instagram',
      wa: 'WhatsApp',
      poster: 'Poster',
    },
  },
  en: {
    studies: 'Studies',
    wave: (number) => `Wave ${number}`,
    tabsLabel: 'Pages of this wave',
    tabs: { overview: 'Overview', responses: 'Answers', report: 'Report', links: 'Links' },
    states: { planned: 'Planned', open: 'Open', closed: 'Closed' },
    opens: (moment) => `Opens ${moment}.`,
    openUntil: (moment) => `Closes ${moment}.`,
    openEndless: 'Until somebody closes it.',
    closed: (moment) => `Closed ${moment}.`,
    answers: 'Answers',
    ofTarget: (target) => `of a target of ${target}`,
    progress: (percent) => `${percent} of the target`,
    now: (count, percent) => `There are ${count} answers now, ${percent} of the target.`,
    live: 'This number changes by itself while answers come in.',
    changed: 'There are new answers since this page was opened.',
    reload: 'Load the details again',
    started: 'Began to answer',
    startedNote: 'How often somebody went on from the first page to the questions.',
    finished: 'Finished of those who began',
    excluded: 'Left out',
    withdrawn: 'Taken back',
    withdrawnNote: 'Respondents took their answers back with the code of their receipt; what they said is deleted.',
    emptyTitle: 'No answers yet',
    emptyText: 'Share a link of this wave. Answers are seen here as they come in.',
    channels: 'By channel',
    channelTable: 'Answers of each channel',
    channel: 'Channel',
    share: 'Share',
    days: 'By day',
    day: 'Day',
    dayTable: 'The figures of each day',
    daysChart: (first, last, most, mostDay) => `Answers by day from ${first} to ${last}; most on ${mostDay}: ${most}.`,
    lastDays: (count) => `The picture shows the last ${count} days; the table shows all.`,
    channelNames: {
      ig_bio: 'Instagram bio',
      ig_story: 'Instagram story',
      ig_dm: 'Instagram message',
      wa: 'WhatsApp',
      poster: 'Poster',
    },
  },
};

/** A channel as people say it; one that was named by somebody is said as it was named. */
export function sayChannel(channel: string, language: Language): string {
  return waveWords[language].channelNames[channel] ?? channel;
}
