import { stat } from 'node:fs/promises';
import { releaseStore } from '../../src/graph/releases/release-store.ts';
import { loadedDataDir, loadFigures } from '../graph/databases.ts';
import { fullSize, hugeSize, type Size } from '../graph/size.ts';
import { startOurs } from '../http/all.ts';
import type { HttpContestant } from '../http/contestants.ts';
import { memoryMb } from '../http/processes.ts';
import { type Budget, measure, type Participant, warmUp } from '../measure.ts';
import type { OperationResult } from '../operation-result.ts';
import type { Input, Operation } from '../operations/operation.ts';
import { untilIdle } from '../until-idle.ts';

/** Our server on the embedded engine, with the graph of a size. */
interface Scaled {
  readonly name: string;
  readonly size: Size;
  readonly server: HttpContestant<Pick<Operation, 'ours'>>;
}

/** Measures our server over HTTP, on the embedded engine, with the full graph and with one ten times as large. */
export async function measureScale(
  operations: readonly Operation[],
  budget: Budget,
  report: (result: OperationResult) => void,
): Promise<OperationResult[]> {
  await using full = await startScaled(fullSize);
  await using huge = await startScaled(hugeSize);
  const results: OperationResult[] = [];
  for (const operation of operations) {
    const result = await measureBoth(operation, [full.scaled, huge.scaled], budget);
    report(result);
    results.push(result);
  }
  return results;
}

async function startScaled(size: Size): Promise<AsyncDisposable & { readonly scaled: Scaled }> {
  const dataDir = await loadedDataDir(size);
  const { seconds, cpuSeconds, memoryMb: loadMb } = await loadFigures(dataDir);
  const releases = releaseStore(dataDir);
  const { size: bytes } = await stat(releases.fileOf((await releases.current()) ?? ''));
  const server = await startOurs(dataDir);
  console.log(
    `${size.name}: loaded in ${seconds.toFixed(0)} s (${cpuSeconds.toFixed(0)} s of processor time, at most ` +
      `${loadMb.toFixed(0)} MB), file of ${(bytes / 2 ** 20).toFixed(0)} MB, ` +
      `first answer ${server.firstAnswerMs.toFixed(0)} ms after the start`,
  );
  const name = size === fullSize ? server.name : `${server.name}-${size.name}`;
  return { scaled: { name, size, server }, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

async function measureBoth(operation: Operation, both: readonly Scaled[], budget: Budget): Promise<OperationResult> {
  const participants = new Map<string, Participant>();
  let length = 0;
  for (const { name, size, server } of both) {
    const inputs = operation.inputs(size);
    length = Math.max(length, inputs.length);
    participants.set(name, ownInputs(await server.prepare(operation), inputs));
    await fillLists(`${operation.name}, ${name}`, participants.get(name));
  }
  const places = Array.from({ length }, (_, place) => ({ place }));
  await warmUp(participants, places, budget);
  return { name: operation.name, part: 'scale', contestants: await measure(participants, places, budget) };
}

/** Each graph has inputs of its own, so that what is asked is spread over the whole graph. */
function ownInputs({ ask, ...participant }: Participant, inputs: readonly Input[]): Participant {
  return { ...participant, ask: ({ place }) => ask(inputs[Number(place) % inputs.length] ?? {}) };
}

/** The first request makes the server read lists in the background, which takes long in a large graph. */
async function fillLists(what: string, participant: Participant | undefined): Promise<void> {
  if (!participant) return;
  let used = 0;
  // A list may need another one.
  for (let round = 0; round < 3; round += 1) {
    await participant.ask({ place: 0 });
    used += await untilIdle(participant.pids);
  }
  console.log(
    `${what}: lists read in ${(used / 1_000).toFixed(1)} s of processor time, ${memoryMb(participant.pids()).toFixed(0)} MB`,
  );
}
