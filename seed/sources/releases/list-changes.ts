import type { CodeChange } from './code-change.ts';
import type { KnownCode } from './known-codes.ts';
import type { DatedCode } from './listed-code.ts';

type IdentifiedChange = CodeChange & { readonly id: string };

/** What a release does to a code that it lists; nothing, or one change. */
export function changeOf(
  titles: readonly string[],
  { id, code, properties, validTo }: DatedCode,
  known: KnownCode | undefined,
): IdentifiedChange[] {
  const after = titles.map((title) => properties[title]);
  const [newTitle] = after.map(textOf);
  if (validTo !== null) return known?.validTo === null ? [end(known)] : [];
  if (known?.validTo !== null) return [{ id, code, change: 'ADDED', oldTitle: null, newTitle: newTitle ?? null }];
  const differing = titles.findIndex((_, index) => textOf(known.titles[index]) !== textOf(after[index]));
  if (differing === -1) return [];
  const [oldTitle, title] = [textOf(known.titles[differing]), textOf(after[differing])];
  return [{ id, code, change: 'REVISED', oldTitle, newTitle: title }];
}

/** What happens to a code that a release does not list any more. */
export function end({ id, code, titles: [title] }: KnownCode): IdentifiedChange {
  return { id, code, change: 'DELETED', oldTitle: textOf(title), newTitle: null };
}

/** Blanks that differ make no other title. */
function textOf(title: unknown): string | null {
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : null;
}
