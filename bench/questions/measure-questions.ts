import { openGraph } from '../../src/graph/adapters/open.ts';
import { ours } from '../contestants/ours.ts';
import { type Budget, measure, takeTurns } from '../measure.ts';
import type { OperationResult } from '../results.ts';
import { loadedCodeSets } from './code-sets.ts';
import { questions } from './questions.ts';

const queryTimeoutMs = 60_000;

/** Measures the questions one after another, on the embedded graph with all code sets in a folder. */
export async function measureQuestions(codeSetsFolder: string, budget: Budget): Promise<OperationResult[]> {
  const graph = await openGraph({ dataDir: await loadedCodeSets(codeSetsFolder), queryTimeoutMs });
  try {
    const server = ours('embedded-ours', graph);
    const results: OperationResult[] = [];
    for (const question of questions) {
      const { name, inputs } = question;
      const asks = new Map([[server.name, await server.prepare(question)]]);
      await takeTurns(asks, inputs, budget.warmUp);
      results.push({ name, contestants: await measure(asks, inputs, budget) });
    }
    return results;
  } finally {
    await graph.close();
  }
}
