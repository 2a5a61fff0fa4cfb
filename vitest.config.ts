import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { testsOfNeo4j, turnOnNeo4j } from './tests/support/neo4j/test-files.ts';

/** Neo4j's free edition has one database, which all test files share. */
const onNeo4j = process.env.GRAPH_URL !== undefined;
/** A folder that takes the results of each run as JSON, for whoever adds up several of them. */
const results = process.env.TEST_RESULTS_DIR;

/** On Neo4j, files that share the seed run one after another. */
class ByContent extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turns = new Map(files.map((one) => [one, turnOnNeo4j(one.moduleId)]));
    const turnOf = (one: TestSpecification) => turns.get(one) ?? 0;
    return Promise.resolve(files.toSorted((a, b) => turnOf(a) - turnOf(b) || a.moduleId.localeCompare(b.moduleId)));
  }
}

export default defineConfig({
  // As Node resolves it: Apollo and we must have the same graphql, and not one of two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: onNeo4j ? testsOfNeo4j() : ['tests/**/*.test.ts'],
    // The embedded engine aborts a worker thread that ends while a statement is running; a process it does not.
    pool: 'forks',
    globalSetup: 'tests/support/loaded-folder.ts',
    fileParallelism: !onNeo4j,
    // Files that run one after another share what they import, and on Neo4j the seed in the database.
    isolate: false,
    sequence: onNeo4j ? { sequencer: ByContent } : {},
    reporters: results ? ['default', ['json', { outputFile: `${results}/${process.pid}.json` }]] : ['default'],
    // Generous, because the machine may be busy with something else. They only limit how long a test hangs.
    // A Neo4j that has just started plans slowly, and each statement of the seed anew.
    testTimeout: onNeo4j ? 240_000 : 120_000,
    hookTimeout: 480_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
