import { availableParallelism } from 'node:os';
import { z } from 'zod';
import type { GraphSettings } from './graph/adapters/open.ts';

const positive = wholeNumber(1, Number.MAX_SAFE_INTEGER);

/** A host name, or an address, which may be in brackets. */
const hostName = /^(?:\*|[\w.:[\]-]+)$/;

const settings = z.object({
  /**
   * The address to listen on. By default only this machine can connect, because there is no login. In a container, set
   * `0.0.0.0`: its loopback address cannot be reached from outside.
   */
  HOST: z.string().default('127.0.0.1'),
  /** The port to listen on; 0 picks a free one. */
  PORT: wholeNumber(0, 65_535).default(4000),
  /**
   * Processes that serve queries. Unset for one, or in production for one per core, up to four. Each takes about 200 MB of
   * memory, and more with large code sets.
   */
  WORKERS: wholeNumber(1, 64).optional(),

  /** The address of Neo4j, such as `neo4j://localhost:7687`. Unset for the embedded graph. */
  GRAPH_URL: z.string().optional(),
  /** The Neo4j user. Unset if Neo4j requires no authentication. */
  GRAPH_USER: z.string().optional(),
  /** The Neo4j user's password. */
  GRAPH_PASSWORD: z.string().optional(),
  /** The Neo4j database. Unset for the user's home database. */
  GRAPH_DATABASE: z.string().optional(),
  /** How long one statement may run, in milliseconds. */
  GRAPH_TIMEOUT_MS: positive.default(10_000),
  /** How long Neo4j stays locked after a process that was changing the graph was killed, in milliseconds. */
  GRAPH_LEASE_MS: wholeNumber(1_000, Number.MAX_SAFE_INTEGER).default(30_000),
  /** The folder of the embedded graph. */
  DATA_DIR: z.string().default('./data'),
  /** How many releases of the embedded graph a load keeps, so that there is always one to go back to. */
  RELEASES_KEPT: wholeNumber(2, 1_000).default(5),

  /** Origins whose pages may send requests: `*`, or a list such as `https://a.org, https://b.org`. Unset for none. */
  CORS_ORIGIN: z
    .string()
    .transform(namesIn)
    .refine((list) => list.every(isOrigin), 'must be *, or a comma-separated list of origins such as https://a.org')
    .optional(),
  /**
   * Host names of this server: a list such as `codes.example.org, 10.0.0.5`, or `*` for any. By default only the names of
   * this machine, if it listens on a loopback address; otherwise any, because there its names are not known.
   */
  ALLOWED_HOSTS: z
    .string()
    .transform(namesIn)
    .refine((names) => names.every((name) => hostName.test(name)), 'must be *, or a comma-separated list of host names')
    .optional(),
  /** The file of API keys, made by `npm run keys`. Unset for no keys. */
  KEYS_FILE: z.string().optional(),
  /** Where the issuer of tokens (JWT) publishes its keys (JWKS). Unset for no tokens. */
  JWKS_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://id.example.org/jwks' }).optional(),
  /** The issuer that tokens must name, exactly. Required with `JWKS_URL`. */
  JWT_ISSUER: z.string().optional(),
  /** The audience that tokens must name. Required with `JWKS_URL`. */
  JWT_AUDIENCE: z.string().optional(),
  /**
   * The claim of a token that has its role, or a list of roles. Unless a claim has the whole name, dots lead into nested
   * claims: `realm_access.roles`.
   */
  JWT_ROLE_CLAIM: z.string().default('role'),
  /**
   * Whether clients need no key or token. Unset, they need one if `KEYS_FILE` or `JWKS_URL` is set. If one of these is
   * set, anonymous clients are readers: they may query, but not export.
   */
  ANONYMOUS: z.stringbool({ error: 'must be true or false' }).optional(),

  /** A JSON file of trusted documents: `{"id": "text"}`, or an operation manifest of Apollo's clients. Unset for none. */
  DOCUMENTS: z.string().optional(),
  /** With `true`, only trusted documents are answered. */
  DOCUMENTS_ONLY: z.stringbool({ error: 'must be true or false' }).default(false),

  /** The folder of saved questions, which are tables with addresses of their own. Unset for those that are shipped. */
  TABLES_DIR: z.string().optional(),

  /** Requests that a client may send in a minute, to each worker. A key can have another limit. Unset for no limit. */
  RATE_LIMIT: positive.optional(),
  /** Requests of one client that may run at the same time, in each worker. Unset for no limit of its own. */
  MAX_CONCURRENT: positive.optional(),
  /**
   * Proxies whose `X-Forwarded-For` is believed: a list of addresses and networks such as `10.0.0.0/8, loopback`, or `true`
   * for any sender. Unset for none.
   */
  TRUST_PROXY: z.string().transform(readProxies).optional(),

  /** The port for those who run the program: metrics, readiness, what is served. Unset for none. */
  ADMIN_PORT: wholeNumber(0, 65_535).optional(),
  /** The address of the admin port. By default only this machine can connect. */
  ADMIN_HOST: z.string().default('127.0.0.1'),
  /** The address of a collector of traces (OTLP over HTTP), such as `http://localhost:4318`. Unset for none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:4318' })
    .optional(),
  /** The name of this service in traces. */
  OTEL_SERVICE_NAME: z.string().default('medcode-graph'),
  /** The file that gets a line of JSON for each request for GraphQL; `-` for standard output. Unset for none. */
  AUDIT_LOG: z.string().optional(),

  /** The least severe log lines to write. */
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** In `production` there is no Sandbox, and errors do not suggest names from the schema. */
  NODE_ENV: oneOf(['development', 'production', 'test']).default('development'),

  /** Levels of nested fields in an operation, and of nested objects and lists in an input. */
  MAX_DEPTH: positive.default(12),
  /** Aliases in an operation; those in a fragment count once for each place that spreads it. */
  MAX_ALIASES: positive.default(100),
  /** Rows in one page: the most for `first` and `last`, and at least the default page size. */
  MAX_PAGE_SIZE: wholeNumber(25, Number.MAX_SAFE_INTEGER).default(1000),
  /** Rows that one operation may read or compare, estimated from its arguments before it runs. */
  MAX_COST: positive.default(100_000),
  /**
   * Nodes and relationships that one operation may look at, times the conditions on each, estimated before it runs. About
   * 10,000 take a millisecond.
   */
  MAX_WORK: positive.default(25_000_000),
  /** Values in one list of a request, such as ids or the codes of an `in`. */
  MAX_INPUTS: positive.default(1000),
  /** Texts in all calls to `resolve` in an operation. */
  MAX_BATCH: positive.default(10_000),
  /** Tokens in a document. */
  MAX_TOKENS: positive.default(5000),
  /** Bytes in a request body. */
  MAX_BODY_BYTES: positive.default(1_048_576),

  /** Megabytes for answers that each worker keeps, and gives again while the graph stays the same; 0 for none. */
  ANSWER_CACHE_MB: wholeNumber(0, 65_536).default(32),

  /**
   * Megabytes for lists of nodes and their values, by which each worker finds pages, counts and matches without searching
   * the graph. They are read when they are first needed; what has no room is searched for in the graph. 0 for no lists.
   */
  LISTS_MB: wholeNumber(0, 1_048_576).default(256),

  /** Look-ups that may run at the same time. Unset for 16 per core. */
  LIGHT_OPERATIONS: positive.optional(),
  /**
   * Searches through many nodes, of up to about 100 ms each, that a worker may run at the same time. Unset for its share of
   * the cores, at least two.
   */
  MEDIUM_OPERATIONS: positive.optional(),
  /** The same for heavier operations. */
  HEAVY_OPERATIONS: positive.optional(),
  /** Exports of rows that a worker may run at the same time. Unset for 2 per core of its share, at least two. */
  MAX_EXPORTS: positive.optional(),
  /** Requests that may wait in each line: for the server, and for a place among the operations of their kind. */
  MAX_WAITING: positive.default(1_000),
  /** How long a request may wait in a line, in milliseconds. */
  MAX_WAIT_MS: positive.default(1_000),
  /** How long a heavy operation may wait for a place, in milliseconds. */
  MAX_HEAVY_WAIT_MS: positive.default(5_000),
  /** Connections of clients that may be open at the same time. */
  MAX_CONNECTIONS: positive.default(2_000),
});

