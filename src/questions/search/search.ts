import { type Found, find, type Question } from '../../search/find.ts';
import type { SearchIndex } from '../../search/search-index.ts';

/** What a search found, as the schema has it; nodes by their ids. */
export function search(index: SearchIndex, question: Question, cursorOf: (hit: Found['hits'][number]) => string) {
  const { hits, total, hasMore } = find(index, question);
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
      hasPreviousPage: question.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}
