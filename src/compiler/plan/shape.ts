import type { RowsColumn } from './columns.ts';

/**
 * Where the parts of an answer lie in a statement's values. `as` is the response key, so that what is decoded is what
 * the client gets; `slot` counts the values of the record that the part belongs to.
 */
export type RootShape =
  /** Nodes by ids that the client gave, in their order; null where there is none. `one` is the first of them. */
  | { readonly kind: 'nodes'; readonly ids: readonly string[]; readonly one: boolean; readonly found: LookedUpShape }
  | { readonly kind: 'connection'; readonly connection: ConnectionShape }
  | { readonly kind: 'composed'; readonly value: unknown; readonly composed: ComposedShape }
  /** A question that has not been asked yet. */
  | { readonly kind: 'open' };

/** Nodes that are looked up together and told apart by their ids. */
export interface LookedUpShape {
  readonly slot: number;
  /** The slot of the id in each node. */
  readonly id: number;
  readonly node: NodeShape;
}

/** What is selected of a value that a question gave: below it, nodes are given by their ids. */
export type ComposedShape =
  | { readonly kind: 'leaf' }
  | {
      readonly kind: 'object';
      readonly typeName: string;
      readonly fields: readonly { readonly as: string; readonly name: string; readonly of: ComposedShape }[];
    }
  /** `found` is undefined where the value names no node. */
  | { readonly kind: 'nodes'; readonly found: LookedUpShape | undefined; readonly required: boolean };

/** A node: its fields, by the label from which its type follows. */
export interface NodeShape {
  /** The slot of the node's labels, where the schema alone does not determine its type. */
  readonly labels: number | undefined;
  readonly types: readonly TypeShape[];
}

export interface TypeShape {
  readonly label: string;
  readonly typeName: string;
  readonly fields: readonly FieldShape[];
}

export interface TypeNameShape {
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
  /** The edges of a list that has no connection around it. */
  | {
      readonly kind: 'edges';
      readonly as: string;
      readonly rows: RowsColumn;
      readonly slot: number;
      readonly fields: readonly EdgeFieldShape[];
    };

export interface ConnectionShape {
  readonly rows: RowsColumn;
  /** Undefined where no part needs the rows. */
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
  /** The slot of the text that labels a group, in the node behind it. */
  readonly display: number | undefined;
  readonly fields: readonly GroupFieldShape[];
}

export type EdgeFieldShape =
  | FieldShape
  | { readonly kind: 'cursor'; readonly as: string }
  | { readonly kind: 'node'; readonly as: string; readonly node: NodeShape };

/** A field that is known by its name. */
export interface NamedShape {
  readonly as: string;
  readonly name: string;
}

/** A field of a group; only `node` has a shape, and only where the groups have nodes behind them. */
export interface GroupFieldShape extends NamedShape {
  readonly node: NodeShape | undefined;
}
