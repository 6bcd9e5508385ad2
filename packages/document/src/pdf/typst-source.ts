import { listWord } from '../format/index.ts';
import type { Document } from '../model/index.ts';
import { captionsOf, PAGE } from '../paper/index.ts';
import { type TypstPiece, typstBlocks } from './typst-blocks.ts';
import { typstString } from './typst-text.ts';

/** A document as the source of a Typst file, whose texts are all strings and whose markup is all ours. */
export function typstSource(document: Document, fonts: string): string {
  const { language, words } = document;
  const { margin } = PAGE;
  const context = { language, words, fonts };
  const captions = captionsOf(document);
  const list = (kind: 'table' | 'figure') =>
    captions.some((caption) => caption.kind === kind)
      ? [`outline(title: ${typstString(listWord(kind, language))}, target: figure.where(kind: "${kind}"))`]
      : [];
  const facts = document.facts.flatMap(({ name, value }) => [typstString(name), typstString(value)]);
  const lines = [
    `align(center, { set par(justify: false); text(size: 17pt, weight: "bold", ${typstString(document.title)}) })`,
    ...(document.subtitle === undefined ? [] : [`align(center, text(size: 12pt, ${typstString(document.subtitle)}))`]),
    ...(facts.length === 0
      ? []
      : [
          `block(above: 20pt, { set par(justify: false); set text(size: 9pt); grid(columns: (100pt, 1fr), row-gutter: 6pt, ${facts.map((fact) => `text(${fact})`).join(', ')}) })`,
        ]),
    ...(document.sections.length === 0 ? [] : [`outline(title: ${typstString(words.contents)}, depth: 3)`]),
    ...list('table'),
    ...list('figure'),
    ...(document.sections.length === 0 ? [] : ['pagebreak(weak: true)']),
    ...pagesOf(document.sections.flatMap((section) => typstBlocks(section, context, 1))),
  ];
  return `#set document(title: ${typstString(document.title)}, author: "Minat", date: none)
#set page(paper: "a4", margin: (left: ${margin.left}pt, top: ${margin.top}pt, right: ${margin.right}pt, bottom: ${margin.bottom}pt), numbering: "1")
#set text(lang: "${language}", region: "${language === 'id' ? 'ID' : 'GB'}", font: "Libertinus Serif", size: 11.5pt, hyphenate: false, number-width: "tabular")
#set par(justify: true, leading: 0.85em, spacing: 1.1em)
#set list(spacing: 0.9em)
#show heading: set block(above: 1.7em, below: 0.9em)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show outline: set heading(outlined: false)
#show outline: set par(justify: false, leading: 0.6em)
#show figure: set block(breakable: true)
#show figure.where(kind: "table"): set align(left)
#show figure.where(kind: "figure"): set block(breakable: false, above: 20pt)
#show figure.caption: it => align(if it.kind == "table" { left } else { center }, {
  set par(justify: false, leading: 0.55em)
  text(size: 10.5pt, strong[#it.supplement #context it.counter.display(it.numbering).] + [ ] + it.body)
})
#{
${lines.join('\n')}
}
`;
}

/** Pieces in order, those for a turned page on a page of their own together with their headings. */
function pagesOf(pieces: readonly TypstPiece[]): readonly string[] {
  const groups: { readonly turned: boolean; readonly codes: string[] }[] = [];
  for (const [at, { code }] of pieces.entries()) {
    const turned = pieces.slice(at).find((piece) => !piece.heading)?.turned ?? false;
    const last = groups.at(-1);
    if (last === undefined || last.turned !== turned) groups.push({ turned, codes: [code] });
    else last.codes.push(code);
  }
  return groups.map(({ turned, codes }) =>
    turned ? `page(flipped: true, {\n${codes.join('\n')}\n})` : codes.join('\n'),
  );
}
