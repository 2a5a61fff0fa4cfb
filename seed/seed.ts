import type { Graph } from '../src/graph/port.ts';
import { refreshDiscrepancies } from './discrepancies/refresh.ts';
import { type SourceSummary, sourceSummary } from './documents/source-summary.ts';
import { fingerprintOf, writeSource } from './documents/write-source.ts';
import { readSources } from './records/read-sources.ts';

/** The shipped sources, in loading order: a source may refer only to its own records and to earlier sources. */
export const shippedFiles = [
  'icd10cm-fy2025-slice',
  'ccsr-2025.1-slice',
  'nucc-25.1-slice',
  'icd10cm-guidelines',
  'modifiers',
  'cpt-0554t-family',
  'cpt-0557t-related',
  'pfs-2024-07',
  'specialty-names',
  'pos-slice',
  'site-places',
  'coverage-0557t',
  'article-0557t',
].map((name) => new URL(`./data/${name}.jsonl`, import.meta.url));

/** What was loaded. */
export interface SeedSummary {
  readonly sources: readonly SourceSummary[];
}

/**
 * Loads the shipped sources into a graph whose schema exists, in place of what their documents said before, and refreshes
 * the discrepancies. `report` gets a line for each source.
 * @throws {BadRecordsError} if any record is bad; nothing is written then
 * @throws {GraphError}
 */
export function loadSeed(graph: Graph, report: (line: string) => void): Promise<SeedSummary> {
  return loadSources(graph, shippedFiles, report);
}

/** Loads files of records like `loadSeed`, in loading order. */
export async function loadSources(
  graph: Graph,
  files: readonly URL[],
  report: (line: string) => void,
): Promise<SeedSummary> {
  const sources = await readSources(files);
  const summaries: SourceSummary[] = [];
  for (const source of sources) {
    await writeSource(graph, source);
    const summary = sourceSummary(source);
    report(`${summary.documentId}: ${summary.nodes} nodes, ${summary.relationships} relationships`);
    summaries.push(summary);
  }
  await refreshDiscrepancies(graph);
  return { sources: summaries };
}

/** Whether all shipped sources are loaded, and discrepancies were refreshed since. @throws {GraphError} */
export async function isSeeded(graph: Graph): Promise<boolean> {
  const ids = (await readSources(shippedFiles)).map(({ document }) => document.id);
  const [row] = await graph.read({
    text:
      'MATCH (document:SourceDocument) WHERE document.id IN $ids AND document.complete AND document.checked ' +
      'RETURN count(document) AS n',
    parameters: { ids },
  });
  return row?.n === ids.length;
}

/**
 * The ids of shipped documents that the graph has with other records than those shipped. Articles are left out, because an
 * import may have replaced what they say.
 * @throws {GraphError}
 */
export async function differingDocuments(graph: Graph): Promise<string[]> {
  const sources = (await readSources(shippedFiles)).filter(({ document }) => document.kind !== 'ARTICLE');
  const rows = await graph.read({
    text: 'MATCH (d:SourceDocument) WHERE d.id IN $ids RETURN d.id AS id, d.fingerprint AS fingerprint',
    parameters: { ids: sources.map(({ document }) => document.id) },
  });
  const loaded = new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
  return sources
    .filter((source) => loaded.has(source.document.id) && loaded.get(source.document.id) !== fingerprintOf(source))
    .map(({ document }) => document.id);
}
