/**
 * A report as data: what it says, in which order, with which numbers. It knows neither statistics nor paper.
 *
 * What it will not do: compute a figure, choose a word, or know how it will look. Numbers stay numbers until a renderer
 * prints them, so that a screen, a page and a later Word file print the same figure by the same rule (`format`).
 */
export interface Document {
  readonly title: string;
  readonly subtitle?: string;
  readonly language: Language;
  /** Short facts under the title, such as the software's version and the checksum of the data. */
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  /** The words that a renderer itself needs, in the document's language. */
  readonly words: RendererWords;
}

export type Language = 'id' | 'en';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface RendererWords {
  /** "Tabel", "Table". */
  readonly table: string;
  /** "Gambar", "Figure". */
  readonly figure: string;
  /** "Daftar isi", "Contents". */
  readonly contents: string;
  /** "Angka di balik gambar", "The figures behind this picture". */
  readonly figuresBehind: string;
  /** Stands in a cell whose figure does not exist. */
  readonly notAvailable: string;
}

/** A chapter part with a heading. The id is stable, unique in the document, and serves as its address. */
export interface Section {
  readonly kind: 'section';
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Section | Paragraph | BulletList | Note | Table | Figure | Code;

/** One paragraph. `<i>…</i>` sets a statistical symbol, `<b>…</b>` stresses; see `rich-text.ts`. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: RichText;
}

export interface BulletList {
  readonly kind: 'list';
  readonly items: readonly RichText[];
}

/** Something to know before believing a figure. Tone: `good` a condition met, `plain` a remark, `caution`, `serious`. */
export interface Note {
  readonly kind: 'note';
  readonly tone: 'good' | 'plain' | 'caution' | 'serious';
  /** Stable code of what triggered it, such as a warning's code. */
  readonly code?: string;
  readonly text: RichText;
}

/** A table. Every row has one cell for every column. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Footnotes below the table, as SPSS prints them. */
  readonly notes: readonly RichText[];
}

export interface Column {
  readonly head: RichText;
  /** Text is set left, figures right. */
  readonly align: 'left' | 'right';
}

export interface Row {
  /** `group` is a row that heads the rows below it; `total` sums the rows above it. */
  readonly role: 'body' | 'group' | 'total';
  readonly cells: readonly Cell[];
}

/**
 * What stands in a cell.
 * - `number`: printed with `digits` decimals. `bounded`: its absolute value cannot exceed 1 (r, alpha, R squared), so
 *   that English prints no zero before the point; Indonesian theses keep it.
 * - `p`: a probability, printed with three decimals and never as .000.
 * - `percent`: 0 to 100.
 * - `null` as value: the figure does not exist; the renderer prints `words.notAvailable`.
 */
export type Cell =
  | { readonly kind: 'text'; readonly text: RichText }
  | {
      readonly kind: 'number';
      readonly value: number | null;
      readonly digits: number;
      readonly bounded?: boolean;
      readonly mark?: string;
    }
  | { readonly kind: 'p'; readonly value: number | null; readonly mark?: string }
  | { readonly kind: 'percent'; readonly value: number | null; readonly digits: number }
  | { readonly kind: 'empty' };

/** Lines that a machine reads, such as a program: printed as they are, never set as running text. */
export interface Code {
  readonly kind: 'code';
  /** What the lines are, such as "R syntax". Plain text. */
  readonly title: string;
  /** The language that they are written in, as Markdown names it. */
  readonly syntax: 'r' | 'spss';
  readonly lines: readonly string[];
}

/** A picture with the table of what it shows; the table is not optional, since not everybody sees pictures. */
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** What a person who cannot see the picture must know. */
  readonly alternative: string;
  readonly plot: Plot;
  readonly table: Table;
}

/** The pictures that can be drawn, each as data. */
export type Plot =
  | ScatterPlot
  | AnswerBars
  | DivergingBars
  | QuantilePlot
  | HistogramPlot
  | ResidualPlot
  | IntervalPlot
  | QuadrantPlot
  | HeatMap;

/** Points with a fitted line and the confidence band of the line. */
export interface ScatterPlot {
  readonly kind: 'scatter';
  readonly x: Axis;
  readonly y: Axis;
  /** Distinct points with how many rows fall on each. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly count: number }[];
  /** The fitted line with its band, in ascending x; empty where there is no line. */
  readonly line: readonly { readonly x: number; readonly y: number; readonly lower: number; readonly upper: number }[];
}

export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** One stacked bar to an item: the shares of its answers, in scale order. */
export interface AnswerBars {
  readonly kind: 'answer-bars';
  /** The answers in scale order, lowest first. */
  readonly answers: readonly string[];
  readonly bars: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

/** Stacked bars that part at the middle of the answer scale: agreement to the right, disagreement to the left. */
export interface DivergingBars {
  readonly kind: 'diverging-bars';
  readonly answers: readonly string[];
  readonly bars: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

/** Points that lie on the diagonal when two distributions are alike: a Q-Q or a P-P plot. */
export interface QuantilePlot {
  readonly kind: 'quantiles';
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Counts by bin, with a curve in the same unit (expected counts by bin width) or none. */
export interface HistogramPlot {
  readonly kind: 'histogram';
  readonly x: Axis;
  readonly y: Axis;
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly curve: readonly { readonly x: number; readonly y: number }[];
}

/** Residuals against fitted values, around the line of zero. */
export interface ResidualPlot {
  readonly kind: 'residuals';
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly { readonly x: number; readonly y: number; readonly count: number }[];
}

/** An estimate with its interval in each row, against a line of reference. */
export interface IntervalPlot {
  readonly kind: 'intervals';
  readonly x: Axis;
  readonly reference: number;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly lower: number;
    readonly upper: number;
    readonly dimension?: Dimension;
  }[];
}

/** Named points in four quarters, such as importance against performance. */
export interface QuadrantPlot {
  readonly kind: 'quadrants';
  readonly x: Axis;
  readonly y: Axis;
  /** Where the quarters meet. */
  readonly cross: { readonly x: number; readonly y: number };
  /** What the quarters mean: upper left, upper right, lower left, lower right. */
  readonly quarters: readonly [string, string, string, string];
  readonly points: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly dimension?: Dimension;
  }[];
}

/** A square of correlations, -1 to 1. */
export interface HeatMap {
  readonly kind: 'heat-map';
  readonly labels: readonly string[];
  /** Row by row; null where there is none. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** The five SMMA dimensions have one colour and one mark each, in every picture. */
export type Dimension = 'entertainment' | 'interaction' | 'trendiness' | 'customization' | 'advertisement';

/** Text with `<i>` and `<b>`. Text that comes from people goes through `plain` first. */
export type RichText = string;
