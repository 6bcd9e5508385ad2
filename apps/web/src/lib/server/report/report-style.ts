import { createHash } from 'node:crypto';
import { embeddedStyle } from '@minat/document/style';

/** The style sheet of reports that stand in a page, at an address that changes with it. */
export interface ReportStyle {
  readonly css: string;
  readonly address: string;
}

/** A page may hold no styles of its own (content security policy), so that the report's come from an address. */
export function reportStyle(): ReportStyle {
  const css = embeddedStyle();
  const version = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return { css, address: `/report-style/${version}.css` };
}
