import type { Reader } from '../graph/port.ts';
import { indexGraph } from './read-entries.ts';
import type { SearchIndex } from './search-index.ts';

/** The index of a graph that may change, also by other processes. */
export interface CurrentIndex {
  /**
   * The index of the graph as it is now. It is made when it is first asked for, and anew when documents or code sets
   * have changed since; whoever asks meanwhile waits.
   * @throws {GraphError}
   */
  of(graph: Reader): Promise<SearchIndex>;
}

/** `graph` is what the index is made of; to see whether it is still right, the asker's own graph is asked. */
export function createCurrentIndex(graph: Reader): CurrentIndex {
  let state: string | undefined;
  let index: Promise<SearchIndex> | undefined;
  return {
    async of(asker) {
      const now = JSON.stringify(await asker.read({ text: stateOfDocuments, parameters: {} }));
      if (index && state === now) return index;
      const made = indexGraph(graph);
      [state, index] = [now, made];
      made.catch(() => {
        if (index === made) index = undefined;
      });
      return made;
    },
  };
}

/** Every load, import and forgetting changes what this gives, at its end. */
const stateOfDocuments =
  'MATCH (d:SourceDocument) ' +
  'RETURN d.id AS id, d.version AS version, d.fingerprint AS fingerprint, d.complete AS complete ORDER BY id';
