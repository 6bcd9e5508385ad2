export { accept, type Outcome, type Place, type Refusal, refuse } from './refusal.ts';
