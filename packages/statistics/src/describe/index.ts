export { type Description, describe } from './describe.ts';
export { type Interval, wilsonInterval } from './wilson-interval.ts';
