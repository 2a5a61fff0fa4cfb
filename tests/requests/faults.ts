import { parse as parseCsv } from 'csv-parse/sync';
import type { GraphQLSchema } from 'graphql';
import { faultOfData } from './completed.ts';
import type { Answer } from './program.ts';
import type { RandomRequest } from './random-request.ts';

/** The codes that errors may have. */
const codes = new Set([
  ...['BAD_REQUEST', 'NOT_FOUND', 'METHOD_NOT_ALLOWED', 'NOT_ACCEPTABLE', 'HOST_NOT_ALLOWED', 'BAD_USER_INPUT'],
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'LIMIT_EXCEEDED'],
  ...['PERSISTED_QUERY_NOT_FOUND', 'DOCUMENT_NOT_FOUND', 'DOCUMENT_NOT_TRUSTED', 'UNAUTHENTICATED', 'FORBIDDEN'],
  ...['GRAPH_TIMEOUT', 'GRAPH_BUSY', 'ORIGIN_NOT_ALLOWED'],
]);

/** How an answer must not look: stacks, paths of files, and words of the engine or of libraries. */
const leaks = /\n\s+at |node_modules|file:\/\/|\/src\/|GrafeoError|Neo4jError|TypeError|RangeError|\[object Object\]/;

/** The most characters of an answer to a request that is refused. */
const longestRefusal = 64_000;

/** What is wrong with an answer; undefined if nothing is. */
export function faultOf(request: RandomRequest, answer: Answer, schema: GraphQLSchema): string | undefined {
  const { door, method, headers } = request;
  const { status, body } = answer;
  const type = String(answer.headers['content-type'] ?? '');
  if (status === 0) return 'no answer';
  if (door === 'socket' && status === 408) return undefined;
  if (status >= 500 && status !== 504) return `status ${status}`;
  if (status >= 400 && leaks.test(body)) return `leak: ${leaks.exec(body)?.[0]}`;
  if (door !== 'admin' && door !== 'socket' && answer.headers['x-request-id'] === undefined) return 'no request id';
  if ((method === 'HEAD' && door !== 'socket') || status === 204 || status === 304)
    return body === '' ? undefined : 'a body that must be empty';
  if (door === 'socket' && answer.headers['transfer-encoding'] === 'chunked') return undefined;
  if (answer.headers['content-encoding'] !== undefined) return undefined;
  if (status >= 400 && body.length > longestRefusal) return 'a long refusal';
  if (door === 'socket' && body === '' && method === 'HEAD') return undefined;
  if (type.startsWith('text/csv')) return faultOfCsv(body);
  if (type.startsWith('application/x-ndjson')) return faultOfNdjson(body);
  const isFlat = type.startsWith('application/vnd.medcode.rows+json') || /^\/tables\/./.test(request.url);
  if (status === 200 && isFlat) return Array.isArray(parseJson(body)) ? undefined : 'rows that are no array';
  if (type.includes('json')) {
    const fault = faultOfJson(status, body);
    if (fault !== undefined || status !== 200 || door === 'admin' || door === 'socket') return fault;
    const { data, errors } = JSON.parse(body) as Parsed;
    return data === undefined || data === null || errors ? undefined : faultOfData(schema, request, data);
  }
  if (status === 200 && (type.startsWith('text/html') || type.startsWith('text/plain'))) return undefined;
  return `type ${type} with status ${status}, accept ${headers.accept}`;
}

interface Parsed {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message?: unknown; readonly extensions?: { readonly code?: unknown } }[];
  readonly status?: unknown;
  readonly release?: unknown;
}

function faultOfJson(status: number, body: string): string | undefined {
  const parsed = parseJson(body) as Parsed | undefined;
  if (typeof parsed !== 'object' || parsed === null) return 'no JSON';
  const { data, errors, status: health, release } = parsed;
  if (errors === undefined) {
    if (status !== 200) return `status ${status} without errors`;
    if (Array.isArray((parsed as { readonly tables?: unknown }).tables)) return undefined;
    return data === undefined && health === undefined && release === undefined ? 'neither data nor errors' : undefined;
  }
  if (errors.length === 0) return 'an empty list of errors';
  for (const { message, extensions } of errors) {
    if (typeof message !== 'string' || message === '') return 'an error without a message';
    if (!codes.has(String(extensions?.code))) return `code ${extensions?.code}`;
  }
  // Clients then send the text, which they know from this status.
  if (errors[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') return undefined;
  return status === 200 && data === undefined ? 'status 200 without data' : undefined;
}

function faultOfCsv(body: string): string | undefined {
  try {
    const rows: unknown[][] = parseCsv(body);
    return rows.length > 0 ? undefined : 'CSV without a header';
  } catch (error) {
    return `CSV: ${error instanceof Error ? error.message : error}`;
  }
}

function faultOfNdjson(body: string): string | undefined {
  const lines = body.split('\n');
  if (lines.pop() !== '') return 'NDJSON that ends inside a line';
  return lines.every((line) => parseJson(line) !== undefined) ? undefined : 'NDJSON with a line that is no JSON';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
