import type { Remark, RemarkKind } from '../sources/article/remark.ts';

/** How many remarks of one kind are printed for a page. */
const mostOfKind = 10;

const kinds: readonly { readonly kind: RemarkKind; readonly name: string }[] = [
  { kind: 'LEFT_OUT', name: 'left out' },
  { kind: 'CHANGED', name: 'changed' },
  { kind: 'REPEATED', name: 'repeated' },
  { kind: 'MISSING', name: 'missing' },
];

/** The remarks on a page as lines to print. */
export interface RemarkLines {
  /** Counts of all remarks, and one line for each that lost nothing. Empty if there are no remarks. */
  readonly reported: readonly string[];
  /** One line for each row, column, or sentence that was left out. */
  readonly complaints: readonly string[];
}

/** Prints the remarks on a page in its order: `line 41: ...`. After ten of one kind, the rest are counted. */
export function remarkLines(remarks: readonly Remark[]): RemarkLines {
  const groups = kinds.map(({ kind, name }) => ({ kind, name, own: remarks.filter((one) => one.kind === kind) }));
  const counts = groups.flatMap(({ name, own }) => (own.length > 0 ? [`${own.length} ${name}`] : []));
  const linesOf = (isWanted: (kind: RemarkKind) => boolean) =>
    groups.filter(({ kind }) => isWanted(kind)).flatMap(({ name, own }) => capped(own, name));
  return {
    reported: counts.length > 0 ? [counts.join(', '), ...linesOf((kind) => kind !== 'LEFT_OUT')] : [],
    complaints: linesOf((kind) => kind === 'LEFT_OUT'),
  };
}

function capped(remarks: readonly Remark[], name: string): string[] {
  const lines = remarks.slice(0, mostOfKind).map(({ line, text }) => (line === null ? text : `line ${line}: ${text}`));
  const more = remarks.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more ${name}`] : lines;
}
