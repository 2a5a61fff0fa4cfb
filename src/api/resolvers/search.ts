import { readCount, readCursor, workPerMs, writeCursor } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { indexedDays, search } from '../../questions/search/search.ts';
import { wordsOf } from '../../search/words.ts';
import { question } from '../root.ts';

/** No title has more words, and each word takes time. */
const maxWords = 40;
const maxCharacters = 400;

export const searchQueries = {
  search: ({ text, systems, billable, asOf, first, after }, { maxPageSize }) => {
    requireShort(text);
    const signature = JSON.stringify(['search', text, systems?.toSorted(), billable, asOf]);
    const [score, id] = readCursor(after, 'after', signature, 2) ?? [];
    const request = {
      text,
      systems: systems ? new Set<string>(systems) : undefined,
      billable: billable ?? undefined,
      first: readCount(maxPageSize, 'first', first ?? 10),
      after: after ? { score: Number(score), id: String(id) } : undefined,
    };
    return question(
      costOf(request),
      async ({ index, days }) => {
        if (typeof billable === 'boolean') days.require(['ICD10CM'], asOf);
        const dayOf = indexedDays(days.on(asOf));
        return search(await index(), { ...request, dayOf }, (hit) => writeCursor(signature, [hit.score, hit.id]));
      },
      workOf(text),
    );
  },
} satisfies QueryResolvers;

/** For each word all words of the index may be compared, and each hit is explained. */
function costOf({ text, first }: { readonly text: string; readonly first: number }): number {
  return 100 * (1 + wordsOf(text).length) + first;
}

/** Each word takes up to two milliseconds: as long as misspelled ones take. */
function workOf(text: string): number {
  return 2 * workPerMs * (1 + wordsOf(text).length);
}

function requireShort(text: string): void {
  const words = text.length > maxCharacters ? 0 : wordsOf(text).length;
  if (text.length <= maxCharacters && words <= maxWords) return;
  const got = words > 0 ? `${words} words` : `${text.length} characters`;
  throw badUserInput(
    `text must have at most ${maxCharacters} characters and ${maxWords} words, but got ${got}. Search for a code or a few words.`,
  );
}
