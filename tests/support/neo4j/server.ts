import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
const patienceMs = 120_000;

/** An empty Neo4j server without authentication that ends with this process. */
export interface Neo4jServer extends AsyncDisposable {
  readonly url: string;
  /** Its process, for tests that stop or freeze it. */
  readonly child: ChildProcess;
}

export interface Neo4jOptions {
  /** A folder whose database is used and kept. Default: an empty one that is removed with the server. */
  readonly home?: string;
  /** The port to listen on. Default: a free one. */
  readonly port?: number;
  /** Further lines of its `neo4j.conf`. */
  readonly settings?: readonly string[];
  readonly heap?: string;
  readonly pageCache?: string;
  /** Further options of the JVM. */
  readonly jvm?: readonly string[];
  /** For many different statements on little data: compiles them fast rather than well, and keeps their plans. */
  readonly shortLived?: boolean;
}

/** Starts the server whose jars are given, and waits until it answers. */
export async function startNeo4j(jars: string, signal: AbortSignal, options: Neo4jOptions = {}): Promise<Neo4jServer> {
  requireJava();
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'medcode-neo4j-')));
  const port = options.port ?? (await freePort());
  const server = await spawnServer(jars, home, port, options);
  const killServer = () => server.kill('SIGKILL');
  process.once('exit', killServer);
  const stop = async () => {
    // Killed, because commits survive that and a regular stop takes ten seconds.
    if (killServer()) await once(server, 'exit');
    process.removeListener('exit', killServer);
    if (!options.home) await rm(home, { recursive: true, force: true });
  };
  const url = `bolt://127.0.0.1:${port}`;
  try {
    await waitForAnswer(url, server, join(home, 'console.log'), signal);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, child: server, [Symbol.asyncDispose]: stop };
}

function requireJava(): void {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = error ? 'none' : (/version "(\d+)/.exec(stderr)?.[1] ?? stderr);
  if (!(Number(version) >= 17)) throw new Error(`Neo4j needs java 17 or later on the PATH, but found ${version}.`);
}

async function spawnServer(
  jars: string,
  home: string,
  port: number,
  { heap = '1g', pageCache = '64m', shortLived = false, settings: further = [], jvm = [] }: Neo4jOptions,
): Promise<ChildProcess> {
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), [settings(port, pageCache, shortLived), ...further].join('\n'));
  const console = await open(join(home, 'console.log'), 'w');
  const args = [
    `-Xmx${heap}`,
    ...(shortLived ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
    ...jvm,
    ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    ...['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${home}`, `--config-dir=${conf}`],
  ];
  const server = spawn('java', args, { stdio: ['ignore', console.fd, console.fd] });
  await console.close();
  return server;
}

function settings(port: number, pageCache: string, shortLived: boolean): string {
  return `
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=${pageCache}
db.tx_log.preallocate=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
${shortLived ? 'dbms.cypher.min_replan_interval=1h' : ''}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error(`A port was expected, but got ${address}.`);
  return address.port;
}

async function waitForAnswer(url: string, server: ChildProcess, log: string, signal: AbortSignal): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  await using driver = neo4j.driver(url);
  for (;;) {
    try {
      await driver.verifyConnectivity();
      return;
    } catch {
      signal.throwIfAborted();
      if (server.exitCode !== null || performance.now() > giveUpAt) {
        throw new Error(`Neo4j must answer at ${url}, but did not. It said:\n${await readFile(log, 'utf8')}`);
      }
      await setTimeout(250);
    }
  }
}
