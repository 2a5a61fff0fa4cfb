import { ConfigError, graphSettings, readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { GraphError } from '../../src/graph/port.ts';
import { importPages } from './import-pages.ts';

const usage = `npm run import -- <page...>

Imports pages in the layout of the 0557T article, each as one document, such as DOC:article-0557t. A page that is
imported again replaces its earlier version. Other documents are not affected.`;

async function main(paths: readonly string[]): Promise<void> {
  if (paths.length === 0 || paths.includes('--help')) {
    console.log(usage);
    return;
  }
  const graph = await openGraph(graphSettings(readConfig(process.env)));
  try {
    await graph.createSchema();
    const skipped = await graph.exclusively((held) => importPages(held, paths, console.log, console.error));
    if (skipped > 0) process.exitCode = 1;
  } finally {
    await graph.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof GraphError ? error.message : error);
  process.exitCode = 1;
}
