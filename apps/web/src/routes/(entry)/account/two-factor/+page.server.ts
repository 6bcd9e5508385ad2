import {
  beginTwoFactor,
  codeForm,
  confirmTwoFactor,
  endTwoFactor,
  ownPasswordForm,
  renewBackupCodes,
} from '@minat/institution/people';
import { fail, redirect } from '@sveltejs/kit';
import { drawQr } from '#lib/server/qr/draw-qr.ts';
import { qrCode } from '#lib/server/qr/qr-code.ts';
import { readForm } from '#lib/server/read-form.ts';
import { requireSession } from '#lib/server/require-session.ts';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';
import type { AccountDone } from '#lib/words/account.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const { twoFactor, person } = requireSession(locals, url);
  return { isOn: twoFactor, email: person.email };
};

type Refusal = 'wrong-password' | 'too-many' | 'wrong' | 'not-begun';

/** `step`: which form of the page it was. */
function refuse(step: 'begin' | 'confirm' | 'renew' | 'end', code: Refusal, retryAfter: number | null) {
  return fail(code === 'too-many' ? 429 : 403, { step, errors: {}, code, retryAfter });
}

export const actions: Actions = {
  /** What it shows, the secret and the backup codes, is shown by this answer alone. */
  begin: async (event) => {
    requireSession(event.locals, event.url);
    const form = readForm(ownPasswordForm, await event.request.formData());
    if (!form.ok) return fail(400, { step: 'begin' as const, errors: form.errors });
    const outcome = await beginTwoFactor(event.locals.application.people, visitorOf(event), form.value);
    if (outcome.ok) {
      const { address, secret, backupCodes } = outcome;
      return { step: 'confirm' as const, errors: {}, begun: { picture: drawQr(qrCode(address)), secret, backupCodes } };
    }
    return outcome.code === 'already-on' ? back('two-factor-on') : refuse('begin', outcome.code, outcome.retryAfter);
  },
  confirm: async (event) => {
    requireSession(event.locals, event.url);
    const form = readForm(codeForm, await event.request.formData());
    if (!form.ok) return fail(400, { step: 'confirm' as const, errors: form.errors });
    const outcome = await confirmTwoFactor(event.locals.application.people, visitorOf(event), form.value);
    if (!outcome.ok)
      return refuse(outcome.code === 'not-begun' ? 'begin' : 'confirm', outcome.code, outcome.retryAfter);
    keepCookies(event, outcome.cookies);
    return back('two-factor-on');
  },
  renew: async (event) => {
    requireSession(event.locals, event.url);
    const form = readForm(ownPasswordForm, await event.request.formData());
    if (!form.ok) return fail(400, { step: 'renew' as const, errors: form.errors });
    const outcome = await renewBackupCodes(event.locals.application.people, visitorOf(event), form.value);
    if (!outcome.ok) return refuse('renew', outcome.code, outcome.retryAfter);
    return { step: 'renew' as const, errors: {}, backupCodes: outcome.backupCodes };
  },
  end: async (event) => {
    requireSession(event.locals, event.url);
    const form = readForm(ownPasswordForm, await event.request.formData());
    if (!form.ok) return fail(400, { step: 'end' as const, errors: form.errors });
    const outcome = await endTwoFactor(event.locals.application.people, visitorOf(event), form.value);
    if (!outcome.ok) return refuse('end', outcome.code, outcome.retryAfter);
    keepCookies(event, outcome.cookies);
    return back('two-factor-off');
  },
};

function back(done: AccountDone): never {
  redirect(303, `/account?done=${done}`);
}
