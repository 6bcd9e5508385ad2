export { type ActionCode, actionCodes } from './actions.ts';
export {
  type Advice,
  type AllowedClaim,
  adviceSchema,
  type NotAllowedClaim,
  type RankedDimension,
  type Recommendation,
  type Trigger,
} from './advice.ts';
export { adviceBlocks, claimBlocks } from './advice-blocks.ts';
export type { AdviceFigures, Bounds, DimensionFigures, OutcomeFigures, TopicFigures } from './advice-figures.ts';
export { type AdviceMarks, defaultAdviceMarks, type Mark } from './advice-marks.ts';
export { advise } from './advise.ts';
export { forbiddenWords } from './forbidden-words.ts';
export { negligibleBelow } from './rank-dimensions.ts';
