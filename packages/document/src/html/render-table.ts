import { type FigureParts, figureParts } from '../format/index.ts';
import {
  bareText,
  type Cell,
  type Document,
  isHeadingRow,
  type RichText,
  type Row,
  type Table,
} from '../model/index.ts';
import { escapeHtml, htmlId, richHtml, textHtml } from './escape-html.ts';

/** A text longer than this asks for a wide column, so that a phone scrolls rather than setting one word to a line. */
const LONG = 24;

/** A table of more columns is set tighter, so that a screen shows it whole. */
const MANY_COLUMNS = 7;

/** A table of at most so many rows is not torn apart in print. */
const SHORT = 12;

type Context = Pick<Document, 'language' | 'words'>;

/** The longest that the figures of one column have from their decimal sign on. */
interface Tail {
  readonly fraction: string;
  readonly mark: string;
}

/** What goes before the caption of a table: its own number, or the id of the caption of the figure that it is behind. */
type Place = { readonly number: number | undefined } | { readonly behind: string };

/** A table in a frame of its own that scrolls sideways. */
export function renderTable(table: Table, context: Context, place: Place): string {
  const id = htmlId(table.id);
  const tails = table.columns.map((_, at) => tailOf(table.rows, at, context));
  const headColumn = table.columns[0]?.align === 'left' ? 0 : -1;
  const numbered =
    'behind' in place
      ? ''
      : `<span class="number">${escapeHtml(`${context.words.table} ${place.number ?? ''}.`)}</span> `;
  // Frames are landmarks, and landmarks need names that differ: tables behind figures may share a caption.
  const names = 'behind' in place ? `${place.behind} ${id}-caption` : `${id}-caption`;
  const row = (each: Row) =>
    isHeadingRow(each)
      ? `<tr class="group"><th scope="rowgroup" colspan="${each.cells.length}"><span>${cellText(each.cells[0]!, context)}</span></th></tr>`
      : `<tr class="${each.role}">${each.cells.map((cell, at) => cellHtml(cell, table, at, headColumn, tails[at]!, context)).join('')}</tr>`;
  const heads = table.columns.map((column) => {
    const text = headHtml(column.head);
    return bareText(column.head).trim() === '' ? '<td></td>' : `<th scope="col" class="${column.align}">${text}</th>`;
  });
  const head = heads.every((each) => each === '<td></td>') ? '' : `<thead><tr>${heads.join('')}</tr></thead>`;
  const bodies = bodiesOf(table.rows).map(
    (rows) => `<tbody${isHeadingRow(rows[0]!) ? ' class="grouped"' : ''}>${rows.map(row).join('')}</tbody>`,
  );
  const looks = [
    ...(table.rows.length <= SHORT ? ['short'] : []),
    ...(table.columns.length > MANY_COLUMNS ? ['wide'] : []),
  ];
  const classes = looks.length === 0 ? '' : ` class="${looks.join(' ')}"`;
  const notes = table.notes.map((note) => `<p class="table-note">${richHtml(note)}</p>`).join('');
  return (
    `<div class="table"><div class="frame" role="region" aria-labelledby="${names}" tabindex="0">` +
    `<table id="${id}"${classes}><caption><span id="${id}-caption">${numbered}${textHtml(table.caption)}</span></caption>` +
    `${head}${bodies.join('')}</table></div>${notes}</div>`
  );
}

/** The head of a column; a doubled word such as "rata-rata" is not broken at its hyphen, being one word. */
function headHtml(head: RichText): string {
  return richHtml(head).replace(/(?<![^\s>])\p{L}{2,9}-\p{L}{2,9}(?![^\s<])/gu, '<span class="whole">$&</span>');
}

/** Rows in their groups: each row that heads others begins a body of its own. */
function bodiesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const bodies: Row[][] = [];
  for (const row of rows) {
    if (bodies.length === 0 || isHeadingRow(row)) bodies.push([row]);
    else bodies.at(-1)!.push(row);
  }
  return bodies;
}

function cellHtml(cell: Cell, table: Table, at: number, headColumn: number, tail: Tail, context: Context): string {
  if (cell.kind === 'empty') return '<td></td>';
  const { align } = table.columns[at]!;
  const parts = figureParts(cell, context.language);
  const long = cell.kind === 'text' && bareText(cell.text).length > LONG;
  const names = [align, ...(cell.kind === 'text' ? [] : ['figure']), ...(long ? ['long'] : [])].join(' ');
  const inner = parts === undefined ? cellText(cell, context) : figureHtml(parts, align === 'right', tail);
  return at === headColumn ? `<th scope="row" class="${names}">${inner}</th>` : `<td class="${names}">${inner}</td>`;
}

function cellText(cell: Cell, context: Context): string {
  if (cell.kind === 'text') return richHtml(cell.text);
  return cell.kind === 'empty' ? '' : `<span class="missing">${escapeHtml(context.words.notAvailable)}</span>`;
}

/**
 * A figure with room behind it, so that the decimal signs of a column stand below each other and marks hang outside. The
 * room is as wide as what others have there: the same signs, unseen and unread (`data-room`), since a page may forbid
 * styles in its elements. Where a longer fraction stands in the column, a mark follows its own figure directly.
 */
function figureHtml(parts: FigureParts, aligned: boolean, tail: Tail): string {
  const { whole, fraction, unit, mark } = parts;
  const figure = escapeHtml(whole + fraction + unit + mark);
  const room = aligned ? tail.fraction.slice(fraction.length) + tail.mark.slice(mark.length) : '';
  return room === '' ? figure : `${figure}<span class="room" data-room="${escapeHtml(room)}"></span>`;
}

function tailOf(rows: readonly Row[], at: number, context: Context): Tail {
  const parts = rows.map((row) => figureParts(row.cells[at]!, context.language));
  return {
    fraction: longest(parts.map((part) => part?.fraction ?? '')),
    mark: longest(parts.map((part) => part?.mark ?? '')),
  };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}
