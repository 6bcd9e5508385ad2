export { indirectEffect } from './indirect-effect.ts';
export { type MediationOptions, mediate } from './mediate.ts';
export type { DrawnInterval, Mediation, Path } from './mediation.ts';
