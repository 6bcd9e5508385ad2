import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { faultsOf } from '@minat/document';
import { renderHtml } from '@minat/document/html';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analysis/index.ts';
import { readSav } from '../sav/index.ts';
import { isInstalled } from '../syntax/fixtures/run-program.ts';
import { hostileStudy, referenceStudy, type WholeStudy } from '../syntax/fixtures/study-files.ts';
import { openZip, writeZip } from '../zip/index.ts';
import { buildCodebook } from './codebook.ts';
import { parseCsv } from './parse-csv.ts';
import { verifyArchive } from './verify-archive.ts';
import { sayArchiveRefusal, sayDifference } from './words/index.ts';
import { type ArchiveParts, sha256, writeArchive } from './write-archive.ts';
import { readCell, writeCsv } from './write-csv.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function partsOf({ instrument, instrumentText, answers, result }: WholeStudy): ArchiveParts {
  return {
    instrument,
    instrumentFile: bytesOf(instrumentText),
    answers,
    result,
    analysis: { missing: result.sample.missingRule, resampling: null, rankTests: result.settings.rankTests },
    language: 'id',
    software: 'minat 0.1.0',
    settings: { wordMapping: { Setuju: 4 } },
    files: [{ name: 'report.html', bytes: bytesOf('<!doctype html>') }],
  };
}

const twelve = await referenceStudy('twelve');
const parts = partsOf(twelve);
const whole = writeArchive(parts);

/** The files of an archive as text, for changing one. */
function filesOf(archive: Uint8Array): Map<string, Uint8Array> {
  return new Map(openZip(archive)!.map(({ name, unpack }) => [name, unpack()!]));
}

function textOf(archive: Uint8Array, name: string): string {
  return Buffer.from(filesOf(archive).get(name)!).toString('utf8');
}

/** An archive with files changed; with a manifest that knows nothing of it, or one that was made to fit. */
function changed(
  archive: Uint8Array,
  change: (files: Map<string, Uint8Array>) => void,
  manifest: 'old' | 'fitting',
): Uint8Array {
  const files = filesOf(archive);
  change(files);
  if (manifest === 'fitting') {
    const own = JSON.parse(Buffer.from(files.get('manifest.json')!).toString('utf8'));
    own.files = [...files]
      .filter(([name]) => name !== 'manifest.json')
      .map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
    files.set('manifest.json', bytesOf(JSON.stringify(own)));
  }
  return writeZip([...files].map(([name, bytes]) => ({ name, bytes })));
}

const replace = (name: string, from: string | RegExp, to: string) => (files: Map<string, Uint8Array>) => {
  const text = Buffer.from(files.get(name)!).toString('utf8');
  expect(text.search(from)).not.toBe(-1);
  files.set(name, bytesOf(text.replace(from, to)));
};

function verified(archive: Uint8Array) {
  const report = verifyArchive(archive, analyze);
  if (!report.ok) throw new Error(JSON.stringify(report.refusals));
  return report.value;
}

const data = 'data/study-twelve_data.csv';

