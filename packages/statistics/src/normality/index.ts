export { type AndersonDarling, andersonDarlingNormal } from './anderson-darling-normal.ts';
export { type JarqueBera, jarqueBera } from './jarque-bera.ts';
export {
  type KolmogorovSmirnov,
  kolmogorovSmirnovNormal,
  sweepKolmogorovSmirnov,
} from './kolmogorov-smirnov-normal.ts';
export { type ShapiroRefusal, type ShapiroWilk, shapiroWilk } from './shapiro-wilk.ts';
