import type { Thresholds } from './instrument.ts';

/**
 * The marks of an instrument that sets none. They are the usual ones of Indonesian theses and differ between campuses,
 * so that each names its source and a file may replace it with its own.
 * - The discriminant mark is the liberal one of the HTMT ratio, itself an estimate of r corrected for attenuation.
 * - Equal thirds of the theoretical range have the same cut points as Azwar's hypothetical mean ± 1 SD (SD = range / 6).
 */
export const defaultThresholds: Thresholds = {
  significance: { level: 0.05, source: 'Fisher (1925)' },
  validity: { level: 0.05, tails: 2, df: 'n-2', source: 'Ghozali (2011)' },
  correctedItemTotal: { minimum: 0.3, source: 'Field (2009)' },
  reliability: { minimum: 0.6, strict: 0.7, source: 'Ghozali (2011); Nunnally & Bernstein (1994)' },
  discriminant: { maximum: 0.9, source: 'Henseler, Ringle & Sarstedt (2015)' },
  bands: { rule: 'equal', count: 3, edge: 'upper', source: 'Azwar' },
};
