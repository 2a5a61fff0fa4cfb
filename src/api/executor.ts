import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Request } from '../compiler/compiler.ts';
import { anyone, type Caller } from './admission.ts';
import { type AnswerOptions, answerRoots } from './answer-roots.ts';
import { describeRoots } from './describe-roots.ts';
import type { Ledger } from './ledger.ts';
import { dataOf, noOutcomes, type Outcomes } from './outcomes.ts';

/** An operation, the document that contains it and its fragments, and the variables as sent by the client. */
interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface ExecutorOptions extends AnswerOptions {
  readonly schema: GraphQLSchema;
}

/**
 * Answers operations, and records their cost and times in a ledger. Both fail with a GraphQLError `GRAPH_BUSY` if too many
 * operations are running, and the caller's turn does not come.
 */
export interface Executor {
  /** The outcomes of the root fields. */
  run(operation: Operation, ledger: Ledger, caller?: Caller): Promise<Outcomes>;
  /** The answer as a GraphQL result. */
  answer(operation: Operation, ledger: Ledger, caller?: Caller): Promise<ExecutionResult>;
}

/** The context of graphql-js when it completes an answer. */
export interface CompletionContext {
  readonly outcomes: Outcomes;
}

export function createExecutor({ schema, ...options }: ExecutorOptions): Executor {
  async function run(operation: Operation, ledger: Ledger, caller: Caller = anyone): Promise<Outcomes> {
    const request = readRequest(schema, operation);
    const query = schema.getQueryType();
    if (!request || !query) return noOutcomes;
    const { roots, isAll } = describeRoots(request, query, operation.operation, options);
    const name = operation.operation.name?.value;
    const byKey = await answerRoots(options, { request, roots, name, caller }, ledger);
    return { byKey, data: isAll ? dataOf(byKey) : undefined };
  }

  return {
    run,
    async answer(operation, ledger, caller) {
      const outcomes = await run(operation, ledger, caller);
      return outcomes.data ? { data: outcomes.data } : complete(schema, operation, { outcomes });
    },
  };
}

async function complete(
  schema: GraphQLSchema,
  { document, operation, variables }: Operation,
  contextValue: CompletionContext,
): Promise<ExecutionResult> {
  const operationName = operation.name?.value;
  return execute({ schema, document, operationName, variableValues: variables, contextValue });
}

/** Undefined if variables are wrong: graphql-js reports that. */
function readRequest(schema: GraphQLSchema, { document, operation, variables }: Operation): Request | undefined {
  // Without a limit, each of thousands of unknown names is compared with all names of its type, for suggestions.
  const options = { maxErrors: 1, hideSuggestions: true };
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, options);
  return coerced && { schema, fragments: fragmentsOf(document), variableValues: coerced };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((one) => [one.name.value, one]));
}
