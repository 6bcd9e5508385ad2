/**
 * How many answers there must be before figures of them are shown, of a wave or of a group in it: figures of fewer would
 * tell what each of them said.
 */
export const fewestForFigures = 5;
