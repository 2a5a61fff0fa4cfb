import type { Page } from './page.ts';
import type { Related, Traversal } from './relation.ts';
import type { Scope } from './scope.ts';

/**
 * What is read at one place: values, each in its slot. Rows come back slot by slot, as one list for each slot, which
 * costs a fraction of what rows of maps do.
 */
export interface RecordPlan {
  readonly slots: readonly Slot[];
}

export type Slot =
  /** A value that may be missing comes wrapped in a list of its own: collecting values skips nulls. */
  | {
      readonly kind: 'property';
      readonly property: string;
      readonly wrapped: boolean;
      /** Whether a missing value is an empty list. */
      readonly mayLackList: boolean;
    }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly wrapped: boolean }
  /** The labels of a node, from which its type follows. */
  | { readonly kind: 'labels' }
  /** The value of a row's sort key with this number. */
  | { readonly kind: 'key'; readonly index: number }
  | { readonly kind: 'column'; readonly column: Column };

/** A Cypher expression in which `this` is the record and `$name` one of the values. */
export interface Expression {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** One value besides the properties: a list of rows, their number, or their groups. */
export type Column = RowsColumn | CountColumn | GroupsColumn;

interface ColumnOf<Kind extends string> {
  readonly kind: Kind;
  /** The field that asks for it; costs and limits name it. */
  readonly field: string;
  readonly scope: Scope;
}

export interface RowsColumn extends ColumnOf<'rows'> {
  readonly page: Page;
  /** How many rows come at most, or about how many where nothing limits them. */
  readonly expected: number;
  readonly node: RecordPlan;
  /** What is read of the relationship, and the sort keys that cursors are made of. */
  readonly edge: RecordPlan;
  /** The slot of the first sort key in `edge`; undefined where no cursor is asked for. */
  readonly firstKey: number | undefined;
  /**
   * The table that holds the nodes, each once, while the rows only name them: where several parents may lead to the
   * same node, and the node has columns of its own. Undefined where the rows hold their nodes.
   */
  readonly table: number | undefined;
}

export interface CountColumn extends ColumnOf<'count'> {
  /** A count without conditions is an expression, which engines answer from the node alone. */
  readonly degree: Related | undefined;
}

export interface GroupsColumn extends ColumnOf<'groups'> {
  readonly grouping: Grouping;
  /** How many groups come; the rest is summed up. */
  readonly first: number;
  /** The label of the nodes behind the keys, and what is read of each. */
  readonly label: string;
  readonly node: RecordPlan;
}

/** What makes groups: the values of a property, or the nodes that a relationship leads to. */
export type Grouping =
  | {
      readonly kind: 'property';
      readonly on: 'node' | 'edge';
      readonly property: string;
      /** The property holds a list: a row counts once in the group of each entry. */
      readonly list: boolean;
    }
  | { readonly kind: 'related'; readonly relation: Traversal };

export function columnsOf({ slots }: RecordPlan): Column[] {
  return slots.flatMap((slot) => (slot.kind === 'column' ? [slot.column] : []));
}
