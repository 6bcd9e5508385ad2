export type { WideColumn } from './block.ts';
export { type Cholesky, factorize, invert, solve, solveIn } from './cholesky.ts';
export { combineColumns } from './combine-columns.ts';
export { type Eigen, symmetricEigen } from './eigen.ts';
export { invertTriangle, solveTriangle } from './solve-triangle.ts';
export { triangleOf } from './triangle.ts';
