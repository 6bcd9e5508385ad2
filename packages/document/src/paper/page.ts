/** A4 with the margins that Indonesian theses ask for: 4 cm left (for the binding) and above, 3 cm right and below. In points. */
const CM = 72 / 2.54;

export const PAGE = {
  width: 21 * CM,
  height: 29.7 * CM,
  margin: { left: 4 * CM, top: 4 * CM, right: 3 * CM, bottom: 3 * CM },
  /** Width of the text, upright and with the page turned. */
  measure: 14 * CM,
  turnedMeasure: 22.7 * CM,
} as const;
