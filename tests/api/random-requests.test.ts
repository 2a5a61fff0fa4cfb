import { describe, expect, it } from 'vitest';
import { askAll } from '../requests/ask-all.ts';
import { openProgram } from '../requests/program.ts';
import { onNeo4j } from '../support/graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraph } from '../support/test-graph.ts';

/** Few: `npm run test:requests` sends a million. Neo4j plans each new text, which takes far longer than to run it. */
const requests = onNeo4j ? 100 : 400;

describe('any request', () => {
  const { graph } = seededGraph();
  const { pathOf } = temporaryFolder();

  it('is answered, or refused as a client error with a known code', { timeout: 120_000 }, async () => {
    const program = await openProgram(graph, pathOf('.'));
    try {
      const seeds = Array.from({ length: requests }, (_, i) => `557:${i}`);
      const { faults, statuses } = await askAll(program, seeds);
      expect(faults).toEqual([]);
      // Enough requests must succeed: changes that are too wild would find nothing.
      const answered = Object.entries(statuses).flatMap(([key, count]) => (key.endsWith(' 200') ? [count] : []));
      expect(answered.reduce((sum, count) => sum + count)).toBeGreaterThan(requests / 4);
    } finally {
      await program.close();
    }
  });
});
