export { type DemonstrationOutcome, makeDemonstration } from './make-demonstration.ts';
export { type DemonstrationDoors, openDemonstration } from './open-demonstration.ts';
