import { createHash } from 'node:crypto';
import { maxHeaderSize } from 'node:http';
import type { InjectOptions } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Choices } from '../support/differential/choices.ts';
import { knownDocuments, knownVariables } from './known-documents.ts';
import { altered, oddValue } from './odd-values.ts';
import { randomDocument, type Sent } from './random-document.ts';
import { withSlips } from './random-slips.ts';
import type { Samples } from './samples.ts';

/** A way into the program. `open` is for everyone, `keys` needs a key, `trusted` answers known documents only. */
export type Door = 'open' | 'keys' | 'trusted' | 'admin' | 'socket';

/** A request, and where it goes. On the door `socket`, its payload is all of its bytes. */
export interface RandomRequest {
  readonly door: Door;
  readonly method: NonNullable<InjectOptions['method']>;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string;
}

/** What requests are made of. */
export interface Material {
  readonly schema: GraphQLSchema;
  readonly samples: Samples;
  /** Keys that the door `keys` knows. */
  readonly keys: readonly string[];
}

type Headers = Record<string, string>;

const headers: readonly Headers[] = [
  ...[{ 'content-type': 'text/plain' }, { 'content-type': 'application/json; charset=x' }, { 'content-type': ';' }],
  ...[{ 'content-type': 'application/graphql+json' }, { 'content-type': '' }, { 'content-encoding': 'gzip' }],
  ...[{ host: '[' }, { host: 'a b:99999999' }, { host: 'example.org' }, { host: '127.0.0.1:1' }, { origin: 'null' }],
  ...[{ 'x-receipt': '1' }, { 'x-request-id': '\\'.repeat(200) }, { 'x-request-id': 'mine' }, { 'if-none-match': '*' }],
  ...[{ 'if-none-match': '"x", W/"y"' }, { 'x-csv-formulas': 'escape' }, { 'x-csv-formulas': 'x' }, { expect: 'x' }],
  ...[{ 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip;q=0, *;q=0' }, { 'accept-encoding': 'identity;q=0' }],
  ...[{ 'x-api-key': 'x' }, { authorization: 'Bearer x.y.z' }, { authorization: 'Basic' }, { authorization: '' }],
  ...[
    { traceparent: '00-0-0-0' },
    { 'x-forwarded-for': '::1, x' },
    { 'x-long': 'x'.repeat(9_000) },
    { range: 'bytes=0-' },
  ],
  ...[{ 'apollo-require-preflight': '' }, { te: 'trailers' }, { cookie: 'a=b' }, { 'transfer-encoding': 'chunked' }],
];
const accepts = [
  ...['application/json', 'application/graphql-response+json', 'text/csv', 'application/x-ndjson'],
  ...['application/vnd.medcode.rows+json', '*/*'],
];
const oddAccepts = [
  'text/csv;q=0',
  ',',
  'image/png',
  'text/html',
  'text/csv;q=x',
  'application/*;q=0.1',
  'a/b;c="',
  '/',
];
const paths = ['/health', '/ready', '/', '/graphql/', '/graphql?', '//graphql', '/..%2fetc', '/%', '/graphql%00', '*'];
const tablePaths = [
  ...[
    '/tables',
    '/tables/',
    '/tables/x.csv',
    '/tables/diagnoses.csv?within=M80-M81&lists=columns',
    '/tables/diagnoses.json',
  ],
  ...[
    '/tables/diagnoses-of-a-procedure.csv?code=0557T&text=excel',
    '/tables/diagnoses-of-a-procedure?code=M81&bom=yes',
  ],
  ...[
    '/tables/resolve-codes.ndjson?codes=0557T,M81.0&codes=x',
    '/tables/claim-check.csv?procedure=0557T&diagnoses=M80',
  ],
  ...['/tables/procedures-and-diagnoses.json?rows=diagnoses', '/tables/coverage-check.csv?procedure=x&diagnoses=,'],
];
const formatNames = ['csv', 'ndjson', 'json', 'rows', 'xml', '', '__proto__'];
/** What the URL says about a table. */
const tableOptions: readonly (readonly [string, readonly string[]])[] = [
  ['lists', ['join', 'columns', 'json', 'x', '']],
  ['rows', ['nodes', 'diagnoses', 'procedure.diagnoses', 'constructor', '', 'x'.repeat(2_000)]],
  ['text', ['excel', 'x']],
  ['bom', ['yes', 'no']],
];
const adminPaths = ['/metrics', '/info', '/health', '/ready', '/metrics?x', '/', '/%', '/metrics/', '//'];
const methods = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'] as const;

/** A request that is nearly correct, or wrong in any part. */
export function randomRequest(choices: Choices, material: Material): RandomRequest {
  const door = doorAt(choices.below(100));
  if (door === 'admin') return toPath(choices, door, adminPaths, material);
  if (door !== 'socket' && choices.chance(2)) return toPath(choices, door, tablePaths, material);
  const request = choices.chance(1) ? toPath(choices, door, paths, material) : toGraphql(choices, door, material);
  return door === 'socket' ? { ...request, payload: bytesOf(choices, request) } : request;
}

function doorAt(place: number): Door {
  if (place < 80) return 'open';
  if (place < 89) return 'keys';
  if (place < 97) return 'trusted';
  return place < 99 ? 'admin' : 'socket';
}

function toPath(choices: Choices, door: Door, known: readonly string[], { keys }: Material): RandomRequest {
  const path = choices.of(known);
  const url = choices.chance(10) ? `/${encodeURI(altered(choices, path).replace(/\p{Surrogate}/gu, '?'))}` : path;
  return {
    door,
    method: choices.chance(30) ? choices.of(methods) : 'GET',
    url,
    headers: credentials(choices, door, keys),
  };
}

function toGraphql(choices: Choices, door: Door, material: Material): RandomRequest {
  const body = bodyOf(choices, door, material);
  const sent = {
    'content-type': 'application/json',
    'apollo-require-preflight': '1',
    accept: choices.chance(5) ? choices.of(oddAccepts) : choices.of([...accepts.slice(0, 2), ...accepts]),
    ...credentials(choices, door, material.keys),
    ...(choices.chance(8) && choices.of(headers)),
  };
  const place = choices.below(100);
  const url = urlOf(choices, body);
  // Node reads no longer URL, whoever sends it.
  const method = url.length > maxHeaderSize ? 0 : place;
  if (method < 75) {
    const option = choices.chance(20) ? `?${tableOption(choices)}` : '';
    return { door, method: 'POST', url: `/graphql${option}`, headers: sent, payload: payloadOf(choices, body) };
  }
  if (method === 99) return { door, method: choices.of(methods), url, headers: sent };
  return { door, method: method < 96 ? 'GET' : 'HEAD', url, headers: sent };
}

function credentials(choices: Choices, door: Door, keys: readonly string[]): Headers {
  if (door !== 'keys' && !choices.chance(5)) return {};
  // The last one may do everything.
  const key = choices.of([...keys, ...keys.slice(-1), ...keys.slice(-1)]);
  const given = choices.chance(10) ? altered(choices, key) : key;
  // Other characters are no header.
  const text = given.replace(/[^\x20-\x7e]/g, '?').trim();
  return choices.chance(50) ? { 'x-api-key': text } : { authorization: `Bearer ${text}` };
}

/** The parameters of GraphQL over HTTP. */
function bodyOf(choices: Choices, door: Door, material: Material): Record<string, unknown> {
  const kind = choices.below(20);
  const id = choices.of(Object.keys(knownDocuments));
  if (kind > 17 || (door === 'trusted' && kind > 5)) return byId(choices, id);
  const sent =
    kind > 14 || door === 'trusted' ? known(choices, id) : randomDocument(material.schema, choices, material.samples);
  const query = choices.chance(12) ? withSlips(choices, sent.query) : sent.query;
  const body = { ...sent, query, ...(choices.chance(5) && { extensions: extensionsOf(choices, query) }) };
  return choices.chance(2) ? { ...body, [choices.of(Object.keys(body))]: oddValue(choices) } : body;
}

function known(choices: Choices, id: string): Sent {
  const wrong = choices.chance(40) && { [choices.of(Object.keys(knownVariables))]: oddValue(choices) };
  return { query: knownDocuments[id] ?? '', variables: { ...knownVariables, ...wrong } };
}

function byId(choices: Choices, id: string): Record<string, unknown> {
  const { query, variables } = known(choices, id);
  const documentId = choices.chance(10) ? altered(choices, id) : id;
  const named = choices.chance(50)
    ? { documentId }
    : { extensions: { persistedQuery: { version: 1, sha256Hash: choices.chance(50) ? hashOf(query) : documentId } } };
  return {
    ...named,
    variables,
    ...(choices.chance(20) && { query }),
    ...(choices.chance(10) && { operationName: 'a' }),
  };
}

function extensionsOf(choices: Choices, query: string): unknown {
  const sha256Hash = hashOf(query);
  return choices.of<unknown>([
    { receipt: true },
    { persistedQuery: { version: 1, sha256Hash } },
    { persistedQuery: { version: 2, sha256Hash } },
    { persistedQuery: { version: 1, sha256Hash: sha256Hash.slice(1) } },
    { persistedQuery: 'x' },
    { receipt: oddValue(choices) },
    oddValue(choices),
  ]);
}

function payloadOf(choices: Choices, body: Record<string, unknown>): string {
  const json = JSON.stringify(body);
  if (!choices.chance(4)) return json;
  return choices.of([
    () => json.slice(0, choices.below(json.length)),
    () => altered(choices, json),
    () => JSON.stringify([body, body]),
    () => JSON.stringify(oddValue(choices)),
    () => `\ufeff${json}`,
    () => json.replace('{', '{"__proto__": {"query": "{ payers { totalCount } }"}, '),
    () => '['.repeat(choices.of([10, 50_000])),
    () => '{"query":'.repeat(9_000),
    () => '',
  ])();
}

function urlOf(choices: Choices, body: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) search.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  if (choices.chance(15)) search.append('format', choices.of(formatNames));
  if (choices.chance(3)) search.append('formulas', choices.of(['escape', 'x']));
  if (choices.chance(2)) search.append(choices.of(['query', 'variables', 'x']), '{}');
  return `/graphql?${choices.chance(2) ? altered(choices, String(search)).replace(/[^\x21-\x7e]/g, '%') : search}`;
}

function tableOption(choices: Choices): URLSearchParams {
  const [name, values] = choices.of(tableOptions);
  return new URLSearchParams({ [name]: choices.of(values) });
}

/** A request as it goes through a socket. */
function bytesOf(choices: Choices, { method, url, headers: given, payload = '' }: RandomRequest): string {
  const lines = Object.entries({ host: '127.0.0.1', connection: 'close', ...given }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const length = choices.chance(10)
    ? choices.of(['-1', 'x', '0', '99', '1e3', '5, 5'])
    : String(Buffer.byteLength(payload));
  const text = [`${method} ${url} HTTP/1.1`, ...lines, `content-length: ${length}`, '', payload].join('\r\n');
  return choices.chance(60) ? altered(choices, text) : text;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
