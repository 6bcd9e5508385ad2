import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['minat'] },
  ssr: { resolve: { conditions: ['minat'] } },
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
    globalSetup: ['test/postgres/lend-postgres.ts'],
    setupFiles: ['test/settle-properties.ts'],
    // On two cores vitest would leave one to itself, which is idle most of the time.
    maxWorkers: '100%',
    // Documents are typeset and browsers driven by tests, on machines that may have other work.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
