export type { Caption } from './captions-of.ts';
export { captionsOf } from './captions-of.ts';
export { drawPicture, type Picture } from './draw-picture.ts';
export { type ColumnFit, fitColumns } from './fit-columns.ts';
export { foldTable } from './fold-table.ts';
export { PAGE } from './page.ts';
export { pictureFont } from './picture-font.ts';
export { TONE_COLOURS } from './tone-colours.ts';
