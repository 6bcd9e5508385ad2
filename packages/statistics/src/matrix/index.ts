export { type Cholesky, factorize, invert, solve } from './cholesky.ts';
export { type Eigen, symmetricEigen } from './eigen.ts';
