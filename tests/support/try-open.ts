// Opens the embedded graph in the folder that the command line names, as a second process would, and prints the outcome.
import { openGraph } from '../../src/graph/adapters/open.ts';
import { GraphError } from '../../src/graph/port.ts';

const [dataDir = ':memory:'] = process.argv.slice(2);
try {
  await openGraph({ dataDir, queryTimeoutMs: 1_000 });
  console.log('OPENED');
} catch (error) {
  console.log(error instanceof GraphError ? error.code : error);
}
