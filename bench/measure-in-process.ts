import { compareAnswers } from './compare.ts';
import { compileTime } from './compile-time.ts';
import { withContestants } from './contestants/all.ts';
import type { Ask, Contestant } from './contestants/contestant.ts';
import type { Stores } from './graph/databases.ts';
import type { Size } from './graph/size.ts';
import { type Budget, inThisProcess, measure, type Participant, warmUp } from './measure.ts';
import { measureEach } from './measure-each.ts';
import type { OperationResult } from './operation-result.ts';
import type { Input, Operation } from './operations/operation.ts';

/** Compares and warms up all operations before it measures the first one. */
export async function measureInProcess(
  operations: readonly Operation[],
  stores: Stores,
  size: Size,
  budget: Budget,
  report: (result: OperationResult) => void,
): Promise<OperationResult[]> {
  return await withContestants(stores, async (contestants) => {
    return await measureEach(
      operations,
      (operation) => prepare(operation, contestants, stores, size, budget),
      async ({ operation, participants, inputs }) => ({
        name: operation.name,
        part: 'in process',
        contestants: await measure(participants, inputs, budget),
        compileMs: await compileTime(operation, inputs),
      }),
      report,
    );
  });
}

interface Prepared {
  readonly operation: Operation;
  readonly participants: ReadonlyMap<string, Participant>;
  readonly inputs: readonly Input[];
}

async function prepare(
  operation: Operation,
  contestants: readonly Contestant[],
  stores: Stores,
  size: Size,
  budget: Budget,
): Promise<Prepared> {
  const inputs = operation.inputs(size);
  const asks = new Map<string, Ask>();
  for (const contestant of contestants) asks.set(contestant.name, await contestant.prepare(operation));
  await compareAnswers(asks, inputs);
  const participants = inThisProcess(asks, [stores.neo4j]);
  await warmUp(participants, inputs, budget);
  return { operation, participants, inputs };
}
