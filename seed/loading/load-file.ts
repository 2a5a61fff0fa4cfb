import type { Graph } from '../../src/graph/port.ts';
import { importArticle } from '../documents/import-article.ts';
import { gateOf } from '../records/gate.ts';
import type { RecognisedFile } from '../sources/code-sets.ts';
import { Faults } from '../sources/faults.ts';
import type { Progress } from './progress.ts';
import { type LoadCounts, writeContent } from './write-content.ts';

export interface LoadOptions {
  readonly release?: string | undefined;
  /** Reads and compares, and writes nothing. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Loads an official file. Readers see the graph as it was until all of it is there; a load that broke off is completed
 * by the next one. `report` gets a line for what was found, and one for each bad row.
 * @throws {BadFileError} with the graph unchanged
 * @throws {GraphError}
 */
export async function loadFile(
  graph: Graph,
  { file, source }: RecognisedFile,
  { release, dryRun = false }: LoadOptions,
  report: (line: string) => void,
  progress: Progress,
): Promise<void> {
  const faults = new Faults(file.name);
  const content = await source.read({ file, release, graph, faults, gate: gateOf(source.name) });
  for (const line of [...faults.rows, ...content.remarks]) report(line);
  if ('source' in content) {
    if (!dryRun) await importArticle(graph, content.source);
    report(`${source.name}: ${content.source.assertions.length} statements${dryRun ? ' would be written' : ''}`);
    return;
  }
  const target = dryRun ? { read: graph.read.bind(graph), write: () => Promise.resolve() } : graph;
  let rows = 0;
  progress.begin(content.nodes.length + content.references.length);
  try {
    const readFrom = { source: source.name, fingerprint: await file.sha256() };
    const counts = await writeContent(target, content, readFrom, (more) => {
      rows += more;
      progress.reach(rows);
    });
    report(`${source.name}: ${inWords(counts)}${dryRun ? ' would be written' : ''}`);
  } finally {
    progress.end();
  }
}

function inWords({ added, changed, set, removed }: LoadCounts): string {
  return `${added} new nodes, ${changed} changed, ${set} relationships set, ${removed} removed`;
}
