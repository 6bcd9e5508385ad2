import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontCoverage } from './font-coverage.ts';
import { pictureFont } from './picture-font.ts';

test('the font of pictures draws Latin, Greek and Cyrillic, but no ornament and nothing Chinese', () => {
  const covers = fontCoverage(readFileSync(pictureFont().file));
  for (const sign of 'Aéβжș−≤…“”·%') expect(covers(sign.codePointAt(0)!), sign).toBe(true);
  for (const sign of '❂東🧪\u0007') expect(covers(sign.codePointAt(0)!), sign).toBe(false);
});

test('what is no font is misuse', () => {
  expect(() => fontCoverage(new Uint8Array(3))).toThrow('fontCoverage needs a font with a table cmap, got none');
});
