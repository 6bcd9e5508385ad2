import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLength, fitBytes } from './fit-bytes.ts';
import { smallFile } from './fixtures/small-file.ts';
import { readSav } from './read-sav.ts';
import { noMissing, type SavFile, type SavType, type SavValue, type SavVariable } from './sav-file.ts';
import { measures, roles } from './sav-formats.ts';
import { nameVariables } from './variable-names.ts';
import { writeSav } from './write-sav.ts';

const hasPspp = spawnSync('pspp', ['--version']).status === 0;

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value !== -Number.MAX_VALUE);
/** SPSS fills texts with spaces and labels' values with them: one that ends in a space is another text. */
const word = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: Math.min(most, 400) }).map((text) => fitBytes(text, most).trimEnd());

const typeOf: fc.Arbitrary<SavType> = fc.oneof(
  fc.constant('numeric' as const),
  fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 240, max: 1100 })).map((width) => ({ width })),
);

function variableOf(type: SavType): fc.Arbitrary<Omit<SavVariable, 'name'>> {
  const isText = type !== 'numeric';
  const value: fc.Arbitrary<string | number> = isText ? word(Math.min(8, type.width)) : finite;
  const labelled: fc.Arbitrary<string | number> = isText ? word(type.width) : finite;
  return fc.record({
    label: word(255),
    type: fc.constant(type),
    format: fc.constant(isText ? { name: 'A', width: type.width, decimals: 0 } : { name: 'F', width: 12, decimals: 5 }),
    measure: fc.constantFrom(...measures),
    role: fc.constantFrom(...roles),
    valueLabels: fc.uniqueArray(fc.record({ value: labelled, label: word(120) }), {
      maxLength: 5,
      // 0 and -0 are one value.
      comparator: 'SameValueZero',
      selector: (one) => one.value,
    }),
    missing: fc.oneof(
      fc.constant(noMissing),
      fc.array<string | number>(value, { minLength: 1, maxLength: 3 }).map((values) => ({ values, range: null })),
      ...(isText
        ? []
        : [
            fc.record({
              values: fc.array(finite, { maxLength: 1 }),
              range: fc.tuple(finite, finite).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
            }),
          ]),
    ),
  });
}

function cellOf(type: SavType): fc.Arbitrary<SavValue> {
  return type === 'numeric' ? fc.option(finite, { nil: null }) : word(type.width);
}

const savFile: fc.Arbitrary<SavFile> = fc
  .array(fc.tuple(word(64), typeOf), { minLength: 1, maxLength: 6 })
  .chain((wanted) => {
    const names = nameVariables(wanted.map(([name]) => name));
    const types = wanted.map(([, type]) => type);
    const numbers = names.filter((_, at) => types[at] === 'numeric');
    return fc.record({
      label: word(64),
      weight: fc.constantFrom(null, ...numbers),
      variables: fc
        .tuple(...types.map(variableOf))
        .map((variables) => variables.map((variable, at) => ({ name: names[at]!, ...variable }))),
      rows: fc.array(fc.tuple(...types.map(cellOf)), { maxLength: 5 }),
    });
  });

/** -0 and 0 are one value to SPSS. */
const sameZero = (_key: string, value: unknown) => (Object.is(value, -0) ? 0 : value);

