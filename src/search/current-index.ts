import type { Reader } from '../graph/port.ts';
import { indexGraph } from './read-entries.ts';
import type { SearchIndex } from './search-index.ts';

/** The search index of a graph that may change, even by other processes. */
export interface CurrentIndex {
  /**
   * The index of the current graph. It is built when first needed, and again after documents or code sets have changed.
   * Calls in the meantime wait for it.
   * @throws {GraphError}
   */
  of(graph: Reader): Promise<SearchIndex>;
}

/** Indexes `graph`. To check whether the index is current, it reads from the graph that is passed to `of`. */
export function createCurrentIndex(graph: Reader): CurrentIndex {
  let state: string | undefined;
  let index: Promise<SearchIndex> | undefined;
  return {
    async of(reader) {
      const now = JSON.stringify(await reader.read({ text: stateOfDocuments, parameters: {} }));
      if (index && state === now) return index;
      const building = indexGraph(graph);
      [state, index] = [now, building];
      building.catch(() => {
        if (index === building) index = undefined;
      });
      return building;
    },
  };
}

/** Changes at the end of each load and import, and when a document is removed. */
const stateOfDocuments =
  'MATCH (d:SourceDocument) ' +
  'RETURN d.id AS id, d.version AS version, d.fingerprint AS fingerprint, d.complete AS complete ORDER BY id';
