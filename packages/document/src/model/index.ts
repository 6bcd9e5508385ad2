export { captionNumbers } from './caption-numbers.ts';
export type {
  AnswerBars,
  Axis,
  Block,
  BulletList,
  Cell,
  Code,
  Column,
  Dimension,
  DivergingBars,
  Document,
  Fact,
  Figure,
  HeatMap,
  HistogramPlot,
  IntervalPlot,
  Language,
  Note,
  Paragraph,
  Plot,
  QuadrantPlot,
  QuantilePlot,
  RendererWords,
  ResidualPlot,
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
