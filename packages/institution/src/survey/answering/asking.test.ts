import { expect, it } from 'vitest';
import type { FoundLink } from '../authoring/index.ts';
import { stateOfAsking, stateOfSending } from './asking.ts';

const noon = Date.UTC(2026, 0, 31, 12);
const hour = 3_600_000;
const at = (hours: number): string => new Date(noon + hours * hour).toISOString();

/** Opens at 10, closes at 14. */
const found = (endedAt: string | null = null): FoundLink => ({
  institution: { id: 'i', name: 'Lapas Contoh', timeZone: 'Asia/Jakarta', demonstration: false },
  link: { id: 'l', slug: 'bio', channel: 'ig_bio', kind: 'open', endedAt },
  wave: { id: 'w', studyId: 's', versionId: 'v', opensAt: at(-2), closesAt: at(2) },
});

it.each([
  [-2.001, 'planned'],
  [-2, 'open'],
  [1.999, 'open'],
  [2, 'closed'],
] as const)('%d hours from noon a link says %s', (hours, state) => {
  expect(stateOfAsking(found(), noon + hours * hour)).toBe(state);
});

it.each([
  [-0.5, 1.9, 'open'],
  [-0.5, 2, 'ended'],
  [0, 0.1, 'ended'],
] as const)('of a link that ends at noon, begun at %d hours and sent at %d it is %s', (begun, sent, state) => {
  expect(stateOfAsking(found(at(0)), noon)).toBe('ended');
  expect(stateOfSending(found(at(0)), noon + begun * hour, noon + sent * hour)).toBe(state);
});

it.each([
  [-3, -2.5, 'open'],
  [-5, -2.5, 'planned'],
] as const)('of a wave whose opening was moved, begun at %d hours and sent at %d it is %s', (begun, sent, state) => {
  expect(stateOfSending(found(), noon + begun * hour, noon + sent * hour)).toBe(state);
});

it.each([
  [1.9, 3.9, 'open'],
  [1.9, 4, 'closed'],
  [2, 2.1, 'closed'],
] as const)('begun at %d hours and sent at %d it is %s', (begun, sent, state) => {
  expect(stateOfSending(found(), noon + begun * hour, noon + sent * hour)).toBe(state);
});