describe('the archive', () => {
  it('holds the study in every form, each file with its checksum', () => {
    const files = filesOf(whole);
    expect([...files.keys()]).toEqual([
      'manifest.json',
      data,
      'data_labels.csv',
      'data.sav',
      'syntax.sps',
      'syntax.R',
      'dataset_description.json',
      'instrument.yaml',
      'result.json',
      'report.html',
    ]);
    const manifest = JSON.parse(textOf(whole, 'manifest.json'));
    expect(manifest).toMatchObject({
      schema: 'minat/archive/1',
      software: 'minat 0.1.0',
      instrument: { id: 'twelve', version: '1' },
      analysis: { missing: 'listwise', resampling: null },
      settings: { wordMapping: { Setuju: 4 } },
    });
    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual([...files.keys()].slice(1));
    for (const { name, bytes, sha256: stated } of manifest.files) {
      expect(files.get(name)!.length).toBe(bytes);
      expect(sha256(files.get(name)!)).toBe(stated);
    }
    expect(textOf(whole, 'instrument.yaml')).toBe(twelve.instrumentText);
    expect(JSON.parse(textOf(whole, 'result.json'))).toEqual(JSON.parse(JSON.stringify(twelve.result)));
  });

  it('is the same for the same parts, and changes none of them', () => {
    const before = structuredClone({ answers: twelve.answers, result: twelve.result });
    expect(writeArchive(partsOf(twelve))).toEqual(whole);
    expect({ answers: twelve.answers, result: twelve.result }).toEqual(before);
  });

  it('holds answers as codes and as words, texts that look like formulas made safe', async () => {
    const study = await hostileStudy();
    const archive = writeArchive(partsOf(study));
    const codes = parseCsv(textOf(archive, 'data/study-ujicoba_data.csv'))!;
    expect(codes[0]!.slice(0, 6)).toEqual(['row_1', 'jk', 'asal', 'umur', 'pernah', 'x_1']);
    expect(codes[1]!.slice(0, 5)).toEqual(['2', '1', "'=1+1", '1', '1']);
    expect(codes.length).toBe(1 + study.answers.rows);
    const labels = textOf(archive, 'data_labels.csv');
    expect(labels.startsWith('\ufeffrow_1,')).toBe(true);
    const words = parseCsv(labels.slice(1))!;
    expect(words[3]!.slice(1, 3)).toEqual(['Tidak ingin', "'kutip"]);
    expect(words.flat()).toContain("Tidak 'ya'.");
    for (const cell of [...codes, ...words].flat()) {
      if (!/^-?\d+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
    const description = JSON.parse(textOf(archive, 'dataset_description.json'));
    expect(Object.keys(description)).toEqual(
      expect.arrayContaining(['name', 'schemaVersion', 'description', 'variableMeasured']),
    );
    expect(description.variableMeasured.map(({ name }: { name: string }) => name)).toEqual(codes[0]);
  });

  it('holds an SPSS file with labels, roles and the same answers', async () => {
    const study = await hostileStudy();
    const saved = readSav(filesOf(writeArchive(partsOf(study))).get('data.sav')!);
    if (!saved.ok) throw new Error(saved.refusals[0]!.code);
    const { variables, rows, label } = saved.value;
    const byName = new Map(variables.map((variable) => [variable.name, variable]));
    expect(label.startsWith("Judul 'berkutip'")).toBe(true);
    expect(byName.get('jk')).toMatchObject({
      label: "Jenis 'kelamin'",
      measure: 'nominal',
      valueLabels: [
        { value: 1, label: 'Laki-laki' },
        { value: 2, label: "Perem'puan" },
        { value: 3, label: 'Tidak ingin' },
      ],
    });
    expect(byName.get('minat')).toMatchObject({ role: 'target', measure: 'ordinal' });
    expect(byName.get('x_1')).toMatchObject({ role: 'input', label: `Kata 'saya'. Baris kedua "x"` });
    expect(rows[0]!.slice(0, 4)).toEqual([2, 1, '=1+1', 1]);
    expect(rows.length).toBe(study.answers.rows);
  });

  it('throws where a file of the caller would leave the archive or take a place', () => {
    const given = (name: string) => () => writeArchive({ ...parts, files: [{ name, bytes: bytesOf('') }] });
    for (const name of ['../a', '/a', 'a\\b', 'c:a', 'a/../b', 'CON', 'nul.txt', '', 'a/', 'a\n', 'a.', '.']) {
      expect(given(name), name).toThrow(RangeError);
    }
    expect(given('Data.SAV')).toThrow(/differ/);
    expect(given('manifest.json')).toThrow(/differ/);
    expect(given('laporan/Bab IV.docx')).not.toThrow();
  });

  it.runIf(isInstalled('Rscript') && isInstalled('pspp'))('unpacked, runs in R and PSPP as it lies there', async () => {
    const archive = writeArchive(partsOf(await hostileStudy()));
    const folder = mkdtempSync(join(tmpdir(), 'minat-archive-'));
    try {
      for (const [name, bytes] of filesOf(archive)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), bytes);
      }
      const env = { ...process.env, LC_ALL: 'C.UTF-8' };
      const r = spawnSync('Rscript', ['--vanilla', 'syntax.R'], { cwd: folder, encoding: 'utf8', env });
      expect([r.status, r.stderr]).toEqual([0, '']);
      expect(r.stdout).toContain('sample.used\t');
      const pspp = spawnSync('pspp', ['-O', 'format=csv', 'syntax.sps'], { cwd: folder, encoding: 'utf8', env });
      expect([pspp.status, pspp.stderr]).toEqual([0, '']);
      expect(pspp.stdout).not.toMatch(/^"?(?:syntax\.sps|error|warning)/m);
      expect(pspp.stdout).toContain('Valid,Laki-laki,');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the codebook', () => {
  it('is a sound document in both languages, with every variable and every answer counted', async () => {
    const study = await hostileStudy();
    for (const language of ['id', 'en'] as const) {
      const book = buildCodebook(study.instrument, study.answers, study.result, language, { software: 'minat' });
      expect(faultsOf(book)).toEqual([]);
      expect(renderHtml(book)).toContain('Judul &#39;berkutip&#39; &quot;ganda&quot; quit()');
      const tables = book.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? block : [])),
      );
      expect(tables[0]!.rows.length).toBe(1 + 4 + 8);
      for (const table of tables.filter(({ id }) => id.startsWith('answers-of-'))) {
        for (const { cells } of table.rows) {
          const counts = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value ?? 0] : []));
          expect(counts.reduce((sum, one) => sum + one, 0)).toBe(study.answers.rows);
        }
      }
    }
  });
});

