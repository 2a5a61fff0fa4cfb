import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { quoted } from '../client-text.ts';
import { graphqlResponse } from './accept.ts';
import { HttpError } from './http-error.ts';

/** The parameters of GraphQL over HTTP. */
export interface Parameters {
  readonly query?: string;
  /** The id of a trusted document. */
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Whether a request has the text of a persisted query: Apollo must see each of them, because it may have forgotten the last. */
export function registersDocument(asked: {
  readonly query?: string | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}): boolean {
  return asked.query !== undefined && asked.extensions?.persistedQuery !== undefined;
}

const texts = ['query', 'documentId', 'operationName'] as const;
const objects = ['variables', 'extensions'] as const;

/**
 * The parameters of a request, in its URL or its body.
 * @throws {HttpError} if one of them is malformed: 422 for clients that accept the media type of GraphQL, otherwise 400
 */
export function readParameters(request: FastifyRequest): Parameters {
  try {
    return checked(request.method === 'POST' ? inBody(request.body) : inUrl(request.url));
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    throw malformed(request, error.message);
  }
}

/** The error for a request that could be read, but not answered. */
export function malformed({ answerType }: FastifyRequest, message: string, code?: string): HttpError {
  return new HttpError(answerType === graphqlResponse ? 422 : 400, message, code);
}

class MalformedError extends Error {}

function inBody(body: unknown): Record<string, unknown> {
  if (isObject(body)) return body;
  const got = Array.isArray(body) ? 'a list: send one operation in a request' : quoted(body);
  throw new MalformedError(`The body must be a JSON object, but got ${got}.`);
}

/** Empty parameters count as absent. */
function inUrl(url: string): Record<string, unknown> {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const given = [...texts, ...objects].flatMap((name) => {
    const [value, ...others] = search.getAll(name);
    if (others.length > 0) throw new MalformedError(`${name} must appear once in the URL, but got it repeatedly.`);
    return value ? [[name, value] as const] : [];
  });
  const isJson = (name: string) => objects.some((one) => one === name);
  return Object.fromEntries(given.map(([name, value]) => [name, isJson(name) ? parsed(name, value) : value]));
}

function parsed(name: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new MalformedError(`${name} must be JSON, but got ${quoted(value)}.`);
  }
}

function checked(given: Record<string, unknown>): Parameters {
  for (const name of texts) {
    if (typeof (given[name] ?? '') !== 'string') throw wrong(name, 'a string', given[name]);
  }
  for (const name of objects) {
    if (!isObject(given[name] ?? {})) throw wrong(name, 'an object', given[name]);
  }
  const { query, documentId, extensions } = given as Parameters;
  if (!query && !documentId && !extensions?.persistedQuery) {
    throw new MalformedError('The request must have a query or a documentId, but got neither.');
  }
  if (query && documentId) throw new MalformedError('The request must have a query or a documentId, but got both.');
  if (extensions?.persistedQuery) requirePersisted(extensions.persistedQuery, query);
  const present = [...texts, ...objects].filter((name) => given[name] !== undefined && given[name] !== null);
  return Object.fromEntries(present.map((name) => [name, given[name]]));
}

/** Apollo would report these as errors of its own. */
function requirePersisted(persisted: unknown, query: string | undefined): void {
  const { version, sha256Hash } = isObject(persisted) ? persisted : {};
  if (version !== 1 || typeof sha256Hash !== 'string') {
    throw wrong('persistedQuery', '{"version": 1, "sha256Hash": "..."}', persisted);
  }
  const hash = query && createHash('sha256').update(query).digest('hex');
  if (hash && hash !== sha256Hash) throw wrong('sha256Hash', `that of the query, ${hash}`, sha256Hash);
}

function wrong(name: string, kind: string, value: unknown): MalformedError {
  return new MalformedError(`${name} must be ${kind}, but got ${quoted(value)}.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
