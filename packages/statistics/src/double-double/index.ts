export {
  added,
  type DoubleDouble,
  divided,
  exactProduct,
  exactSum,
  multiplied,
  negated,
  rounded,
  SPLITTER,
  squareRoot,
  subtracted,
  widened,
} from './double-double.ts';
