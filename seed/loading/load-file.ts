import type { Graph } from '../../src/graph/port.ts';
import { importArticle } from '../documents/import-article.ts';
import type { Content } from '../records/content.ts';
import { gateOf } from '../records/gate.ts';
import { BadFileError } from '../sources/bad-file-error.ts';
import type { RecognizedFile } from '../sources/code-sets.ts';
import { Faults } from '../sources/faults.ts';
import { counted } from './counted.ts';
import type { Progress } from './progress.ts';
import { type LoadCounts, writeContent } from './write-content.ts';

export interface LoadOptions {
  /** The release of the file, if its name has no year. */
  readonly release?: string | undefined;
  /** Compares the file with the graph, and writes nothing. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Loads an official file. Readers see nothing of it until all of it is loaded. After an interrupted load, load the file
 * again. `report` gets a line for each bad row and remark, and one for what was loaded.
 * @throws {BadFileError} if nothing was changed because the file cannot be loaded
 * @throws {GraphError}
 */
export async function loadFile(
  graph: Graph,
  recognized: RecognizedFile,
  options: LoadOptions,
  report: (line: string) => void,
  progress: Progress,
): Promise<void> {
  const { name } = recognized.file;
  try {
    await loadRecognized(graph, recognized, options, report, progress);
  } catch (error) {
    if (!(error instanceof BadFileError) || error.message.includes(name)) throw error;
    throw new BadFileError(`${name}: ${error.message}`, { cause: error });
  }
}

async function loadRecognized(
  graph: Graph,
  { file, source }: RecognizedFile,
  { release, dryRun = false }: LoadOptions,
  report: (line: string) => void,
  progress: Progress,
): Promise<void> {
  const dryNote = dryRun ? ' (dry run: nothing was written)' : '';
  const faults = new Faults(file.name);
  const content = await source.read({ file, release, graph, faults, gate: gateOf(source.name) });
  for (const line of [...faults.rows, ...content.remarks]) report(line);
  if ('source' in content) {
    if (!dryRun) await importArticle(graph, content.source);
    report(`${source.name}: ${content.source.assertions.length} statements${dryNote}`);
    return;
  }
  const target = dryRun ? { read: graph.read.bind(graph), write: () => Promise.resolve() } : graph;
  const readFrom = { source: source.name, fingerprint: await file.sha256() };
  const write = async (part: Content) => {
    const counts = await withProgress(part, progress, (done) => writeContent(target, part, readFrom, done));
    report(`${source.name}: ${inWords(counts)}${dryNote}`);
  };
  if (content.first) {
    for (const line of content.first.remarks) report(line);
    await write(content.first);
    // The second part changes nodes of the first one, which a dry run has not written.
    if (dryRun) return;
  }
  await write(content);
}

async function withProgress(
  { nodes, references }: Content,
  progress: Progress,
  work: (done: (rows: number) => void) => Promise<LoadCounts>,
): Promise<LoadCounts> {
  let rows = 0;
  progress.begin(nodes.length + references.length);
  try {
    return await work((more) => {
      rows += more;
      progress.reach(rows);
    });
  } finally {
    progress.end();
  }
}

function inWords({ added, changed, set, removed }: LoadCounts): string {
  return `${counted(added, 'new node')}, ${changed} changed, ${counted(set, 'relationship')} set, ${removed} removed`;
}
