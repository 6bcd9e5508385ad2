/** Tables as in a well-set book: three rules, no lines between columns, figures below each other. */
export const TABLES = `
.table { margin: 1.75rem 0; container-type: inline-size }
.frame {
  overflow-x: auto; padding: 0 2px 2px; margin: 0 -2px;
  background:
    linear-gradient(to right, var(--paper) 1rem, transparent) left / 2rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 1rem, transparent) right / 2rem 100% no-repeat local,
    linear-gradient(to right, var(--shade), transparent) left / .8rem 100% no-repeat scroll,
    linear-gradient(to left, var(--shade), transparent) right / .8rem 100% no-repeat scroll;
}
table { border-collapse: collapse; min-width: min(100%, 28rem); font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word }
table.wide { font-size: .875rem }
.wide :is(th, td):not(:first-child) { padding-left: .4rem }
.wide :is(th, td):not(:last-child) { padding-right: .4rem }
caption { text-align: left; padding-bottom: .5rem; font-size: .9375rem }
caption > span { position: sticky; left: 0; display: inline-block; max-width: min(38rem, 100cqi) }
thead { border-top: 2px solid var(--ink); border-bottom: 1px solid var(--rule-strong) }
table { border-bottom: 2px solid var(--ink) }
tbody:first-of-type { border-top: 1px solid var(--rule-strong) }
th, td { padding: .4rem .6rem; vertical-align: baseline; text-align: left; font-weight: 400 }
th:first-child, td:first-child { padding-left: 0 }
th:last-child, td:last-child { padding-right: 0 }
thead th { vertical-align: bottom; font-weight: 650; hyphens: auto }
tbody tr + tr { border-top: 1px solid var(--rule) }
.right { text-align: right }
.figure { white-space: nowrap }
.long { min-width: 13rem; max-width: 26rem }
.whole { white-space: nowrap }
.missing { color: var(--quiet) }
.room::after { content: attr(data-room); visibility: hidden }
.group th { font-weight: 650; padding-top: .9rem }
.group span { position: sticky; left: 0 }
.grouped .body th:first-child, .grouped .body td:first-child { padding-left: 1rem }
tbody tr.total { border-top: 1px solid var(--rule-strong) }
.total > * { font-weight: 650 }
@media (max-width: 40rem) {
  table, caption { font-size: .875rem }
  th, td { padding: .4rem .4rem }
  .long { min-width: 10rem }
}
.table-note { margin: .5rem 0 0; font-size: .875rem; color: var(--quiet) }
`;
