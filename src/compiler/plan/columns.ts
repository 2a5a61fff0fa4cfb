import type { Condition } from '../../graph/condition/condition.ts';
import type { Page } from './page.ts';
import type { Reference, Related, Traversal } from './relation.ts';
import type { Scope } from './scope.ts';

/**
 * What to read from a record: values, each in a slot. A list of records is returned slot by slot, as one list for each
 * slot, which takes a fraction of the time that a list of maps would.
 */
export interface RecordPlan {
  readonly slots: readonly Slot[];
}

export type Slot =
  /** A value that may be missing is wrapped in a list, because `collect` skips nulls. */
  | {
      readonly kind: 'property';
      readonly property: string;
      readonly wrapped: boolean;
      /** Whether a missing value is an empty list. */
      readonly mayLackList: boolean;
    }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly wrapped: boolean }
  /** The labels of a node, which determine its type. */
  | { readonly kind: 'labels' }
  /** The value of one of the row's sort keys. */
  | { readonly kind: 'key'; readonly index: number }
  | { readonly kind: 'column'; readonly column: Column }
  /** A value that the statement need not return. */
  | { readonly kind: 'known'; readonly value: unknown };

/** A Cypher expression in which `this` is the record and `$name` one of the values. */
export interface Expression {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
  /**
   * The same as conditions on the record's properties: the value of the first that holds, or null. Undefined if there are no such
   * conditions.
   */
  readonly cases?: readonly Case[] | undefined;
}

interface Case {
  readonly when: Condition;
  readonly value: unknown;
}

/** A value that takes a subquery: a list of rows, their number, or their groups. */
export type Column = RowsColumn | CountColumn | GroupsColumn;

interface ColumnOf<Kind extends string> {
  readonly kind: Kind;
  /** The name of the field, for costs and limits. */
  readonly field: string;
  readonly scope: Scope;
}

export interface RowsColumn extends ColumnOf<'rows'> {
  readonly page: Page;
  /** The most rows, or about how many there are if nothing limits them. */
  readonly expected: number;
  readonly node: RecordPlan;
  /** What to read from the relationship, and the sort keys for cursors. */
  readonly edge: RecordPlan;
  /** The slot of the first sort key in `edge`; undefined if no cursor is selected. */
  readonly firstKey: number | undefined;
  /**
   * The table with the nodes, each once, while the rows have only their ids. Used if the same node may be in the lists
   * of several parents, and has columns itself. Undefined if the nodes are in the rows.
   */
  readonly table: number | undefined;
  /**
   * The ids of the rows in the order of the list, if they are known before the statement runs. It then need not sort: each
   * row has its id as the last value, and decoding puts the rows in order.
   */
  readonly picked?: readonly string[];
}

interface CountColumn extends ColumnOf<'count'> {
  /** Set for a count without conditions: it is an expression that engines can compute from the node alone. */
  readonly degree: Related | undefined;
}

export interface GroupsColumn extends ColumnOf<'groups'> {
  readonly grouping: Grouping;
  /** The most groups; all after them are combined into one. */
  readonly first: number;
  /** How many of the largest groups to leave out; undefined for the first page. */
  readonly skipped: number | undefined;
  /** The label of the nodes whose ids are the keys, and what to read from each. */
  readonly label: string;
  readonly node: RecordPlan;
  /** The groups inside each group. They share a grouping, and differ only in their page and in what is read. */
  readonly inner: readonly GroupsColumn[];
}

/** What to group by: the values of a property, related nodes, or the values of a property of related nodes. */
export type Grouping =
  | {
      readonly kind: 'property';
      readonly on: 'node' | 'edge';
      readonly property: string;
      /** The property is a list: a row counts in the group of each of its entries. */
      readonly list: boolean;
    }
  | { readonly kind: 'related'; readonly relation: Traversal }
  /** The values that the nodes with the ids in a property have. */
  | {
      readonly kind: 'referenced';
      readonly on: 'node' | 'edge';
      readonly reference: Reference;
      readonly label: string;
      readonly property: string;
    };

export function columnsOf({ slots }: RecordPlan): Column[] {
  const columns: Column[] = [];
  for (const slot of slots) {
    if (slot.kind === 'column') columns.push(slot.column);
  }
  return columns;
}
