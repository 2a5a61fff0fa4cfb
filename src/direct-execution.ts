import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type Request, type Selected, select } from './compiler/selection.ts';
import type { Context } from './context.ts';

/** An operation to be executed; `document` holds it and its fragments. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/**
 * Answers an operation by its root resolvers alone: what the compiler decodes is the answer already, and completing it
 * field by field would take longer than the graph does.
 *
 * Undefined where that cannot be the whole answer: where something failed, a promised value is missing, or a field is
 * not the compiler's. Then graphql-js executes the operation; the context remembers what has been asked of the graph.
 */
export async function executeDirectly(execution: Execution): Promise<Record<string, unknown> | undefined> {
  const { schema, document, operation, variables, context } = execution;
  const query = schema.getQueryType();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!query || !coerced) return undefined;
  const request = { schema, fragments: fragmentsOf(document), variableValues: coerced };
  const root = {
    kind: Kind.FIELD,
    name: operation.name ?? { kind: Kind.NAME, value: '' },
    selectionSet: operation.selectionSet,
  } as const;
  const selected = selectRoots(request, query, root);
  if (!selected?.every(({ definition }) => definition?.extensions.compiled === true)) return undefined;
  const values = await Promise.allSettled(
    selected.map(async (field) => {
      const info = { ...request, ...infoOf(field), parentType: query, operation, rootValue: undefined };
      return field.definition?.resolve?.(undefined, field.args, context, info as GraphQLResolveInfo);
    }),
  );
  if (context.ledger.flawed || values.some(({ status }) => status === 'rejected')) return undefined;
  const entries = values.map((settled, index) => [
    selected[index]?.key,
    settled.status === 'fulfilled' && settled.value,
  ]);
  return Object.fromEntries(entries);
}

/** Answers an operation directly where that is possible, and by graphql-js where not. */
export async function answer(execution: Execution): Promise<ExecutionResult> {
  const data = await executeDirectly(execution);
  if (data) return { data };
  const { schema, document, operation, variables, context } = execution;
  const request = { schema, document, operationName: operation.name?.value, variableValues: variables };
  return execute({ ...request, contextValue: context });
}

/** Undefined where an argument is wrong in a way that only shows when its field is reached, such as a variable's null. */
function selectRoots(request: Request, query: GraphQLObjectType, root: FieldNode): Selected[] | undefined {
  try {
    return select(request, query, [root]);
  } catch {
    return undefined;
  }
}

function infoOf({ name, key, nodes, definition }: Selected): Partial<GraphQLResolveInfo> {
  const path = { prev: undefined, key, typename: 'Query' };
  return { fieldName: name, fieldNodes: nodes, path, ...(definition && { returnType: definition.type }) };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((one) => [one.name.value, one]));
}

/** Lets Apollo answer directly where that is possible. */
export function directExecution(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue, response }) {
          const variables = request.variables ?? {};
          const data = await executeDirectly({ schema, document, operation, variables, context: contextValue });
          return data ? { http: response.http, body: { kind: 'single', singleResult: { data } } } : null;
        },
      };
    },
  };
}
