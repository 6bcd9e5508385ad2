/** Latin, Greek, dashes, raised and lowered figures, arrows, signs and lines: one UTF-16 unit and one grapheme each. */
const SINGLE =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u03ff\u2010-\u2026\u2070-\u208e\u2190-\u2193\u2200-\u22ff\u2500-\u257f\u2713]*$/;

/** Made when first asked for, since that loads Intl's tables, and kept, since each further one takes as long as a short text. */
const segmenter = (() => {
  let made: Intl.Segmenter | undefined;
  return () => {
    made ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return made;
  };
})();

/**
 * The characters of a text as a reader counts them (Unicode's extended grapheme clusters), whatever its language.
 *
 * @example graphemesOf('e\u0301x') // ['e\u0301', 'x']
 */
export function graphemesOf(text: string): readonly string[] {
  return isSingle(text) ? [...text] : Array.from(segmenter().segment(text), (part) => part.segment);
}

/**
 * Whether each UTF-16 unit is a grapheme of one terminal column: most texts, known at a glance.
 *
 * @example isSingle('Minat beli: β = 0,45') // true
 */
export function isSingle(text: string): boolean {
  return SINGLE.test(text);
}
