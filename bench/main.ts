import { parseArgs } from 'node:util';
import { type Budgets, fullBudgets, quickBudgets } from './budgets.ts';
import { exportName, measureExport } from './export/export.ts';
import { loadedDataDir, type Stores, startLoadedNeo4j } from './graph/databases.ts';
import { fullSize, quickSize, type Size, smallSize } from './graph/size.ts';
import { growthName, measureGrowth } from './growth.ts';
import { measureOverHttp } from './http/measure-over-http.ts';
import { measureRepeats, repeatsName } from './http/measure-repeats.ts';
import { printOverview } from './http/overview.ts';
import { measureInProcess } from './measure-in-process.ts';
import type { OperationResult } from './operation-result.ts';
import { operations } from './operations/all.ts';
import { measureQuestions } from './questions/measure-questions.ts';
import { questions } from './questions/questions.ts';
import { disturbed, writeResults } from './results.ts';
import { measureScale } from './scale/measure-scale.ts';
import { printExport, printGrowth, printTable } from './table.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopping.abort(new Error(`Stopped by ${signal}.`));
    process.exit(1);
  });
}

interface Run {
  readonly chosen: ReadonlySet<string>;
  readonly stores: Stores;
  readonly size: Size;
  readonly budgets: Budgets;
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      huge: { type: 'boolean' },
      http: { type: 'boolean' },
      only: { type: 'string', multiple: true },
    },
  });
  const [size, budgets] = values.quick ? [quickSize, quickBudgets] : [fullSize, fullBudgets];
  const chosen = chooseNames(values);
  if (values.huge) {
    const rows = operations.filter(({ name }) => chosen.has(name));
    console.log(printOverview(await measureScale(rows, budgets.http, report)));
    return;
  }
  const dataDir = await loadedDataDir(size);
  await using server = await startLoadedNeo4j(size, stopping.signal);
  const run = { chosen, stores: { url: server.url, dataDir, neo4j: server.child.pid ?? 0 }, size, budgets };
  const results = await overHttp(run);
  if (!values.http) results.push(...(await inProcess(run)));
  await write(server.url, results);
}

async function overHttp({ chosen, stores, size, budgets }: Run): Promise<OperationResult[]> {
  const results: OperationResult[] = [];
  const rows = operations.filter(({ name }) => chosen.has(name));
  if (rows.length > 0) results.push(...(await measureOverHttp(rows, stores, size, budgets.http, report)));
  console.log(printOverview(results));
  if (chosen.has(repeatsName)) results.push(report(await measureRepeats(stores.dataDir, size, budgets.http)));
  const asked = questions.filter(({ name }) => chosen.has(name));
  if (asked.length > 0) results.push(...(await measureQuestions(asked, budgets.http, report)));
  return results;
}

async function inProcess({ chosen, stores, size, budgets }: Run): Promise<OperationResult[]> {
  const results: OperationResult[] = [];
  const rows = operations.filter(({ name }) => chosen.has(name));
  if (rows.length > 0) results.push(...(await measureInProcess(rows, stores, size, budgets.inProcess, report)));
  if (chosen.has(exportName)) {
    const { measured, rows, memoryMb } = await measureExport(stores, size, budgets.slow);
    results.push(report({ name: exportName, part: 'export', contestants: measured }));
    console.log(printExport(measured, rows, memoryMb));
  }
  if (chosen.has(growthName)) {
    const smallDir = await loadedDataDir(smallSize);
    await using smallServer = await startLoadedNeo4j(smallSize, stopping.signal);
    const smallStores = { url: smallServer.url, dataDir: smallDir, neo4j: smallServer.child.pid ?? 0 };
    const contestants = await measureGrowth(smallStores, stores, budgets.inProcess);
    results.push(report({ name: growthName, part: 'growth', contestants }));
    console.log(printGrowth(contestants));
  }
  return results;
}

/** A quick run does not measure growth, because it has no large graph. */
function chooseNames({ only, quick }: { only?: string[]; quick?: boolean }): ReadonlySet<string> {
  const all = [...operations, ...questions].map(({ name }) => name);
  const names = [...all, repeatsName, exportName, ...(quick ? [] : [growthName])];
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown === undefined) return new Set(only ?? names);
  const known = names.map((name) => JSON.stringify(name)).join(', ');
  throw new Error(`--only must be one of ${known}, but got ${JSON.stringify(unknown)}.`);
}

function report(result: OperationResult): OperationResult {
  console.log(printTable(result));
  return result;
}

/** Figures from a busy machine are not kept, because they would be compared with others. */
async function write(neo4jUrl: string, results: readonly OperationResult[]): Promise<void> {
  const lines = disturbed(results);
  if (lines.length > 0) throw new Error(`Not written, because of other programs during:\n${lines.join('\n')}`);
  console.log(`Written to ${await writeResults(neo4jUrl, results)}`);
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
