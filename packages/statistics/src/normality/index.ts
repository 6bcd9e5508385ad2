export { type KolmogorovSmirnov, kolmogorovSmirnovNormal } from './kolmogorov-smirnov-normal.ts';
export { type ShapiroRefusal, type ShapiroWilk, shapiroWilk } from './shapiro-wilk.ts';
