import { find, type SearchRequest, type SearchResult } from '../../search/find.ts';
import type { SearchIndex } from '../../search/search-index.ts';

/** A page of hits as a connection; nodes by their ids. */
export function search(
  index: SearchIndex,
  request: SearchRequest,
  cursorOf: (hit: SearchResult['hits'][number]) => string,
) {
  const { hits, total, hasMore } = find(index, request);
  const edges = hits.map((hit) => ({
    cursor: cursorOf(hit),
    node: hit.id,
    score: hit.score,
    matches: hit.why.map(({ kind, ...match }) => ({ ...match, how: kind })),
  }));
  return {
    edges,
    nodes: hits.map(({ id }) => id),
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: request.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}
