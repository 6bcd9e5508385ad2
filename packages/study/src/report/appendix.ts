import type { Block, Code } from '@minat/document';
import { plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { left, paragraph, row, section, text } from './blocks.ts';
import { reportMarks } from './marks.ts';
import type { ReportOrigin } from './report-origin.ts';
import type { Voice } from './voice.ts';

/** How every figure can be made again: what was chosen, by what it was computed, from which bytes, and the syntax. */
export function reportAppendix(result: StudyResult, voice: Voice, origin: ReportOrigin): Block[] {
  const words = voice.words.appendix;
  return [
    section('settings', words.settings.title, [reportChoices(result, voice), ...reportMarks(result, voice)]),
    section('origin', words.origin.title, [reportVersions(result, voice, origin), paragraph(words.origin.checksum)]),
    section('syntax', words.syntax.title, reportSyntax(origin, voice)),
  ];
}

/** What was chosen for this analysis, where a mark of the instrument does not say it. */
function reportChoices({ instrument, sample, settings, mediations }: StudyResult, voice: Voice): Block {
  const words = voice.words.appendix.settings;
  const drawn = (found: StudyResult['settings']['resampling']) =>
    found === null
      ? words.noResampling
      : words.resampling({ draws: voice.count(found.draws), seed: String(found.seed) });
  const choices: readonly (readonly [string, string])[] = [
    [words.rows.missing, words.missing[sample.missingRule]],
    [words.rows.scoring, words.scoring[instrument.scoring]],
    [words.rows.resampling, drawn(settings.resampling)],
    ...(mediations.length === 0 ? [] : [[words.rows.mediation, drawn(settings.mediationResampling)] as const]),
  ];
  return {
    kind: 'table',
    id: 'choices',
    caption: words.caption,
    columns: [left(words.heads.what), left(words.heads.value)],
    rows: choices.map(([what, value]) => row(text(what), text(value))),
    notes: [],
  };
}

function reportVersions({ instrument, data }: StudyResult, voice: Voice, origin: ReportOrigin): Block {
  const words = voice.words.appendix.origin;
  const { facts } = voice.words;
  const entries: readonly (readonly [string, string])[] = [
    [facts.software, origin.software],
    ...(origin.runtime === undefined ? [] : [[words.runtime, origin.runtime] as const]),
    [facts.instrument, `${instrument.id} ${instrument.version}`],
    [facts.data, `${data.name} (${data.format})`],
    [facts.sha256, data.sha256],
  ];
  return {
    kind: 'table',
    id: 'versions',
    caption: words.caption,
    columns: [left(words.heads.what), left(words.heads.value)],
    rows: entries.map(([what, value]) => row(text(what), text(plain(value)))),
    notes: [],
  };
}

/** The programs themselves in a report that is a file; on a screen, where they stand. */
function reportSyntax({ syntax }: ReportOrigin, voice: Voice): Block[] {
  const words = voice.words.appendix.syntax;
  const covers: Block = { kind: 'list', items: words.covers };
  if (syntax === undefined) return [paragraph(words.elsewhere), covers];
  const code = (title: string, language: Code['syntax'], program: string): Code => ({
    kind: 'code',
    title,
    syntax: language,
    lines: program.trimEnd().split('\n'),
  });
  return [paragraph(words.about), covers, code(words.r, 'r', syntax.r), code(words.spss, 'spss', syntax.spss)];
}
