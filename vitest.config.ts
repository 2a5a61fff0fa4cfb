import { defineConfig } from 'vitest/config';

/** A folder that takes the results of each run as JSON, for whoever adds up several of them. */
const results = process.env.TEST_RESULTS_DIR;

export default defineConfig({
  // As Node resolves it: Apollo and we must have the same graphql, and not one of two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // The embedded engine aborts a worker thread that ends while a statement is running; a process it does not.
    pool: 'forks',
    // Neo4j's free edition has one database, which all test files share.
    fileParallelism: process.env.GRAPH_URL === undefined,
    reporters: results ? ['default', ['json', { outputFile: `${results}/${process.pid}.json` }]] : ['default'],
    // A Neo4j that has just started plans slowly, and each statement of the seed anew.
    testTimeout: process.env.GRAPH_URL === undefined ? 20_000 : 120_000,
    hookTimeout: 240_000,
  },
});
