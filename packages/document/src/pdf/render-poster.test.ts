import { expect, test } from 'vitest';
import { HOSTILE } from '../example/index.ts';
import { type Poster, renderPoster } from './render-poster.ts';

const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>';

const example: Poster = {
  language: 'id',
  issuer: 'Lapas Contoh',
  title: 'Apa pendapat Anda tentang akun kami?',
  lead: 'Jawablah kuesioner kami.',
  call: 'Pindai dengan kamera HP',
  picture: { svg: square, alternative: 'Kode QR' },
  otherwise: 'atau buka',
  address: 'contoh.example/s/bcd23fg',
  facts: [
    { name: 'Terbuka sampai', value: '30 November 2026' },
    { name: 'Waktu', value: 'sekitar 6 menit' },
  ],
};

const bytesOf = async (poster: Poster) => {
  const outcome = await renderPoster(poster);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
};
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('a poster is one tagged A4 page in its language, set in two weights', async () => {
  const text = latin(await bytesOf(example));
  expect(text).toMatch(/^%PDF-1\.\d/);
  expect(Number(/\/Count (\d+)/.exec(text)![1])).toBe(1);
  expect(text).toContain('/MediaBox [0 0 595.2');
  expect(text).toContain('/Lang (id');
  expect(text).toContain('SourceSans3-Regular');
  expect(text).toContain('SourceSans3-Bold');
  expect(Buffer.compare(await bytesOf(example), await bytesOf(example))).toBe(0);
});

test('texts of any length and kind stay on the one page', async () => {
  const long = 'Pemasaran media sosial dan minat beli produk buatan warga binaan '.repeat(6);
  const posters: readonly Poster[] = [
    { ...example, title: long, issuer: long.slice(0, 120), lead: long.slice(0, 200), facts: [] },
    { ...example, title: HOSTILE, lead: '#panic() $x$ *b* "\\', address: `${'x'.repeat(80)}.example/s/bcd23fg` },
    { ...example, title: 'x'.repeat(300), language: 'en' },
  ];
  for (const poster of posters) expect(Number(/\/Count (\d+)/.exec(latin(await bytesOf(poster)))![1])).toBe(1);
});

test('while it is typeset, other work goes on', async () => {
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  await bytesOf(example);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(10);
});
