/**
 * Whole numbers up to here survive a division by n and the multiplication back: both roundings together stay below ½.
 */
export const WHOLE_LIMIT = 2 ** 50;
