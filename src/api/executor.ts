import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { pauseAfterLong } from '../turns.ts';
import { anyone, type Caller } from './admission.ts';
import { type AnswerOptions, answerRoots } from './answer-roots.ts';
import { describeRoots } from './describe-roots.ts';
import { fromOneRelease } from './from-one-release.ts';
import type { Ledger } from './ledger.ts';
import { dataOf, noOutcomes, type Outcomes } from './outcomes.ts';
import { type Operation, readRequest } from './read-request.ts';

export interface ExecutorOptions extends AnswerOptions {
  readonly schema: GraphQLSchema;
}

/**
 * Answers operations, and records their cost, times and graph release in a ledger. Both fail with a GraphQLError `GRAPH_BUSY` if too many
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
    const started = performance.now();
    const read = readRequest(schema, operation, { hideSuggestions: true });
    const query = schema.getQueryType();
    // If variables are wrong, graphql-js reports it.
    if ('error' in read || !query) return noOutcomes;
    const { request } = read;
    await pauseAfterLong(started);
    const describing = performance.now();
    const { roots, isAll } = describeRoots(request, query, operation.operation, options);
    const name = operation.operation.name?.value;
    await pauseAfterLong(describing);
    const byKey = await fromOneRelease(options.graph, ledger, () =>
      answerRoots(options, { request, roots, name, caller }, ledger),
    );
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
