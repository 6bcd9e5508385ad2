import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['minat'] },
  ssr: { resolve: { conditions: ['minat'] } },
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
    setupFiles: ['test/bound-properties.ts'],
    testTimeout: 20_000,
  },
});