export type Config = z.output<typeof settings>;

/** Invalid settings. The message has a line for each of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings from the environment. Empty variables count as unset.
 * @throws {ConfigError}
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = settings.safeParse(given);
  if (error) throw new ConfigError(error.issues.map((issue) => explain(issue, given)).join('\n'));
  if (data.JWKS_URL && !(data.JWT_ISSUER && data.JWT_AUDIENCE)) {
    throw new ConfigError('With JWKS_URL, both JWT_ISSUER and JWT_AUDIENCE must be set, but at least one is not.');
  }
  return data;
}

/** How many processes serve queries, if the graph allows more than one. */
export function workerCount({ WORKERS, NODE_ENV }: Pick<Config, 'WORKERS' | 'NODE_ENV'>): number {
  return WORKERS ?? (NODE_ENV === 'production' ? Math.min(availableParallelism(), 4) : 1);
}

/** The settings for `openGraph`. */
export function graphSettings(config: Config): GraphSettings {
  return {
    url: config.GRAPH_URL,
    user: config.GRAPH_USER,
    password: config.GRAPH_PASSWORD,
    database: config.GRAPH_DATABASE,
    dataDir: config.DATA_DIR,
    releasesKept: config.RELEASES_KEPT,
    queryTimeoutMs: config.GRAPH_TIMEOUT_MS,
    leaseMs: config.GRAPH_LEASE_MS,
  };
}

function explain({ path, message }: z.core.$ZodIssue, given: NodeJS.ProcessEnv): string {
  const name = String(path[0]);
  return `${name} ${message}, but got ${JSON.stringify(given[name])}.`;
}

function readProxies(text: string): boolean | string[] {
  return text === 'true' || text === 'false' ? text === 'true' : namesIn(text);
}

function wholeNumber(min: number, max: number) {
  const rule = max < Number.MAX_SAFE_INTEGER ? `from ${min} to ${max}` : `of at least ${min}`;
  return z
    .string()
    .transform(Number)
    .refine(
      (number) => Number.isSafeInteger(number) && number >= min && number <= max,
      `must be a whole number ${rule}`,
    );
}

function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, `must be one of ${words.join(', ')}`);
}

function namesIn(list: string): string[] {
  return list.split(',').map((name) => name.trim());
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}
