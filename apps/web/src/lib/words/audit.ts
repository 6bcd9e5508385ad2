import type { Language } from '@minat/document';
import type { Role } from '@minat/institution/people';
import { roleWords } from './role.ts';

export interface AuditWords {
  readonly title: string;
  readonly what: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly show: string;
  readonly list: string;
  /** Nobody of the institution: the program by itself, or somebody of the public. */
  readonly nobody: string;
  readonly older: string;
  readonly newest: string;
  readonly none: string;
  readonly noneWhat: string;
}

/** What happened, and to what. */
export const auditWords: Readonly<Record<Language, AuditWords>> = {
  id: {
    title: 'Jejak audit',
    what: 'Siapa melakukan apa, dan kapan. Yang tertulis di sini tidak dapat diubah atau dihapus oleh siapa pun.',
    kind: 'Tampilkan',
    allKinds: 'Semua hal',
    show: 'Terapkan',
    list: 'Kejadian, yang terbaru lebih dahulu',
    nobody: 'Bukan orang lembaga',
    older: 'Yang lebih lama',
    newest: 'Kembali ke yang terbaru',
    none: 'Belum ada kejadian di sini',
    noneWhat: 'Setiap perubahan di studio tercatat di sini dengan sendirinya.',
  },
  en: {
    title: 'Audit trail',
    what: 'Who did what, and when. Nobody can change or delete what is written here.',
    kind: 'Show',
    allKinds: 'Everything',
    show: 'Apply',
    list: 'What happened, the newest first',
    nobody: 'Nobody of the institution',
    older: 'Older ones',
    newest: 'Back to the newest',
    none: 'Nothing has happened here yet',
    noneWhat: 'Every change in the studio is written down here by itself.',
  },
};

/** Of each action its sentence; those that end in a role (`people.invite.viewer`) get its name. */
const actions: Readonly<Record<Language, Readonly<Record<string, (role: string) => string>>>> = {
  id: {
    'people.set-up': () => 'Menyiapkan lembaga',
    'people.invite': (role) => `Mengundang seseorang sebagai ${role}`,
    'people.end-invitation': () => 'Membatalkan undangan',
    'people.accept': () => 'Menerima undangan',
    'people.change-role': (role) => `Mengubah peran menjadi ${role}`,
    'people.end': () => 'Mengakhiri keanggotaan',
    'people.change-institution': () => 'Mengubah nama, alamat, atau zona waktu lembaga',
    'survey.make-study': () => 'Membuat studi',
    'survey.rename-study': () => 'Mengganti nama studi',
    'survey.make-version': () => 'Membuat versi kuesioner',
    'survey.change-version': () => 'Mengubah kuesioner',
    'survey.lock-version': () => 'Mengunci kuesioner dengan jawaban pertama',
    'survey.make-wave': () => 'Membuat gelombang',
    'survey.change-wave': () => 'Mengubah gelombang',
    'survey.move-wave': () => 'Memindahkan gelombang ke versi kuesioner lain',
    'survey.open-wave': () => 'Membuka gelombang',
    'survey.close-wave': () => 'Menutup gelombang',
    'survey.delete-expired': () => 'Menghapus jawaban yang masa simpannya habis',
    'survey.make-link': () => 'Membuat tautan',
    'survey.end-link': () => 'Mengakhiri tautan',
    'survey.make-tickets': () => 'Membuat tautan sekali pakai',
    'survey.exclude-response': () => 'Mengecualikan satu jawaban',
    'survey.include-response': () => 'Memasukkan kembali satu jawaban',
    'survey.export': () => 'Mengunduh jawaban',
    'survey.withdraw': () => 'Menarik kembali jawaban',
  },
  en: {
    'people.set-up': () => 'Set the institution up',
    'people.invite': (role) => `Invited somebody as ${role}`,
    'people.end-invitation': () => 'Cancelled an invitation',
    'people.accept': () => 'Accepted an invitation',
    'people.change-role': (role) => `Changed the role to ${role}`,
    'people.end': () => 'Ended a membership',
    'people.change-institution': () => 'Changed name, address or time zone of the institution',
    'survey.make-study': () => 'Made a study',
    'survey.rename-study': () => 'Renamed a study',
    'survey.make-version': () => 'Made a version of the questionnaire',
    'survey.change-version': () => 'Changed the questionnaire',
    'survey.lock-version': () => 'Locked the questionnaire by the first answer',
    'survey.make-wave': () => 'Made a wave',
    'survey.change-wave': () => 'Changed a wave',
    'survey.move-wave': () => 'Moved a wave to another version of the questionnaire',
    'survey.open-wave': () => 'Opened a wave',
    'survey.close-wave': () => 'Closed a wave',
    'survey.delete-expired': () => 'Deleted answers whose time was over',
    'survey.make-link': () => 'Made a link',
    'survey.end-link': () => 'Ended a link',
    'survey.make-tickets': () => 'Made one-time links',
    'survey.exclude-response': () => 'Left one answer out',
    'survey.include-response': () => 'Took one answer in again',
    'survey.export': () => 'Downloaded answers',
    'survey.withdraw': () => 'Took an answer back',
  },
};

const kinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    institution: 'Lembaga',
    staff: 'Keanggotaan',
    invitation: 'Undangan',
    study: 'Studi',
    study_version: 'Kuesioner',
    wave: 'Gelombang',
    survey_link: 'Tautan',
    response: 'Jawaban',
  },
  en: {
    institution: 'Institution',
    staff: 'Membership',
    invitation: 'Invitation',
    study: 'Study',
    study_version: 'Questionnaire',
    wave: 'Wave',
    survey_link: 'Link',
    response: 'Answer',
  },
};

/** An action as a sentence. One that nobody has found words for shows itself. */
export function sayAction(action: string, language: Language): string {
  const [, verb, last] = /^([a-z-]+\.[a-z-]+)(?:\.([a-z-]+))?$/.exec(action) ?? [];
  const role = last === undefined ? '' : roleWords[language][last as Role]?.name;
  const say = verb === undefined || role === undefined ? undefined : actions[language][verb];
  return say?.(role ?? '') ?? action;
}

/** A kind of thing, by its table's name; one without words shows itself. */
export function sayKind(kind: string, language: Language): string {
  return kinds[language][kind] ?? kind;
}
