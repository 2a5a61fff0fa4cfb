import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { page } from './accept.ts';
import type { Documents } from './documents/documents.ts';
import { sourceOf } from './documents/source.ts';
import { malformed, type Parameters, readParameters } from './parameters.ts';
import { repeatsFields } from './repeated-fields.ts';
import { createRequestContext, type RequestContext } from './request-context.ts';
import type { ShortWay } from './short-way/short-way.ts';

/** Returns the body of the answer, or a promise of it; undefined if it has been sent. */
export type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

export interface HandlerOptions {
  /** Reads what a request asks. @throws {HttpError} if that is malformed, or must not be asked */
  readonly read: (request: FastifyRequest) => Asked;
  readonly maxTokens: number;
  /** The way for documents that Apollo has seen before; without it, all requests go to Apollo. */
  readonly shortWay: ShortWay | undefined;
}

/**
 * Answers requests, on the short way or with Apollo. Both see the text of a document instead of its id, and Apollo sees a
 * HEAD as a GET.
 */
export function graphqlHandler(apollo: ApolloServer<RequestContext>, options: HandlerOptions): Handler {
  return async (request, reply) => {
    const context = createRequestContext(request);
    if (request.answerType === page) return askApollo(apollo, pageRequest(request), context, reply);
    const asked = options.read(request);
    const text = await options.shortWay?.answer(asked, context, reply);
    if (text !== undefined) return text;
    // Such documents are refused before they are known.
    if (repeatsFields(asked.query, options.maxTokens)) {
      throw malformed(request, 'The document has too many fields of the same name.', 'BAD_USER_INPUT');
    }
    return askApollo(apollo, apolloRequest(request, asked), context, reply);
  };
}

async function askApollo(
  apollo: ApolloServer<RequestContext>,
  httpGraphQLRequest: HTTPGraphQLRequest,
  requestContext: RequestContext,
  reply: FastifyReply,
): Promise<unknown> {
  const context = async () => requestContext;
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200);
  if (status === 304) return reply.removeHeader('content-type').send();
  if (body.kind === 'complete') return body.string;
  throw new Error('An answer must be complete, because the schema has neither @defer nor @stream.');
}

/** The parameters of a request, with the text of its document. */
export interface Asked extends Parameters {
  /** Whether the document is a trusted one, named by its id. */
  readonly isTrusted: boolean;
}

/**
 * Reads what a request for GraphQL asks, whose document may be one of `documents`.
 * @throws {HttpError} see `readParameters` and `sourceOf`
 */
export function readAsked(request: FastifyRequest, documents: Documents): Asked {
  const parameters = readParameters(request);
  const { query, isTrusted } = sourceOf(documents, parameters, request);
  const source = { ...(query !== undefined && { query }), isTrusted };
  return { ...(isTrusted ? withoutHash(parameters) : parameters), ...source };
}

function pageRequest(request: FastifyRequest): HTTPGraphQLRequest {
  return { method: methodOf(request), headers: headersOf(request), search: '', body: undefined };
}

function apolloRequest(request: FastifyRequest, { isTrusted, ...parameters }: Asked): HTTPGraphQLRequest {
  const headers = headersOf(request);
  // The operator knows what such a document costs, and a page of another origin cannot read the answer.
  if (isTrusted) headers.set('apollo-require-preflight', 'true');
  const method = methodOf(request);
  if (method === 'POST') return { method, headers, search: '', body: parameters };
  return { method, headers, search: searchOf(parameters), body: undefined };
}

function methodOf({ method }: FastifyRequest): 'GET' | 'POST' {
  return method === 'POST' ? 'POST' : 'GET';
}

/** Apollo would compare it with the text, and a trusted document may have any id. */
function withoutHash({ extensions, ...others }: Parameters): Parameters {
  if (!extensions) return others;
  const { persistedQuery: _, ...left } = extensions;
  return { ...others, extensions: left };
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
