import { parseArgs } from 'node:util';
import { compareAnswers } from './compare.ts';
import { compileTime } from './compile-time.ts';
import { withContestants } from './contestants/all.ts';
import type { Ask, Contestant } from './contestants/contestant.ts';
import { exportName, measureExport } from './export/export.ts';
import { loadedDataDir, type Stores, startLoadedNeo4j } from './graph/databases.ts';
import { fullSize, quickSize, type Size, smallSize } from './graph/size.ts';
import { growthName, measureGrowth } from './growth.ts';
import { type Budget, measure, takeTurns } from './measure.ts';
import { operations } from './operations/all.ts';
import type { Input, Operation } from './operations/operation.ts';
import { measureQuestions } from './questions/measure-questions.ts';
import { type OperationResult, writeResults } from './results.ts';
import { printExport, printGrowth, printTable } from './table.ts';

const quickBudget: Budget = { warmUp: 500, latency: 1_000, throughput: 100 };
const fullBudget: Budget = { warmUp: 4_000, latency: 8_000, throughput: 1_000 };

const questionBudget: Budget = { warmUp: 1_000, latency: 4_000, throughput: 1_000 };

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopping.abort(new Error(`Stopped by ${signal}.`));
    process.exit(1);
  });
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, only: { type: 'string' }, questions: { type: 'boolean' } },
  });
  if (values.questions) return askQuestions(process.env.CODE_SETS_DIR);
  const [size, budget] = values.quick ? [quickSize, quickBudget] : [fullSize, fullBudget];
  const chosen = chooseOperations(values);
  const dataDir = await loadedDataDir(size);
  await using server = await startLoadedNeo4j(size, stopping.signal);
  const stores = { url: server.url, dataDir };
  const results = await measureOperations(
    operations.filter(({ name }) => chosen.has(name)),
    stores,
    size,
    budget,
  );
  if (chosen.has(exportName)) {
    const { measured, rows, memoryMb } = await measureExport(stores, size, budget);
    results.push(report({ name: exportName, contestants: measured }));
    console.log(printExport(measured, rows, memoryMb));
  }
  if (chosen.has(growthName)) {
    const smallDir = await loadedDataDir(smallSize);
    await using smallServer = await startLoadedNeo4j(smallSize, stopping.signal);
    const contestants = await measureGrowth({ url: smallServer.url, dataDir: smallDir }, stores, budget);
    results.push(report({ name: growthName, contestants }));
    console.log(printGrowth(contestants));
  }
  console.log(`Written to ${await writeResults(stores.url, results)}`);
}

async function askQuestions(codeSetsFolder: string | undefined): Promise<void> {
  if (!codeSetsFolder)
    throw new Error('CODE_SETS_DIR must be the folder of the official files for --questions, but is not set.');
  for (const result of await measureQuestions(codeSetsFolder, questionBudget)) report(result);
}

/** A quick run does not measure growth, because it has no large graph. */
function chooseOperations({ only, quick }: { only?: string; quick?: boolean }): ReadonlySet<string> {
  const names = [...operations.map(({ name }) => name), exportName, ...(quick ? [] : [growthName])];
  if (only === undefined) return new Set(names);
  if (names.includes(only)) return new Set([only]);
  const known = names.map((name) => JSON.stringify(name)).join(', ');
  throw new Error(`--only must be one of ${known}, but got ${JSON.stringify(only)}.`);
}

/** Compares and warms up all operations before it measures the first one. */
async function measureOperations(chosen: readonly Operation[], stores: Stores, size: Size, budget: Budget) {
  if (chosen.length === 0) return [];
  return await withContestants(stores, async (contestants) => {
    const prepared: Prepared[] = [];
    for (const operation of chosen) prepared.push(await prepare(operation, contestants, size, budget));
    const results: OperationResult[] = [];
    for (const { operation, asks, inputs } of prepared) {
      const contestants = await measure(asks, inputs, budget);
      results.push(report({ name: operation.name, contestants, compileMs: await compileTime(operation, inputs) }));
    }
    return results;
  });
}

function report(result: OperationResult): OperationResult {
  console.log(printTable(result));
  return result;
}

interface Prepared {
  readonly operation: Operation;
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
  return { operation, asks, inputs };
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
