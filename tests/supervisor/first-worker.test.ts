import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { childrenOf } from '../support/children.ts';
import { programForTest } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pathOf } = temporaryFolder();

/** Asks on connections that the client would keep: the status, and what becomes of the connection. */
function ask(address: string, agent: Agent): Promise<{ readonly status: unknown; readonly connection: unknown }> {
  return new Promise((resolve, reject) => {
    request(`${address}/ready`, { agent }, async (response) => {
      const { status } = (await json(response)) as { status: unknown };
      resolve({ status, connection: response.headers.connection });
    })
      .on('error', reject)
      .end();
  });
}

function keepingAgent(): Agent {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  return agent;
}

// The children of a process are read from /proc.
describe.skipIf(process.platform !== 'linux')('the first worker', { timeout: 60_000 }, () => {
  it('serves before the others, and its clients go on with all of them', async () => {
    const program = programForTest({ DATA_DIR: pathOf('data'), WORKERS: '3', LOG_LEVEL: 'warn' });
    const isFirst = async () => (await childrenOf(program.pid, 'work')).length === 3;
    await expect.poll(isFirst, { interval: 1, timeout: 10_000 }).toBe(true);
    const [, ...others] = await childrenOf(program.pid, 'work');
    for (const other of others) process.kill(other, 'SIGSTOP');
    const agent = keepingAgent();
    expect(await ask(await program.address, agent)).toEqual({ status: 'ready', connection: 'close' });
    for (const other of others) process.kill(other, 'SIGCONT');
    const address = await program.address;
    await expect
      .poll(() => ask(address, agent), { timeout: 20_000 })
      .toEqual({
        status: 'ready',
        connection: 'keep-alive',
      });
    expect(program.said.err).toBe('');
  });

  it('keeps connections if it is the only one', async () => {
    const program = programForTest({ DATA_DIR: pathOf('data'), WORKERS: '1', LOG_LEVEL: 'warn' });
    const answer = await ask(await program.address, keepingAgent());
    expect(answer).toEqual({ status: 'ready', connection: 'keep-alive' });
  });
});
