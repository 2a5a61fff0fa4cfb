import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { openAdminServer } from '../../src/admin/admin-server.ts';
import { refuseOthers } from '../../src/admin/refuse-others.ts';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/port.ts';
import { createKey, hashOfKey } from '../../src/http/access/api-key.ts';
import { changeKeys } from '../../src/http/access/key-file.ts';
import { roles } from '../../src/http/access/role.ts';
import { openTestServer, type TestServer } from '../support/server.ts';
import { knownDocuments } from './known-documents.ts';
import type { Door, Material, RandomRequest } from './random-request.ts';
import { readSamples } from './samples.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Servers over one graph, with a door for each way into the program. */
export interface OpenProgram {
  readonly material: Material;
  send(request: RandomRequest): Promise<Answer>;
  /** What the servers have logged above the level of information since the last call. */
  warnings(): string[];
  close(): Promise<void>;
}

/** How long an answer may take, in milliseconds. */
const patience = 20_000;

/** How long a connection may be quiet before the client ends it, in milliseconds. */
const quietMs = 150;

/** Opens servers that answer from the graph; the folder takes their files. */
export async function openProgram(graph: Graph, folder: string): Promise<OpenProgram> {
  const DOCUMENTS = join(folder, 'documents.json');
  const KEYS_FILE = join(folder, 'keys.json');
  await writeFile(DOCUMENTS, JSON.stringify(knownDocuments));
  const keys = await writeKeys(KEYS_FILE);
  const schema = createExecutableSchema();
  const servers: Readonly<Record<Exclude<Door, 'admin' | 'socket'>, TestServer>> = {
    open: await openTestServer(graph, { DOCUMENTS, MAX_WORK: '2000000', MAX_COST: '20000' }, schema),
    keys: await openTestServer(graph, { KEYS_FILE, ANONYMOUS: 'true', NODE_ENV: 'production' }, schema),
    trusted: await openTestServer(graph, { DOCUMENTS, DOCUMENTS_ONLY: 'true' }, schema),
  };
  const admin = await openAdminServer(
    { host: '127.0.0.1', port: 0 },
    {
      metrics: async () => 'up 1\n',
      notReady: async () => undefined,
      info: async () => ({ release: await graph.release() }),
      refuse: await refuseOthers(readConfig({ KEYS_FILE }), pino({ level: 'silent' })),
    },
  );
  const { port: adminPort } = admin.address() as AddressInfo;
  await servers.open.server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = servers.open.server.server.address() as AddressInfo;

  return {
    material: { schema, keys, samples: await readSamples(servers.open, schema) },
    send({ door, method, url, headers, payload }) {
      if (door === 'socket') return withPatience(throughSocket(port, payload ?? ''));
      if (door === 'admin') return withPatience(overHttp(adminPort, method, url, headers));
      return withPatience(
        injected(servers[door], { door, method, url, headers, ...(payload !== undefined && { payload }) }),
      );
    },
    warnings() {
      return Object.values(servers).flatMap(({ log }) =>
        log.splice(0).flatMap((line) => (Number(line.level) > 30 ? [JSON.stringify(line)] : [])),
      );
    },
    async close() {
      admin.close();
      admin.closeAllConnections();
      for (const { server } of Object.values(servers)) await server.close();
    },
  };
}

/** Keys of all roles. */
async function writeKeys(file: string): Promise<string[]> {
  const made = roles.map((role) => ({ role, ...createKey() }));
  const created = '2026-01-01T00:00:00.000Z';
  await changeKeys(file, () =>
    made.map(({ id, text, role }) => ({ id, name: role, role, created, hash: hashOfKey(text) })),
  );
  return made.map(({ text }) => text);
}

async function injected({ server }: TestServer, { method, url, headers, payload }: RandomRequest): Promise<Answer> {
  const response = await server.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  return { status: response.statusCode, headers: response.headers, body: response.body };
}

async function overHttp(
  port: number,
  method: string,
  path: string,
  headers: RandomRequest['headers'],
): Promise<Answer> {
  const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers });
  sent.end();
  const [response] = await once(sent, 'response');
  const body = Buffer.concat(await response.toArray()).toString();
  return { status: response.statusCode, headers: response.headers, body };
}

/**
 * All bytes are sent at once. If nothing more comes, the server may be waiting for the rest of a request: its answer then has
 * the status 408, as after its own time limit.
 */
async function throughSocket(port: number, bytes: string): Promise<Answer> {
  const socket = connect(port, '127.0.0.1');
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part)).on('error', () => {});
  socket.setTimeout(quietMs, () => socket.end());
  socket.write(bytes);
  await new Promise((resolve) => socket.once('close', resolve));
  const text = Buffer.concat(parts).toString();
  if (text === '' && socket.timeout) return { status: 408, headers: {}, body: '' };
  const end = text.indexOf('\r\n\r\n');
  const [line = '', ...rest] = text.slice(0, Math.max(end, 0)).split('\r\n');
  const headers = Object.fromEntries(
    rest.map((one) => [one.slice(0, one.indexOf(':')).toLowerCase(), one.slice(one.indexOf(':') + 2)]),
  );
  return { status: Number(line.split(' ')[1] ?? 0), headers, body: text.slice(end + 4) };
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`There was no answer within ${patience / 1_000} s.`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
