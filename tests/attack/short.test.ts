import { describe, expect, it } from 'vitest';
import { programForTest } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expensive, malformed } from './operations.ts';
import { observe } from './probe.ts';
import { send } from './send.ts';

const { pathOf: dataDir } = temporaryFolder();
const understood = [200, 400, 413, 415, 422, 431, 503, 504];

describe('the program under attack', { timeout: 120_000 }, () => {
  it('answers or refuses every hostile request, and still looks codes up', async () => {
    const program = programForTest({
      DATA_DIR: dataDir('attack'),
      NODE_ENV: 'production',
      WORKERS: '1',
      GRAPH_TIMEOUT_MS: '60000',
    });
    const address = await program.address;
    const observer = await observe(address, program.pid);
    for (const attack of [...malformed, ...expensive]) {
      const bodies = Array.from({ length: Math.min(attack.requests, 10) }, (_, i) => attack.body(i));
      const answers = await Promise.all(bodies.map((body) => send(address, { body, headers: attack.headers })));
      for (const { status, body } of answers) {
        expect(understood, `${attack.name}: ${status} ${body.slice(0, 200)}`).toContain(status);
        expect(body).not.toContain('INTERNAL_SERVER_ERROR');
        expect(body.length).toBeLessThan(1_000_000);
      }
    }
    const { failed, peakMb } = await observer.stop();
    expect(failed).toBe(0);
    expect(peakMb).toBeLessThan(1_500);
    expect(program.said.err).not.toMatch(/"level":[56]0/);
  });
});
