import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { graphqlResponse } from './accept.ts';
import type { RequestContext } from './request-context.ts';

/** Errors of an operation that can be parsed, but not executed. */
const unprocessable = new Set([
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
]);

/**
 * Gives answers of the media type `application/graphql-response+json` the status codes of GraphQL over HTTP (draft of
 * August 2026). Plain JSON keeps those that its clients know: 200 with data, 400 without.
 */
export function responseStatus(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: { request } }) {
      if (request.answerType !== graphqlResponse || request.rowsFormat) return;
      return {
        async willSendResponse({ response }) {
          response.http.status = statusOf(response);
        },
      };
    },
  };
}

function statusOf({ http: { status = 200 }, body }: GraphQLResponse): number {
  if (body.kind !== 'single') return status;
  const { data, errors = [] } = body.singleResult;
  const code = String(errors[0]?.extensions?.code);
  if (data !== undefined) return status === 200 && errors.length > 0 ? 294 : status;
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return 404;
  return status === 400 && unprocessable.has(code) ? 422 : status;
}
