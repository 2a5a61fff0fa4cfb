import type { CodeChange } from './code-change.ts';
import type { KnownCode } from './known-codes.ts';

type IdentifiedChange = CodeChange & { readonly id: string };

/** A code with the titles by which releases are compared. */
type TitledCode = Pick<KnownCode, 'id' | 'code' | 'titles' | 'validTo'>;

/** What a release does to a code that it lists; nothing, or one change. */
export function changeOf({ id, code, titles, validTo }: TitledCode, known: TitledCode | undefined): IdentifiedChange[] {
  const after = titles.map(normalized);
  if (validTo !== null) return known?.validTo === null ? [end(known)] : [];
  if (known?.validTo !== null) return [{ id, code, change: 'ADDED', oldTitle: null, newTitle: after[0] ?? null }];
  const before = known.titles.map(normalized);
  const differing = after.findIndex((title, index) => title !== (before[index] ?? null));
  if (differing === -1) return [];
  return [{ id, code, change: 'REVISED', oldTitle: before[differing] ?? null, newTitle: after[differing] ?? null }];
}

/** What a release does to a code that it no longer lists. */
export function end({ id, code, titles: [title = null] }: TitledCode): IdentifiedChange {
  return { id, code, change: 'DELETED', oldTitle: normalized(title), newTitle: null };
}

/** Titles that differ only in their blanks are the same. */
function normalized(title: string | null): string | null {
  return title?.replace(/\s+/g, ' ').trim() ?? null;
}
