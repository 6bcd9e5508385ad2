import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { forInstitution } from '../../database/index.ts';
import { ticketHash } from '../authoring/index.ts';
import { openSurvey, submissionOf } from '../fixtures/open-survey.ts';
import { findTicket } from './find-ticket.ts';
import { isReceiptKept } from './is-receipt-kept.ts';
import { submitResponse } from './submit-response.ts';
import { findResponse, type WithdrawalLine, withdrawResponse } from './withdraw-response.ts';

describe.each(dialects)('taking an answer back, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  async function send() {
    const survey = await openSurvey(dialect);
    const { token, journey } = await survey.begin();
    survey.pass(60_000);
    const sent = await submitResponse(survey.desk, survey.stamp, await survey.asking(), submissionOf(token, 4), null);
    if (!sent.ok) throw new Error(sent.code);
    return { ...survey, token, journey, receipt: sent.receipt };
  }

  it('deletes the row by its receipt, keeps that it was there, and tells the journal', async () => {
    const { whole, stamp, db, ids, journey, receipt } = await send();
    const typed = receipt.toLowerCase().replaceAll('-', ' ');
    expect(await findResponse(whole, typed)).toEqual({ institutionName: 'Lapas Contoh', day: '2026-01-31' });
    const lines: WithdrawalLine[] = [];
    expect(await withdrawResponse(whole, stamp, typed, async (line) => void lines.push(line))).toEqual({ slug: 'bio' });
    const at = stamp.time();
    expect(lines).toEqual([{ institutionId: ids.institution, responseId: journey.responseId, waveId: ids.wave, at }]);
    expect(await db.selectFrom('response').select('id').execute()).toEqual([]);
    expect(await db.selectFrom('withdrawal').select(['response_id', 'wave_id', 'at']).execute()).toEqual([
      { response_id: journey.responseId, wave_id: ids.wave, at },
    ]);
    expect(await db.selectFrom('audit_entry').select(['actor_id', 'action', 'subject_id']).execute()).toContainEqual({
      actor_id: null,
      action: 'survey.withdraw',
      subject_id: journey.responseId,
    });
    expect(await findResponse(whole, receipt)).toBeNull();
    expect(await withdrawResponse(whole, stamp, receipt, async () => undefined)).toBeNull();
  });

  it('lets who took it back answer again, by the same ticket and from the same browser', async () => {
    const { whole, stamp, desk, asking, begin, db, ids, pass } = await openSurvey(dialect, { kind: 'one-time' });
    const token = 'bbbbbbbbbbbb';
    await db
      .insertInto('survey_ticket')
      .values({
        id: ids.ticket,
        link_id: ids.link,
        token_hash: ticketHash(token),
        response_id: null,
        created_at: stamp.time(),
      })
      .execute();
    const sendNew = async (known: string | null) => {
      const { token: journey } = await begin(ids.ticket);
      pass(60_000);
      return submitResponse(desk, stamp, await asking(), submissionOf(journey, 4), known);
    };
    const first = await sendNew(null);
    if (!first.ok) throw new Error(first.code);
    expect(await findTicket(await asking(), token)).toEqual({ state: 'spent' });
    expect(await sendNew(first.receipt)).toEqual({ ok: false, code: 'answered' });
    expect(await isReceiptKept(db, first.receipt)).toBe(true);
    await withdrawResponse(whole, stamp, first.receipt, async () => undefined);
    expect(await findTicket(await asking(), token)).toEqual({ state: 'free', ticketId: ids.ticket });
    expect(await isReceiptKept(db, first.receipt)).toBe(false);
    expect(await sendNew(first.receipt)).toMatchObject({ ok: true, kept: 'new' });
  });

  it('is not done where the journal cannot be written', async () => {
    const { whole, stamp, db, receipt } = await send();
    const fail = withdrawResponse(whole, stamp, receipt, async () => {
      throw new Error('disk full');
    });
    await expect(fail).rejects.toThrow('disk full');
    expect(await db.selectFrom('response').select('id').execute()).toHaveLength(1);
    expect(await db.selectFrom('withdrawal').selectAll().execute()).toEqual([]);
  });

  it('finds nothing by a code that is none or another', async () => {
    const { whole } = await send();
    for (const code of ['', 'x', '0000-0000-0000', '1'.repeat(2_000), "' or 1=1"]) {
      expect(await findResponse(whole, code), code).toBeNull();
    }
  });

  it('that meets a resend on its way: the answer does not come again', async () => {
    const { whole, stamp, desk, asking, token, receipt, db, ids, pass } = await send();
    pass(1_000);
    const here = await asking();
    let resend: Promise<unknown> = Promise.resolve();
    await withdrawResponse(whole, stamp, receipt, async () => {
      // Before the commit: on PostgreSQL the insert waits for it, on SQLite the whole statement does.
      resend = submitResponse(desk, stamp, here, submissionOf(token, 4), null).catch((fault: Error) => fault);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    const outcome = await resend;
    if (outcome instanceof Error) expect(outcome.message).toMatch(/withdrawn meanwhile/);
    else expect(outcome).toEqual({ ok: false, code: 'withdrawn' });
    expect(await forInstitution(whole, ids.institution).selectFrom('response').select('id').execute()).toEqual([]);
    expect(await db.selectFrom('withdrawal').select('response_id').execute()).toHaveLength(1);
  });
});
