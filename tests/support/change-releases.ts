// Publishes releases of the folder that the command line names, one after another, and switches between them, until it
// is killed. Each release has two more payers than the one before, written in two transactions. Prints each publication.
import { useRelease } from '../../seed/cli/releases/use.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';

const [dataDir = ''] = process.argv.slice(2);
const graph = await openGraph({ dataDir, queryTimeoutMs: 10_000, releasesKept: 3 });
const create = { text: 'CREATE (:Medcode:Payer {id: $id})' };
for (;;) {
  const former = await graph.release();
  await graph.exclusively(async (held) => {
    for (const half of ['a', 'b']) {
      await held.write([
        { ...create, parameters: { id: `PAYER:${performance.timeOrigin}-${performance.now()}-${half}` } },
      ]);
    }
  });
  const name = await graph.release();
  console.log(name);
  if (!former.startsWith('unpublished')) await useRelease(dataDir, former, () => {});
  await useRelease(dataDir, name, () => {});
}
