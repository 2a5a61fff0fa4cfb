import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startCommand } from '../support/process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('npm run load', () => {
  const { pathOf } = temporaryFolder();

  it('fails if no file can be loaded', async () => {
    const { exit, said } = startCommand(['seed/cli/load.js', pathOf('missing.txt')], { DATA_DIR: pathOf('data') });
    expect(await exit).toBe(1);
    expect(said.err).toContain('There is no file');
  });

  it('stops working when it is stopped', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/codes.txt`;
    const args = ['seed/cli/load.js', address, '--cache', pathOf('cache')];
    const { child, exit } = startCommand(args, { DATA_DIR: pathOf('data') });
    const [working]: Socket[] = await once(silent, 'connection');
    child.kill('SIGTERM');
    if (!working?.closed) await once(working as Socket, 'close');
    expect(await exit).toBeNull();
    expect(child.signalCode).toBe('SIGTERM');
  });
});
