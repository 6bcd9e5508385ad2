export { requireLevel } from './check.ts';
export { chiSquaredLowerTail, chiSquaredQuantile, chiSquaredUpperTail } from './chi-squared.ts';
export { fLowerTail, fQuantile, fUpperTail } from './f.ts';
export { findRoot } from './find-root.ts';
export { logGamma } from './log-gamma.ts';
export {
  noncentralChiSquaredInterval,
  noncentralChiSquaredLowerTail,
  noncentralChiSquaredUpperTail,
} from './noncentral-chi-squared.ts';
export { noncentralFInterval, noncentralFLowerTail, noncentralFUpperTail } from './noncentral-f.ts';
export {
  noncentralStudentInterval,
  noncentralStudentLowerTail,
  noncentralStudentUpperTail,
} from './noncentral-student.ts';
export { normalLowerTail, normalQuantile, normalUpperTail } from './normal.ts';
export { studentLowerTail, studentQuantile, studentTwoSided, studentUpperTail } from './student.ts';
export {
  studentizedRangeLowerTail,
  studentizedRangeQuantile,
  studentizedRangeUpperTail,
} from './studentized-range.ts';
