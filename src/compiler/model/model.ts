import type { GraphQLField } from 'graphql';
import type { ComputedValue, NamedCondition, Writing } from '../options.ts';
import type { Grouping } from '../plan/columns.ts';
import type { SortKey } from '../plan/page.ts';
import type { Related, Traversal } from '../plan/relation.ts';

/** The graph behind a schema, read from its directives once, at start. */
export interface SchemaModel {
  /** The node type of that name. @throws {Error} if the type is not one of nodes */
  node(typeName: string): NodeType;
  isNode(typeName: string): boolean;
  /** Whether nodes of the label can be looked up by the property. */
  isIndexed(label: string, property: string): boolean;
  /** The list behind a field whose type is a connection. @throws {Error} if it is none */
  list(field: GraphQLField<unknown, unknown>): ListType;
}

/** An object type or interface whose objects are nodes of the graph. */
export interface NodeType {
  readonly name: string;
  readonly label: string;
  /** The object types that a node of this type can have, with the label of each. One for an object type. */
  readonly concrete: readonly { readonly label: string; readonly typeName: string }[];
  /** Stored properties that give the natural order; the last one is unique. */
  readonly order: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
}

/** An edge: what is read of the relationship between two nodes. */
export interface EdgeType {
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
}

export type Field = PropertyField | ComputedField | RelatedField | SimilarField;

/** A field that is read from one stored property. */
export interface PropertyField {
  readonly kind: 'property';
  readonly property: string;
  readonly list: boolean;
  readonly nullable: boolean;
  /** Whether the graph may lack a list that the field promises: it is an empty one then. */
  readonly mayLackList: boolean;
}

/** A field that is computed when it is read. */
export interface ComputedField {
  readonly kind: 'computed';
  readonly computed: ComputedValue;
  readonly nullable: boolean;
}

/** A field that leads to other nodes: one, a list, or a connection. */
export interface RelatedField extends Related {
  readonly kind: 'related';
  readonly target: NodeType;
  readonly arity: 'one' | 'list' | 'connection';
  readonly nullable: boolean;
  /** A property that is true of the nodes that are meant; undefined where all are. */
  readonly only: string | undefined;
  /** How many nodes it leads to, about; undefined where little is known. */
  readonly expected: number | undefined;
}

/** A field that leads to the nodes that share the most neighbors with its own. */
export interface SimilarField {
  readonly kind: 'similar';
  readonly direction: 'OUT' | 'IN';
  /** The types of relationships to the neighbors, by the value of the argument `by`; one entry, for '', without one. */
  readonly through: ReadonlyMap<string, readonly string[]>;
  readonly target: NodeType;
  readonly edge: EdgeType;
  readonly bounds: SimilarBounds;
  /** Conditions on the nodes, by the argument that gives their value. */
  readonly conditions: ReadonlyMap<string, NamedCondition>;
}

/** How far a search for similar nodes goes. */
export interface SimilarBounds {
  /** Neighbors that it goes through, those first that have the fewest neighbors themselves. */
  readonly mostNeighbors: number;
  /** Nodes that are compared, those first that share the most. */
  readonly mostCompared: number;
}

/** A list in pages: its nodes and edges, and what its arguments mean. */
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
  /** Properties of the edge, by arguments that give a list of their values. */
  readonly shorthands: ReadonlyMap<string, PropertyField>;
}

export interface GroupingType {
  readonly grouping: Grouping;
  /** Whether keys are ids of nodes. */
  readonly identifies: boolean;
}

/** An input type of conditions on nodes or edges. */
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
    }
  | { readonly kind: 'related'; readonly related: RelatedNodesFilter }
  | { readonly kind: 'named'; readonly condition: NamedCondition };

/** How clients write the codes of a label. */
export interface WritingOf {
  readonly label: string;
  readonly writing: Writing;
}

/** Conditions on related nodes: on some, none or all of them, and on how many there are. */
export interface RelatedNodesFilter {
  /** For `some`, `none` and `every`; undefined where only the count can be asked for. */
  readonly nodes: (Related<Traversal> & { readonly label: string; readonly where: FilterType }) | undefined;
  readonly count: Related;
}
