export { chiSquaredLowerTail, chiSquaredQuantile, chiSquaredUpperTail } from './chi-squared.ts';
export { fLowerTail, fQuantile, fUpperTail } from './f.ts';
export { normalLowerTail, normalQuantile, normalUpperTail } from './normal.ts';
export { studentLowerTail, studentQuantile, studentTwoSided, studentUpperTail } from './student.ts';
