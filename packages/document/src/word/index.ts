export { renderWord, type WordOptions } from './render-word.ts';
