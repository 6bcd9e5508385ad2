import { findResponse, readReceipt, withdrawResponse } from '@minat/institution/survey';
import { fail } from '@sveltejs/kit';
import { clearReceiptCookie } from '#lib/server/answering/receipt-cookie.ts';
import { textFields } from '#lib/server/text-fields.ts';
import type { Actions, RequestEvent } from './$types';

/** From the code to the question whether one is sure, and from there to the end of the answers. */
export const actions: Actions = {
  find: (event) =>
    withCode(event, async (code) => {
      const found = await findResponse(event.locals.application.database.whole, code);
      if (found === null) return null;
      // A date without a clock: noon in UTC is that day wherever it is formatted in UTC.
      const format = new Intl.DateTimeFormat(event.locals.language, { dateStyle: 'long', timeZone: 'UTC' });
      const day = format.format(new Date(`${found.day}T12:00:00Z`));
      return { step: 'confirm' as const, code, institution: found.institutionName, day };
    }),

  confirm: (event) =>
    withCode(event, async (code) => {
      const { database, stamp, keepWithdrawal } = event.locals.application;
      const withdrawn = await withdrawResponse(database.whole, stamp, code, keepWithdrawal);
      if (withdrawn === null) return null;
      clearReceiptCookie(event.cookies, withdrawn.slug, event.url);
      return { step: 'done' as const };
    }),
};

/** Both steps ask for the code again and are limited alike, so that nobody tries codes. */
async function withCode<Step>(event: RequestEvent, answer: (code: string) => Promise<Step | null>) {
  const { code: typed = '' } = textFields(await event.request.formData());
  const waitSeconds = event.locals.application.limits.waitFor('withdraw', event.getClientAddress());
  if (waitSeconds > 0) return fail(429, { step: 'busy' as const, typed, waitSeconds });
  const code = readReceipt(typed);
  const step = code === null ? null : await answer(code);
  return step ?? fail(400, { step: 'not-found' as const, typed });
}
