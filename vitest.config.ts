import { defineConfig } from 'vitest/config';

/** Rooms without state of their own: their files share a process, which saves its beginning and what it loads for each. */
const stateless = ['packages/{statistics,document,study}/**/*.test.ts', 'apps/cli/**/*.test.ts'];
/** Replaces a library within its process. */
const mocking = 'packages/document/src/index.test.ts';

export default defineConfig({
  test: {
    // On two cores vitest would leave one to itself, which is idle most of the time.
    maxWorkers: '100%',
    projects: [
      project({ name: 'figures', include: stateless, exclude: [mocking], isolate: false }),
      project({
        name: 'house',
        include: [mocking, 'packages/institution/**/*.test.ts', 'apps/web/**/*.test.ts', 'test/**/*.test.ts'],
        globalSetup: ['test/postgres/lend-postgres.ts'],
      }),
      project({ name: 'examples', include: ['examples/**/*.test.ts'] }),
    ],
  },
});

interface Project {
  readonly name: string;
  readonly include: string[];
  readonly exclude?: string[];
  readonly isolate?: boolean;
  readonly globalSetup?: string[];
}

function project({ exclude = [], ...own }: Project) {
  return {
    resolve: { conditions: ['minat'] },
    ssr: { resolve: { conditions: ['minat'] } },
    test: {
      ...own,
      exclude: ['**/node_modules/**', ...exclude],
      setupFiles: ['test/settle-properties.ts'],
      // Documents are typeset and browsers driven by tests, on machines that may have other work.
      testTimeout: 120_000,
      hookTimeout: 60_000,
    },
  };
}
