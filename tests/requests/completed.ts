import { buildSchema, executeSync, type GraphQLSchema, parse, printSchema } from 'graphql';
import type { Sent } from './random-document.ts';
import type { RandomRequest } from './random-request.ts';

/** Schemas without resolvers, by the schema that they are made of. */
const plain = new WeakMap<GraphQLSchema, GraphQLSchema>();

/**
 * Completes the data of an answer as graphql-js does, from the data itself: with correct types, fields in their order and no
 * null where none may be, that changes nothing. Undefined if so, or if the document of the request is not known.
 */
export function faultOfData(schema: GraphQLSchema, request: RandomRequest, data: unknown): string | undefined {
  const sent = sentBy(request);
  // The description of the schema itself comes from graphql-js.
  if (!sent || /__schema|__type\b/.test(sent.query)) return undefined;
  const completed = executeSync({
    schema: withoutResolvers(schema),
    document: parse(sent.query),
    rootValue: data,
    variableValues: sent.variables as Record<string, unknown>,
    operationName: sent.operationName as string,
    fieldResolver: (source, _args, _context, { path }) => source[path.key],
    typeResolver: (value) => value.__typename,
  });
  if (completed.errors) {
    const { message } = completed.errors[0] ?? {};
    // A document may select an abstract type without the name of the actual one.
    return message?.includes('must resolve to an Object type') ? undefined : `data: ${message}`;
  }
  return JSON.stringify(completed.data) === JSON.stringify(data) ? undefined : 'data: other than its completion';
}

function withoutResolvers(schema: GraphQLSchema): GraphQLSchema {
  const known = plain.get(schema) ?? buildSchema(printSchema(schema));
  plain.set(schema, known);
  return known;
}

/** The document and its variables; undefined if the request names a known one, or is not well-formed. */
function sentBy({ payload, url }: RandomRequest): Sent | undefined {
  const given = payload === undefined ? inUrl(url) : JSON.parse(payload.replace(/^\ufeff/, ''));
  return typeof given.query === 'string' ? { ...given, variables: given.variables ?? {} } : undefined;
}

function inUrl(url: string) {
  const search = new URLSearchParams(url.slice(url.indexOf('?')));
  const { query, variables, operationName } = Object.fromEntries(search);
  return { query, variables: variables ? JSON.parse(variables) : {}, operationName: operationName || undefined };
}
