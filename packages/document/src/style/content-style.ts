/** What stands in a report, whatever it stands in: headings, text, contents, figures, notes, code. */
export const CONTENT = `
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 0 0 .6em; font-weight: 650; overflow-wrap: break-word; hyphens: auto }
h2 { font-size: clamp(1.25rem, 1.1rem + .8vw, 1.4rem); margin-top: 3.2rem; padding-top: .9rem; border-top: 2px solid var(--warm) }
h3 { font-size: 1.15rem; margin-top: 2.2rem }
h4, h5, h6 { font-size: 1rem; margin-top: 1.8rem }
p, ul, dl, figure { margin: 0 0 1rem }
p, li { max-width: 38rem; text-wrap: pretty }
ul { padding-left: 1.25rem }
li { margin: .25rem 0 }
li::marker { color: var(--warm) }
i { font-family: var(--serif); font-size: 1.04em }
a { color: var(--action); text-underline-offset: .18em; text-decoration-thickness: 1px }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px }
section { scroll-margin-top: 1rem }
.subtitle { color: var(--quiet); font-size: 1.1rem }
dl { display: grid; gap: .35rem; font-size: .875rem; margin: 1.5rem 0 0; padding-top: .9rem; border-top: 1px solid var(--rule) }
dl > div { display: grid; gap: 0 1rem; grid-template-columns: minmax(0, 1fr) }
dt { color: var(--quiet) }
dd { margin: 0; font-variant-numeric: tabular-nums }
nav { margin: 2rem 0 0; font-size: .9375rem }
nav p { font-weight: 650; margin: 0 0 .25rem }
nav ol { list-style: none; margin: 0; padding: 0 }
nav ol ol { padding-left: 1rem }
nav li { margin: 0 }
nav a { display: flex; align-items: center; min-height: 2.75rem; padding-block: .45rem; text-decoration: none; border-bottom: 1px solid var(--rule); line-height: 1.3 }
nav a:hover { text-decoration: underline }
figure { margin: 1.75rem 0 }
figure > .plot { display: block; width: 100%; max-width: 27rem; height: auto; font-family: var(--sans) }
figcaption { margin: .6rem 0 .25rem; font-size: .9375rem; max-width: 38rem }
.number { font-weight: 650 }
summary { display: inline-flex; align-items: center; gap: .45rem; min-height: 2.75rem; color: var(--action); font-size: .9375rem; cursor: pointer; list-style: none }
summary::-webkit-details-marker { display: none }
summary::before { content: "+"; font-weight: 650; width: .7em; text-align: center }
details[open] > summary::before { content: "−" }
pre { margin: 0 0 1rem; padding: .7rem .9rem; background: var(--plain-wash); border-radius: 2px; font: .8125rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; hyphens: none }
.note { display: flex; gap: .75rem; margin: 1rem 0; padding: .7rem .9rem; max-width: 40rem; border-left: 4px solid var(--tone); background: var(--wash); border-radius: 2px }
.note p { margin: 0; min-width: 0 }
.note .tone { color: var(--tone) }
.note .sign { flex: none; display: grid; place-items: center; width: 1.5em; height: 1.5em; border-radius: 50%; background: var(--tone); color: var(--wash); font-weight: 700; font-size: .9rem; line-height: 1; margin-top: .1em }
.note.good { --tone: var(--good); --wash: var(--good-wash) }
.note.plain { --tone: var(--action); --wash: var(--plain-wash) }
.note.caution { --tone: var(--caution); --wash: var(--caution-wash) }
.note.serious { --tone: var(--serious); --wash: var(--serious-wash) }
@media (min-width: 40rem) { dl > div { grid-template-columns: 12rem minmax(0, 1fr) } }
@media (min-width: 72rem) { nav a { min-height: 0; padding-block: .4rem; border: 0 } }
`;
