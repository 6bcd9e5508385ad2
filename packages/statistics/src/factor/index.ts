export { bartlettSphericity, type Sphericity } from './bartlett-sphericity.ts';
export { type DirectOblimin, directOblimin } from './direct-oblimin.ts';
export type { FactorRefusal } from './factor-refusal.ts';
export type { Loadings } from './loadings.ts';
export { type ParallelAnalysis, type ParallelOptions, parallelAnalysis } from './parallel-analysis.ts';
export { type PrincipalAxis, type PrincipalAxisOptions, principalAxis } from './principal-axis.ts';
export { type PrincipalComponents, principalComponents } from './principal-components.ts';
export { type SamplingAdequacy, samplingAdequacy } from './sampling-adequacy.ts';
export { type RotationOptions, type Varimax, varimax } from './varimax.ts';
