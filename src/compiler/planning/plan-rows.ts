import type { NodeType } from '../model/model.ts';
import type { RowsColumn } from '../plan/columns.ts';
import type { Page } from '../plan/page.ts';
import type { Filter } from '../plan/predicate.ts';
import type { Scope, Source } from '../plan/scope.ts';
import type { NodeShape } from '../plan/shape.ts';
import type { Selected } from '../selection.ts';
import { readFirst } from './page.ts';
import { below, type Planning } from './planning.ts';
import { Slots } from './slots.ts';

/** A column of rows, before its records have been planned. */
export type RowsHead = Pick<RowsColumn, 'field' | 'scope' | 'page' | 'expected'>;

/** A column of rows while its records are being planned. */
export class Rows {
  readonly node = new Slots();
  readonly edge = new Slots();
  readonly #planning: Planning;
  readonly #head: RowsHead;
  #firstKey: number | undefined;

  constructor(planning: Planning, head: RowsHead) {
    this.#planning = planning;
    this.#head = head;
  }

  /** Adds the sort keys, which cursors need. */
  addKeys(): void {
    this.#firstKey ??= this.edge.keys(this.#head.page.sort.length);
  }

  /** The column, after all selected fields have been planned. */
  column(): RowsColumn {
    const records = { node: this.node.record(), edge: this.edge.record() };
    return { kind: 'rows', ...this.#head, ...records, firstKey: this.#firstKey, table: this.#table() };
  }

  /** If several rows may have the same node, and it has subqueries, it is read once, into a table. */
  #table(): number | undefined {
    const { tables, repeated, root } = this.#planning;
    const { source } = this.#head.scope;
    const related = source.kind === 'related' || source.kind === 'similar';
    return tables && repeated && related && this.node.hasColumns ? root.nextTable() : undefined;
  }
}

/** The nodes of a list. With a filter they are matched by their label, so that the engine can use an index. */
export function scopeOf(source: Source, { label }: NodeType, matched: string | undefined, filter: Filter): Scope {
  return { source, label: filter.node ? label : matched, filter };
}

/** A list of nodes without a connection, and its slot. */
export interface PlannedNodes {
  readonly rows: RowsColumn;
  readonly slot: number;
  readonly node: NodeShape;
}

/** Plans the nodes of a scope, in their natural order, and the fields selected on them. */
export function planNodes(
  planning: Planning,
  slots: Slots,
  target: NodeType,
  scope: Scope,
  selected: Selected,
  expected: number,
): PlannedNodes {
  const page: Page = readFirst(planning, target, scope.source, selected);
  const rows = new Rows(planning, { field: selected.name, scope, page, expected: page.size ?? expected });
  const node = planning.node(below(planning, expected > 1), rows.node, target, selected);
  const column = rows.column();
  return { rows: column, slot: slots.column(column), node };
}
