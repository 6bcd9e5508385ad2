import { openFirstPage } from './open-first-page.ts';
import { openQuestions } from './open-questions.ts';
import { offerCopyAndPrint } from './show-receipt.ts';

/** What the public pages of a survey load: one script, which looks at what the page is. */
const mark = document.querySelector<HTMLInputElement>('[data-script]');
const form = document.querySelector<HTMLFormElement>('[data-questions]');
if (mark !== null) openFirstPage(mark);
if (form !== null) openQuestions(form);
offerCopyAndPrint();
