import type { Size } from '../graph/size.ts';
import { type Budget, measure, warmUp } from '../measure.ts';
import type { OperationResult } from '../operation-result.ts';
import { oneHop } from '../operations/one-hop.ts';
import { untilIdle } from '../until-idle.ts';
import { startOurs } from './all.ts';
import { startContestant } from './contestants.ts';

export const repeatsName = 'one request, repeated';

/** Measures our server with kept answers, and Fastify with nothing but that answer: the limit that HTTP sets. */
export async function measureRepeats(dataDir: string, size: Size, budget: Budget): Promise<OperationResult> {
  const [input = {}] = oneHop.inputs(size);
  await using kept = await startOurs(dataDir, { ANSWER_CACHE_MB: '' });
  const ours = await kept.prepare(oneHop);
  await using bare = await startContestant({
    name: 'fastify',
    args: ['--import', 'tsx', 'bench/http/bare-server.ts'],
    env: { ANSWER: String(await ours.ask(input)) },
    questionOf: () => oneHop.ours,
    first: { operation: oneHop, input },
  });
  const participants = new Map([
    [kept.name, ours],
    [bare.name, await bare.prepare(oneHop)],
  ]);
  // A server that has just been started builds its search index, which takes longer than the warm-up.
  await untilIdle(ours.pids);
  await warmUp(participants, [input], budget);
  return { name: repeatsName, part: 'http', contestants: await measure(participants, [input], budget) };
}
