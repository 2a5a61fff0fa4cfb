import type { CheckedDay, DayOf } from '../../codes/coverage.ts';
import { dayNumber } from '../../graph/day.ts';
import { limited } from '../../limited.ts';
import { find, type SearchRequest, type SearchResult } from '../../search/find.ts';
import type { IndexedDay, SearchIndex } from '../../search/search-index.ts';
import { inTurns } from '../../turns.ts';

/** How many searches run at the same time. Each of them needs memory for all names of the index. */
const searching = limited(4);

/** The day of each system as the index needs it. Each is worked out once, because every hit needs it. */
export function indexedDays(dayOf: DayOf): SearchRequest['dayOf'] {
  const known = new Map<string | null, IndexedDay>();
  return (system) => {
    const day = known.get(system) ?? indexedDay(dayOf(system));
    known.set(system, day);
    return day;
  };
}

function indexedDay({ date, covered, begun }: CheckedDay): IndexedDay {
  return { date: dayNumber(date), covered: covered === null ? null : dayNumber(covered), begun };
}

/** A page of hits as a connection; nodes by their ids. */
export async function search(
  index: SearchIndex,
  request: SearchRequest,
  cursorOf: (hit: SearchResult['hits'][number]) => string,
) {
  const { hits, total, hasMore } = await searching(() => inTurns(find(index, request)));
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
