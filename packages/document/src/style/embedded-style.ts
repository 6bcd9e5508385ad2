import { CONTENT } from './content-style.ts';
import { PRINT_CONTENT } from './print-style.ts';
import { TABLES } from './table-style.ts';
import { tokensOf } from './tokens.ts';

/** The class of the element that a report stands in. */
const EMBEDDED = '.minat-report';

/**
 * The style sheet of a report that stands in another page, within an element of the class `minat-report`: its rules are
 * nested below that class, so that they neither touch the page around it nor give way to the page's own element rules.
 *
 * @example embeddedStyle().includes('.minat-report {') // true
 */
export function embeddedStyle(): string {
  return `${tokensOf(EMBEDDED)}${EMBEDDED} {${RESET}${CONTENT}${TABLES}${PRINT_CONTENT}}\n`;
}

/** What the page around it says of cells and widths is not said of the report's. */
const RESET = `
line-height: 1.55;
overflow-wrap: anywhere;
th, td { border-bottom: 0 }
`;
