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

/** The variables and the aliases that are added to the client's document. The space prevents clashes with its names. */
export const paging = {
  first: 'paging first',
  after: 'paging after',
  page: 'paging page',
  inner: 'paging inner',
} as const;

/** What is added to the client's document, with names that can be parsed. */
const source = parse(`query ($first: Int!, $after: String) {
  connection(first: $first, after: $after) { page: pageInfo { hasNextPage endCursor } }
  limited { inner: pageInfo { hasNextPage } }
}`);
const template = visit(source, {
  Variable: ({ name, ...node }) => ({ ...node, name: renamed(name) }),
  Field: ({ alias, ...node }) => (alias ? { ...node, alias: renamed(alias) } : undefined),
}).definitions.find(isOperation);
const [pagedField, limitedField] = (template?.selectionSet.selections ?? []).filter((one) => one.kind === Kind.FIELD);
const replaced = new Set(['first', 'after', 'last', 'before']);

/** Fields of a connection that are not about its rows. */
const omitted = new Set(['pageInfo', 'totalCount', 'groups']);

/**
 * The client's document, in which the fields in `paged` are paged by the variables in `paging`, and those in `limited` have at
 * most `limit` rows.
 */
export function withPages(
  document: DocumentNode,
  paged: ReadonlySet<FieldNode>,
  limited: ReadonlySet<FieldNode>,
  limit: number,
): DocumentNode {
  const cursors = pagedField?.arguments ?? [];
  const added = paged.size > 0 ? (template?.variableDefinitions ?? []) : [];
  return visit(document, {
    Field(node) {
      if (paged.has(node))
        return { ...withRows(node, pagedField), arguments: [...otherArguments(node, replaced), ...cursors] };
      if (!limited.has(node)) return undefined;
      const first = {
        kind: Kind.ARGUMENT,
        name: named('first'),
        value: { kind: Kind.INT, value: String(limit) },
      } as const;
      return { ...withRows(node, limitedField), arguments: [...otherArguments(node, onlyFirst), first] };
    },
    OperationDefinition: {
      leave: (node) => ({ ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...added] }),
    },
  });
}

/** A client may give a variable that has no value. */
const onlyFirst = new Set(['first', 'last']);

function otherArguments({ arguments: args = [] }: FieldNode, names: ReadonlySet<string>) {
  return args.filter(({ name }) => !names.has(name.value));
}

/** A connection without what is not about its rows, and with its page. */
function withRows(node: FieldNode, { selectionSet: page }: FieldNode = node): FieldNode {
  const rows =
    node.selectionSet?.selections.filter((one) => one.kind !== Kind.FIELD || !omitted.has(one.name.value)) ?? [];
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [...rows, ...(page?.selections ?? [])] } };
}

function named(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function renamed(name: NameNode): NameNode {
  return { ...name, value: `paging ${name.value}` };
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
