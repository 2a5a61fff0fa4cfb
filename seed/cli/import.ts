import { readArguments } from './arguments.ts';
import { causeOf } from './cause-of.ts';
import { importPages } from './import-pages.ts';
import { complain, print } from './print.ts';
import { runCommand } from './run-command.ts';
import { withGraph } from './with-graph.ts';

/** A page to start from. */
const sample = 'docs/sample-page.txt';

const usage = `npm run import -- <page...>

Imports pages in the layout of the 0557T article, each as one document, such as DOC:article-0557t. A page that is
imported again replaces its earlier version. Other documents are not affected. ${sample} is such a page.`;

async function main(): Promise<void> {
  const { positionals: paths, values } = readArguments({}, usage);
  if (paths.length === 0 || values.help) {
    console.log(usage);
    return;
  }
  await withGraph(async (graph) => {
    const cause = await causeOf('import', paths, paths);
    const skipped = await graph.exclusively((held) => importPages(held, paths, print, complain), cause);
    if (skipped === 0) return;
    complain(`${sample} shows what a page must look like.`);
    process.exitCode = 1;
  });
}

await runCommand(main);
