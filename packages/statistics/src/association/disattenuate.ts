/**
 * A correlation corrected for attenuation (Spearman 1904): r / √(alphaA · alphaB). May exceed 1, which says that the
 * reliabilities are understated or the scales overlap. NaN when an alpha is 0 or below, or NaN.
 *
 * @example disattenuate(0.6, 0.9, 0.4) // ≈ 1
 * @example disattenuate(0.6, -0.1, 0.8) // NaN
 */
export function disattenuate(r: number, alphaA: number, alphaB: number): number {
  return alphaA > 0 && alphaB > 0 ? r / Math.sqrt(alphaA * alphaB) : Number.NaN;
}
