import type { GraphQLField } from 'graphql';
import type { ComputedValue, NamedCondition, Writing } from '../options.ts';
import type { Grouping } from '../plan/columns.ts';
import type { SortKey } from '../plan/page.ts';
import type { Related } from '../plan/relation.ts';

/** How a schema maps to the graph, read from its directives once, at startup. */
export interface SchemaModel {
  /** The node type with this name. @throws {Error} if the type has no `@node` */
  node(typeName: string): NodeType;
  isNode(typeName: string): boolean;
  /** The node type, with only the object types that nodes with these ids can have. */
  typesOfIds(type: NodeType, ids: readonly string[]): NodeType;
  /** Whether the property has an index on this label. */
  isIndexed(label: string, property: string): boolean;
  /** The ids that nodes with this label and value may have, and no others; undefined if ids do not have the property. */
  idsOf(label: string, property: string, value: string): readonly string[] | undefined;
  /** The list of a field. @throws {Error} if the field is not a connection */
  list(field: GraphQLField<unknown, unknown>): ListType;
}

/** An object type or interface for nodes of the graph. */
export interface NodeType {
  readonly name: string;
  readonly label: string;
  /** The object types with their labels: those that implement an interface, or just the type itself. */
  readonly concrete: readonly { readonly label: string; readonly typeName: string }[];
  /** The properties of the natural order. The last one is unique. */
  readonly order: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
}

/** An edge type. Its fields are properties of the relationship. */
export interface EdgeType {
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
}

export type Field = PropertyField | ComputedField | RelatedField | SimilarField;

/** A field whose value is a property. */
export interface PropertyField {
  readonly kind: 'property';
  readonly property: string;
  readonly list: boolean;
  readonly nullable: boolean;
  /** Whether it is a non-null list that the graph may lack. A missing list is empty. */
  readonly mayLackList: boolean;
}

/** A field that is computed from properties. */
export interface ComputedField {
  readonly kind: 'computed';
  readonly computed: ComputedValue;
  /** The labels that the field's nodes may have. */
  readonly labels: readonly string[];
  readonly nullable: boolean;
}

/** A field for related nodes: one, a list, or a connection. */
export interface RelatedField extends Related {
  readonly kind: 'related';
  readonly target: NodeType;
  readonly arity: 'one' | 'list' | 'connection';
  readonly nullable: boolean;
  /** A flag that the nodes must have; undefined for all related nodes. */
  readonly only: string | undefined;
  /** About how many nodes there are; undefined if unknown. */
  readonly expected: number | undefined;
}

/** A field for the nodes that share the most neighbors with its own node. */
export interface SimilarField {
  readonly kind: 'similar';
  readonly direction: 'OUT' | 'IN';
  /** The types of relationships to the neighbors, by the value of the argument `by`; by '' without that argument. */
  readonly through: ReadonlyMap<string, readonly string[]>;
  readonly target: NodeType;
  readonly edge: EdgeType;
  readonly bounds: SimilarBounds;
  /** Conditions on the nodes, by the name of the argument with their value. */
  readonly conditions: ReadonlyMap<string, PlacedCondition>;
}

/** Limits of a search for similar nodes. */
export interface SimilarBounds {
  /** The most neighbors to search through. Those with the fewest neighbors of their own come first. */
  readonly mostNeighbors: number;
  /** The most nodes to compare. Those that share the most neighbors come first. */
  readonly mostCompared: number;
}

/** A connection: its nodes and edges, and the meaning of its arguments. */
export interface ListType {
  readonly name: string;
  readonly target: NodeType;
  readonly edge: EdgeType;
  readonly where: FilterType | undefined;
  readonly edgeWhere: FilterType | undefined;
  /** By the name of the key in `orderBy`. */
  readonly orders: ReadonlyMap<string, Omit<SortKey, 'descending'>>;
  /** By the value of `by` in `groups`. */
  readonly groupings: ReadonlyMap<string, GroupingType>;
  /** Properties of the edge, by the names of arguments that list their values. */
  readonly shorthands: ReadonlyMap<string, PropertyField>;
  /** By the names of arguments that are shorthands for conditions on the nodes: the `where` for a value. */
  readonly wheres: ReadonlyMap<string, (value: unknown) => unknown>;
  /** The same for conditions on the edges: the `edgeWhere` for a value. */
  readonly edgeWheres: ReadonlyMap<string, (value: unknown) => unknown>;
}

export interface GroupingType {
  readonly grouping: Grouping;
  /** Whether keys are ids of nodes. */
  readonly identifies: boolean;
}

/** An input type for conditions on nodes or edges. */
export interface FilterType {
  readonly fields: ReadonlyMap<string, FilterField>;
}

export type FilterField =
  | { readonly kind: 'junction'; readonly of: 'all' | 'any' | 'not' }
  | {
      readonly kind: 'property';
      readonly property: string;
      readonly list: boolean;
      readonly writing: WritingOf | undefined;
      /** The field that computes what the property may have; undefined if none does. */
      readonly computed: ComputedField | undefined;
    }
  | { readonly kind: 'related'; readonly related: RelatedNodesFilter }
  /** Conditions on the only related node, which must exist. */
  | { readonly kind: 'node'; readonly nodes: FilteredNodes }
  | ({ readonly kind: 'named' } & PlacedCondition);

/** A named condition on nodes with these labels. */
export interface PlacedCondition {
  readonly condition: NamedCondition;
  readonly labels: readonly string[];
}

/** How clients write the values of labels. */
export interface WritingOf {
  readonly labels: readonly string[];
  readonly writing: Writing;
}

/** Conditions on related nodes, or on how many there are. */
export interface RelatedNodesFilter {
  /** For `some`, `none` and `every`. */
  readonly nodes: FilteredNodes;
  readonly count: Related;
}

/** Related nodes, and the conditions that they can be filtered by. */
export interface FilteredNodes extends Related {
  readonly label: string;
  readonly where: FilterType;
}
