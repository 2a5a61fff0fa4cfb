import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/port.ts';
import { refreshDiscrepancies } from '../discrepancies/refresh.ts';
import { counted } from '../loading/counted.ts';
import { type LoadedFiles, loadFiles } from '../loading/load-files.ts';
import { BadFileError } from '../sources/bad-file-error.ts';
import { codeSets, findCodeSet } from '../sources/code-sets.ts';
import { readArguments } from './arguments.ts';
import { causeOf } from './cause-of.ts';
import { type DownloadOptions, download, isAddress } from './download.ts';
import { complain, print } from './print.ts';
import { createProgress } from './progress.ts';
import { runCommand, UsageError } from './run-command.ts';
import { withGraph } from './with-graph.ts';

const nameWidth = Math.max(...codeSets.map(({ name }) => name.length)) + 2;

const usage = `npm run load -- [source] <file or address...> [--release NAME] [--dry-run]

Loads official files, each completely or not at all. Files can be named together and in any order. Without a source, each
file is recognized by its layout. The sources are:
${codeSets.map(({ name, title }) => `  ${name.padEnd(nameWidth)}${title}`).join('\n')}
--release NAME  the release of the files, such as FY2025, if their names have no year
--dry-run       report what would change, without changing anything
--cache FOLDER  where files from http:// and https:// addresses are kept, and not transferred again if they are current
--max-bytes N   the most bytes that such a file may have (default: 200000000)`;

const options = {
  release: { type: 'string' },
  'dry-run': { type: 'boolean' },
  cache: { type: 'string' },
  'max-bytes': { type: 'string', default: '200000000' },
} as const;

// Comparing a whole release with the graph takes longer than any request may.
const queryTimeoutMs = 300_000;

const downloadTimeoutMs = 600_000;

async function main(): Promise<void> {
  const { positionals, values } = readArguments(options, usage);
  const source = findCodeSet(positionals[0] ?? '');
  const named = source ? positionals.slice(1) : positionals;
  if (values.help || named.length === 0) {
    console.log(usage);
    return;
  }
  const dryRun = values['dry-run'];
  const paths = await downloadAll(named, values);
  if (paths.length === 0) return;
  const reporter = { report: print, complain, progress: createProgress(process.stderr) };
  const started = performance.now();
  const load = (graph: Graph) => loadFiles(graph, paths, { source, release: values.release, dryRun }, reporter);
  const files = await withGraph(
    async (graph) => {
      const cause = await causeOf('load', process.argv.slice(2), paths);
      const change = () => graph.exclusively((held) => loadAndRefresh(held, load), cause);
      return dryRun ? load(graph) : change();
    },
    { queryTimeoutMs },
  );
  if (files.refused > 0) process.exitCode = 1;
  print(totalOf(files, (performance.now() - started) / 1000));
}

/** The paths, with those of downloaded files in place of addresses. What cannot be downloaded is reported and left out. */
async function downloadAll(
  named: readonly string[],
  values: { readonly cache?: string | undefined; readonly 'max-bytes': string },
) {
  const folder = values.cache ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'medcode-graph');
  const limits = { folder, maxBytes: maxBytesOf(values['max-bytes']), timeoutMs: downloadTimeoutMs };
  const paths: string[] = [];
  for (const one of named) {
    try {
      paths.push(isAddress(one) ? await downloadOne(one, limits) : one);
    } catch (error) {
      if (!(error instanceof BadFileError)) throw error;
      complain(error.message);
      process.exitCode = 1;
    }
  }
  return paths;
}

async function downloadOne(address: string, options: Omit<DownloadOptions, 'progress'>): Promise<string> {
  const { path, sha256, isKept } = await download(address, {
    ...options,
    progress: createProgress(process.stderr, 'bytes'),
  });
  print(`${address}: ${isKept ? 'not changed since it was downloaded' : 'downloaded'}, SHA-256 ${sha256}`);
  return path;
}

function maxBytesOf(text: string): number {
  const bytes = Number(text);
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new UsageError(`--max-bytes must be a whole number above 0, but got ${JSON.stringify(text)}.`);
}

async function loadAndRefresh(graph: Graph, load: (graph: Graph) => Promise<LoadedFiles>): Promise<LoadedFiles> {
  const files = await load(graph);
  await refreshDiscrepancies(graph);
  return files;
}

/** The last line: what became of the files, and how long it took with everything around it. */
function totalOf({ loaded, skipped, refused, rows }: LoadedFiles, seconds: number): string {
  const others = [...(skipped > 0 ? [`${skipped} skipped`] : []), ...(refused > 0 ? [`${refused} not loaded`] : [])];
  const files = [`${counted(loaded, 'file')} loaded`, ...others].join(', ');
  return `${files}: ${counted(rows, 'row')} in ${seconds.toFixed(1)} s`;
}

void runCommand(main);
