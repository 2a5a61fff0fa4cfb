import { columnsOf, type GroupsColumn, type RowsColumn } from '../plan/columns.ts';
import type { Page } from '../plan/page.ts';
import type { RootPlan } from '../plan/plan.ts';
import type { Predicate } from '../plan/predicate.ts';
import type { Anchor, Scope } from '../plan/scope.ts';
import { conjuncts } from '../planning/anchor.ts';
import { isDecidable } from './decide.ts';

/** A root connection. */
export interface Connection {
  readonly root: RootPlan;
  readonly scope: Scope & { readonly label: string };
  /** Where the search starts, if not at all nodes with the label. */
  readonly anchor: Anchor | undefined;
  /** Whether the search starts at an index: then the engine has its own way to few nodes. */
  readonly isIndexed: boolean;
  /** The properties of the natural order. */
  readonly natural: readonly string[];
  /** The conditions on its nodes that the columns of a list can decide, and the others. */
  readonly decidable: readonly Predicate[];
  readonly rest: readonly Predicate[];
  /** What is selected of it: a page of its rows, its count, its groups. */
  readonly rows: RowsColumn | undefined;
  readonly page: Page | undefined;
  readonly isCounted: boolean;
  readonly groups: readonly GroupsColumn[];
}

/** The connection of a root; undefined for other roots, and where something must exist that lists do not know. */
export function readConnection(root: RootPlan): Connection | undefined {
  const columns = columnsOf(root);
  const [first] = columns;
  if (root.shape.kind !== 'connection' || !first) return undefined;
  const { source, label, filter } = first.scope;
  if (source.kind !== 'all' || label === undefined || filter.edge) return undefined;
  if (root.requirements.some(({ kind }) => kind !== 'subtree')) return undefined;
  const rows = columns.find((column) => column.kind === 'rows');
  const parts = filter.node ? conjuncts(filter.node) : [];
  return {
    root,
    scope: { ...first.scope, label },
    anchor: source.anchor,
    isIndexed: source.anchor !== undefined && startsAtIndex(source.anchor),
    natural: source.order,
    decidable: parts.filter(isDecidable),
    rest: parts.filter((one) => !isDecidable(one)),
    rows,
    page: rows?.page,
    isCounted: columns.some(({ kind }) => kind === 'count'),
    groups: columns.filter((column) => column.kind === 'groups'),
  };
}

function startsAtIndex(anchor: Anchor): boolean {
  return anchor.kind === 'related' ? startsAtIndex(anchor.anchor) : anchor.kind === 'key';
}
