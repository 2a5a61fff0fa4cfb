import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';

/** Where the nodes of a field lie, seen from the node or relationship that has the field. */
export type Relation =
  | {
      readonly kind: 'relationship';
      readonly type: string;
      readonly direction: 'OUT' | 'IN';
      readonly transitive: boolean;
      /** It may hang on the node itself, or on anything that the node lies in. */
      readonly inherited: boolean;
    }
  /** The nodes whose ids a property holds: one id, or a list of ids. */
  | { readonly kind: 'reference'; readonly property: string; readonly list: boolean };

/** A field that is read from one stored property. */
export interface PropertyField {
  readonly kind: 'property';
  readonly property: string;
  readonly list: boolean;
  readonly boolean: boolean;
  readonly nullable: boolean;
  /** What is read in place of the property; conditions and orderings go by the property nevertheless. */
  readonly expression: string | undefined;
}

/** A field that leads to other nodes: one, a list, or a connection with its edges. */
export interface RelatedField {
  readonly kind: 'related';
  readonly relation: Relation;
  readonly target: NodeType;
  readonly arity: 'one' | 'list' | 'connection';
  readonly nullable: boolean;
  readonly edge: EdgeType | undefined;
  /** A property that is true of the nodes that are meant; undefined where all are. */
  readonly only: string | undefined;
}

/** A field that leads to the nodes that share the most neighbours with its own. */
export interface SimilarField {
  readonly kind: 'similar';
  /** Which way the relationships to the neighbours lead. */
  readonly direction: 'OUT' | 'IN';
  /** The types of these relationships; undefined where the argument `by` says them. */
  readonly through: string | undefined;
  readonly target: NodeType;
  /** What is said of the two nodes, beside `node` itself. */
  readonly edge: EdgeType;
}

export type Field = PropertyField | RelatedField | SimilarField;

/** An object type or interface whose objects are nodes of the graph. */
export interface NodeType {
  readonly name: string;
  readonly label: string;
  /** The object types that a node of this type can have, by label. One for an object type. */
  readonly concrete: ReadonlyMap<string, string>;
  /** Stored properties that give the natural order; the last one is unique. */
  readonly order: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
}

/** An edge of a connection: the relationship between the node and the one that the connection hangs on. */
export interface EdgeType {
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
}

/** The graph behind a schema, read from its directives. */
export interface GraphModel {
  /** The node type of that name. @throws {Error} if the type stands for no node */
  node(typeName: string): NodeType;
  /** Whether the type stands for nodes. */
  isNode(typeName: string): boolean;
  /** The node type and edge type behind a connection type; undefined if it is not a connection. */
  connection(typeName: string): { readonly target: NodeType; readonly edge: EdgeType } | undefined;
}

/**
 * Reads the directives of a schema, once, at start.
 * @throws {Error} naming the field, if a field below a node can be read from nowhere
 */
