import type { Reader } from '../graph/port.ts';
import { indexGraph } from './read-entries.ts';
import type { SearchIndex } from './search-index.ts';

/** The search index of a graph that may change, even by other processes. */
export interface CurrentIndex {
  /**
   * The index of the graph as it is now. It is built when it is first needed, and again after documents or code sets
   * have changed; whoever asks meanwhile waits for it.
   * @throws {GraphError}
   */
  of(graph: Reader): Promise<SearchIndex>;
}

/** `graph` is what is indexed. Whether the index is still current is read through the graph that `of` is given. */
export function createCurrentIndex(graph: Reader): CurrentIndex {
  let state: string | undefined;
  let index: Promise<SearchIndex> | undefined;
  return {
    async of(asking) {
      const now = JSON.stringify(await asking.read({ text: stateOfDocuments, parameters: {} }));
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

/** Every load and import, and every document that is forgotten, changes this at its end. */
const stateOfDocuments =
  'MATCH (d:SourceDocument) ' +
  'RETURN d.id AS id, d.version AS version, d.fingerprint AS fingerprint, d.complete AS complete ORDER BY id';
