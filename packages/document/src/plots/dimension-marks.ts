import type { Dimension } from '../model/index.ts';

export interface DimensionMark {
  readonly colour: string;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star';
}

/**
 * One colour and one shape for each dimension, in every picture and both schemes. Each is at least 5 : 1 on light paper;
 * on dark paper the outline in ink keeps it apart, and the shape tells it where colour does not.
 */
export const DIMENSION_MARKS: Readonly<Record<Dimension, DimensionMark>> = {
  entertainment: { colour: '#b3450b', symbol: 'circle' },
  interaction: { colour: '#0b63a5', symbol: 'square' },
  trendiness: { colour: '#0a7a5a', symbol: 'triangle' },
  customization: { colour: '#a2457f', symbol: 'diamond' },
  advertisement: { colour: '#7a6200', symbol: 'star' },
};
