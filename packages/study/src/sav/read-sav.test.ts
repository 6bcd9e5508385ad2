import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallFile } from './fixtures/small-file.ts';
import { readSav } from './read-sav.ts';
import { savAsTable } from './sav-as-table.ts';
import { savSeconds } from './sav-dates.ts';
import { noMissing } from './sav-file.ts';
import { saySavRefusal } from './words/index.ts';
import { writeSav } from './write-sav.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const small = writeSav(smallFile);

const codeOf = (bytes: Uint8Array): string => {
  const read = readSav(bytes);
  return read.ok ? 'read' : read.refusals[0]!.code;
};

/** The bytes with some of them replaced. */
function changed(bytes: Uint8Array, at: number, int32: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeInt32LE(int32, at);
  return copy;
}

describe('reading an SPSS file', () => {
  it.each(['plain.sav', 'compressed.sav', 'zlib.zsav'])('that PSPP saved: %s', (name) => {
    const read = readSav(fixture(name));
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    expect(read.value.label).toBe('Uji Minat — é');
    expect(read.value.weight).toBeNull();
    expect(read.value.variables).toEqual([
      {
        name: 'puas',
        label: 'Saya puas — "sekali"',
        type: 'numeric',
        format: { name: 'F', width: 8, decimals: 0 },
        measure: 'ordinal',
        role: 'input',
        valueLabels: [
          { value: 1, label: 'Tidak setuju' },
          { value: 5, label: 'Sangat setuju — ya' },
        ],
        missing: { values: [99], range: { from: 95, to: 98 } },
      },
      {
        name: 'tanggapan_panjang',
        label: '',
        type: { width: 300 },
        format: { name: 'A', width: 300, decimals: 0 },
        measure: 'nominal',
        role: 'none',
        valueLabels: [],
        missing: noMissing,
      },
      {
        name: 'kota',
        label: 'Kota asal',
        type: { width: 12 },
        format: { name: 'A', width: 12, decimals: 0 },
        measure: 'nominal',
        role: 'input',
        valueLabels: [{ value: 'Rantauprapat', label: 'Kota Rantauprapat' }],
        missing: { values: ['Medan'], range: null },
      },
      {
        name: 'jk',
        label: '',
        type: { width: 1 },
        format: { name: 'A', width: 1, decimals: 0 },
        measure: 'nominal',
        role: 'input',
        valueLabels: [
          { value: 'L', label: 'Laki-laki' },
          { value: 'P', label: 'Perempuan' },
        ],
        missing: noMissing,
      },
      {
        name: 'nilai',
        label: '',
        type: 'numeric',
        format: { name: 'F', width: 9, decimals: 3 },
        measure: 'scale',
        role: 'target',
        valueLabels: [],
        missing: { values: [0], range: null },
      },
      {
        name: 'tanggal',
        label: '',
        type: 'numeric',
        format: { name: 'DATETIME', width: 20, decimals: 0 },
        measure: 'scale',
        role: 'input',
        valueLabels: [],
        missing: noMissing,
      },
    ]);
    const long = 'Bagus — sekali, pelayanannya ramah dan produknya rapi';
    expect(read.value.rows).toEqual([
      [5, long, 'Rantauprapat', 'L', 1.5, savSeconds('2026-11-24 10:30:00')],
      [97, '', 'Medan', 'P', -123456.789, savSeconds('1582-10-15')],
      [null, 'é', '', 'P', null, null],
      [1, 'x', 'Sé', 'L', 100, savSeconds('1970-01-01')],
      [99, 'y', 'Medan', 'L', 0, savSeconds('1999-12-31T23:59:59')],
    ]);
    expect(savAsTable(read.value)).toEqual({
      ok: true,
      value: {
        header: ['puas', 'tanggapan_panjang', 'kota', 'jk', 'nilai', 'tanggal'],
        rows: [
          ['5', long, 'Rantauprapat', 'L', '1.5', '2026-11-24 10:30:00'],
          ['', '', '', 'P', '-123456.789', '1582-10-15'],
          ['', 'é', '', 'P', '', ''],
          ['1', 'x', 'Sé', 'L', '100', '1970-01-01'],
          ['', 'y', '', 'L', '', '1999-12-31 23:59:59'],
        ],
        rowNumbers: [1, 2, 3, 4, 5],
        columns: [
          {
            text: 'Saya puas — "sekali"',
            labels: new Map([
              ['1', 'Tidak setuju'],
              ['5', 'Sangat setuju — ya'],
            ]),
          },
          { text: '', labels: new Map() },
          { text: 'Kota asal', labels: new Map([['Rantauprapat', 'Kota Rantauprapat']]) },
          {
            text: '',
            labels: new Map([
              ['L', 'Laki-laki'],
              ['P', 'Perempuan'],
            ]),
          },
          { text: '', labels: new Map() },
          { text: '', labels: new Map() },
        ],
      },
    });
  });

  it('of a machine with its bytes the other way round', () => {
    const one = { ...smallFile.variables[2]!, missing: { values: [9], range: null } };
    const bytes = bigEndian(writeSav({ label: 'a', weight: null, variables: [one], rows: [[3.5], [null], [-1]] }));
    const read = readSav(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    expect(read.value.rows).toEqual([[3.5], [null], [-1]]);
    expect(read.value.variables[0]).toEqual(one);
  });

  it('of an old program, without any extension, in Windows-1252', () => {
    const bytes = Buffer.alloc(176 + 32 + 8 + 8 + 16);
    bytes.write('$FL2@(#) SPSS DATA FILE', 'latin1');
    bytes.writeInt32LE(2, 64);
    bytes.writeInt32LE(-1, 80);
    bytes.writeDoubleLE(100, 84);
    bytes.fill(' ', 109, 173);
    const at = 176;
    bytes.writeInt32LE(2, at);
    bytes.writeInt32LE(6, at + 4);
    bytes.writeInt32LE(1, at + 8);
    bytes.writeInt32LE(0x00010600, at + 16);
    bytes.writeInt32LE(0x00010600, at + 20);
    bytes.write('KOTA    ', at + 24, 'latin1');
    bytes.writeInt32LE(2, at + 32);
    bytes.write('\u00e9\u00e8  ', at + 36, 'latin1');
    bytes.writeInt32LE(999, at + 40);
    bytes.write('Caf\u00e9    Bar     ', at + 48, 'latin1');
    const read = readSav(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    expect(read.value.variables[0]).toMatchObject({
      name: 'KOTA',
      label: 'éè',
      type: { width: 6 },
      measure: 'unknown',
    });
    expect(read.value.rows).toEqual([['Café'], ['Bar']]);
  });

  it('refuses weights only where cases become answers', () => {
    expect(savAsTable(smallFile)).toMatchObject({ ok: false, refusals: [{ code: 'sav-weighted' }] });
  });
});

describe('a file that means harm', () => {
  it('cut at any byte is refused', () => {
    for (const whole of [small, fixture('compressed.sav'), fixture('zlib.zsav')]) {
      const readable = Array.from({ length: whole.length }, (_, end) => end).filter(
        (end) => codeOf(whole.subarray(0, end)) === 'read',
      );
      expect(readable).toEqual([]);
    }
    expect(codeOf(small)).toBe('read');
  });

  it('with any bytes changed is read or refused, never a crash', () => {
    const all = [small, fixture('plain.sav'), fixture('compressed.sav'), fixture('zlib.zsav')];
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...all), flips, (bytes, changes) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of changes) copy[at % copy.length] = value;
        const read = readSav(copy);
        seen.add(codeOf(copy));
        if (!read.ok) expect(saySavRefusal(read.refusals[0]!, 'id').length).toBeGreaterThan(20);
      }),
      { numRuns: 3000 },
    );
    expect(seen.size).toBeGreaterThan(3);
  });

  it('of random bytes behind a header is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const bytes = Buffer.concat([small.subarray(0, 176), noise]);
        expect(codeOf(bytes)).not.toBe('read');
      }),
    );
  });

  it('with every field of four bytes in turn at the limits of a count stays small and quick', () => {
    const found = new Set<string>();
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    for (const value of [2 ** 31 - 1, -(2 ** 31), -1]) {
      for (let at = 64; at + 4 <= small.length; at += 4) {
        found.add(codeOf(changed(small, at, value)));
      }
    }
    const ends = ['read', 'sav-damaged', 'sav-too-large', 'sav-truncated', 'sav-unknown-encoding'];
    expect([...found].sort()).toEqual(ends);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(2 ** 28);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('is named by what is wrong with it', () => {
    expect(codeOf(new Uint8Array(0))).toBe('not-sav');
    expect(codeOf(Buffer.from('PK\u0003\u0004'))).toBe('not-sav');
    expect(codeOf(Buffer.concat([Buffer.alloc(8), Buffer.from('ENCRYPTEDSAV'), Buffer.alloc(200)]))).toBe(
      'sav-encrypted',
    );
    expect(codeOf(changed(small, 64, 7))).toBe('sav-damaged');
    expect(codeOf(changed(small, 72, 9))).toBe('sav-damaged');
    expect(codeOf(changed(small, 72, 2))).toBe('sav-damaged');
    // More cases than the file has; and more than any study.
    expect(codeOf(changed(small, 80, 4))).toBe('sav-truncated');
    expect(codeOf(changed(small, 80, 2 ** 31 - 1))).toBe('sav-too-large');
    // A negative width that is no continuation.
    expect(codeOf(changed(small, 180, -7))).toBe('sav-damaged');
    const encoding = Buffer.from(small).indexOf('UTF-8');
    const strange = Buffer.from(small);
    strange.write('KLING', encoding, 'latin1');
    expect(readSav(strange)).toMatchObject({
      ok: false,
      refusals: [{ code: 'sav-unknown-encoding', figures: { encoding: 'KLING' } }],
    });
  });

  it('with labels for a slot that begins no variable, or without variables', () => {
    const at = Buffer.from(small).indexOf(Buffer.from([4, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0]));
    expect(at).toBeGreaterThan(176);
    // Slot 7 goes on with the text that begins in slot 6; slot 0 and 999 are none; 5 is a text, 1 a number.
    for (const slot of [7, 0, 999, -1, 5]) expect(codeOf(changed(small, at + 8, slot)), `${slot}`).toBe('sav-damaged');
    // The same variable named again and again is still one variable.
    expect(codeOf(changed(small, at + 12, 1))).toBe('read');
    expect(codeOf(changed(small, at + 4, 0))).toBe('sav-damaged');
    const bare = Buffer.concat([small.subarray(0, 176), Buffer.from([0xe7, 3, 0, 0, 0, 0, 0, 0])]);
    expect(codeOf(changed(bare, 80, 2 ** 31 - 1))).toBe('sav-damaged');
  });

  it('with a bomb in its compression: refused by the size promised, not by the size unpacked', () => {
    const zsav = fixture('zlib.zsav');
    const start = zlibStart(zsav);
    const packed = (content: Buffer, promised: number, times: number): Buffer => {
      const bomb = deflateSync(content);
      const head = Buffer.alloc(24);
      head.writeBigInt64LE(BigInt(start), 0);
      head.writeBigInt64LE(BigInt(start + 24 + times * bomb.length), 8);
      head.writeBigInt64LE(BigInt(24 + 24 * times), 16);
      const trailer = Buffer.alloc(24 + 24 * times);
      trailer.writeInt32LE(promised, 16);
      trailer.writeInt32LE(times, 20);
      for (let block = 0; block < times; block += 1) {
        trailer.writeInt32LE(promised, 24 + 24 * block + 16);
        trailer.writeInt32LE(bomb.length, 24 + 24 * block + 20);
      }
      const blocks = Array.from({ length: times }, () => bomb);
      const whole = Buffer.concat([zsav.subarray(0, start), head, ...blocks, trailer]);
      whole.writeInt32LE(-1, 80);
      return whole;
    };
    // More inside than promised, and more promised than any program packs.
    expect(codeOf(packed(Buffer.alloc(2 ** 24, 254), 0x3ff000, 1))).toBe('sav-damaged');
    expect(codeOf(packed(Buffer.alloc(2 ** 25, 254), 2 ** 25, 1))).toBe('sav-damaged');
    // Honest blocks without end: opcodes that stand for nothing.
    expect(codeOf(packed(Buffer.alloc(2 ** 22), 2 ** 22, 70))).toBe('sav-damaged');
    // One byte a case: more cases than any study has.
    expect(codeOf(manyCases(2 ** 22))).toBe('sav-too-large');
  });
});

