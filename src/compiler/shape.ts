import type { RowsColumn } from './plan.ts';

/**
 * Where the parts of an answer lie in a statement's values. `as` is the response key, so that what is decoded is what
 * the client gets; `slot` counts the values of the record that the part belongs to.
 */

/** A node: its fields, by the label that tells its type. */
export interface NodeShape {
  /** The slot of the node's labels, where the schema alone does not tell its type. */
  readonly labels: number | undefined;
  readonly types: ReadonlyMap<string, TypeShape>;
}

export interface TypeShape {
  readonly typeName: string;
  readonly fields: readonly FieldShape[];
}

/** `__typename`, which the schema or the node's labels tell. */
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
      readonly arity: 'list' | 'one';
      readonly required: boolean;
      readonly rows: RowsColumn;
      readonly slot: number;
      readonly node: NodeShape;
    }
  | { readonly kind: 'connection'; readonly as: string; readonly connection: ConnectionShape }
  /** The edges of a list that has no connection around it. */
  | {
      readonly kind: 'rows';
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
  | {
      readonly kind: 'groups';
      readonly as: string;
      readonly slot: number;
      /** The slot of the text that labels a group, in the node behind it. */
      readonly display: number | undefined;
      readonly fields: readonly GroupFieldShape[];
    };

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
