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
  type SelectionNode,
  type SelectionSetNode,
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

/**
 * The fields selected on an object of this type, like CollectFields in the specification: with `@skip` and `@include`
 * applied, fragments expanded, and repeated fields merged. `__typename` is one of the fields, if selected.
 */
export function select(request: Request, type: GraphQLObjectType, parents: readonly FieldNode[]): Selected[] {
  const groups = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selectionSet } of parents) if (selectionSet) collect(request, type, selectionSet, groups, visited);
  return [...groups].map(([key, nodes]) => selected(request, type, key, nodes));
}

/** The root fields of an operation. `isAll` is false if some are left out because their arguments are wrong. */
export function selectRoots(
  request: Request,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): { readonly selected: readonly Selected[]; readonly isAll: boolean } {
  const groups = new Map<string, FieldNode[]>();
  collect(request, type, selectionSet, groups, new Set());
  const found = [...groups].flatMap(([key, nodes]) => {
    try {
      return [selected(request, type, key, nodes)];
    } catch {
      return [];
    }
  });
  return { selected: found, isAll: found.length === groups.size };
}

/** The fields selected on a field's value; none unless its type is an object type. */
export function selectBelow(request: Request, { definition, nodes }: Selected): Selected[] {
  const type = definition && getNamedType(definition.type);
  return isObjectType(type) ? select(request, type, nodes) : [];
}

/** The name of a field's type. */
export function typeNameOf({ definition }: Selected): string {
  return definition ? getNamedType(definition.type).name : '';
}

function collect(
  request: Request,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  groups: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const node of set.selections) {
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
      collect(request, type, fragment.selectionSet, groups, visited);
    }
  }
}

function included({ variableValues }: Request, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
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

function coercedArguments({ variableValues }: Request, definition: GraphQLField<unknown, unknown>, field: FieldNode) {
  return getArgumentValues(definition, withGivenConditions(field, variableValues), variableValues);
}
