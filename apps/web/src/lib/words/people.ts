import type { Language } from '@minat/document';

/** What was done before the page came, by its name in the address. */
export type PeopleDone = 'role' | 'ended' | 'invitation-ended';

export interface PeopleWords {
  readonly title: string;
  readonly done: Readonly<Record<PeopleDone, string>>;
  readonly refused: Readonly<Record<'staff-not-found' | 'last-owner' | 'invitation-not-open', string>>;
  readonly staff: string;
  readonly you: string;
  readonly since: (day: string) => string;
  readonly role: string;
  readonly roleOf: (name: string) => string;
  readonly changeRole: string;
  readonly end: string;
  readonly endOf: (name: string) => string;
  readonly endWhat: (name: string) => string;
  readonly endButton: string;
  readonly invitations: string;
  readonly noInvitations: string;
  readonly invitedBy: (name: string, until: string) => string;
  readonly endInvitation: string;
  readonly endInvitationOf: (role: string, name: string) => string;
  readonly invite: string;
  readonly inviteWhat: string;
  readonly inviteButton: string;
  readonly link: string;
  readonly linkMade: (role: string) => string;
  readonly linkHint: string;
}

/** Who belongs to the institution, and who is invited. */
export const peopleWords: Readonly<Record<Language, PeopleWords>> = {
  id: {
    title: 'Orang',
    done: {
      role: 'Perannya sudah diubah.',
      ended: 'Keanggotaannya sudah diakhiri.',
      'invitation-ended': 'Undangan sudah dibatalkan.',
    },
    refused: {
      'staff-not-found': 'Orang ini sudah tidak terdaftar di sini.',
      'last-owner': 'Ini satu-satunya pemilik. Jadikan orang lain pemilik lebih dahulu.',
      'invitation-not-open': 'Undangan ini sudah diterima, dibatalkan, atau lewat waktunya.',
    },
    staff: 'Yang terdaftar',
    you: 'Anda',
    since: (day) => `Sejak ${day}`,
    role: 'Peran',
    roleOf: (name) => `Peran ${name}`,
    changeRole: 'Ubah peran',
    end: 'Akhiri keanggotaan',
    endOf: (name) => `Akhiri keanggotaan ${name}`,
    endWhat: (name) =>
      `${name} tidak akan dapat membuka studio lembaga ini lagi, mulai saat ini juga. Yang sudah dikerjakannya tetap ada.`,
    endButton: 'Ya, akhiri',
    invitations: 'Undangan yang menunggu',
    noInvitations: 'Tidak ada undangan yang menunggu.',
    invitedBy: (name, until) => `Diundang oleh ${name}, berlaku sampai ${until}`,
    endInvitation: 'Batalkan undangan',
    endInvitationOf: (role, name) => `Batalkan undangan ${role} dari ${name}`,
    invite: 'Undang seseorang',
    inviteWhat:
      'Pilih perannya. Anda mendapat sebuah tautan untuk diberikan sendiri kepadanya; tautan itu berlaku satu kali, selama tujuh hari.',
    inviteButton: 'Buat tautan undangan',
    link: 'Tautan undangan',
    linkMade: (role) => `Undangan sebagai ${role} sudah dibuat`,
    linkHint: 'Salin sekarang: tautan ini tidak dapat ditampilkan lagi. Berikan hanya kepada orang yang Anda maksud.',
  },
  en: {
    title: 'People',
    done: {
      role: 'The role has been changed.',
      ended: 'The membership has been ended.',
      'invitation-ended': 'The invitation has been cancelled.',
    },
    refused: {
      'staff-not-found': 'This person does not belong here any more.',
      'last-owner': 'This is the only owner. Make somebody else an owner first.',
      'invitation-not-open': 'This invitation has been accepted or cancelled, or its time is over.',
    },
    staff: 'Who belongs here',
    you: 'You',
    since: (day) => `Since ${day}`,
    role: 'Role',
    roleOf: (name) => `Role of ${name}`,
    changeRole: 'Change the role',
    end: 'End the membership',
    endOf: (name) => `End the membership of ${name}`,
    endWhat: (name) =>
      `${name} will not be able to open the studio of this institution any more, from this moment on. What they have done stays.`,
    endButton: 'Yes, end it',
    invitations: 'Invitations that wait',
    noInvitations: 'No invitation waits.',
    invitedBy: (name, until) => `Invited by ${name}, good until ${until}`,
    endInvitation: 'Cancel the invitation',
    endInvitationOf: (role, name) => `Cancel the invitation as ${role} by ${name}`,
    invite: 'Invite somebody',
    inviteWhat: 'Choose a role. You get a link to hand over yourself; it works once, for seven days.',
    inviteButton: 'Make an invitation link',
    link: 'Invitation link',
    linkMade: (role) => `An invitation as ${role} has been made`,
    linkHint: 'Copy it now: this link cannot be shown again. Give it to the person you mean and to nobody else.',
  },
};
