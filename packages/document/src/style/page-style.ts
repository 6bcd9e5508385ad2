import { CONTENT } from './content-style.ts';
import { PRINT_CONTENT, PRINT_PAGE } from './print-style.ts';
import { TABLES } from './table-style.ts';
import { tokensOf } from './tokens.ts';

/**
 * The style sheet of a report that is a page of its own: tokens, the page, what stands in it, print.
 *
 * @example pageStyle().includes('@page') // true
 */
export function pageStyle(): string {
  return [tokensOf(':root'), CONTENT, TABLES, PAGE, PRINT_PAGE, PRINT_CONTENT].join('\n');
}

const PAGE = `
*, ::before, ::after { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0 auto; padding: 1.25rem 1rem 4rem; max-width: 46rem; overflow-wrap: anywhere }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem); letter-spacing: -.012em; margin: 0 0 .35em }
main > section:first-child > h2 { margin-top: 2rem }
@media (min-width: 40rem) { body { padding-inline: 2rem } }
@media (min-width: 72rem) {
  body { max-width: 80rem; display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); column-gap: 2rem; align-content: start }
  header { grid-column: 2; padding-top: 2rem }
  nav { grid-column: 1; grid-row: 1 / span 2; margin: 0; padding-top: 2.6rem; align-self: start; position: sticky; top: 0; max-height: 100vh; overflow-y: auto }
  main { grid-column: 2; min-width: 0 }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`;
