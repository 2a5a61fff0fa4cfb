import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { loadSeed } from '../seed/seed.ts';
import { createExecutableSchema } from '../src/api/schema.ts';
import { readConfig } from '../src/config.ts';
import { openEmbedded } from '../src/graph/adapters/embedded/open-embedded.ts';
import { createKey, hashOfKey } from '../src/http/access/api-key.ts';
import { changeKeys } from '../src/http/access/key-file.ts';
import type { RequestObserver } from '../src/http/request-observer.ts';
import { createServer } from '../src/http/server.ts';
import { openAuditLog } from '../src/observe/audit-log.ts';
import { createMetrics } from '../src/observe/metrics.ts';
import { openTracing } from '../src/observe/tracing.ts';

/**
 * Prints what keys, limits, metrics, the audit log, and traces cost a small query: processor time, because that of a busy
 * machine is steadier than its speed. The servers take turns, in rounds.
 */
const [rounds, perRound] = [30, 400];

const graph = await openEmbedded({ dataDir: ':memory:', queryTimeoutMs: 10_000 });
await graph.createSchema();
await loadSeed(graph, () => {});
const schema = createExecutableSchema();
const folder = await mkdtemp(join(tmpdir(), 'medcode-bench-'));
const keysFile = join(folder, 'keys.json');
const key = createKey();
const record = { id: key.id, name: 'bench', role: 'reader' as const, hash: hashOfKey(key.text) };
await changeKeys(keysFile, () => [{ ...record, created: new Date().toISOString() }]);
const collector = createHttpServer((request, response) => void request.resume().on('end', () => response.end('{}')));
await new Promise<void>((done) => void collector.listen(0, '127.0.0.1', done));
const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;

const query = '{ procedure(code: "0557T") { display diagnoses { nodes { code display } } } }';
const headers = { 'x-api-key': key.text };

async function contestant(settings: NodeJS.ProcessEnv, open?: () => Promise<RequestObserver & { close(): unknown }>) {
  return { config: readConfig({ ANSWER_CACHE_MB: '0', ...settings }), open };
}

const metrics = () => createMetrics({ version: '0', engine: 'grafeo', release: () => graph.release() });
const audit = () => openAuditLog({ target: join(folder, 'audit.log'), onError: console.error });
const contestants = {
  off: await contestant({}),
  'off again': await contestant({}),
  keys: await contestant({ KEYS_FILE: keysFile }),
  'keys, RATE_LIMIT': await contestant({ KEYS_FILE: keysFile, RATE_LIMIT: '1000000000' }),
  metrics: await contestant({}, async () => metrics()),
  'audit log': await contestant({}, audit),
  tracing: await contestant({}, async () =>
    openTracing({ endpoint, serviceName: 'bench', version: '0', engine: 'grafeo' }),
  ),
};

const micros = new Map<string, number[]>();
for (let round = 0; round < rounds; round += 1) {
  for (const [name, { config, open }] of Object.entries(contestants)) {
    const observer = await open?.();
    const observers = observer ? [observer] : [];
    const server = await createServer({
      graph,
      schema,
      config,
      log: pino({ level: 'silent' }),
      ready: async () => {},
      observers,
    });
    const send = () => server.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    for (let i = 0; i < 50; i += 1) await send();
    const before = process.cpuUsage();
    for (let i = 0; i < perRound; i += 1) await send();
    const { user, system } = process.cpuUsage(before);
    micros.set(name, [...(micros.get(name) ?? []), (user + system) / perRound]);
    await server.close();
    await observer?.close();
  }
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const base = median(micros.get('off') ?? []);
for (const [name, all] of micros) {
  const cost = median(all);
  console.log(`${name.padEnd(18)} ${cost.toFixed(0).padStart(5)} µs a request  ${(cost / base).toFixed(3)}`);
}
await graph.close();
collector.close();
await rm(folder, { recursive: true });
