import { bindFigures, printableText } from '../format/index.ts';
import { type RichText, runsOf } from '../model/index.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text from outside for an element or a quoted attribute.
 *
 * @example
 * escapeHtml('<b> & "x"') // '&lt;b&gt; &amp; &quot;x&quot;'
 */
export function escapeHtml(text: string): string {
  return printableText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/**
 * Text that is not rich text for an element, its figures kept on one line.
 *
 * @example
 * textHtml('95 % & more') // '95\u00a0% &amp; more'
 */
export function textHtml(text: string): string {
  return escapeHtml(bindFigures(text));
}

/**
 * Rich text for an element: symbols in italics, stress in bold, everything else as typed.
 *
 * @example
 * richHtml('<i>p</i> < .001') // '<i>p</i>\u00a0&lt;\u00a0.001'
 */
export function richHtml(text: RichText): string {
  return runsOf(text)
    .map((run) => {
      const inner = textHtml(run.text);
      if (run.style === 'plain') return inner;
      return run.style === 'italic' ? `<i>${inner}</i>` : `<strong>${inner}</strong>`;
    })
    .join('');
}

/** An id as the value of an attribute; what may not stand in an id becomes a hyphen. */
export function htmlId(id: string): string {
  return escapeHtml(id.replace(/\s/g, '-'));
}

/** The address of an id within the page, as the value of an attribute. */
export function htmlAddress(id: string): string {
  return `#${encodeURIComponent(printableText(id.replace(/\s/g, '-')))}`;
}