export function readModel(schema: GraphQLSchema): GraphModel {
  const nodes = new Map<string, NodeType>();
  const edges = new Map<string, EdgeType>();

  function node(typeName: string): NodeType {
    const known = nodes.get(typeName);
    if (known) return known;
    const type = schema.getType(typeName);
    const label = type && directive(type, 'node')?.label;
    if (!isComposite(type) || typeof label !== 'string') throw new Error(`Type ${typeName} lacks @node(label:).`);
    const fields = new Map<string, Field>();
    const made: NodeType = { name: typeName, label, concrete: concreteTypes(schema, type), order: order(type), fields };
    // Registered before its fields are read: types refer to each other in circles.
    nodes.set(typeName, made);
    for (const field of Object.values(type.getFields())) fields.set(field.name, readField(typeName, field));
    return made;
  }

  function edge(typeName: string): EdgeType {
    const known = edges.get(typeName);
    if (known) return known;
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`Edge type ${typeName} is not an object type.`);
    const fields = new Map<string, Field>();
    const made: EdgeType = { name: typeName, fields };
    edges.set(typeName, made);
    for (const field of Object.values(type.getFields())) {
      if (field.name !== 'node' && field.name !== 'cursor') fields.set(field.name, readField(typeName, field));
    }
    return made;
  }

  function connection(typeName: string) {
    const type = schema.getType(typeName);
    const edgeType = isObjectType(type) && type.getFields().edges && getNamedType(type.getFields().edges?.type);
    const nodeField = edgeType && isObjectType(edgeType) && edgeType.getFields().node;
    if (!edgeType || !nodeField) return undefined;
    return { target: node(getNamedType(nodeField.type).name), edge: edge(edgeType.name) };
  }

  function readField(owner: string, field: GraphQLField<unknown, unknown>): Field {
    const type = getNamedType(field.type);
    const relation = readRelationship(field) ?? readReference(field);
    const similar = directive(field, 'similar');
    if (similar && isObjectType(type)) {
      const direction = similar.direction === 'IN' ? 'IN' : 'OUT';
      const target = node(getNamedType(type.getFields().node?.type ?? type).name);
      return { kind: 'similar', direction, through: textOf(similar.through), target, edge: edge(type.name) };
    }
    if (!relation) {
      if (isComposite(type))
        throw new Error(`Field ${owner}.${field.name} lacks @relationship, @references or @similar.`);
      return {
        kind: 'property',
        property: storedName(field),
        list: isList(field),
        boolean: type.name === 'Boolean',
        nullable: !isNonNullType(field.type),
        expression: textOf(computed(owner, field.name)?.expression),
      };
    }
    const nullable = !isNonNullType(field.type);
    const only = textOf(directive(field, 'relationship')?.only);
    const found = connection(type.name);
    if (found) return { kind: 'related', relation, arity: 'connection', nullable, only, ...found };
    const arity = isList(field) ? 'list' : 'one';
    return { kind: 'related', relation, arity, nullable, only, target: node(type.name), edge: undefined };
  }

  /** How a field is computed: as the type says, or the interface that it has the field of. */
  function computed(owner: string, name: string) {
    const type = schema.getType(owner);
    const holders = isComposite(type) ? [type, ...type.getInterfaces()] : [];
    return holders
      .map((one) => one.getFields()[name])
      .map((field) => field && directive(field, 'cypher'))
      .find(Boolean);
  }

  for (const type of Object.values(schema.getTypeMap())) if (directive(type, 'node')) node(type.name);
  return { node, isNode: (typeName) => nodes.has(typeName), connection };
}

/** The stored name of a field, input field or enum value: its own unless `@property` says otherwise. */
export function storedName(element: { readonly name: string; readonly astNode?: Directed }): string {
  return textOf(directive(element, 'property')?.name) ?? element.name;
}

/** The stored name of the enum value that an argument of a field has. */
export function storedValue(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown> | undefined,
  name: string,
  value: unknown,
): string {
  const argument = field?.args.find((one) => one.name === name);
  const type = argument && schema.getType(getNamedType(argument.type).name);
  const found = isEnumType(type) ? type.getValues().find((one) => one.value === value) : undefined;
  return found ? storedName(found) : String(value);
}

function textOf(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;

function directive(element: { readonly astNode?: Directed }, name: string): Record<string, unknown> | undefined {
  const found = element.astNode?.directives?.find((one) => one.name.value === name);
  return (
    found && Object.fromEntries((found.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]))
  );
}

/** The relationship behind a field or a grouping; undefined where it has none. */
export function readRelationship(element: {
  readonly astNode?: Directed;
}): (Relation & { readonly kind: 'relationship' }) | undefined {
  const relationship = directive(element, 'relationship');
  if (!relationship) return undefined;
  const direction = relationship.direction === 'IN' ? 'IN' : 'OUT';
  return {
    kind: 'relationship',
    type: String(relationship.type),
    direction,
    transitive: relationship.transitive === true,
    inherited: relationship.inherited === true,
  };
}

function readReference(field: GraphQLField<unknown, unknown>): Relation | undefined {
  const references = directive(field, 'references');
  return references && { kind: 'reference', property: String(references.property), list: isList(field) };
}

function concreteTypes(schema: GraphQLSchema, type: GraphQLNamedType): Map<string, string> {
  const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
  return new Map(types.map((one) => [String(directive(one, 'node')?.label), one.name]));
}

function order(type: GraphQLObjectType | GraphQLInterfaceType): readonly string[] {
  const given = directive(type, 'node')?.orderedBy;
  if (Array.isArray(given)) return given.map(String);
  const { code } = type.getFields();
  return code && isLeafType(getNamedType(code.type)) ? ['code'] : ['id'];
}

function isComposite(type: GraphQLNamedType | undefined): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}
