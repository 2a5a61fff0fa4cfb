import { cp, readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { childrenOf, isRunning } from '../support/children.ts';
import { startClients } from '../support/load-clients.ts';
import { countDiagnoses, programForTest } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pathOf } = temporaryFolder();
const eight = { data: { procedure: { diagnoses: { totalCount: 8 } } } };
const query = '{ procedure(code: "0557T") { diagnoses { totalCount } } }';

/** The program with this many workers, once it listens. */
async function start(workers: number) {
  const program = programForTest({ DATA_DIR: pathOf('data'), WORKERS: String(workers), LOG_LEVEL: 'warn' });
  const address = await program.address;
  return { ...program, address, workers: () => childrenOf(program.pid) };
}

// The children of a process are read from /proc.
describe.skipIf(process.platform !== 'linux')('the workers', { timeout: 240_000 }, () => {
  it('are replaced when they crash, and connections wait in the meantime', async () => {
    const { address, workers, said } = await start(1);
    const [crashed = 0] = await workers();
    process.kill(crashed, 'SIGKILL');
    await expect.poll(() => isRunning(crashed)).toBe(false);
    await expect.poll(() => said.err).toContain(`Worker ${crashed} ended with SIGKILL. Starting another one.`);
    expect(await countDiagnoses(address)).toEqual(eight);
    expect(await workers()).toHaveLength(1);
    expect(await workers()).not.toContain(crashed);
  });

  it('are replaced on SIGHUP without failing a request', async () => {
    const { address, workers, pid, said } = await start(2);
    const clients = startClients(address, query, 4);
    const before = await workers();
    process.kill(pid, 'SIGHUP');
    await expect.poll(() => before.some(isRunning), { timeout: 60_000 }).toBe(false);
    await clients.stop();
    expect(clients.failures).toEqual([]);
    expect(await workers()).toHaveLength(2);
    expect(said.err).toBe('');
  });

  it('close connections whose requests do not arrive in time', async () => {
    const { address } = await start(1);
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname).on('error', () => {});
    socket.write('GET /health HTTP/1.1\r\n');
    expect(await text(socket)).toContain('408 Request Timeout');
  });

  it('end when the supervisor is killed', async () => {
    const { workers, pid } = await start(2);
    const orphans = await workers();
    expect(orphans).toHaveLength(2);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => orphans.some(isRunning)).toBe(false);
  });

  it('serve a graph in memory as long as the program runs', async () => {
    const program = programForTest({ DATA_DIR: ':memory:', LOG_LEVEL: 'warn' });
    const address = await program.address;
    await delay(1_000);
    expect(await countDiagnoses(address)).toEqual(eight);
    expect(program.said.err).toBe('');
  });

  it('end in silence if the program is stopped while they are being replaced', async () => {
    for (const ms of [0, 300, 1_500]) {
      const { pid, said, stop } = await start(2);
      process.kill(pid, 'SIGHUP');
      await delay(ms);
      expect(await stop()).toBe(0);
      expect(said.err).toBe('');
    }
  });

  it('keep serving their release if the new one is damaged', async () => {
    const { address, said } = await start(1);
    const { served, damaged } = await switchToDamaged();
    await expect.poll(() => said.err).toContain(`Release ${damaged} cannot be served`);
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(await (await fetch(`${address}/ready`)).json()).toEqual({ status: 'ready', release: served });
  });

  it('serve the release before a damaged one, with one warning', async () => {
    await (await start(1)).stop();
    const { served, damaged } = await switchToDamaged();
    const { address, said } = await start(1);
    await delay(3_000);
    expect(said.err.trim().split('\n')).toEqual([expect.stringContaining(`${damaged} cannot be read`)]);
    expect(await (await fetch(`${address}/ready`)).json()).toEqual({ status: 'ready', release: served });
  });
});

/** Makes a damaged copy of the only release the current one. */
async function switchToDamaged() {
  const releases = pathOf('data/releases');
  const [served = ''] = await readdir(releases);
  const damaged = '20991231T235959Z-00000000';
  await cp(join(releases, served), join(releases, damaged), { recursive: true });
  await writeFile(pathOf('data/current'), damaged);
  return { served, damaged };
}
