import type { RowsColumn } from './columns.ts';

/**
 * Where the parts of an answer are in a statement's values. `as` is the response key, so that decoded objects need no
 * further change; `slot` is an index into the values of the part's record.
 */
export type RootShape =
  /** Nodes by id, in the order of the ids; null for unknown ids. With `one`, only the first, not as a list. */
  | { readonly kind: 'nodes'; readonly ids: readonly string[]; readonly one: boolean; readonly found: LookedUpShape }
  | { readonly kind: 'connection'; readonly connection: ConnectionShape }
  | { readonly kind: 'composed'; readonly value: unknown; readonly composed: ComposedShape }
  /** A question that has not been answered yet. */
  | { readonly kind: 'open' };

/** Nodes that are looked up by their ids. */
export interface LookedUpShape {
  readonly slot: number;
  /** The slot of the id in each node. */
  readonly id: number;
  readonly node: NodeShape;
}

/** The fields selected in the answer to a question. The answer has ids in place of nodes. */
export type ComposedShape =
  | { readonly kind: 'leaf' }
  | {
      readonly kind: 'object';
      readonly typeName: string;
      readonly fields: readonly { readonly as: string; readonly name: string; readonly of: ComposedShape }[];
    }
  /** `found` is undefined if the answer has no ids. */
  | { readonly kind: 'nodes'; readonly found: LookedUpShape | undefined; readonly required: boolean };

/** A node: its fields, for each type that it can have. */
export interface NodeShape {
  /** The slot of the node's labels; undefined if it has only one type. */
  readonly labels: number | undefined;
  readonly types: readonly TypeShape[];
  /** Whether the field's type is an interface, so that the answer must say which type the node has. */
  readonly isAbstract: boolean;
}

interface TypeShape {
  readonly label: string;
  readonly typeName: string;
  readonly fields: readonly FieldShape[];
}

interface TypeNameShape {
  readonly kind: 'typeName';
  readonly as: string;
  readonly typeName: string;
}

export type FieldShape =
  | TypeNameShape
  | {
      readonly kind: 'property';
      readonly as: string;
      readonly slot: number;
      readonly wrapped: boolean;
      readonly required: boolean;
    }
  | {
      readonly kind: 'nodes';
      readonly as: string;
      readonly one: boolean;
      readonly required: boolean;
      readonly rows: RowsColumn;
      readonly slot: number;
      readonly node: NodeShape;
    }
  | { readonly kind: 'connection'; readonly as: string; readonly connection: ConnectionShape }
  /** Edges without a connection. */
  | {
      readonly kind: 'edges';
      readonly as: string;
      readonly rows: RowsColumn;
      readonly slot: number;
      readonly fields: readonly EdgeFieldShape[];
    };

export interface ConnectionShape {
  readonly rows: RowsColumn;
  /** Undefined if no part needs the rows. */
  readonly slot: number | undefined;
  readonly parts: readonly PartShape[];
}

export type PartShape =
  | TypeNameShape
  | { readonly kind: 'edges'; readonly as: string; readonly fields: readonly EdgeFieldShape[] }
  | { readonly kind: 'nodes'; readonly as: string; readonly node: NodeShape }
  | { readonly kind: 'pageInfo'; readonly as: string; readonly fields: readonly NamedShape[] }
  | { readonly kind: 'count'; readonly as: string; readonly slot: number }
  | GroupsShape;

export interface GroupsShape {
  readonly kind: 'groups';
  readonly as: string;
  readonly slot: number;
  /** Identifies the list of groups. Cursors are valid only for the same signature. */
  readonly signature: string;
  /** How many groups come before those of this page. */
  readonly skipped: number;
  /** The slot of the group's label, in the values of its node. */
  readonly display: number | undefined;
  readonly fields: readonly GroupFieldShape[];
}

export type EdgeFieldShape =
  | FieldShape
  | { readonly kind: 'cursor'; readonly as: string }
  | { readonly kind: 'node'; readonly as: string; readonly node: NodeShape };

/** A field that needs no more than its name. */
interface NamedShape {
  readonly as: string;
  readonly name: string;
}

/** A field of a group. */
interface GroupFieldShape extends NamedShape {
  /** The shape of `node`, if the keys are ids of nodes. */
  readonly node: NodeShape | undefined;
  /** The shape of `groups`, if there is another key to group by. Its slot is an index into the group's inner groups. */
  readonly inner: GroupsShape | undefined;
}
