// Opens the embedded graph in the folder that the command line names, as a second process would, reads it, and tries to
// change it. Prints the outcomes.
import { openGraph } from '../../src/graph/adapters/open.ts';
import { GraphError } from '../../src/graph/port.ts';

const [dataDir = ':memory:'] = process.argv.slice(2);
try {
  const graph = await openGraph({ dataDir, queryTimeoutMs: 1_000 });
  const rows = await graph.read({ text: 'MATCH (m:Modifier) RETURN m.id AS id', parameters: {} });
  console.log(`READ ${JSON.stringify(rows)}`);
  await graph.exclusively(() => Promise.resolve());
  console.log('CHANGED');
} catch (error) {
  console.log(error instanceof GraphError ? `${error.code} ${error.message}` : error);
}
