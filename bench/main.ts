import { parseArgs } from 'node:util';
import { compareAnswers } from './compare.ts';
import { withContestants } from './contestants/all.ts';
import type { Ask, Contestant } from './contestants/contestant.ts';
import { fullSize, quickSize, type Size } from './graph/size.ts';
import { type Budget, measure, takeTurns } from './measure.ts';
import { operations } from './operations/all.ts';
import type { Input, Operation } from './operations/operation.ts';
import { type OperationResult, writeResults } from './results.ts';
import { printTable } from './table.ts';

const quickBudget: Budget = { warmUp: 600, latency: 1_200, throughput: 100 };
const fullBudget: Budget = { warmUp: 4_000, latency: 8_000, throughput: 1_000 };

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopping.abort(new Error(`Stopped by ${signal}.`));
    process.exit(1);
  });
}

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
  const [size, budget] = values.quick ? [quickSize, quickBudget] : [fullSize, fullBudget];
  const chosen = chooseOperations(values.only);
  await withContestants(size, stopping.signal, async (contestants, neo4jVersion) => {
    const questions: Prepared[] = [];
    for (const operation of chosen) questions.push(await prepare(operation, contestants, size, budget));
    const results: OperationResult[] = [];
    for (const { name, asks, inputs } of questions) {
      const result = { name, contestants: await measure(asks, inputs, budget) };
      console.log(printTable(result));
      results.push(result);
    }
    console.log(`Written to ${await writeResults(neo4jVersion, results)}`);
  });
}

function chooseOperations(only: string | undefined): readonly Operation[] {
  const chosen = operations.filter(({ name }) => only === undefined || name === only);
  if (chosen.length > 0) return chosen;
  const names = operations.map(({ name }) => JSON.stringify(name)).join(', ');
  throw new Error(`--only takes one of ${names}, but got ${JSON.stringify(only)}.`);
}

interface Prepared {
  readonly name: string;
  readonly asks: ReadonlyMap<string, Ask>;
  readonly inputs: readonly Input[];
}

async function prepare(
  operation: Operation,
  contestants: readonly Contestant[],
  size: Size,
  { warmUp }: Budget,
): Promise<Prepared> {
  const inputs = operation.inputs(size);
  const asks = new Map<string, Ask>();
  for (const contestant of contestants) asks.set(contestant.name, await contestant.prepare(operation));
  await compareAnswers(asks, inputs);
  await takeTurns(asks, inputs, warmUp);
  return { name: operation.name, asks, inputs };
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
