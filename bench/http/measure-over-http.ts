import { compareAnswers } from '../compare.ts';
import type { Ask } from '../contestants/contestant.ts';
import type { Stores } from '../graph/databases.ts';
import type { Size } from '../graph/size.ts';
import { type Budget, measure, warmUp } from '../measure.ts';
import { measureEach } from '../measure-each.ts';
import type { OperationResult } from '../operation-result.ts';
import type { Input, Operation } from '../operations/operation.ts';
import { withHttpContestants } from './all.ts';
import type { HttpContestant, HttpParticipant } from './contestants.ts';

/** Compares and warms up all operations before it measures the first one. */
export async function measureOverHttp(
  operations: readonly Operation[],
  stores: Stores,
  size: Size,
  budget: Budget,
  report: (result: OperationResult) => void,
): Promise<OperationResult[]> {
  return await withHttpContestants(stores, size, async (contestants) => {
    for (const { name, firstAnswerMs } of contestants) {
      console.log(`${name}: first answer ${firstAnswerMs.toFixed(0)} ms after the start of its server`);
    }
    return await measureEach(
      operations,
      (operation) => prepare(operation, operation.inputs(size), contestants, budget),
      async ({ name, participants, inputs }) => ({
        name,
        part: 'http',
        contestants: await measure(participants, inputs, budget),
      }),
      report,
    );
  });
}

interface Prepared {
  readonly name: string;
  readonly participants: ReadonlyMap<string, HttpParticipant>;
  readonly inputs: readonly Input[];
}

async function prepare(
  operation: Operation,
  inputs: readonly Input[],
  contestants: readonly HttpContestant<Operation>[],
  budget: Budget,
): Promise<Prepared> {
  const participants = new Map<string, HttpParticipant>();
  for (const contestant of contestants) participants.set(contestant.name, await contestant.prepare(operation));
  const asks = [...participants].map(([name, { read }]): [string, Ask] => [name, read]);
  await compareAnswers(new Map(asks), inputs);
  await warmUp(participants, inputs, budget);
  return { name: operation.name, participants, inputs };
}
