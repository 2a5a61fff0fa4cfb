import { describe, expect, it, onTestFinished } from 'vitest';
import { onNeo4j } from '../support/graph.ts';
import { openNetworkLine } from '../support/network-line.ts';
import { countDiagnoses, programForTest } from '../support/program.ts';
import { loadedGraph } from '../support/test-graph.ts';

describe.skipIf(!onNeo4j)('the program on Neo4j (skipped on the embedded engine, which has no line to cut)', () => {
  loadedGraph();

  it('loads the seed and is ready as soon as its Neo4j answers', { timeout: 240_000 }, async () => {
    const line = await openNetworkLine(process.env.GRAPH_URL ?? '');
    await line.cut();
    const program = programForTest({ GRAPH_URL: line.url, LOG_LEVEL: 'error' });
    const address = await program.address;
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    await line.mend();
    onTestFinished(line.cut);
    await expect.poll(async () => (await fetch(`${address}/ready`)).status, { timeout: 200_000 }).toBe(200);
    expect(await countDiagnoses(address)).toEqual({ data: { procedure: { diagnoses: { totalCount: 8 } } } });
  });
});
