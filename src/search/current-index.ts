import { type PerRelease, perRelease } from '../graph/per-release.ts';
import type { Graph } from '../graph/port.ts';
import { inTurns } from '../turns.ts';
import { readLexicon } from './lexicon.ts';
import { indexGraph } from './read-entries.ts';
import type { SearchIndex } from './search-index.ts';

/** The search index of a graph that may change, even by other processes. */
export type CurrentIndex = PerRelease<SearchIndex>;

/** The index of `graph`, built once for each graph release. A search during the build waits for it. */
export function createCurrentIndex(graph: Pick<Graph, 'read' | 'release'>): CurrentIndex {
  return perRelease(graph, async () => {
    await inTurns(readLexicon());
    return indexGraph(graph);
  });
}
