import { expect, test, vi } from 'vitest';

vi.mock('@observablehq/plot', () => {
  throw new Error('the plot library was loaded');
});
vi.mock('linkedom', () => {
  throw new Error('the document library was loaded');
});

test('the door and the plain renderers load no plot library', async () => {
  const door = await import('./index.ts');
  expect(Object.keys(door).sort()).toEqual([
    'bareText',
    'bindFigures',
    'captionNumbers',
    'dimensionWord',
    'faultsOf',
    'figureParts',
    'formatCell',
    'formatNumber',
    'formatP',
    'formatPercent',
    'graphemesOf',
    'isHeadingRow',
    'isSingle',
    'joinNames',
    'listWord',
    'plain',
    'printableText',
    'rendererWords',
    'runsOf',
    'toneWord',
  ]);
  expect(Object.keys(await import('./terminal/index.ts'))).toEqual(['renderTerminal']);
  expect(Object.keys(await import('./markdown/index.ts'))).toEqual(['renderMarkdown']);
  // The mock does bite: the page cannot be drawn without.
  await expect(import('./html/index.ts')).rejects.toThrow();
});
