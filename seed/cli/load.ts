import { parseArgs } from 'node:util';
import type { Graph } from '../../src/graph/port.ts';
import { refreshDiscrepancies } from '../discrepancies/refresh.ts';
import { loadFiles } from '../loading/load-files.ts';
import { codeSets, findCodeSet } from '../sources/code-sets.ts';
import { createProgress } from './progress.ts';
import { runCommand, UsageError } from './run-command.ts';
import { withGraph } from './with-graph.ts';

const nameWidth = Math.max(...codeSets.map(({ name }) => name.length)) + 2;

const usage = `npm run load -- [source] <file...> [--release NAME] [--dry-run]

Loads official files, each completely or not at all. Files can be named together and in any order. Without a source, each
file is recognized by its layout. The sources are:
${codeSets.map(({ name, title }) => `  ${name.padEnd(nameWidth)}${title}`).join('\n')}
--release NAME  the release of the files, such as FY2025, if their names have no year
--dry-run       report what would change, without changing anything`;

// Comparing a whole release with the graph takes longer than any request may.
const queryTimeoutMs = 300_000;

async function main(): Promise<void> {
  const { positionals, values } = readArguments();
  const source = findCodeSet(positionals[0] ?? '');
  const paths = source ? positionals.slice(1) : positionals;
  if (values.help || paths.length === 0) {
    console.log(usage);
    return;
  }
  const dryRun = values['dry-run'];
  const reporter = { report: console.log, complain: console.error, progress: createProgress(process.stderr) };
  const load = (graph: Graph) => loadFiles(graph, paths, { source, release: values.release, dryRun }, reporter);
  await withGraph(
    async (graph) => {
      const refused = dryRun ? await load(graph) : await graph.exclusively((held) => loadAndRefresh(held, load));
      if (refused > 0) process.exitCode = 1;
    },
    { queryTimeoutMs },
  );
}

async function loadAndRefresh(graph: Graph, load: (graph: Graph) => Promise<number>): Promise<number> {
  const refused = await load(graph);
  await refreshDiscrepancies(graph);
  return refused;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { release: { type: 'string' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

await runCommand(main);
