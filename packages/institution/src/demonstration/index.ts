export { makeDemonstration } from './make-demonstration.ts';
export { type DemonstrationDoors, openDemonstration } from './open-demonstration.ts';
