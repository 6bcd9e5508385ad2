/** The questions of a form with their answers, a line each, as people read them. */
export function writeAnswers(form: HTMLFormElement): string {
  const lines: string[] = [];
  for (const part of form.querySelectorAll<HTMLElement>('[data-page] fieldset, [data-page] .field')) {
    const field = part.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type="radio"])');
    const question = part.querySelector('legend, label')!.textContent!.trim();
    const answer = field === null ? part.querySelector('label:has(:checked)')?.textContent : field.value;
    lines.push(`${question} → ${answer?.trim() || '–'}`);
  }
  return lines.join('\n');
}
