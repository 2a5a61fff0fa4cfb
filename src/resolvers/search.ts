import type { ASTNode } from 'graphql';
import { readCursor, writeCursor } from '../compiler/cursor.ts';
import { readCount } from '../compiler/page.ts';
import { badUserInput } from '../errors.ts';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { dayNumber, today } from '../graph/today.ts';
import { search } from '../questions/search.ts';
import { wordsOf } from '../search/words.ts';

/** No title has so many, and each costs time. */
const maxWords = 40;
const maxCharacters = 400;

export const searchQueries = {
  search: async (_, { text, systems, billable, asOf, first, after }, context, info) => {
    requireShort(text, info.fieldNodes);
    const signature = JSON.stringify(['search', text, systems?.toSorted(), billable, asOf]);
    const [score, id] = readCursor(after, 'after', signature, 2, info.fieldNodes) ?? [];
    const question = {
      text,
      systems: systems ? new Set<string>(systems) : undefined,
      billable: billable ?? undefined,
      day: dayNumber(asOf ?? today()),
      first: readCount(context.maxPageSize, 'first', first ?? 10, info.fieldNodes),
      after: after ? { score: Number(score), id: String(id) } : undefined,
    };
    return context.answer(info, priceOf(question), async (graph) =>
      search(await context.index.of(graph), question, (hit) => writeCursor(signature, [hit.score, hit.id])),
    );
  },
} satisfies QueryResolvers;

/** All words of the index may be looked at for each word, and each hit is explained. */
function priceOf({ text, first }: { readonly text: string; readonly first: number }) {
  return { rows: 100 * (1 + wordsOf(text).length) + first };
}

function requireShort(text: string, nodes: readonly ASTNode[]): void {
  const words = text.length > maxCharacters ? 0 : wordsOf(text).length;
  if (text.length <= maxCharacters && words <= maxWords) return;
  const got = words > 0 ? `${words} words` : `${text.length} characters`;
  throw badUserInput(
    `text may have at most ${maxCharacters} characters and ${maxWords} words, but got ${got}. Ask for a code or a few words.`,
    nodes,
  );
}
