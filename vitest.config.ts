import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Neo4j's free edition has one database, which all test files share. */
const onNeo4j = process.env.GRAPH_URL !== undefined;
/** A folder that takes the results of each run as JSON, for whoever adds up several of them. */
const results = process.env.TEST_RESULTS_DIR;

/** The test files that open a graph: the others do not depend on the engine, and run on the embedded one only. */
function testsOfGraphs(): string[] {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).map((name) => `tests/${name}`);
  const opensGraph = /from '\.\.\/support\/(test-)?graph\.ts'/;
  return files.filter((file) => file.endsWith('.test.ts') && opensGraph.test(readFileSync(file, 'utf8')));
}

export default defineConfig({
  // As Node resolves it: Apollo and we must have the same graphql, and not one of two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: onNeo4j ? testsOfGraphs() : ['tests/**/*.test.ts'],
    // The embedded engine aborts a worker thread that ends while a statement is running; a process it does not.
    pool: 'forks',
    fileParallelism: !onNeo4j,
    // Files that run one after another share what they import, and on Neo4j the seed in the database.
    isolate: false,
    reporters: results ? ['default', ['json', { outputFile: `${results}/${process.pid}.json` }]] : ['default'],
    // Generous, because the machine may be busy with something else. They only limit how long a test hangs.
    // A Neo4j that has just started plans slowly, and each statement of the seed anew.
    testTimeout: onNeo4j ? 240_000 : 120_000,
    hookTimeout: 480_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
