import { expect, test } from 'vitest';
import { embeddedStyle, pageStyle } from './index.ts';

test('an embedded report says nothing of the page around it', () => {
  const style = embeddedStyle();
  const outer: string[] = [];
  let depth = 0;
  let head = '';
  for (const sign of style) {
    if (sign === '{') {
      if (depth === 0 || (depth === 1 && outer.at(-1)?.startsWith('@'))) outer.push(head.trim());
      depth += 1;
    }
    if (sign === '}') depth -= 1;
    head = '{};'.includes(sign) ? '' : head + sign;
  }
  expect(depth).toBe(0);
  expect(outer).toEqual([
    '.minat-report',
    '@media screen and (prefers-color-scheme: dark)',
    '.minat-report',
    '.minat-report',
  ]);
});

test('neither style sheet loads anything or ends the element that it stands in', () => {
  for (const style of [embeddedStyle(), pageStyle()]) expect(style).not.toMatch(/url\(|@import|</);
});
