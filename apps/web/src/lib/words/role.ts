import type { Language } from '@minat/document';
import type { Role } from '@minat/institution/people';

interface RoleWords {
  readonly name: string;
  /** What whoever has the role can do, for whoever gives it. */
  readonly what: string;
}

export const roleWords: Readonly<Record<Language, Readonly<Record<Role, RoleWords>>>> = {
  id: {
    owner: { name: 'Pemilik', what: 'Semua hal, termasuk mengundang orang dan menentukan perannya.' },
    marketer: { name: 'Pemasar', what: 'Melihat studi, jumlah jawaban, dan laporan.' },
    workshop: { name: 'Petugas bengkel kerja', what: 'Belum mempunyai halaman; disiapkan untuk produk dan pesanan.' },
    treasurer: { name: 'Bendahara', what: 'Melihat jejak audit.' },
    researcher: {
      name: 'Peneliti',
      what: 'Membuat studi, membuka gelombang, melihat tiap jawaban, dan mengunduh laporan serta data.',
    },
    agency: { name: 'Agensi', what: 'Belum mempunyai halaman; disiapkan untuk satu kampanye.' },
    viewer: { name: 'Pengamat', what: 'Melihat studi, jumlah jawaban, dan laporan, tanpa mengubah apa pun.' },
  },
  en: {
    owner: { name: 'Owner', what: 'Everything, inviting people and deciding their roles included.' },
    marketer: { name: 'Marketer', what: 'Sees studies, how many answered, and reports.' },
    workshop: { name: 'Workshop officer', what: 'Has no page yet; kept for products and orders.' },
    treasurer: { name: 'Treasurer', what: 'Sees the audit trail.' },
    researcher: {
      name: 'Researcher',
      what: 'Makes studies, opens waves, sees single answers, and downloads reports and data.',
    },
    agency: { name: 'Agency', what: 'Has no page yet; kept for one campaign.' },
    viewer: { name: 'Viewer', what: 'Sees studies, how many answered, and reports, and changes nothing.' },
  },
};