describe('verifying', () => {
  it.each(['twelve', 'example', 'missing-half', 'mean-scoring', 'hostile'])(
    '%s finds everything as it was',
    async (name) => {
      const study = name === 'hostile' ? await hostileStudy() : await referenceStudy(name);
      const report = verified(writeArchive(partsOf(study)));
      expect(report.differences).toEqual([]);
      expect(report).toMatchObject({ software: 'minat 0.1.0', files: 9 });
      expect(report.figures).toBeGreaterThan(500);
    },
  );

  it('computes drawn intervals anew from their seed', async () => {
    const analysis = { missing: 'listwise', resampling: { draws: 50, seed: 7 } } as const;
    const result = analyze(twelve.instrument, twelve.answers, analysis);
    if (!result.ok) throw new Error('refused');
    expect(verified(writeArchive({ ...parts, result: result.value, analysis })).differences).toEqual([]);
    const other = verified(
      writeArchive({
        ...parts,
        result: result.value,
        analysis: { missing: 'listwise', resampling: { draws: 50, seed: 8 } },
      }),
    );
    expect(other.differences.length).toBeGreaterThan(0);
    expect(
      other.differences.every((one) => one.code === 'figure-differs' && /bootstrapCi|^settings\./.test(one.path)),
    ).toBe(true);
  });

  it('names a file that was changed, taken away or put in', () => {
    const report = verified(
      changed(
        whole,
        (files) => {
          files.set('report.html', bytesOf('other'));
          files.delete('syntax.R');
          files.set('new.txt', bytesOf('a'));
        },
        'old',
      ),
    );
    expect(report.differences.map(({ code, ...rest }) => [code, 'file' in rest ? rest.file : ''])).toEqual([
      ['missing-file', 'syntax.R'],
      ['changed-file', 'report.html'],
      ['extra-file', 'new.txt'],
    ]);
  });

  it('names each figure that the data do not give, though the manifest was made to fit', () => {
    const { alpha } = twelve.result.reliability[0]!;
    const better = changed(whole, replace('result.json', `"alpha": ${alpha}`, '"alpha": 0.95'), 'fitting');
    expect(verified(better).differences).toEqual([
      { code: 'figure-differs', path: 'reliability[0].alpha', stated: 0.95, found: alpha },
    ]);
    const decided = changed(whole, replace('result.json', '"decision": "met"', '"decision": "unmet"'), 'fitting');
    expect(verified(decided).differences).toMatchObject([{ stated: 'unmet', found: 'met' }]);
    const less = changed(whole, replace('result.json', /"discriminant": \[/, '"another": ['), 'fitting');
    const paths = verified(less).differences.map((one) => (one.code === 'figure-differs' ? one.path : one.code));
    expect(paths.sort()).toEqual(['another', 'discriminant']);
  });

  it('names the figures and the cell when an answer was changed', () => {
    const report = verified(changed(whole, replace(data, /\n2,\d,/, '\n2,4,'), 'fitting'));
    expect(report.differences[0]).toMatchObject({ code: 'data-differ', row: 1, variable: 'x1', csv: '4' });
    const paths = report.differences.flatMap((one) => (one.code === 'figure-differs' ? [one.path] : []));
    expect(paths).toContain('items[0].mean');
    expect(paths).toContain('models[0].regression.coefficients[1].b');
    expect(paths).not.toContain('items[5].mean');
  });

  it('says what cannot be read, and what cannot be computed', () => {
    const codes = (change: (files: Map<string, Uint8Array>) => void) =>
      verified(changed(whole, change, 'fitting')).differences.map((one) => [
        one.code,
        'file' in one ? one.file : one.code,
      ]);
    const unreadable = (file: string) => [['unreadable-file', file]];
    expect(codes((files) => files.set(data, bytesOf('a,b\n1\n')))).toEqual(unreadable(data));
    expect(codes(replace(data, /\n2,\d,/, '\n2,1e300,'))).toEqual(unreadable(data));
    expect(codes(replace(data, /\n2,\d,/, '\n2,9,'))).toEqual(unreadable(data));
    expect(codes(replace(data, /\n2,\d,/, '\nx,1,'))).toEqual(unreadable(data));
    expect(codes((files) => files.set('instrument.yaml', bytesOf('- ?')))).toEqual(unreadable('instrument.yaml'));
    expect(codes((files) => files.set('result.json', bytesOf('{')))).toEqual(unreadable('result.json'));
    expect(codes((files) => files.set('result.json', bytesOf('['.repeat(50_000))))).toEqual(unreadable('result.json'));
    expect(codes((files) => files.set('data.sav', bytesOf('a')))).toEqual(unreadable('data.sav'));
    const head = textOf(whole, data).split('\n').slice(0, 3).join('\n');
    expect(codes((files) => files.set(data, bytesOf(`${head}\n`))).map(([code]) => code)).toEqual([
      'unreadable-file',
      'not-recomputed',
    ]);
  });

  it('takes a result that is nested without end for a difference, not for a crash', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const report = verified(changed(whole, replace('result.json', /^\{/, `{"deep": ${deep},`), 'fitting'));
    expect(report.differences).toEqual([{ code: 'figure-differs', path: 'deep', stated: '[…]', found: undefined }]);
  });

  it('is said in both languages', () => {
    const report = verified(changed(whole, replace(data, /\n2,\d,/, '\n2,4,'), 'old'));
    expect(report.differences.length).toBeGreaterThan(5);
    for (const difference of report.differences) {
      expect(sayDifference(difference, 'id')).not.toBe(sayDifference(difference, 'en'));
      expect(sayDifference(difference, 'id')).not.toMatch(/undefined|object/);
    }
  });
});

describe('an archive that means harm', () => {
  const codeOf = (bytes: Uint8Array): string => {
    const report = verifyArchive(bytes, analyze);
    return report.ok ? 'read' : report.refusals[0]!.code;
  };

  it('cut anywhere is refused', () => {
    const small = writeZip([{ name: 'manifest.json', bytes: bytesOf(textOf(whole, 'manifest.json')) }]);
    for (let end = 0; end < small.length; end += 1) expect(codeOf(small.subarray(0, end))).toBe('broken-archive');
    expect(codeOf(small)).toBe('read');
    expect(codeOf(whole.subarray(0, whole.length - 1))).toBe('broken-archive');
    expect(codeOf(whole.subarray(100))).toBe('broken-archive');
  });

  it('with bytes changed is read or refused, never a crash', () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
    const seen = new Set<string>();
    fc.assert(
      fc.property(flips, (changes) => {
        const copy = Uint8Array.from(whole);
        for (const [at, value] of changes) copy[at % copy.length] = value;
        seen.add(codeOf(copy));
      }),
      { numRuns: 150 },
    );
    expect(seen).toContain('broken-archive');
  });

  it('with names that lead elsewhere, or twice the same, is refused before anything is unpacked', () => {
    const manifest = { name: 'manifest.json', bytes: filesOf(whole).get('manifest.json')! };
    for (const name of ['../../etc/passwd', '/etc/passwd', 'C:\\a', 'a/../../b', 'a\0b', '..']) {
      expect(codeOf(writeZip([manifest, { name, bytes: bytesOf('') }])), name).toBe('unsafe-name');
    }
    expect(codeOf(writeZip([manifest, { name: 'Manifest.JSON', bytes: bytesOf('') }]))).toBe('name-twice');
    const twice = Buffer.from(writeZip([manifest, { name: 'manifest.jsoN', bytes: bytesOf('{}') }]));
    for (let at = twice.indexOf('jsoN'); at !== -1; at = twice.indexOf('jsoN')) twice.write('json', at);
    expect(codeOf(twice)).toBe('name-twice');
  });

  it('that unpacks to more than it promises, or promises too much, is refused', () => {
    const bomb = Buffer.from(writeZip([{ name: 'a', bytes: new Uint8Array(2 ** 24) }]));
    const directory = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const promised = (size: number) => {
      const copy = Buffer.from(bomb);
      copy.writeUInt32LE(size, directory + 24);
      return copy;
    };
    expect(codeOf(promised(10))).toBe('broken-archive');
    expect(codeOf(promised(2 ** 28 + 1))).toBe('archive-too-large');
    expect(codeOf(promised(2 ** 32 - 1))).toBe('broken-archive');
  });

  it('without a manifest, or with one that says nothing, is refused with what to do', () => {
    const only = (content: string) => writeZip([{ name: 'manifest.json', bytes: bytesOf(content) }]);
    for (const archive of [writeZip([]), only(''), only('[]'), only('{"schema":"minat/archive/2"}')]) {
      const report = verifyArchive(archive, analyze);
      expect(report.ok).toBe(false);
      if (!report.ok) expect(sayArchiveRefusal(report.refusals[0]!, 'id')).toContain('minat export');
    }
    expect(codeOf(only(`{"settings":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`))).toBe('no-manifest');
  });
});

describe('CSV', () => {
  it('gives back every cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('=1+1', "'=1", "''@", '-', '\t', '\r\n', '"', ',', "'"),
      fc.integer(),
      fc.constant(null),
    );
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const [header, ...lines] = parseCsv(writeCsv(['a', 'b', 'c'], rows))!;
        expect(header).toEqual(['a', 'b', 'c']);
        expect(lines.map((line) => line.map(readCell))).toEqual(rows.map((row) => row.map((one) => String(one ?? ''))));
        for (const [at, row] of rows.entries()) {
          for (const [column, one] of row.entries()) {
            if (typeof one === 'string') expect(lines[at]![column]).not.toMatch(/^[=+\-@\t\r]/);
          }
        }
      }),
    );
    for (const text of ['', 'a', 'a,b\n1', '"a\n', 'a"b\n', 'a\r\nb\n', 'a,b\n1,2,3\n'])
      expect(parseCsv(text)).toBeNull();
  });
});
