import type { Block, Cell, Column, Note, Paragraph, Row, Section } from '@minat/document';

/** Short ways to write the blocks of a report. */
export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

export const note = (tone: Note['tone'], text: string, code?: string): Note =>
  code === undefined ? { kind: 'note', tone, text } : { kind: 'note', tone, text, code };

export const section = (id: string, title: string, blocks: readonly Block[]): Section => ({
  kind: 'section',
  id,
  title,
  blocks,
});

export const left = (head: string): Column => ({ head, align: 'left' });
export const right = (head: string): Column => ({ head, align: 'right' });

export const row = (...cells: readonly Cell[]): Row => ({ role: 'body', cells });
export const totalRow = (...cells: readonly Cell[]): Row => ({ role: 'total', cells });

export const text = (words: string): Cell => ({ kind: 'text', text: words });
export const empty: Cell = { kind: 'empty' };
export const number = (value: number | null, digits = 3): Cell => ({ kind: 'number', value, digits });
export const bounded = (value: number | null, mark?: string): Cell =>
  mark === undefined
    ? { kind: 'number', value, digits: 3, bounded: true }
    : { kind: 'number', value, digits: 3, bounded: true, mark };
export const count = (value: number): Cell => ({ kind: 'number', value, digits: 0 });
export const probability = (value: number | null, mark?: string): Cell =>
  mark === undefined ? { kind: 'p', value } : { kind: 'p', value, mark };
export const percent = (value: number | null): Cell => ({ kind: 'percent', value, digits: 1 });
