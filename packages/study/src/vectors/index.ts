export { BLOCK_ROWS } from './block-functions.ts';
export { type ColumnBlock, columnBlock, type Digits } from './column-block.ts';
