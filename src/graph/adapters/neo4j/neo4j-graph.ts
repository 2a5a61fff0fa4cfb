import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import {
  type Cause,
  type Graph,
  GraphError,
  type ReadOptions,
  type Row,
  type Statement,
  type WriteOptions,
  type WriteStatement,
} from '../../port.ts';
import { withDeadline } from '../with-deadline.ts';
import { withRetry } from '../with-retry.ts';
import { Work } from '../work.ts';
import { Connection, type Reading, type TransactionConfig } from './connection.ts';
import { refuseForeignData } from './foreign-data.ts';
import { whileLocked } from './lock.ts';
import { neo4jError } from './neo4j-error.ts';
import { ReleaseNode } from './release-node.ts';
import {
  dropStatements,
  hasUnfinishedIndexes,
  nameInSchema,
  schemaStatements,
  storedNames,
} from './schema-statements.ts';

type Read = (statement: Statement, config: TransactionConfig) => Promise<Reading>;

// The server checks for statements over their timeout every two seconds. If it takes even longer, it is unavailable.
const gracePeriodMs = 5_000;

export interface Neo4jGraphOptions {
  readonly database: string | undefined;
  readonly queryTimeoutMs: number;
  readonly leaseMs: number;
}

/** The graph in a Neo4j server or cluster, over Bolt. */
export class Neo4jGraph implements Graph {
  readonly #connection: Connection;
  readonly #queryTimeoutMs: number;
  readonly #leaseMs: number;
  readonly #process = randomUUID();
  readonly #work = new Work();
  readonly #releaseNode = new ReleaseNode((statement) =>
    this.#read(statement, {}, (...args) => this.#connection.readAndKeepUp(...args)),
  );

  constructor(driver: Driver, { database, queryTimeoutMs, leaseMs }: Neo4jGraphOptions) {
    this.#connection = new Connection(driver, database);
    this.#queryTimeoutMs = queryTimeoutMs;
    this.#leaseMs = leaseMs;
  }

  async read(statement: Statement, options: ReadOptions = {}): Promise<Row[]> {
    const { rows, state } = await this.#read(statement, options, (...args) => this.#connection.read(...args));
    this.#releaseNode.sawState(state);
    return rows;
  }

  release(): Promise<string> {
    return this.#releaseNode.read();
  }

  write(statements: readonly WriteStatement[], { staged = false, cause }: WriteOptions = {}): Promise<void> {
    const commit = (all: readonly WriteStatement[]) => this.#work.takeTurn(() => this.#commit(all));
    return staged
      ? commit(statements)
      : this.#releaseNode.replace(cause, (renaming) => commit([...statements, renaming]));
  }

  exclusively<T>(work: (graph: Graph) => Promise<T>, cause?: Cause): Promise<T> {
    const fromLeader: Read = (...args) => this.#connection.read(...args, 'the leader');
    const read = async (statement: Statement, options: ReadOptions = {}) =>
      (await this.#read(statement, options, fromLeader)).rows;
    const commit = (statements: readonly WriteStatement[], timeoutMs?: number) =>
      this.#work.start(() => this.#commit(statements, timeoutMs));
    return whileLocked(this, { leaseMs: this.#leaseMs, process: this.#process, cause, read, commit }, work);
  }

  /** Writes nothing if the database has the schema, so that one that is read-only can be served. */
  async createSchema(): Promise<void> {
    await refuseForeignData(this);
    const stored = await storedNames(this);
    await this.#changeSchema(schemaStatements().filter((text) => !stored.has(nameInSchema(text))));
    // One that is read-only keeps them.
    await this.#changeSchema(dropStatements(stored)).catch(() => undefined);
    if (await hasUnfinishedIndexes(this)) await this.read({ text: 'CALL db.awaitIndexes()', parameters: {} });
  }

  async #changeSchema(texts: readonly string[]): Promise<void> {
    if (texts.length === 0) return;
    await this.write(
      texts.map((text) => ({ text, parameters: {} })),
      { staged: true },
    );
  }

  async ping(): Promise<void> {
    await this.read({ text: 'RETURN 1 AS one', parameters: {} }, { operation: 'ping' });
  }

  close(): Promise<void> {
    return this.#work.end(() => this.#connection.close());
  }

  #read(statement: Statement, { operation }: ReadOptions, read: Read): Promise<Reading> {
    const config = { ...transactionConfig(operation), timeout: this.#queryTimeoutMs };
    return this.#work.start(() => {
      const reading = withRetry(
        () => read(statement, config),
        (error) => this.#connection.isRetryable(error),
      );
      const allowedMs = this.#queryTimeoutMs + gracePeriodMs;
      return withDeadline(reading, allowedMs, () => {
        return new GraphError('UNAVAILABLE', `Neo4j did not respond within ${allowedMs} ms.`);
      }).catch(rethrow);
    });
  }

  #commit(statements: readonly WriteStatement[], timeoutMs?: number): Promise<void> {
    const { metadata } = transactionConfig('write');
    const config = { metadata: { ...metadata, process: this.#process }, ...(timeoutMs && { timeout: timeoutMs }) };
    return this.#connection.commit(statements, config).catch(rethrow);
  }
}

function transactionConfig(operation: string | undefined): TransactionConfig {
  return { metadata: { app: 'medcode-graph', ...(operation && { operation }) } };
}

function rethrow(error: unknown): never {
  throw neo4jError(error);
}
