/** Where there is none of these, there is nothing to bind. */
const SIGN = /[=<>≤≥≈%]/u;

/**
 * Text of ours with no-break spaces round a sign of comparison before a figure and before a percent sign, so that no line
 * ends in the middle of "p < .001" or "95 %". Only spaces change.
 *
 * @example
 * bindFigures('p < .001 or r = −.12') // 'p\u00a0<\u00a0.001 or r\u00a0=\u00a0−.12'
 * bindFigures('selang 95 %') // 'selang 95\u00a0%'
 */
export function bindFigures(text: string): string {
  if (!SIGN.test(text)) return text;
  return text
    .replace(/ ([=<>≤≥≈]) (?=[\u2212-]?[.,]?\d|[<>] )/gu, '\u00a0$1\u00a0')
    .replace(/(?<=\d) (?=%)/gu, '\u00a0');
}
