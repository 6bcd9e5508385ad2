import { accept, type Outcome, refuse } from '../refusal/index.ts';
import { completeInstrument } from './complete-instrument.ts';
import type { Instrument } from './instrument.ts';
import { type InstrumentRefusal, type InstrumentRefusalCode, type Reason, reasonFor } from './instrument-reason.ts';
import { instrumentSchema } from './instrument-schema.ts';
import { lineOf, pathKey, readYaml, type YamlTree } from './read-yaml.ts';
import { referenceReasons } from './reference-reasons.ts';
import { schemaReasons } from './schema-reasons.ts';
import { sketchInstrument } from './sketch-instrument.ts';

/** More than a person mends in one sitting. */
const MOST_REASONS = 100;

/**
 * Reads an instrument file, YAML 1.2 or JSON, into a complete instrument: defaults filled in, references checked, every
 * text in both languages. Refused with every reason at once, each with its line, in the file's order. `file` is the
 * file's name as the reasons should say it.
 *
 * @example
 * readInstrument('', 'empty.yaml') // { ok: false, refusals: [{ code: 'empty-file', place: { file: 'empty.yaml', line: 1 }, figures: {} }] }
 */
export function readInstrument(text: string, file: string): Outcome<Instrument, InstrumentRefusalCode> {
  const tree = readYaml(text);
  if (tree.broken) return refuseAll(tree.reasons, tree, file);
  // Without zod's compiled parser, which one file does not pay for.
  const parsed = instrumentSchema.safeParse(tree.value, { jitless: true });
  const told = new Set(tree.reasons.map(({ path }) => pathKey(path)));
  const reasons = [
    ...tree.reasons,
    ...(parsed.success ? [] : schemaReasons(parsed.error.issues, tree)).filter(({ path }) => !told.has(pathKey(path))),
    ...referenceReasons(sketchInstrument(tree.value), (path) => lineOf(tree, path)),
  ];
  if (reasons.length > 0 || !parsed.success) return refuseAll(reasons, tree, file);
  return accept(completeInstrument(parsed.data));
}

function refuseAll(reasons: readonly Reason[], tree: YamlTree, file: string): Outcome<never, InstrumentRefusalCode> {
  const refusals = reasons
    .map(({ code, path, figures }): InstrumentRefusal => ({ code, place: { file, line: lineOf(tree, path) }, figures }))
    .sort((a, b) => a.place.line! - b.place.line!);
  const unsaid = refusals.length - MOST_REASONS;
  if (unsaid <= 0) return refuse(...refusals);
  const { code, figures } = reasonFor('more-reasons', [], { count: unsaid });
  return refuse(...refusals.slice(0, MOST_REASONS), {
    code,
    place: { file, line: refusals[MOST_REASONS]!.place.line! },
    figures,
  });
}
