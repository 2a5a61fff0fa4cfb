import { z } from 'zod';
import type { GraphSettings } from './graph/adapters/open.ts';

const count = wholeNumber(1, Number.MAX_SAFE_INTEGER);

const settings = z.object({
  /**
   * The address to listen on. Only this machine by default, for there is no login; a container must say `0.0.0.0`,
   * since its own loopback cannot be reached from outside.
   */
  HOST: z.string().default('127.0.0.1'),
  /** The port to listen on; 0 takes a free one. */
  PORT: wholeNumber(0, 65_535).default(4000),

  /** Where Neo4j answers, such as `neo4j://localhost:7687`. Absent for the embedded graph. */
  GRAPH_URL: z.string().optional(),
  /** The Neo4j user. Absent where Neo4j asks for no authentication. */
  GRAPH_USER: z.string().optional(),
  /** The Neo4j user's password. */
  GRAPH_PASSWORD: z.string().optional(),
  /** The Neo4j database. Absent for the user's home database. */
  GRAPH_DATABASE: z.string().optional(),
  /** How long one statement may run, in milliseconds. */
  GRAPH_TIMEOUT_MS: count.default(10_000),
  /** How long Neo4j stays locked for others when a process that changes the graph is killed, in milliseconds. */
  GRAPH_LEASE_MS: wholeNumber(1_000, Number.MAX_SAFE_INTEGER).default(30_000),
  /** The folder of the embedded graph. */
  DATA_DIR: z.string().default('./data'),

  /** Origins whose pages may ask from a browser: `*`, or a list such as `https://a.org, https://b.org`; absent for none. */
  CORS_ORIGIN: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine((list) => list.every(isOrigin), 'must be *, or origins such as https://a.org, with commas between them')
    .optional(),
  /** The least grave log lines to write. */
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** In `production` there is no Sandbox, and errors do not suggest names of the schema. */
  NODE_ENV: oneOf(['development', 'production', 'test']).default('development'),

  /** Levels of fields in an operation, and of objects in an input. */
  MAX_DEPTH: count.default(12),
  /** Aliases in an operation, with those of a fragment counted wherever it is spread. */
  MAX_ALIASES: count.default(100),
  /** Rows in one page: `first` and `last`. No less than what a page has where nobody says how many. */
  MAX_PAGE_SIZE: wholeNumber(25, Number.MAX_SAFE_INTEGER).default(1000),
  /** Rows that one operation may bring or look at, reckoned from its arguments before anything is asked. */
  MAX_COST: count.default(100_000),
  /** Values in one list of a request: ids, or the codes of an `in`. */
  MAX_INPUTS: count.default(1000),
  /** Texts in all calls of `resolve` of an operation. */
  MAX_BATCH: count.default(10_000),
  /** Words and signs in a document. */
  MAX_TOKENS: count.default(5000),
  /** Bytes in the body of a request. */
  MAX_BODY_BYTES: count.default(1_048_576),
});

export type Config = z.output<typeof settings>;

/** Every bad setting at once, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * The settings, from the environment. An empty variable counts as absent.
 * @throws {ConfigError}
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = settings.safeParse(given);
  if (error) throw new ConfigError(error.issues.map((issue) => explain(issue, given)).join('\n'));
  return data;
}

/** The settings of the graph, as `openGraph` takes them. */
export function graphSettings(config: Config): GraphSettings {
  return {
    url: config.GRAPH_URL,
    user: config.GRAPH_USER,
    password: config.GRAPH_PASSWORD,
    database: config.GRAPH_DATABASE,
    dataDir: config.DATA_DIR,
    queryTimeoutMs: config.GRAPH_TIMEOUT_MS,
    leaseMs: config.GRAPH_LEASE_MS,
  };
}

function explain({ path, message }: z.core.$ZodIssue, given: NodeJS.ProcessEnv): string {
  const name = String(path[0]);
  return `${name} ${message}, but got ${JSON.stringify(given[name])}.`;
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

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}
