import { renderHtml } from '@minat/document/html';
import { renderWord } from '@minat/document/word';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analysis/index.ts';
import { hostileStudy, referenceStudy, type WholeStudy } from '../syntax/fixtures/study-files.ts';
import { openZip, writeZip, type ZipContent } from '../zip/index.ts';
import { buildCodebook } from './codebook.ts';
import type { RecomputedStudy } from './verify-archive.ts';
import { verifyFiles } from './verify-files.ts';
import { sayDifference } from './words/index.ts';
import { sha256, writeArchive } from './write-archive.ts';

const software = 'minat 0.1.0';

async function render({
  instrument,
  answers,
  result,
}: Pick<RecomputedStudy, 'instrument' | 'answers' | 'result'>): Promise<readonly ZipContent[]> {
  const book = buildCodebook(instrument, answers, result, 'en', { software });
  return [
    { name: 'codebook.html', bytes: new TextEncoder().encode(renderHtml(book)) },
    { name: 'codebook.docx', bytes: await renderWord(book) },
  ];
}

async function archiveOf(study: WholeStudy): Promise<Uint8Array> {
  return writeArchive({
    ...study,
    instrumentFile: new TextEncoder().encode(study.instrumentText),
    analysis: {
      missing: study.result.sample.missingRule,
      resampling: null,
      rankTests: study.result.settings.rankTests,
    },
    language: 'en',
    software,
    settings: {},
    report: { runtime: 'Node 24.0.0', autocorrelation: true },
    files: [...(await render(study)), { name: 'notes.txt', bytes: new TextEncoder().encode('mine') }],
  });
}

async function verified(archive: Uint8Array, own = software) {
  const report = await verifyFiles(archive, analyze, { software: own, render });
  if (!report.ok) throw new Error(report.refusals[0]!.code);
  return report.value;
}

/** An archive with one file changed and the manifest made to fit. */
function forged(archive: Uint8Array, name: string, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const files = new Map<string, Uint8Array>(openZip(archive)!.map((entry) => [entry.name, entry.unpack()!]));
  files.set(name, change(files.get(name)!));
  const manifest = JSON.parse(Buffer.from(files.get('manifest.json')!).toString('utf8'));
  for (const file of manifest.files) {
    Object.assign(file, { bytes: files.get(file.name)!.length, sha256: sha256(files.get(file.name)!) });
  }
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return writeZip([...files].map(([one, bytes]) => ({ name: one, bytes })));
}

const appended = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from(' ')]);
const whole = await archiveOf(await referenceStudy('twelve'));

describe('files made anew', () => {
  it.each(['twelve', 'missing-half', 'mean-scoring', 'hostile'])('%s gives the same files', async (name) => {
    const study = name === 'hostile' ? await hostileStudy() : await referenceStudy(name);
    const { differences, remade, checksumOnly, otherSoftware } = await verified(await archiveOf(study));
    expect(differences).toEqual([]);
    expect(remade).toHaveLength(8);
    expect(remade).toEqual(expect.arrayContaining(['data.sav', 'syntax.R', 'codebook.html', 'codebook.docx']));
    expect({ checksumOnly, otherSoftware }).toEqual({ checksumOnly: ['notes.txt'], otherSoftware: false });
  });

  it.each(['codebook.html', 'syntax.R', 'syntax.sps', 'data_labels.csv', 'dataset_description.json'])(
    'a forged %s is named though its checksum fits',
    async (name) => {
      const { differences, remade } = await verified(forged(whole, name, appended));
      expect(differences).toEqual([{ code: 'file-differs', file: name }]);
      expect(remade).not.toContain(name);
      for (const language of ['id', 'en'] as const) expect(sayDifference(differences[0]!, language)).toContain(name);
    },
  );

  it('a Word file is the same packed in another way, and another with another content', async () => {
    const packed = (change: (text: string) => string) => (bytes: Uint8Array) =>
      writeZip(
        openZip(bytes)!.map(({ name, unpack }) => {
          const content = unpack()!;
          if (!name.endsWith('document.xml')) return { name, bytes: content };
          return { name, bytes: new TextEncoder().encode(change(Buffer.from(content).toString('utf8'))) };
        }),
      );
    expect(
      (
        await verified(
          forged(
            whole,
            'codebook.docx',
            packed((text) => text),
          ),
        )
      ).differences,
    ).toEqual([]);
    const other = packed((text) => text.replace('Codebook', 'Codebooc'));
    expect((await verified(forged(whole, 'codebook.docx', other))).differences).toEqual([
      { code: 'file-differs', file: 'codebook.docx' },
    ]);
  });

  it('a file that does not fit its checksum is named once', async () => {
    const files = openZip(whole)!.map(({ name, unpack }) => ({ name, bytes: unpack()! }));
    const changed = files.map((file) => (file.name === 'syntax.R' ? { ...file, bytes: appended(file.bytes) } : file));
    expect((await verified(writeZip(changed))).differences.map(({ code }) => code)).toEqual(['changed-file']);
  });

  it('says that nothing was made anew where another version made the archive', async () => {
    const report = await verified(forged(whole, 'codebook.html', appended), 'minat 0.2.0');
    expect(report).toMatchObject({ differences: [], remade: [], otherSoftware: true });
    expect(report.checksumOnly).toEqual(expect.arrayContaining(['codebook.html', 'syntax.R', 'notes.txt']));
    expect(report.checksumOnly).not.toContain('data.sav');
  });

  it('refuses what is no archive', async () => {
    const report = await verifyFiles(new Uint8Array(), analyze, { software, render });
    expect(report.ok).toBe(false);
  });
});
