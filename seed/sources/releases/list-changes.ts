import type { CodeChange } from './code-change.ts';
import type { KnownCode } from './known-codes.ts';
import { hasEnded } from './transition.ts';

type IdentifiedChange = CodeChange & { readonly id: string };

/** A code with the titles by which releases are compared. */
type TitledCode = Pick<KnownCode, 'id' | 'code' | 'titles' | 'validTo' | 'listedTo'>;

/** How a release changes a code that it lists: not at all, or in one way. */
export function changeOf(listed: TitledCode, known: TitledCode | undefined): IdentifiedChange[] {
  const { id, code, titles } = listed;
  const after = titles.map(normalized);
  if (hasEnded(listed)) return known && !hasEnded(known) ? [end(known)] : [];
  if (!known || hasEnded(known)) return [{ id, code, change: 'ADDED', oldTitle: null, newTitle: after[0] ?? null }];
  const before = known.titles.map(normalized);
  const differing = after.findIndex((title, index) => title !== (before[index] ?? null));
  if (differing === -1) return [];
  return [{ id, code, change: 'REVISED', oldTitle: before[differing] ?? null, newTitle: after[differing] ?? null }];
}

/** The change to a code that a release no longer lists. */
export function end({
  id,
  code,
  titles: [title = null],
}: Pick<TitledCode, 'id' | 'code' | 'titles'>): IdentifiedChange {
  return { id, code, change: 'DELETED', oldTitle: normalized(title), newTitle: null };
}

/** A title for comparison: differences in white space do not matter. */
function normalized(title: string | null): string | null {
  return title?.replace(/\s+/g, ' ').trim() ?? null;
}
