import { type DocumentNode, Kind, parse, type SelectionNode, visit } from 'graphql';

/** Shorter documents are validated in a few milliseconds, whatever they repeat. */
const short = 4_096;

/** How often a selection may have the same field. Clients that merge fragments repeat fields a few times. */
const most = 100;

/**
 * Whether a document has the same field very often in one selection. Its validation would compare each with each, and
 * nothing else could run in the meantime.
 */
export function repeatsFields(query: string | undefined, maxTokens: number): boolean {
  if (query === undefined || query.length < short) return false;
  let repeats = 0;
  visit(parsed(query, maxTokens), {
    SelectionSet({ selections }) {
      repeats = Math.max(repeats, ...countsIn(selections).values());
    },
  });
  return repeats > most;
}

/** Empty if the document cannot be parsed: Apollo reports that. */
function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens, noLocation: true });
  } catch {
    return { kind: Kind.DOCUMENT, definitions: [] };
  }
}

/** How often each response key is in a selection, and in the inline fragments of it. */
function countsIn(selections: readonly SelectionNode[], counts = new Map<string, number>()): Map<string, number> {
  for (const one of selections) {
    if (one.kind === Kind.INLINE_FRAGMENT) countsIn(one.selectionSet.selections, counts);
    if (one.kind !== Kind.FIELD) continue;
    const key = (one.alias ?? one.name).value;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
