import { ok } from 'node:assert';
import neo4j from 'neo4j-driver';
import { compareAnswers } from '../compare.ts';
import type { Ask } from '../contestants/contestant.ts';
import type { Stores } from '../graph/databases.ts';
import { diagnosisCount } from '../graph/diagnoses.ts';
import type { Size } from '../graph/size.ts';
import { type Budget, type Measured, measure, type Participant } from '../measure.ts';
import { exportRaw } from './raw.ts';
import { type ExportServer, startExportServer } from './server.ts';

export const exportName = 'export of 100k rows';

const document = 'query Export { diagnoses { nodes { code display billable } } }';

/** The figures of an export. */
export interface ExportResult {
  readonly measured: ReadonlyMap<string, Measured>;
  readonly rows: number;
  /** The most memory of our server during an export, minus that of the idle server, in megabytes. */
  readonly memoryMb: ReadonlyMap<string, number>;
}

/** Exports all diagnoses as CSV: with our server over HTTP, in a process for each graph, and with the driver's rows. */
export async function measureExport(stores: Stores, size: Size, budget: Budget): Promise<ExportResult> {
  await using driver = neo4j.driver(stores.url, undefined, { disableLosslessIntegers: true });
  await using ours = await startExportServer({ url: stores.url });
  await using embedded = await startExportServer({ dataDir: stores.dataDir });
  const servers = new Map([
    ['ours', ours],
    ['embedded-ours', embedded],
  ]);
  const memoryMb = new Map<string, number>();
  for (const [name, server] of servers) memoryMb.set(name, await memoryOfExport(server));
  const participant = (name: string, ask: Ask): Participant => {
    const pids = [stores.neo4j, ...(servers.get(name)?.pids ?? [])];
    return { ask, pids: () => pids, isInProcess: !servers.has(name) };
  };
  const asks = new Map<string, Ask>([['raw', () => exportRaw(driver)]]);
  for (const [name, server] of servers) asks.set(name, () => download(server));
  await compareAnswers(asks, [{}]);
  const participants = new Map([...asks].map(([name, ask]) => [name, participant(name, ask)]));
  return { measured: await measure(participants, [{}], budget), rows: diagnosisCount(size), memoryMb };
}

async function memoryOfExport(server: ExportServer): Promise<number> {
  const idle = await server.memory();
  await download(server);
  return ((await server.memory()).peak - idle.now) / 2 ** 20;
}

async function download({ url }: ExportServer): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'text/csv' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: document }) });
  const text = await response.text();
  ok(response.ok, `An export must succeed, but got ${response.status}: ${text.slice(0, 500)}`);
  return text;
}
