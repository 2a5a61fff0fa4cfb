import { z } from 'zod';
import type { Graph, Reader } from '../src/graph/port.ts';
import { query } from '../src/graph/query.ts';
import { refreshDiscrepancies } from './discrepancies/refresh.ts';
import { type SourceSummary, sourceSummary } from './documents/source-summary.ts';
import { fingerprintOf, writeSource } from './documents/write-source.ts';
import { counted } from './loading/counted.ts';
import { readSources } from './records/read-sources.ts';
import type { Source } from './records/records.ts';

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
    report(
      `${summary.documentId}: ${counted(summary.nodes, 'node')}, ${counted(summary.relationships, 'relationship')}`,
    );
    summaries.push(summary);
  }
  await refreshDiscrepancies(graph);
  return { sources: summaries };
}

/** What a graph has of the shipped sources. */
export interface SeedState {
  /** Whether all of them are loaded, and discrepancies were refreshed since. */
  readonly isComplete: boolean;
  /**
   * The ids of documents with other records than those shipped. Articles are left out, because an import may have replaced
   * what they say.
   */
  readonly differing: readonly string[];
}

const loadedDocuments = query(
  `MATCH (d:SourceDocument) WHERE d.id IN $ids
RETURN d.id AS id, d.fingerprint AS fingerprint, d.complete AND d.checked AS isReady`,
  z.object({ id: z.string(), fingerprint: z.string().nullable(), isReady: z.boolean().nullable() }),
);

/** @throws {GraphError} */
export async function readSeedState(graph: Reader): Promise<SeedState> {
  const sources = await readSources(shippedFiles);
  const documents = await loadedDocuments.read(graph, { ids: sources.map(({ document }) => document.id) });
  const fingerprints = new Map(documents.map(({ id, fingerprint }) => [id, fingerprint]));
  const differs = (source: Source) => {
    const fingerprint = fingerprints.get(source.document.id);
    return fingerprint !== undefined && fingerprint !== fingerprintOf(source);
  };
  return {
    isComplete: documents.filter(({ isReady }) => isReady).length === sources.length,
    differing: sources
      .filter((one) => one.document.kind !== 'ARTICLE' && differs(one))
      .map(({ document }) => document.id),
  };
}
