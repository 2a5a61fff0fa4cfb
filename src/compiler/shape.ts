import type { Page } from './page.ts';

/** Where the answer's parts lie in a row, and under which name the resolvers look for them. */

/** A node: which fields to take, by the label that tells its type. */
export interface NodeShape {
  /** Rows bring the node's labels, because its type is not known from the schema alone. */
  readonly abstract: boolean;
  readonly types: ReadonlyMap<string, TypeShape>;
}

export interface TypeShape {
  readonly typeName: string;
  readonly fields: readonly FieldShape[];
}

/**
 * `as` is the name in the answer: the field's own for a plain property, `name:responseKey` for everything that has
 * arguments or a selection of its own. `column` counts the columns of the plan that the field belongs to.
 */
export type FieldShape =
  | { readonly kind: 'property'; readonly as: string; readonly from: string }
  | {
      readonly kind: 'nodes';
      readonly as: string;
      readonly many: boolean;
      readonly column: number;
      readonly node: NodeShape;
    }
  | { readonly kind: 'connection'; readonly as: string; readonly connection: ConnectionShape };

export interface ConnectionShape {
  readonly page: Page;
  /** Undefined where no part needs rows. */
  readonly column: number | undefined;
  readonly parts: readonly PartShape[];
}

export type PartShape =
  | { readonly kind: 'edges'; readonly as: string; readonly edge: EdgeShape }
  | { readonly kind: 'nodes'; readonly as: string; readonly node: NodeShape }
  | { readonly kind: 'pageInfo'; readonly as: string }
  | { readonly kind: 'count'; readonly as: string; readonly column: number }
  | {
      readonly kind: 'groups';
      readonly as: string;
      readonly column: number;
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
