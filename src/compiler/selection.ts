import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { withGivenConditions } from './given-conditions.ts';

/** The parts of a request that are needed to read its selections. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** What knowledge may depend on besides arguments, such as the date. The compiler only hands it on. */
  readonly moment?: unknown;
}

/** A selected field: all field nodes with the same response key. */
export interface Selected {
  readonly name: string;
  /** The response key. It is text from the client, so it is never printed in a statement. */
  readonly key: string;
  /** Coerced arguments. Absent arguments without a default are missing, and so are conditions without values. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
  /** Undefined for `__typename`. */
  readonly definition: GraphQLField<unknown, unknown> | undefined;
}

/** What a field selects on a type, if no variable decides it. It is the same for all requests with the same document. */
const fixed = new WeakMap<FieldNode, { readonly type: GraphQLObjectType; readonly selected: Selected[] }>();

/**
 * The fields selected on an object of this type, like CollectFields in the specification: with `@skip` and `@include`
 * applied, fragments expanded, and repeated fields merged. `__typename` is one of the fields, if selected.
 */
export function select(request: Request, type: GraphQLObjectType, parents: readonly FieldNode[]): readonly Selected[] {
  const only = parents.length === 1 ? parents[0] : undefined;
  const known = only && fixed.get(only);
  if (known?.type === type) return known.selected;
  const collected = startCollecting();
  for (const { selectionSet } of parents) if (selectionSet) collect(request, type, selectionSet, collected);
  const found = [...collected.groups].map(([key, nodes]) => selected(request, type, key, nodes));
  if (only && collected.isFixed && !found.some(({ nodes: [first] }) => first && hasVariables(first)))
    fixed.set(only, { type, selected: found });
  return found;
}

/** Whether the arguments of a field have variables. */
function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  return given.some(({ value }) => isVariable(value));
}

function isVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(isVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => isVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** The root fields of an operation. `isAll` is false if some are left out because their arguments are wrong. */
export function selectRoots(
  request: Request,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): { readonly selected: readonly Selected[]; readonly isAll: boolean } {
  const collected = startCollecting();
  collect(request, type, selectionSet, collected);
  const found = [...collected.groups].flatMap(([key, nodes]) => {
    try {
      return [selected(request, type, key, nodes)];
    } catch {
      return [];
    }
  });
  return { selected: found, isAll: found.length === collected.groups.size };
}

/** The fields selected on a field's value; none unless its type is an object type. */
export function selectBelow(request: Request, { definition, nodes }: Selected): readonly Selected[] {
  const type = definition && getNamedType(definition.type);
  return isObjectType(type) ? select(request, type, nodes) : [];
}

/** The name of a field's type. */
export function typeNameOf({ definition }: Selected): string {
  return definition ? getNamedType(definition.type).name : '';
}

/** Fields by their response keys, and the fragments that have been expanded. */
interface Collected {
  readonly groups: Map<string, FieldNode[]>;
  readonly visited: Set<string>;
  /** Whether there are no directives, which may have variables. */
  isFixed: boolean;
}

function startCollecting(): Collected {
  return { groups: new Map(), visited: new Set(), isFixed: true };
}

function collect(request: Request, type: GraphQLObjectType, set: SelectionSetNode, collected: Collected): void {
  const { groups, visited } = collected;
  for (const node of set.selections) {
    if (node.directives?.length) collected.isFixed = false;
    if (!included(request, node)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const group = groups.get(key);
      if (group) group.push(node);
      else groups.set(key, [node]);
      continue;
    }
    if (node.kind === 'FragmentSpread') {
      if (visited.has(node.name.value)) continue;
      visited.add(node.name.value);
    }
    const fragment = node.kind === 'FragmentSpread' ? request.fragments[node.name.value] : node;
    if (fragment && applies(request.schema, fragment.typeCondition?.name.value, type)) {
      collect(request, type, fragment.selectionSet, collected);
    }
  }
}

function included(request: Request, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  const { variableValues } = request;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

function selected(request: Request, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Selected {
  const first = nodes[0] as FieldNode;
  const name = first.name.value;
  const definition = type.getFields()[name];
  const args = definition?.args.length ? coercedArguments(request, definition, first) : {};
  return { name, key, args, nodes, definition };
}

function coercedArguments(request: Request, definition: GraphQLField<unknown, unknown>, field: FieldNode) {
  const variableValues = hasVariables(field) ? request.variableValues : {};
  return getArgumentValues(definition, withGivenConditions(field, variableValues), variableValues);
}
