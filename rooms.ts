/**
 * The architecture as data: every room of the house, the rooms that it may import (through their door, `index.ts`), and
 * the packages from outside that it may use. `test/rooms.test.ts` holds every import of the source against it.
 * Arrows point left: statistics, document ← study ← cli. Inside a package they point left as well.
 */
export interface Room {
  /** The folder. A file belongs to the deepest room that holds it. */
  readonly folder: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const inside = (folder: string, rooms: readonly string[] = [], packages: readonly string[] = []): Room => ({
  folder,
  rooms,
  packages,
});

const statistics = 'packages/statistics/src';
const document = 'packages/document/src';
const study = 'packages/study/src';
const institution = 'packages/institution/src';

export const rooms: Readonly<Record<string, Room>> = {
  'statistics/double-double': inside(`${statistics}/double-double`),
  'statistics/matrix': inside(`${statistics}/matrix`, ['statistics/double-double']),
  'statistics/distribution': inside(`${statistics}/distribution`),
  'statistics/moments': inside(`${statistics}/moments`),
  'statistics/describe': inside(`${statistics}/describe`, ['statistics/distribution', 'statistics/moments']),
  'statistics/association': inside(`${statistics}/association`, [
    'statistics/matrix',
    'statistics/distribution',
    'statistics/describe',
    'statistics/moments',
  ]),
  'statistics/resampling': inside(`${statistics}/resampling`, [
    'statistics/distribution',
    'statistics/moments',
    'statistics/describe',
  ]),
  'statistics/reliability': inside(`${statistics}/reliability`, [
    'statistics/matrix',
    'statistics/distribution',
    'statistics/moments',
    'statistics/describe',
    'statistics/association',
    'statistics/resampling',
  ]),
  'statistics/normality': inside(`${statistics}/normality`, [
    'statistics/distribution',
    'statistics/moments',
    'statistics/describe',
    'statistics/resampling',
  ]),
  'statistics/regression': inside(`${statistics}/regression`, [
    'statistics/double-double',
    'statistics/matrix',
    'statistics/distribution',
    'statistics/moments',
    'statistics/describe',
    'statistics/normality',
    'statistics/resampling',
  ]),
  'statistics/importance': inside(`${statistics}/importance`, [
    'statistics/matrix',
    'statistics/distribution',
    'statistics/moments',
    'statistics/regression',
    'statistics/resampling',
  ]),
  'statistics/comparison': inside(`${statistics}/comparison`, [
    'statistics/distribution',
    'statistics/describe',
    'statistics/moments',
  ]),
  'statistics/factor': inside(`${statistics}/factor`, [
    'statistics/matrix',
    'statistics/distribution',
    'statistics/moments',
    'statistics/describe',
    'statistics/resampling',
  ]),
  'statistics/power': inside(`${statistics}/power`, ['statistics/distribution']),
  'statistics/mediation': inside(`${statistics}/mediation`, [
    'statistics/distribution',
    'statistics/moments',
    'statistics/regression',
    'statistics/resampling',
  ]),
  statistics: inside(statistics, [
    'statistics/double-double',
    'statistics/distribution',
    'statistics/moments',
    'statistics/describe',
    'statistics/association',
    'statistics/resampling',
    'statistics/reliability',
    'statistics/normality',
    'statistics/regression',
    'statistics/importance',
    'statistics/comparison',
    'statistics/factor',
    'statistics/power',
    'statistics/mediation',
  ]),

  'document/model': inside(`${document}/model`),
  'document/format': inside(`${document}/format`, ['document/model']),
  'document/plots': inside(
    `${document}/plots`,
    ['document/model', 'document/format'],
    ['@observablehq/plot', 'linkedom'],
  ),
  'document/terminal': inside(`${document}/terminal`, ['document/model', 'document/format']),
  'document/markdown': inside(`${document}/markdown`, ['document/model', 'document/format']),
  'document/paper': inside(
    `${document}/paper`,
    ['document/model', 'document/format', 'document/plots'],
    ['node:fs', 'node:module'],
  ),
  'document/word': inside(
    `${document}/word`,
    ['document/model', 'document/format', 'document/paper'],
    ['docx', 'docx/layout', '@resvg/resvg-js'],
  ),
  'document/pdf': inside(
    `${document}/pdf`,
    ['document/model', 'document/format', 'document/paper'],
    ['@myriaddreamin/typst-ts-node-compiler', 'node:fs', 'node:path', 'node:worker_threads'],
  ),
  'document/style': inside(`${document}/style`),
  'document/html': inside(`${document}/html`, [
    'document/model',
    'document/format',
    'document/plots',
    'document/style',
  ]),
  document: inside(document, ['document/model', 'document/format']),

  'study/refusal': inside(`${study}/refusal`),
  'study/zip': inside(`${study}/zip`, [], ['node:zlib']),
  'study/sav': inside(`${study}/sav`, ['study/refusal', 'document'], ['node:zlib']),
  'study/vectors': inside(`${study}/vectors`),
  'study/instrument': inside(`${study}/instrument`, ['study/refusal', 'document'], ['yaml', 'zod', 'node:path']),
  'study/answers': inside(
    `${study}/answers`,
    ['study/refusal', 'study/zip', 'study/sav', 'study/instrument', 'study/vectors', 'document'],
    ['papaparse', 'read-excel-file/universal', 'yaml', 'node:crypto'],
  ),
  'study/scoring': inside(
    `${study}/scoring`,
    ['study/instrument', 'study/answers', 'study/vectors', 'statistics'],
    ['node:crypto'],
  ),
  'study/formula': inside(`${study}/formula`, ['study/refusal', 'study/answers']),
  'study/columns': inside(`${study}/columns`, ['study/refusal', 'study/answers', 'study/formula', 'statistics']),
  'study/analysis': inside(
    `${study}/analysis`,
    ['study/refusal', 'study/instrument', 'study/answers', 'study/scoring', 'statistics'],
    ['zod'],
  ),
  'study/planning': inside(`${study}/planning`, ['study/instrument', 'statistics']),
  'study/questions': inside(`${study}/questions`, ['study/analysis', 'document']),
  'study/screening': inside(
    `${study}/screening`,
    [
      'study/refusal',
      'study/instrument',
      'study/answers',
      'study/analysis',
      'study/questions',
      'document',
      'statistics',
    ],
    ['zod'],
  ),
  'study/waves': inside(
    `${study}/waves`,
    ['study/refusal', 'study/instrument', 'study/answers', 'study/analysis', 'document', 'statistics'],
    ['zod'],
  ),
  'study/advice': inside(`${study}/advice`, ['study/instrument', 'document'], ['zod']),
  'study/report': inside(`${study}/report`, ['study/analysis', 'study/questions', 'study/advice', 'document']),
  'study/syntax': inside(`${study}/syntax`, ['study/sav', 'study/instrument', 'study/analysis', 'document']),
  'study/archive': inside(
    `${study}/archive`,
    [
      'study/refusal',
      'study/zip',
      'study/sav',
      'study/instrument',
      'study/answers',
      'study/analysis',
      'study/syntax',
      'document',
    ],
    ['zod', 'node:crypto'],
  ),
  'study/rendering': inside(`${study}/rendering`, [
    'study/refusal',
    'study/zip',
    'study/instrument',
    'study/analysis',
    'study/syntax',
    'study/archive',
    'study/report',
    'study/screening',
    'document',
    'document/html',
    'document/markdown',
    'document/word',
    'document/pdf',
  ]),
  study: inside(study, [
    'study/refusal',
    'study/instrument',
    'study/answers',
    'study/scoring',
    'study/formula',
    'study/columns',
    'study/analysis',
    'study/planning',
    'study/screening',
    'study/waves',
    'study/advice',
    'study/sav',
    'study/syntax',
    'study/archive',
    'study/report',
    'study/rendering',
  ]),

  'institution/database': inside(
    `${institution}/database`,
    [],
    ['kysely', 'pg', 'node:crypto', 'node:fs', 'node:sqlite'],
  ),

  'institution/backup': inside(
    `${institution}/backup`,
    ['institution/database'],
    [
      ...['kysely', 'zod', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path', 'node:sqlite'],
      ...['node:stream', 'node:stream/promises', 'node:zlib'],
    ],
  ),

  'institution/people': inside(
    `${institution}/people`,
    ['institution/database'],
    ['better-auth', 'better-auth/api', 'better-auth/cookies', 'better-auth/plugins', 'kysely', 'node:crypto', 'zod'],
  ),
  'institution/survey/questionnaire': inside(
    `${institution}/survey/questionnaire`,
    ['study', 'document'],
    ['@minat/study/instruments/smma.completed.json', 'node:crypto', 'node:util', 'zod'],
  ),
  'institution/survey/authoring': inside(
    `${institution}/survey/authoring`,
    ['institution/database', 'institution/survey/questionnaire'],
    ['node:crypto', 'zod'],
  ),
  'institution/survey/answering': inside(
    `${institution}/survey/answering`,
    ['institution/database', 'institution/survey/authoring', 'institution/survey/questionnaire', 'document'],
    ['kysely', 'node:crypto', 'zod'],
  ),
  'institution/survey/responses': inside(
    `${institution}/survey/responses`,
    ['institution/database', 'institution/survey/authoring', 'institution/survey/questionnaire', 'study'],
    ['zod'],
  ),
  'institution/survey': inside(
    `${institution}/survey`,
    ['authoring', 'questionnaire', 'answering', 'responses'].map((part) => `institution/survey/${part}`),
    [],
  ),

  'institution/reporting': inside(`${institution}/reporting`, [
    'institution/database',
    'institution/survey',
    'study',
    'document',
    'document/html',
  ]),

  'institution/demonstration': inside(
    `${institution}/demonstration`,
    ['institution/database', 'institution/people', 'institution/survey', 'study'],
    ['node:crypto'],
  ),

  web: inside(
    'apps/web/src',
    [
      'document',
      'document/pdf',
      'document/style',
      'institution/backup',
      'institution/database',
      'institution/demonstration',
      'institution/people',
      'institution/reporting',
      'institution/survey',
      'study',
    ],
    [
      '@sveltejs/kit',
      '@sveltejs/kit/hooks',
      'node:crypto',
      'node:events',
      'node:fs/promises',
      'node:http',
      'node:path',
      'node:timers/promises',
      'node:util',
      'node:worker_threads',
      'node:zlib',
      'pino',
      'svelte',
      'svelte/elements',
      'uqr',
      'zod',
    ],
  ),

  cli: inside(
    'apps/cli/src',
    ['study', 'document', 'document/terminal'],
    ['node:fs', 'node:fs/promises', 'node:path', 'node:process', 'node:readline', 'node:stream', 'node:util'],
  ),
};

/** The rooms whose door is a package's public name. */
export const doors: Readonly<Record<string, string>> = {
  '@minat/statistics': 'statistics',
  '@minat/document': 'document',
  '@minat/document/terminal': 'document/terminal',
  '@minat/document/markdown': 'document/markdown',
  '@minat/document/style': 'document/style',
  '@minat/document/html': 'document/html',
  '@minat/document/word': 'document/word',
  '@minat/document/pdf': 'document/pdf',
  '@minat/study': 'study',
  '@minat/institution/backup': 'institution/backup',
  '@minat/institution/database': 'institution/database',
  '@minat/institution/demonstration': 'institution/demonstration',
  '@minat/institution/people': 'institution/people',
  '@minat/institution/reporting': 'institution/reporting',
  '@minat/institution/survey': 'institution/survey',
};

/** Rooms that must be the same everywhere and always: no clock, no chance, no surroundings. */
export const pureRooms: readonly string[] = Object.keys(rooms).filter(
  (name) => name.startsWith('statistics') || name === 'study/analysis' || name === 'study/report',
);
