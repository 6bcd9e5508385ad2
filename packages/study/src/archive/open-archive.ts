import { accept, refuse } from '../refusal/index.ts';
import { openZip } from '../zip/index.ts';
import { manifestName } from './archive-names.ts';
import { type ArchiveOutcome, archiveRefusal } from './archive-refusal.ts';
import { isSafeName } from './is-safe-name.ts';
import { type Manifest, manifestSchema } from './manifest.ts';

export interface OpenArchive {
  readonly manifest: Manifest;
  /** Every file but the manifest. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Unpacked, all files together. */
const mostBytes = 2 ** 28;

/**
 * Unpacks an archive in memory. Refuses before anything is unpacked what promises more than 256 MiB, has a name twice
 * (in any letter case, as some systems see them) or a name that leads out of its folder; and what unpacks to another
 * size than it promises.
 */
export function openArchive(bytes: Uint8Array): ArchiveOutcome<OpenArchive> {
  const entries = openZip(bytes)?.filter(({ name, size }) => !(name.endsWith('/') && size === 0));
  if (entries === undefined) return refuse(archiveRefusal('broken-archive', {}));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > mostBytes) return refuse(archiveRefusal('archive-too-large', { bytes: total, most: mostBytes }));
  const seen = new Set<string>();
  for (const { name } of entries) {
    const shown = name.slice(0, 100);
    if (!isSafeName(name)) return refuse(archiveRefusal('unsafe-name', { name: shown }));
    const key = name.toLowerCase();
    if (seen.has(key)) return refuse(archiveRefusal('name-twice', { name: shown }));
    seen.add(key);
  }
  const files = new Map<string, Uint8Array>();
  for (const { name, unpack } of entries) {
    const content = unpack();
    if (content === null) return refuse(archiveRefusal('broken-archive', {}));
    files.set(name, content);
  }
  const manifest = manifestSchema.safeParse(parseJson(files.get(manifestName)));
  if (!manifest.success) return refuse(archiveRefusal('no-manifest', {}));
  files.delete(manifestName);
  return accept({ manifest: manifest.data, files });
}

/** Undefined where there is no such file, or it holds no JSON. */
export function parseJson(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
