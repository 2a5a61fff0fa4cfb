import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['clients/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'clients/.python/**'],
    pool: 'forks',
    globalSetup: 'tests/support/loaded-folder.ts',
    reporters: process.env.TEST_RESULTS_DIR
      ? ['default', ['json', { outputFile: `${process.env.TEST_RESULTS_DIR}/${process.pid}.json` }]]
      : ['default'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
