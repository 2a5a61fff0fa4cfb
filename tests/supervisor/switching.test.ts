import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { type LoadClients, startClients } from '../support/load-clients.ts';
import { programForTest } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pathOf } = temporaryFolder();
/** How many answers each test waits for. `npm run test:switching` waits for more, and prints how long switches take. */
const wanted = Number(process.env.SWITCHING_ANSWERS ?? 1_000);

const query = '{ document(id: "DOC:pos-slice") { title } procedure(code: "0557T") { diagnoses { totalCount } } }';
const answerOf = (title: string) =>
  JSON.stringify({ data: { document: { title }, procedure: { diagnoses: { totalCount: 8 } } } });

/** When a graph release was published. */
interface Switch {
  readonly release: string;
  readonly at: number;
}

/** Publishes release after release while clients ask, each with another title of one document. */
async function switchUnderLoad(dataDir: string, clients: LoadClients) {
  const graph = await openGraph({ dataDir, queryTimeoutMs: 60_000 });
  onTestFinished(() => graph.close());
  const titles = new Map<string, string>();
  const switches: Switch[] = [];
  const setTitle = async (title: string) => {
    const text = "MATCH (d:SourceDocument {id: 'DOC:pos-slice'}) SET d.title = $title";
    await graph.exclusively((held) => held.write([{ text, parameters: { title } }]));
    const release = await graph.release();
    titles.set(release, title);
    switches.push({ release, at: performance.now() });
    await expect.poll(() => clients.answers.at(-1)?.release, { timeout: 60_000 }).toBe(release);
    await delay(500);
  };
  for (let i = 0; clients.answers.length < wanted || i < 2; i += 1) {
    await setTitle(`Title ${i}`);
  }
  await clients.stop();
  return { titles, switches };
}

/** How long after each publication the first answer from it came, and how long after that the last one from before. */
function timesOf(clients: LoadClients, switches: readonly Switch[]) {
  return switches.map(({ release, at }, i) => {
    const before = switches[i - 1]?.release;
    const first = Math.min(...clients.answers.filter((one) => one.release === release).map((one) => one.at));
    const last = Math.max(...clients.answers.filter((one) => one.release === before).map((one) => one.at), first);
    return { firstNewMs: Math.round(first - at), lastOldMs: Math.round(last - first) };
  });
}

describe.each([1, 2])('while releases change, the program with %i workers', { timeout: 1_800_000 }, (workers) => {
  it('answers every request, from the release that the answer names', async () => {
    const program = programForTest({ DATA_DIR: pathOf('data'), WORKERS: String(workers), LOG_LEVEL: 'warn' });
    const clients = startClients(await program.address, query, 8);
    const { titles, switches } = await switchUnderLoad(pathOf('data'), clients);
    expect(clients.failures.slice(0, 3)).toEqual([]);
    const known = clients.answers.filter(({ release = '' }) => titles.has(release));
    const wrong = known.filter(({ release = '', body }) => body.trim() !== answerOf(titles.get(release) ?? ''));
    expect(wrong.slice(0, 3)).toEqual([]);
    const refused = clients.answers.filter(({ status, release }) => status !== 200 || release === undefined);
    expect(refused.slice(0, 3)).toEqual([]);
    expect(program.said.err).toBe('');
    if (process.env.SWITCHING_ANSWERS) {
      console.log(`${workers} workers, ${clients.answers.length} answers`, timesOf(clients, switches));
    }
  });
});
