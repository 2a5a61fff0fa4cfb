import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { withDescendants } from './processes.ts';

/** A server in processes of its own. */
export interface Server extends AsyncDisposable {
  /** Where it takes queries. */
  readonly url: string;
  /** Its processes now. */
  pids(): number[];
  /** From its start to its first line with an address, in milliseconds. */
  readonly startMs: number;
}

const root = new URL('../..', import.meta.url);
const patienceMs = 120_000;

/**
 * Starts a program of Node in production mode, and waits until it prints an address. It runs in the folder of the project.
 * @param args those of `node`
 */
export async function startServer(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Server> {
  const started = performance.now();
  const production = { NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...production, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.removeListener('exit', kill);
    if (child.exitCode === null && kill()) await once(child, 'exit');
  };
  try {
    const url = await addressOf(child, args);
    const startMs = performance.now() - started;
    return { url, startMs, pids: () => withDescendants(child.pid ?? 0), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The first address that a server prints. Everything after it is read too, so that the server can go on writing. */
function addressOf(child: ChildProcess, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const fail = (what: string) =>
      reject(new Error(`The server ${args.join(' ')} must print its address, but it ${what}:\n${said.join('\n')}`));
    const timer = setTimeout(fail, patienceMs, `did not in ${patienceMs / 1_000} s`);
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        const [address] = /http:\S+\/graphql/.exec(line) ?? [];
        if (!address) {
          said.push(line);
          return;
        }
        clearTimeout(timer);
        resolve(address);
      });
    }
    child.once('exit', () => {
      clearTimeout(timer);
      fail('ended');
    });
  });
}