describe('writing an SPSS file', () => {
  it('gives back whatever SPSS can hold', () => {
    fc.assert(
      fc.property(savFile, (file) => {
        const read = readSav(writeSav(file));
        expect(JSON.parse(JSON.stringify(read, sameZero))).toEqual(
          JSON.parse(JSON.stringify({ ok: true, value: file }, sameZero)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same bytes for the same file', () => {
    expect(writeSav(smallFile)).toEqual(writeSav(structuredClone(smallFile)));
  });

  it('cuts labels between characters, at what SPSS keeps', () => {
    const [first, ...rest] = smallFile.variables;
    const long = { ...first!, label: 'é'.repeat(300), valueLabels: [{ value: 1, label: '—'.repeat(100) }] };
    const read = readSav(writeSav({ ...smallFile, variables: [long, ...rest] }));
    if (!read.ok) throw new Error(read.refusals[0]!.code);
    const { label, valueLabels } = read.value.variables[0]!;
    expect(label).toBe(`${'é'.repeat(126)}…`);
    expect(valueLabels[0]!.label).toBe(`${'—'.repeat(39)}…`);
    expect(byteLength(label)).toBe(255);
  });

  it('throws on what SPSS cannot hold, and says what', () => {
    const change = (variable: Partial<SavVariable>): SavFile => ({
      ...smallFile,
      variables: smallFile.variables.map((own, at) => (at === 0 ? { ...own, ...variable } : own)),
    });
    const faults: readonly (readonly [SavFile, RegExp])[] = [
      [{ ...smallFile, variables: [], rows: [], weight: null }, /needs a variable/],
      [change({ name: 'with' }), /names that SPSS takes, got with/],
      [change({ name: 'v1' }), /differ without case, got V1 twice/],
      [change({ type: { width: 0 } }), /a width of 1 to 32767, got 0/],
      [change({ format: { name: 'A', width: 8, decimals: 0 } }), /a format of numbers/],
      [change({ valueLabels: [{ value: 'a', label: '' }] }), /labels of values of its type/],
      [
        change({
          valueLabels: [
            { value: 1, label: 'a' },
            { value: 1, label: 'b' },
          ],
        }),
        /one label for a value/,
      ],
      [change({ missing: { values: [1, 2, 3, 4], range: null } }), /at most three missing/],
      [change({ missing: { values: [], range: { from: 2, to: 1 } } }), /a rising range/],
      [{ ...smallFile, weight: 'kota' }, /a numeric variable as weight/],
      [{ ...smallFile, rows: [[1]] }, /needs 8 values, got 1 in row 1/],
      [{ ...smallFile, rows: [smallFile.rows[0]!.with(0, Number.NaN)] }, /a value that SMM_Entertainment_1 can hold/],
      [{ ...smallFile, rows: [smallFile.rows[0]!.with(4, 'éééé')] }, /a value that kota can hold/],
      [{ ...smallFile, rows: [smallFile.rows[0]!.with(4, null)] }, /a value that kota can hold, got null in row 1/],
    ];
    for (const [file, message] of faults) expect(() => writeSav(file)).toThrow(message);
  });

  it('writes the layout that the format asks for', () => {
    const bytes = Buffer.from(writeSav(smallFile));
    expect(bytes.toString('latin1', 0, 4)).toBe('$FL2');
    expect(bytes.readInt32LE(64)).toBe(2);
    // 4 numbers, a text of 1 slot, one of 3, one of 600 bytes in parts of 255, 255 and 96, a number.
    expect(bytes.readInt32LE(68)).toBe(4 + 1 + 3 + 32 + 32 + 12 + 1);
    expect(bytes.readInt32LE(76)).toBe(85);
    expect(bytes.readInt32LE(80)).toBe(3);
    expect(bytes.length - bytes.lastIndexOf(Buffer.from([0xe7, 3, 0, 0, 0, 0, 0, 0]))).toBe(8 + 3 * 85 * 8);
  });

  it.runIf(hasPspp)('is read by PSPP without a warning, every word and value of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'minat-sav-'));
    try {
      writeFileSync(join(folder, 'a.sav'), writeSav(smallFile));
      const syntax = "GET FILE='a.sav'.\nWEIGHT OFF.\nDISPLAY DICTIONARY.\nFORMATS V1 (F12.4).\nLIST.\n";
      writeFileSync(join(folder, 'a.sps'), syntax);
      const env = { ...process.env, LC_ALL: 'C.UTF-8' };
      const said = execFileSync('pspp', ['-O', 'format=csv', 'a.sps'], { cwd: folder, encoding: 'utf8', env });
      expect(said).not.toMatch(/warning|error/i);
      for (const line of [
        'SMM_Entertainment_1,1,"Saya suka ""akun"" ini — sekali",Ordinal,Input,8,Right,F8.0,F8.0,97; 98; 99',
        'SMM_Entertainment_2,2,,Ordinal,Input,8,Right,F8.0,F8.0,90 THRU 99; 0',
        'V1,3,,Scale,Output,8,Right,F8.3,F8.3,',
        'tanggal,4,,Scale,None,8,Right,DATETIME20.0,DATETIME20.0,',
        'kota,5,,Nominal,Input,8,Left,A7,A7,"""x      """',
        'kelamin,6,,Nominal,Both,20,Left,A20,A20,"""tidak   """',
        'kritik_dan_saran,7,Saran,Nominal,None,40,Left,A600,A600,',
        ',5,Poin 5 — sekali',
        'kelamin,Laki-laki dewasa,Laki',
      ]) {
        expect(said).toContain(line);
      }
      expect(said).toContain(`é,Laki-laki dewasa,${'Bagus — sekali '.repeat(35)}x,`);
      expect(said).toContain(`97,5,.1000,01-JAN-1970 00:00:00,x,é—é,"a'b""c",`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
