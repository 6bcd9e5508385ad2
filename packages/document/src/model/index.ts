export { captionNumbers } from './caption-numbers.ts';
export type {
  AnswerBars,
  Axis,
  Block,
  BulletList,
  Cell,
  Column,
  Document,
  Fact,
  Figure,
  Language,
  Note,
  Paragraph,
  Plot,
  RendererWords,
  RichText,
  Row,
  ScatterPlot,
  Section,
  Table,
} from './document.ts';
export { faultsOf } from './faults-of.ts';
export { isHeadingRow } from './is-heading-row.ts';
export type { Run } from './rich-text.ts';
export { bareText, plain, runsOf } from './rich-text.ts';
