import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
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
import { driverValue } from './driver-value.ts';
import { refuseForeignData } from './foreign-data.ts';
import { whileLocked } from './lock.ts';
import { neo4jError } from './neo4j-error.ts';
import { ReleaseNode } from './release-node.ts';
import { schemaStatements } from './schema-statements.ts';

type TransactionConfig = NonNullable<Parameters<Session['run']>[2]>;

// The server checks for statements over their timeout every two seconds. If it takes even longer, it is unavailable.
const gracePeriodMs = 5_000;

export interface Neo4jGraphOptions {
  readonly database: string | undefined;
  readonly queryTimeoutMs: number;
  readonly leaseMs: number;
}

/** The graph in a Neo4j server or cluster, over Bolt. */
export class Neo4jGraph implements Graph {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #queryTimeoutMs: number;
  readonly #leaseMs: number;
  readonly #process = randomUUID();
  readonly #work = new Work();
  readonly #releaseNode = new ReleaseNode(this);

  constructor(driver: Driver, { database, queryTimeoutMs, leaseMs }: Neo4jGraphOptions) {
    this.#driver = driver;
    this.#database = database;
    this.#queryTimeoutMs = queryTimeoutMs;
    this.#leaseMs = leaseMs;
  }

  read(statement: Statement, { operation }: ReadOptions = {}): Promise<Row[]> {
    const config = { ...transactionConfig(operation), timeout: this.#queryTimeoutMs };
    return this.#work.start(() => {
      const rows = withRetry(() => this.#autoCommit(statement, config), neo4j.isRetryableError);
      const allowedMs = this.#queryTimeoutMs + gracePeriodMs;
      return withDeadline(rows, allowedMs, () => {
        return new GraphError('UNAVAILABLE', `Neo4j did not respond within ${allowedMs} ms.`);
      }).catch(rethrow);
    });
  }

  release(): Promise<string> {
    return this.#releaseNode.read();
  }

  write(statements: readonly WriteStatement[], { staged = false, cause }: WriteOptions = {}): Promise<void> {
    const commit = (all: readonly WriteStatement[]) => this.#work.takeTurn(() => this.#commit(all).catch(rethrow));
    return staged
      ? commit(statements)
      : this.#releaseNode.replace(cause, (renaming) => commit([...statements, renaming]));
  }

  exclusively<T>(work: (graph: Graph) => Promise<T>, cause?: Cause): Promise<T> {
    const commit = (statements: readonly WriteStatement[], timeoutMs?: number) =>
      this.#work.start(() => this.#commit(statements, timeoutMs).catch(rethrow));
    return whileLocked(this, { leaseMs: this.#leaseMs, process: this.#process, cause, commit }, work);
  }

  async createSchema(): Promise<void> {
    await refuseForeignData(this);
    await this.write(
      schemaStatements().map((text) => ({ text, parameters: {} })),
      { staged: true },
    );
    await this.write([{ text: 'CALL db.awaitIndexes()', parameters: {} }], { staged: true });
  }

  async ping(): Promise<void> {
    await this.read({ text: 'RETURN 1 AS one', parameters: {} }, { operation: 'ping' });
  }

  close(): Promise<void> {
    return this.#work.end(() => this.#driver.close());
  }

  /** Takes one network trip. The driver's retrying transactions would take three. */
  async #autoCommit({ text, parameters }: Statement, config: TransactionConfig): Promise<Row[]> {
    await using session = this.#session(neo4j.session.READ);
    const { records } = await session.run(text, driverValue(parameters), config);
    return records.map((record) => record.toObject());
  }

  async #commit(statements: readonly WriteStatement[], timeoutMs?: number): Promise<void> {
    const { metadata } = transactionConfig('write');
    const config = { metadata: { ...metadata, process: this.#process }, ...(timeoutMs && { timeout: timeoutMs }) };
    await using session = this.#session(neo4j.session.WRITE);
    await session.executeWrite(async (transaction) => {
      for (const { text, parameters, check } of statements) {
        const { records } = await transaction.run(text, driverValue(parameters));
        check?.(records.map((record) => record.toObject()));
      }
    }, config);
  }

  #session(defaultAccessMode: SessionMode) {
    return this.#driver.session({ defaultAccessMode, ...(this.#database && { database: this.#database }) });
  }
}

function transactionConfig(operation: string | undefined): TransactionConfig {
  return { metadata: { app: 'medcode-graph', ...(operation && { operation }) } };
}

function rethrow(error: unknown): never {
  throw neo4jError(error);
}
