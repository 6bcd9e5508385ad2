import { rComparison } from './r-comparison.ts';
import { rDescription } from './r-description.ts';
import { rMediation } from './r-mediation.ts';
import { rRegression } from './r-regression.ts';

/**
 * What the script defines before it computes: base R alone. Each function prints the figures of one part of a study under
 * their paths, one to a line, path and value parted by a tab.
 */
export const rFunctions = [rDescription, rRegression, rMediation, rComparison].join('\n');
