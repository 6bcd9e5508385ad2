import type { Language } from '@minat/document';
import { may } from '@minat/institution/people';
import {
  type Job,
  keepShownFigures,
  type ReportForm,
  readShownFigures,
  type ShownFigures,
} from '@minat/institution/reporting';
import type { Application } from '../application.ts';
import type { Staff } from '../staff.ts';
import type { DeskOutcome } from './report-desk.ts';
import type { RequiredWave } from './require-wave.ts';

type ReportJob = Extract<Job, { readonly kind: 'report' }>;
type Desk = Pick<Application, 'reports' | 'stamp'>;

/** A report, with the figures that were counted for it where they are not those of this moment. */
export interface AskedReport {
  readonly outcome: DeskOutcome<ReportJob>;
  readonly counted: Pick<ShownFigures, 'answers' | 'at'> | null;
}

/**
 * The report of a wave for a person. Who may read single answers gets the figures of this moment, everybody else those that
 * change only with every fifth answer (`readShownFigures`), and no picture of single persons.
 */
export async function askReport(
  desk: Desk,
  staff: Staff,
  found: RequiredWave,
  asked: { readonly form: Exclude<ReportForm, 'archive'>; readonly language: Language },
): Promise<AskedReport> {
  const { wave, study, readRows, origin } = found;
  const report = { kind: 'report', ...asked } as const;
  if (may(staff.role, 'response.read')) {
    return { outcome: await desk.reports.ask({ ...report, wave: study }, readRows, origin), counted: null };
  }
  const counted = await countShown(desk, staff, found);
  if (!counted.ok) return { outcome: counted, counted: null };
  const { shown } = counted;
  const ofShown = { ...study, mark: `${wave.id}/shown/${shown.at}`, counted: shown.study };
  return { outcome: await desk.reports.ask({ ...report, wave: ofShown }, readRows, origin), counted: shown };
}

async function countShown({ reports, stamp }: Desk, { db }: Staff, { wave, study, readRows, origin }: RequiredWave) {
  const { shown, isDue } = await readShownFigures(db, wave.id);
  if (shown !== null && !isDue) return { ok: true, shown } as const;
  const counted = await reports.ask({ kind: 'figures', wave: study }, readRows, origin);
  if (counted.ok) {
    // The time is taken after the answers were read: what came since then counts as new.
    await keepShownFigures(db, wave.id, { ...counted.value, at: stamp.time() }, shown);
  } else if (shown === null || counted.refusal.code !== 'too-few')
    return counted as Exclude<typeof counted, { ok: true }>;
  return { ok: true, shown: (await readShownFigures(db, wave.id)).shown! } as const;
}
