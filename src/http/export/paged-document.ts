import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql';

/** The variables and the alias that are added to the client's document. The space prevents clashes with its names. */
export const paging = { first: 'paging first', after: 'paging after', page: 'paging page' } as const;

/** What is added to the client's document, with names that can be parsed. */
const source = parse(`query ($first: Int!, $after: String) {
  connection(first: $first, after: $after) { page: pageInfo { hasNextPage endCursor } }
}`);
const template = visit(source, {
  Variable: ({ name, ...node }) => ({ ...node, name: renamed(name) }),
  Field: ({ alias, ...node }) => (alias ? { ...node, alias: renamed(alias) } : undefined),
}).definitions.find(isOperation);
const templateField = template?.selectionSet.selections.find((one) => one.kind === Kind.FIELD);
const replaced = new Set(['first', 'after', 'last', 'before']);

/** Fields of a connection that are not about its rows. */
const omitted = new Set(['pageInfo', 'totalCount', 'groups']);

/** The client's document, with a connection that is paged by the variables in `paging`. */
export function withPaging(document: DocumentNode, connection: FieldNode): DocumentNode {
  const cursors = templateField?.arguments ?? [];
  const page = templateField?.selectionSet?.selections ?? [];
  const added = template?.variableDefinitions ?? [];
  return visit(document, {
    Field(node) {
      if (node !== connection) return undefined;
      const kept = node.arguments?.filter(({ name }) => !replaced.has(name.value)) ?? [];
      const rows =
        node.selectionSet?.selections.filter((one) => one.kind !== Kind.FIELD || !omitted.has(one.name.value)) ?? [];
      const selectionSet = { kind: Kind.SELECTION_SET, selections: [...rows, ...page] };
      return { ...node, arguments: [...kept, ...cursors], selectionSet };
    },
    OperationDefinition: {
      leave: (node) => ({ ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...added] }),
    },
  });
}

function renamed(name: NameNode): NameNode {
  return { ...name, value: `paging ${name.value}` };
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
