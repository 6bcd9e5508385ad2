import type { Language } from '../model/index.ts';
import { pictureFont } from '../paper/index.ts';
import type { PdfOutcome } from './compile-typst.ts';
import { typeset } from './typeset.ts';
import { typstString, typstVerbatim } from './typst-text.ts';

/** One page that hangs on a wall: who asks, for what, and a picture that leads there. */
export interface Poster {
  readonly language: Language;
  /** Whose poster it is. */
  readonly issuer: string;
  /** Read from three steps away; set as large as its length allows. */
  readonly title: string;
  readonly lead: string;
  /** What to do with the picture, above it. */
  readonly call: string;
  /** A square SVG, such as a QR code, and what it says to who cannot see it. */
  readonly picture: { readonly svg: string; readonly alternative: string };
  /** Before the address. */
  readonly otherwise: string;
  /** Short enough to be typed. */
  readonly address: string;
  /** What else has to be known, a few words each, beside one another at the foot. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/**
 * A poster as the bytes of a PDF: one A4 page, dark on white, so that any printer does. Typeset in a
 * thread of its own, as {@link renderPdf} does, so that a server answers others meanwhile. The same poster gives the same bytes. Refuses with
 * `pdf-not-available` where Typst has no program for this machine.
 *
 * @example new TextDecoder().decode((await renderPoster(poster)).value.subarray(0, 5)) // '%PDF-'
 */
export async function renderPoster(poster: Poster): Promise<PdfOutcome> {
  return typeset(() => posterSource(poster), [pictureFont().file, pictureFont('bold').file]);
}

/** The poster as the source of a Typst file; every text from outside is a string in it. */
function posterSource({ language, issuer, title, lead, call, picture, otherwise, address, facts }: Poster): string {
  const foot = facts.map(
    ({ name, value }) => `fact(${typstString(name)}, text(weight: "bold", size: 15pt, ${typstString(value)}))`,
  );
  return `#set document(title: ${typstString(title)}, author: ${typstString(issuer)}, date: none)
#set page(paper: "a4", margin: (x: 20mm, top: 22mm, bottom: 18mm), background: place(top, rect(width: 100%, height: 7mm, fill: rgb("#274a7c"))))
#set text(lang: "${language}", region: "${language === 'id' ? 'ID' : 'GB'}", font: "${pictureFont().family}", size: 16pt, fill: rgb("#1c1f1e"), hyphenate: false)
#set par(justify: false, leading: 0.5em, spacing: 0pt)
#set block(spacing: 0pt)
#show heading: set block(above: 0pt, below: 0pt)
#let soft = rgb("#55595a")
#let fact(name, value) = stack(spacing: 7pt, text(size: 12pt, fill: soft, name), value)
// In the largest of some sizes in which the words keep to the room that they have.
#let fitted(words, sizes, fits) = layout(place => {
  let set-in(size) = par(leading: 0.38em, text(size: size, weight: "bold", words))
  let good = sizes.filter(size => fits(set-in(size), place.width))
  set-in(good.at(0, default: sizes.last()))
})
#let below(height) = (content, width) => measure(block(width: width, content)).height <= height
#let on-one-line = (content, width) => measure(content).width <= width
#{
text(fill: rgb("#8a5a2b"), fitted(${typstString(issuer)}, (18pt, 15pt, 12pt), below(14mm)))
v(5mm)
heading(level: 1, fitted(${typstString(title)}, (46pt, 40pt, 34pt, 29pt, 24pt, 20pt, 16pt, 12pt, 9pt), below(48mm)))
v(7mm)
par(${typstString(lead)})
v(1fr)
align(center, {
  par(text(size: 20pt, weight: "bold", ${typstString(call)}))
  v(2mm)
  image(bytes(${typstVerbatim(picture.svg)}), format: "svg", width: 106mm, height: 106mm, alt: ${typstString(picture.alternative)})
  v(2mm)
  par(text(size: 15pt, fill: soft, ${typstString(otherwise)}))
  v(3mm)
  fitted(${typstVerbatim(address)}, (28pt, 24pt, 20pt, 17pt, 14pt, 12pt, 10pt), on-one-line)
})
v(1fr)
line(length: 100%, stroke: 0.75pt + rgb("#8a5a2b"))
v(5mm)
${foot.length === 0 ? '' : `grid(columns: (1fr,) * ${foot.length}, column-gutter: 6mm, ${foot.join(', ')})`}
}
`;
}
