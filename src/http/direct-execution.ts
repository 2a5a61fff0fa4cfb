import type { ApolloServerPlugin } from '@apollo/server';
import type { Executor } from '../api/executor.ts';
import type { GraphqlContext } from './request-context.ts';

/**
 * Answers operations with our executor. What it decodes already has the shape of the answer, and completing that field
 * by field would take longer than the graph does. If the executor has no whole answer, Apollo completes it from the
 * outcomes of the root fields.
 */
export function directExecution(executor: Executor): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue, response }) {
          // If `operationName` matches no operation, graphql-js reports it.
          if (!operation) return null;
          const variables = request.variables ?? {};
          contextValue.outcomes = await executor.run({ document, operation, variables }, contextValue.ledger);
          const { data } = contextValue.outcomes;
          return data ? { http: response.http, body: { kind: 'single', singleResult: { data } } } : null;
        },
      };
    },
  };
}
