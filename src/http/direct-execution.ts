import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Executor } from '../api/executor.ts';
import type { Outcomes } from '../api/outcomes.ts';
import { isBusy } from '../errors.ts';
import { GraphError } from '../graph/port.ts';
import { httpOf } from './http-of.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Answers operations with our executor. What it decodes already has the shape of the answer, and completing that field
 * by field would take longer than the graph does. If the executor has no whole answer, Apollo completes it from the
 * outcomes of the root fields.
 */
export function directExecution(executor: Executor): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue, response: { http } }) {
          // If `operationName` matches no operation, graphql-js reports it.
          if (!operation) return null;
          const { ledger, caller, running } = contextValue;
          const variables = request.variables ?? {};
          try {
            contextValue.outcomes = await (running ?? executor.run({ document, operation, variables }, ledger, caller));
            contextValue.request.graphRelease = ledger.release;
          } catch (error) {
            return refuseBusy(http, error);
          }
          if (isTimeout(contextValue.outcomes)) http.status = 504;
          const { data } = contextValue.outcomes;
          return data ? whole(http, { data }) : null;
        },
      };
    },
  };
}

/** The answer to an operation that must be tried again later. Other errors are ours, and are thrown as they are. */
function refuseBusy(http: GraphQLResponse['http'], thrown: unknown): GraphQLResponse {
  if (!isBusy(thrown)) throw thrown;
  const { status, headers, extensions } = httpOf(thrown);
  http.status = status;
  for (const [name, value] of headers) http.headers.set(name, value);
  return whole(http, { errors: [{ message: thrown.message, extensions }] });
}

function whole(http: GraphQLResponse['http'], singleResult: FormattedExecutionResult): GraphQLResponse {
  return { http, body: { kind: 'single', singleResult } };
}

/** Whether nothing was answered, because the graph took too long. */
function isTimeout({ byKey }: Outcomes): boolean {
  const outcomes = [...byKey.values()];
  const timedOut = (error: unknown) => error instanceof GraphError && error.code === 'TIMEOUT';
  return outcomes.length > 0 && outcomes.every((outcome) => 'error' in outcome && timedOut(outcome.error));
}
