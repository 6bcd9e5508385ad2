/** A column of numbers, one element a row. */
export type Column = ArrayLike<number>;
