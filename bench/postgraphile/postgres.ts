import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import type { Size } from '../graph/size.ts';
import { copyStatements } from './copy.ts';

const patienceMs = 30_000;
const debianFolder = '/usr/lib/postgresql';
const user = 'bench';

/** For solid-state disks, and memory for the whole graph, as Neo4j has. */
const settings = [
  'listen_addresses=',
  'shared_buffers=512MB',
  'effective_cache_size=2GB',
  'random_page_cost=1.1',
  'jit=off',
];

/** A private PostgreSQL, which ends with this process and leaves nothing. */
export interface Postgres extends AsyncDisposable {
  /** Its address, for the client library of Node. */
  readonly url: string;
  readonly pid: number;
}

/** The folder of the newest PostgreSQL's programs; undefined if there is no PostgreSQL. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debianFolder, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/** Starts a PostgreSQL on a socket in a temporary folder, with the generated graph in tables. */
export async function startLoadedPostgres(programs: string, size: Size): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'medcode-postgres-'));
  const owner = ownerOfDatabase();
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', user, '--no-locale', '-E', 'UTF8', '--auth=trust', '--no-sync'];
  execFileSync(join(programs, 'initdb'), initdb, { ...owner, stdio: 'ignore' });
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, ...settings.flatMap((line) => ['-c', line])],
    {
      ...owner,
      stdio: 'ignore',
    },
  );
  const kill = () => server.kill('SIGQUIT');
  const clean = () => {
    kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  process.once('exit', clean);
  const stop = async () => {
    process.removeListener('exit', clean);
    if (kill()) await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const run = (sql: AsyncIterable<string> | Iterable<string>) => runSql(programs, folder, sql);
    await waitForAnswer(programs, folder, server);
    await run([await sqlOf('tables.sql')]);
    await run(copyStatements(size));
    await run([await sqlOf('indexes.sql')]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://${user}@/postgres?host=${folder}`, pid: server.pid ?? 0, [Symbol.asyncDispose]: stop };
}

/** PostgreSQL refuses to run as root. */
function ownerOfDatabase(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function sqlOf(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

async function runSql(programs: string, folder: string, sql: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const args = ['-h', folder, '-U', user, '-q', '-v', 'ON_ERROR_STOP=1', 'postgres'];
  const psql = spawn(join(programs, 'psql'), args, { stdio: ['pipe', 'ignore', 'inherit'] });
  const exited = once(psql, 'exit');
  await pipeline(Readable.from(sql), psql.stdin);
  const [code] = await exited;
  if (code !== 0) throw new Error(`psql must end with code 0, but got ${code}.`);
}

async function waitForAnswer(programs: string, folder: string, server: ChildProcess): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const ready = spawn(join(programs, 'pg_isready'), ['-h', folder, '-q'], { stdio: 'ignore' });
    const [code] = await once(ready, 'exit');
    if (code === 0) return;
    if (server.exitCode !== null || performance.now() > giveUpAt)
      throw new Error('PostgreSQL must answer, but did not.');
    await setTimeout(100);
  }
}
