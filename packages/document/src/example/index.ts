export { arbitraryDocument, arbitraryPlot } from './arbitrary-document.ts';
export { exampleCode, exampleDocument, HOSTILE } from './example-document.ts';
export { printedFigures, tablesOf } from './printed-figures.ts';
