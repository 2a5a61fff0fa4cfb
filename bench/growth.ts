import { openGraph } from '../src/graph/adapters/open.ts';
import type { Graph } from '../src/graph/port.ts';
import type { Ask } from './contestants/contestant.ts';
import { ours } from './contestants/ours.ts';
import type { Stores } from './graph/databases.ts';
import { smallSize } from './graph/size.ts';
import { type Budget, inThisProcess, type Measured, measure, warmUp } from './measure.ts';
import { oneHop } from './operations/one-hop.ts';

export const growthName = 'one hop, small and large graph';

const queryTimeoutMs = 60_000;

/** Measures one hop from the same procedures in a small and a large graph. They have as many diagnoses in both. */
export async function measureGrowth(small: Stores, large: Stores, budget: Budget): Promise<Map<string, Measured>> {
  const graphs = new Map<string, Graph>();
  try {
    for (const [suffix, { url, dataDir }] of [['-small', small] as const, ['', large] as const]) {
      graphs.set(`ours${suffix}`, await openGraph({ url, dataDir, queryTimeoutMs }));
      graphs.set(`embedded-ours${suffix}`, await openGraph({ dataDir, queryTimeoutMs }));
    }
    const asks = new Map<string, Ask>();
    for (const [name, graph] of graphs) asks.set(name, await ours(name, graph).prepare(oneHop));
    const inputs = oneHop.inputs(smallSize);
    const participants = inThisProcess(asks, [small.neo4j, large.neo4j]);
    await warmUp(participants, inputs, budget);
    return await measure(participants, inputs, budget);
  } finally {
    await Promise.all([...graphs.values()].map((graph) => graph.close()));
  }
}
