/** A4 for a report that is a page of its own: black on white by the light tokens, without its contents. */
export const PRINT_PAGE = `
@page { size: A4; margin: 20mm 18mm 22mm }
@media print {
  :root { color-scheme: light; --paper: #fff }
  html { font-size: 10.5pt; line-height: 1.45 }
  body { display: block; max-width: none; padding: 0 }
}
`;

/** What is printed of a report: everything unfolded, nothing torn apart that can stay together. */
export const PRINT_CONTENT = `
@media print {
  nav { display: none }
  a { color: inherit; text-decoration: none }
  h1, h2, h3, h4, h5, h6, caption, figure > .plot, tr.group { break-after: avoid }
  tr, .note, figure > .plot, li, .short { break-inside: avoid }
  p, li { orphans: 3; widows: 3; max-width: none }
  thead { display: table-header-group }
  .frame { overflow: visible; background: none }
  table { min-width: 0; max-width: 100%; font-size: .9em }
  .long { min-width: 0 }
  th, td { padding: .25rem .45rem }
  figure > .plot { max-width: 9.5cm; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  pre { padding: 0; background: none; font-size: 7.5pt; line-height: 1.35 }
  .note, .note .sign { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
@supports selector(::details-content) {
  @media print {
    details::details-content { content-visibility: visible; block-size: auto }
    figure summary { display: none }
    .code summary { color: inherit; font-weight: 650; min-height: 0; break-after: avoid }
    .code summary::before { content: none }
  }
}
`;
