import { parseArgs } from 'node:util';
import { ConfigError, graphSettings, readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { type Graph, GraphError } from '../../src/graph/port.ts';
import { refreshDiscrepancies } from '../discrepancies/refresh.ts';
import { loadFiles } from '../loading/load-files.ts';
import { BadFileError } from '../sources/bad-file-error.ts';
import { codeSets, findCodeSet } from '../sources/code-sets.ts';
import { createProgress } from './progress.ts';

const usage = `npm run load -- [source] <file...> [--release NAME] [--dry-run]

Loads official files, each completely or not at all. Files can be named together and in any order. Without a source, each
file is recognized by its layout. The sources are:
${codeSets.map(({ name, title }) => `  ${name.padEnd(24)}${title}`).join('\n')}
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
  const graph = await openGraph({ ...graphSettings(readConfig(process.env)), queryTimeoutMs });
  try {
    await graph.createSchema();
    const options = { source, release: values.release, dryRun: values['dry-run'] };
    const reporter = { report: console.log, complain: console.error, progress: createProgress(process.stderr) };
    const load = (target: Graph) => loadFiles(target, paths, options, reporter);
    const loadAndRefresh = async (held: Graph) => {
      const refused = await load(held);
      await refreshDiscrepancies(held);
      return refused;
    };
    const refused = options.dryRun ? await load(graph) : await graph.exclusively(loadAndRefresh);
    if (refused > 0) process.exitCode = 1;
  } finally {
    await graph.close();
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { release: { type: 'string' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new BadFileError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

try {
  await main();
} catch (error) {
  const expected = [BadFileError, ConfigError, GraphError].some((kind) => error instanceof kind);
  console.error(expected && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
