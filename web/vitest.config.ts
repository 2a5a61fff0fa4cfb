import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['web/tests/**/*.test.ts'],
    pool: 'forks',
    // One browser at a time.
    fileParallelism: false,
    reporters: process.env.TEST_RESULTS_DIR
      ? ['default', ['json', { outputFile: `${process.env.TEST_RESULTS_DIR}/${process.pid}.json` }]]
      : ['default'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
