import type { RowsColumn } from './plan.ts';

/** Where the answer's parts lie in a row, and under which name the resolvers look for them. */

/** A node: which fields to take, by the label that tells its type. */
export interface NodeShape {
  /** The slot of the node's labels, where the schema alone does not tell its type. */
  readonly labels: number | undefined;
  readonly types: ReadonlyMap<string, TypeShape>;
}

export interface TypeShape {
  readonly typeName: string;
  readonly fields: readonly FieldShape[];
}

/**
 * `as` is the name in the answer: the field's own for a plain property, `name:responseKey` for everything that has
 * arguments or a selection of its own. `slot` says where in its record's values the field lies.
 */
export type FieldShape =
  | { readonly kind: 'property'; readonly as: string; readonly slot: number }
  | {
      readonly kind: 'nodes';
      readonly as: string;
      readonly many: boolean;
      readonly rows: RowsColumn;
      readonly slot: number;
      readonly node: NodeShape;
    }
  | { readonly kind: 'connection'; readonly as: string; readonly connection: ConnectionShape };

export interface ConnectionShape {
  readonly rows: RowsColumn;
  /** Undefined where no part needs the rows. */
  readonly slot: number | undefined;
  readonly parts: readonly PartShape[];
}

export type PartShape =
  | { readonly kind: 'edges'; readonly as: string; readonly edge: EdgeShape }
  | { readonly kind: 'nodes'; readonly as: string; readonly node: NodeShape }
  | { readonly kind: 'pageInfo'; readonly as: string }
  | { readonly kind: 'count'; readonly as: string; readonly slot: number }
  | {
      readonly kind: 'groups';
      readonly as: string;
      readonly slot: number;
      /** The slot of the text that labels a group, in the node behind it. */
      readonly display: number | undefined;
      readonly nodes: readonly GroupNodeShape[];
    };

export interface EdgeShape {
  readonly cursor: boolean;
  readonly nodes: readonly { readonly as: string; readonly node: NodeShape }[];
  readonly fields: readonly FieldShape[];
}

/** The node behind a group; without a shape where the grouping has none. */
export interface GroupNodeShape {
  readonly as: string;
  readonly node: NodeShape | undefined;
}
