export { type AndersonDarling, andersonDarlingNormal } from './anderson-darling-normal.ts';
export {
  anscombeGlynnKurtosis,
  type DagostinoPearson,
  dagostinoPearson,
  dagostinoSkewness,
  type ShapeTest,
} from './dagostino-pearson.ts';
export { type JarqueBera, jarqueBera } from './jarque-bera.ts';
export {
  type KolmogorovSmirnov,
  kolmogorovSmirnovNormal,
  sweepKolmogorovSmirnov,
} from './kolmogorov-smirnov-normal.ts';
export { type LillieforsMonteCarlo, lillieforsMonteCarlo } from './lilliefors-monte-carlo.ts';
export { type ShapiroRefusal, type ShapiroWilk, shapiroWilk } from './shapiro-wilk.ts';
