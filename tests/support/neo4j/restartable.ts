import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classArchive } from './class-archive.ts';
import { neo4jJars } from './jars.ts';
import { type Neo4jServer, startNeo4j } from './server.ts';

/** A Neo4j server that a test can kill, freeze, and start again with the same data at the same address. */
export interface RestartableNeo4j extends AsyncDisposable {
  readonly url: string;
  kill(): Promise<void>;
  /** Resolves when it answers. */
  start(): Promise<void>;
  freeze(): void;
  resume(): void;
}

/** Starts it, empty; the caller disposes of it. */
export async function openRestartableNeo4j(): Promise<RestartableNeo4j> {
  const { signal } = new AbortController();
  const jars = await neo4jJars(signal);
  const jvm = [`-XX:SharedArchiveFile=${await classArchive(jars, signal)}`];
  const home = await mkdtemp(join(tmpdir(), 'medcode-restartable-'));
  let server: Neo4jServer = await startNeo4j(jars, signal, { home, jvm, shortLived: true });
  const { url } = server;
  const port = Number(new URL(url).port);
  const kill = async () => {
    const exit = once(server.child, 'exit');
    if (server.child.kill('SIGKILL')) await exit;
  };
  return {
    url,
    kill,
    async start() {
      server = await startNeo4j(jars, signal, { home, port, jvm, shortLived: true });
    },
    freeze: () => void server.child.kill('SIGSTOP'),
    resume: () => void server.child.kill('SIGCONT'),
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}
