import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { normalLowerTail } from '../distribution/index.ts';
import { proportionSampleSize } from './proportion-sample-size.ts';
import { slovin } from './slovin.ts';

test('figures that theses print', () => {
  expect(slovin(1000, 0.05).n).toBe(286);
  expect(slovin(400, 0.05).n).toBe(200);
  expect(slovin(135, 0.05).n).toBe(101);
  expect(slovin(1000, 0.1).n).toBe(91);
  expect(slovin(1, 0.05).n).toBe(1);
});

test('what it assumes: it is Cochran’s sample with p = ½ and z = 2, less than one person apart', () => {
  const { level, z } = slovin(10, 0.1).assumes;
  expectClose(level, 1 - 2 * normalLowerTail(-z), 1e-14);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0.005, max: 0.5, noNaN: true }), (population, e) => {
      const cochran = proportionSampleSize({ margin: e, level, population }).exact;
      expect(Math.abs(cochran - slovin(population, e).exact)).toBeLessThan(1);
    }),
  );
});

test('says where it does not fit, and throws on misuse', () => {
  expect(slovin(1000, 0.05).misfits).toContain('relationships');
  expect(Object.isFrozen(slovin(1000, 0.05).misfits)).toBe(true);
  expect(() => slovin(0, 0.05)).toThrow(RangeError);
  expect(() => slovin(Number.POSITIVE_INFINITY, 0.05)).toThrow(RangeError);
  expect(() => slovin(1000, 5)).toThrow(RangeError);
  expect(() => slovin(1000, 0)).toThrow(RangeError);
});
