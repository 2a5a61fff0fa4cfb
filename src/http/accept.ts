import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { quoted } from '../client-text.ts';
import { rowFormats } from './export/formats.ts';
import { readTableOptions } from './export/table-options.ts';
import { HttpError } from './http-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The media type of an ordinary answer, and of errors. */
    answerType: string;
  }
}

/** The media type of GraphQL over HTTP, whose status codes say more than those of plain JSON. */
export const graphqlResponse = 'application/graphql-response+json';
const json = 'application/json';
/** The Sandbox. */
export const page = 'text/html';

/** Names of formats in the URL, for programs that cannot set headers. */
const named: Readonly<Record<string, string>> = { json, ...namesOf(rowFormats) };

/** The parameters of a media type, except its weight. */
const parameters = /;(?!\s*q=)[^;,]*/gi;

/**
 * Sets the format of the answer: the client's first choice of those there are, by weight and order in the Accept header,
 * or the `format` in the URL of a GET. Without either, it is plain JSON.
 * @throws {HttpError} 406 if the client accepts none of them, 400 if `format` or an option of tables is wrong
 */
export function chooseFormat(request: FastifyRequest, hasPage: boolean): void {
  const offered = [json, graphqlResponse, ...(hasPage && request.method !== 'POST' ? [page] : [])];
  const type = formatInUrl(request) ?? firstChoice(request.headers.accept, offered);
  request.tableOptions = readTableOptions(request);
  request.rowsFormat = rowFormats.find(({ mediaType }) => mediaType === type);
  // An export that is refused is answered in JSON.
  request.answerType = request.rowsFormat ? json : type;
}

/** Clients send few different headers, and the library takes long for each. */
const chosen = new LRUCache<string, string>({ max: 200 });

function firstChoice(accept: string | undefined, offered: readonly string[]): string {
  const key = `${offered.length} ${accept ?? ''}`;
  const known = chosen.get(key);
  if (known !== undefined) return known;
  const type = negotiate(accept, offered);
  chosen.set(key, type);
  return type;
}

function negotiate(accept: string | undefined, offered: readonly string[]): string {
  const available = [...offered, ...rowFormats.map(({ mediaType }) => mediaType)];
  const given = accept?.replace(parameters, '').trim() || '*/*';
  const type = new Negotiator({ headers: { accept: given } }).mediaType(available);
  if (type) return type;
  const message = `The Accept header must include one of ${available.join(', ')}, but got ${quoted(accept)}.`;
  throw new HttpError(406, message, 'NOT_ACCEPTABLE');
}

function formatInUrl({ query, method }: FastifyRequest): string | undefined {
  const { format } = query as Record<string, unknown>;
  if (format === undefined || method === 'POST') return undefined;
  if (typeof format === 'string' && Object.hasOwn(named, format)) return named[format];
  const names = Object.keys(named).join(', ');
  throw new HttpError(400, `format must be one of ${names}, but got ${quoted(format)}.`);
}

function namesOf(formats: typeof rowFormats): Record<string, string> {
  return Object.fromEntries(formats.map(({ name, mediaType }) => [name, mediaType]));
}
