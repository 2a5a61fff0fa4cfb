import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { page } from './accept.ts';
import type { Documents } from './documents/documents.ts';
import { sourceOf } from './documents/source.ts';
import { malformed, type Parameters, readParameters } from './parameters.ts';
import { repeatsFields } from './repeated-fields.ts';
import { createRequestContext, type RequestContext } from './request-context.ts';

/** Returns the body of the answer, or a promise of it; undefined if it has been sent. */
export type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

export interface HandlerOptions {
  readonly documents: Documents;
  readonly maxTokens: number;
}

/** Answers requests with Apollo. It sees a HEAD as a GET, and the text of a document instead of its id. */
export function graphqlHandler(apollo: ApolloServer<RequestContext>, options: HandlerOptions): Handler {
  return async (request, reply) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: apolloRequest(request, options),
      context: async () => createRequestContext(request),
    });
    for (const [name, value] of headers) reply.header(name, value);
    reply.code(status ?? 200);
    if (status === 304) return reply.removeHeader('content-type').send();
    if (body.kind === 'complete') return body.string;
    throw new Error('An answer must be complete, because the schema has neither @defer nor @stream.');
  };
}

function apolloRequest(request: FastifyRequest, { documents, maxTokens }: HandlerOptions): HTTPGraphQLRequest {
  const headers = headersOf(request);
  const isPost = request.method === 'POST';
  const method = isPost ? 'POST' : 'GET';
  if (request.answerType === page) return { method, headers, search: '', body: undefined };
  const parameters = readParameters(request);
  const { query, isTrusted } = sourceOf(documents, parameters, request);
  if (repeatsFields(query, maxTokens)) {
    throw malformed(request, 'The document has too many fields of the same name.', 'BAD_USER_INPUT');
  }
  // The operator knows what such a document costs, and a page of another origin cannot read the answer.
  if (isTrusted) headers.set('apollo-require-preflight', 'true');
  const asked = { ...parameters, query, ...(isTrusted && { extensions: withoutHash(parameters.extensions) }) };
  return { method, headers, search: isPost ? '' : searchOf(asked), body: isPost ? asked : undefined };
}

/** Apollo would compare it with the text, and a trusted document may have any id. */
function withoutHash({ persistedQuery: _, ...others }: Parameters['extensions'] = {}): Parameters['extensions'] {
  return others;
}

function headersOf({ headers, answerType }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, String(value));
  map.set('accept', answerType);
  return map;
}

function searchOf(parameters: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return `?${search}`;
}
