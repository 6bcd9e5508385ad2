import { openFirstPage } from './open-first-page.ts';
import { openQuestions } from './open-questions.ts';
import { sendWaiting } from './send-waiting.ts';
import { offerCopyAndPrint } from './show-receipt.ts';

/** What every public page loads: one script, which looks at what the page is. */
const outbox = document.querySelector<HTMLElement>('[data-outbox]')!;
const mark = document.querySelector<HTMLInputElement>('[data-script]');
const form = document.querySelector<HTMLFormElement>('[data-questions]');
const { slug, ticket = null } = outbox.dataset;
const place = slug === undefined ? null : { slug, ticket };
if (place !== null && mark !== null) openFirstPage(mark, place);
if (place !== null && form !== null) openQuestions(form, { ...place, shared: outbox.dataset.shared !== undefined });
void sendWaiting(outbox, place, form?.dataset.id);
offerCopyAndPrint();
