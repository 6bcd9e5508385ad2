import { expect, test } from 'vitest';
import { lineOf, readYaml } from './read-yaml.ts';

const tree = readYaml('a: 1\nb:\n  - x: true\n\n  - y: "2"\nempty:\n"": no\n');

test('plain values, without keys that have none', () => {
  expect(tree.value).toEqual({ a: 1, b: [{ x: true }, { y: '2' }], '': 'no' });
  expect(tree.reasons).toEqual([]);
});

test('the line of a key, of an element, of a key without a value; else of what it would stand in', () => {
  expect(lineOf(tree, ['a'])).toBe(1);
  expect(lineOf(tree, ['b', 1])).toBe(5);
  expect(lineOf(tree, ['b', 0, 'x'])).toBe(3);
  expect(lineOf(tree, ['empty'])).toBe(6);
  expect(lineOf(tree, ['b', 1, 'z'])).toBe(5);
  expect(lineOf(tree, [])).toBe(1);
});

test('numbers and yes/no are kept as typed', () => {
  expect([...readYaml('a: 1.10\nb: 0x1F\nc: true\nd: "1"').typed.values()]).toEqual(['1.10', '0x1F', 'true']);
});

test('YAML 1.1 habits are not obeyed', () => {
  expect(readYaml('%YAML 1.1\n---\na: yes\nb: 012\nc: 1:30').value).toEqual({ a: 'yes', b: 12, c: '1:30' });
});

test('a broken text has no value', () => {
  expect(readYaml('a: "x').broken).toBe(true);
  expect(readYaml('a: "x').value).toBeUndefined();
});
