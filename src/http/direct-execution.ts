import type { ApolloServerPlugin } from '@apollo/server';
import type { Executor } from '../api/executor.ts';
import type { GraphqlContext } from './request-context.ts';

/**
 * Answers operations by our executor: what it decodes is the answer already, and completing it field by field would take
 * longer than the graph does. What it cannot answer as a whole, Apollo completes from the outcomes of the root fields.
 */
export function directExecution(executor: Executor): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue, response }) {
          // Where the client's name fits no operation, graphql-js says so.
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
