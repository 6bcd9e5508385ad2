export { bindFigures } from './bind-figures.ts';
export type { FigureParts } from './figure-parts.ts';
export { figureParts } from './figure-parts.ts';
export { formatCell } from './format-cell.ts';
export { formatNumber } from './format-number.ts';
export { formatP } from './format-p.ts';
export { formatPercent } from './format-percent.ts';
export { printableText } from './printable-text.ts';
export { toneWord } from './tone-word.ts';