function zlibStart(zsav: Buffer): number {
  for (let at = 176; at + 8 <= zsav.length; at += 1) if (zsav.readBigInt64LE(at) === BigInt(at)) return at;
  throw new Error('no zlib data');
}

/** One text of a byte, and as many cases of eight spaces as opcodes. */
function manyCases(cases: number): Uint8Array {
  const own = { ...smallFile.variables[4]!, valueLabels: [], missing: noMissing };
  const bytes = Buffer.from(writeSav({ label: '', weight: null, variables: [own], rows: [] }));
  bytes.writeInt32LE(1, 72);
  bytes.writeInt32LE(-1, 80);
  return Buffer.concat([bytes, Buffer.alloc(cases, 254)]);
}

/** Turns the numbers of a file with one numeric variable round. */
function bigEndian(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const turn = (at: number, size: 4 | 8) => copy.subarray(at, at + size).reverse();
  for (const at of [64, 68, 72, 76, 80]) turn(at, 4);
  turn(84, 8);
  let at = 176;
  for (let field = 0; field < 6; field += 1) turn(at + 4 * field, 4);
  turn(at + 32, 8);
  at += 40;
  for (;;) {
    const kind = copy.readInt32LE(at);
    turn(at, 4);
    if (kind === 999) break;
    const [size, count] = [copy.readInt32LE(at + 8), copy.readInt32LE(at + 12)];
    for (const field of [4, 8, 12]) turn(at + field, 4);
    if (size > 1) for (let one = 0; one < count; one += 1) turn(at + 16 + one * size, size as 4 | 8);
    at += 16 + size * count;
  }
  turn(at + 4, 4);
  for (at += 8; at < copy.length; at += 8) turn(at, 8);
  return copy;
}
