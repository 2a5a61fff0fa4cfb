import { type PerRelease, perRelease } from '../graph/per-release.ts';
import type { Graph, ReleaseFiles } from '../graph/port.ts';
import { inTurns } from '../turns.ts';
import type { IndexContent } from './index-content.ts';
import { readLexicon } from './lexicon.ts';
import { indexGraph, readContent } from './read-entries.ts';
import { SearchIndex } from './search-index.ts';
import { readStoredIndex, storeIndex } from './stored-index.ts';

/** The search index of a graph that may change, even by other processes. */
export type CurrentIndex = PerRelease<SearchIndex>;

type IndexedGraph = Pick<Graph, 'read' | 'release' | 'files'>;

/**
 * The index of `graph`, built once for each graph release, or read from the file that an earlier process has stored it in. A
 * search during the build waits for it.
 */
export function createCurrentIndex(graph: IndexedGraph): CurrentIndex {
  return perRelease(graph, async () => {
    await inTurns(readLexicon());
    const { files } = graph;
    return files ? inTurns(SearchIndex.of(await contentOf(graph, files))) : indexGraph(graph);
  });
}

async function contentOf(graph: IndexedGraph, files: ReleaseFiles): Promise<IndexContent> {
  const release = await graph.release();
  const stored = await readStoredIndex(files, release);
  if (stored) return stored;
  const content = await readContent(graph);
  // What was read while the graph has changed belongs to no release.
  if ((await graph.release()) === release) void storeIndex(files, release, content);
  return content;
}
