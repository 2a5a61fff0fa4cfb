import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { childrenOf } from '../support/children.ts';
import { programForTest } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pathOf } = temporaryFolder();

/** How a request on a connection of its own ends: its status, or an error's code. */
function ask(address: string): Promise<number | string> {
  return new Promise((resolve) => {
    request(`${address}/health`, { agent: false }, (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end();
  });
}

/** How 20 requests end that arrive while one of the workers takes nothing, shortly before it is killed. */
async function endsOfRequests(workers: number): Promise<ReadonlySet<number | string>> {
  const program = programForTest({ DATA_DIR: pathOf('data'), WORKERS: String(workers), LOG_LEVEL: 'fatal' });
  const address = await program.address;
  const [killed = 0] = await childrenOf(program.pid);
  process.kill(killed, 'SIGSTOP');
  const ends = Array.from({ length: 20 }, () => ask(address));
  await delay(300);
  process.kill(killed, 'SIGKILL');
  return new Set(await Promise.all(ends));
}

// The children of a process are read from /proc.
describe.skipIf(process.platform !== 'linux')('connections on their way to a worker that is killed', () => {
  it('are answered by another worker', { timeout: 60_000 }, async () => {
    expect(await endsOfRequests(2)).toEqual(new Set([200]));
  });

  it('are answered by the next worker if it was the only one', { timeout: 60_000 }, async () => {
    expect(await endsOfRequests(1)).toEqual(new Set([200]));
  });
});
