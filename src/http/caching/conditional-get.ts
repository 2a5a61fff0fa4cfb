import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { today } from '../../graph/day.ts';
import { wantsReceipt } from '../receipt.ts';
import type { RequestContext } from '../request-context.ts';
import { entityTag, hasTag } from './entity-tag.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the client already has the answer. Known once the operation has passed all checks. */
    isUnchanged: boolean;
  }
}

/**
 * Gives complete answers to GET and HEAD a tag (ETag) of all that they depend on: the graph release, the day, the
 * operation, the format. If a client already has the answer, its request passes all checks, but is not executed: 304.
 * `basis` is whatever else answers depend on, such as the version of the program and its settings. Must come before the
 * plugins that answer operations.
 */
export function conditionalGet(basis: readonly unknown[]): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: { request: http }, request }) {
      const { graphRelease } = http;
      if (http.method === 'POST' || graphRelease === undefined || wantsReceipt(request)) return;
      let tag = '';
      return {
        async didResolveOperation(context) {
          tag = entityTag([...basis, ...dependencies(http, context)]);
          http.isUnchanged = hasTag(http.headers['if-none-match'], tag);
        },
        async responseForOperation({ response }) {
          if (!http.isUnchanged) return null;
          response.http.status = 304;
          return { http: response.http, body: { kind: 'single', singleResult: { data: null } } };
        },
        async willSendResponse({ response: { http: head, body } }) {
          if (body.kind !== 'single' || body.singleResult.errors) return;
          // Another process has changed the graph meanwhile: the answer is not from the release in the tag.
          if (http.graphRelease !== graphRelease) return;
          head.headers.set('etag', tag);
          head.headers.set('cache-control', `${http.rights ? 'private' : 'public'}, max-age=0, must-revalidate`);
        },
      };
    },
  };
}

function dependencies(http: FastifyRequest, context: GraphQLRequestContext<RequestContext>): unknown[] {
  const { queryHash, operationName, request } = context;
  const { rowsFormat, tableOptions, answerType, graphRelease } = http;
  const format = rowsFormat ? [rowsFormat.mediaType, tableOptions] : [answerType];
  return [graphRelease, today(), queryHash, operationName, request.variables, ...format];
}
