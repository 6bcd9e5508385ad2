import { expect, test } from 'vitest';
import { readItemHeader } from './item-header.ts';

test.each([
  ['X1.1', 'X1.1', 'X1', null, null],
  ['X7', 'X7', 'X', null, null],
  ['Y.3', 'Y.3', 'Y', null, null],
  ['pi01', 'pi01', 'pi', null, null],
  ['P12', 'P12', 'P', null, null],
  ['SMM_ent_1', 'SMM_ent_1', 'SMM', 'ent', null],
  ['X1.2.10', 'X1.2.10', 'X1', '2', null],
  [' X1.1. Konten menarik ', 'X1.1', 'X1', null, 'Konten menarik'],
  ['X1: Konten menarik', 'X1', 'X', null, 'Konten menarik'],
  ['1. Konten menarik', null, null, null, '1. Konten menarik'],
  ['Instagram2 saya', null, null, null, 'Instagram2 saya'],
  ['Seberapa setuju? [Konten menarik]', null, 'Seberapa setuju?', null, 'Konten menarik'],
  ['Bagian A [X1.1 Konten]', 'X1.1', 'X1', null, 'Konten'],
  ['Akun? [ ]', null, null, null, 'Akun? [ ]'],
  ['[sendiri]', null, null, null, '[sendiri]'],
])('%s', (header, id, group, dimension, text) => {
  expect(readItemHeader(header)).toEqual({ id, group, dimension, text, reverse: false });
});

test('R after the number marks a reversed item', () => {
  expect(readItemHeader('SMM_ent_3R').reverse).toBe(true);
  expect(readItemHeader('R3').reverse).toBe(false);
});
