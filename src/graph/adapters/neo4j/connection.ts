import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import type { Row, Statement, WriteStatement } from '../../port.ts';
import { Bookmarks } from './bookmarks.ts';
import { driverValue } from './driver-value.ts';

export type TransactionConfig = NonNullable<Parameters<Session['run']>[2]>;

/** Where a statement may be read: on any server of a cluster, or on the one that takes the writes. */
export type ReadFrom = 'any server' | 'the leader';

/** The rows of a statement, and a name of the state of the database in which it ended: each transaction changes it. */
export interface Reading {
  readonly rows: Row[];
  readonly state: string;
}

/** Codes of a server that does not have the transactions of our bookmarks, and will not get them. */
const lostBookmarks = /^Neo\.(TransientError\.Transaction\.BookmarkTimeout|ClientError\.Transaction\.InvalidBookmark)/;

/** Sessions with a Neo4j server or cluster. Errors are the driver's. */
export class Connection {
  readonly #driver: Driver;
  readonly #bookmarks = new Bookmarks();
  #database: string | undefined;

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    this.#database = database;
  }

  /** Runs a statement that only reads. It takes one network trip; the driver's retrying transactions would take three. */
  async read(statement: Statement, config: TransactionConfig, from: ReadFrom = 'any server'): Promise<Reading> {
    const { rows, after } = await this.#autoCommit(statement, config, from);
    return { rows, state: after.join() };
  }

  /** The same. If the rows differ from those of the last such read, later reads will not show an earlier state. */
  async readAndKeepUp(statement: Statement, config: TransactionConfig): Promise<Reading> {
    const { rows, before, after } = await this.#autoCommit(statement, config, 'any server');
    this.#bookmarks.see(JSON.stringify(rows), before, after);
    return { rows, state: after.join() };
  }

  /** Runs the statements in one transaction on the leader. Later reads show what it wrote. */
  async commit(statements: readonly WriteStatement[], config: TransactionConfig): Promise<void> {
    await using session = this.#session(neo4j.session.WRITE, []);
    await session.executeWrite(async (transaction) => {
      for (const { text, parameters, check } of statements) {
        const { records } = await transaction.run(text, driverValue(parameters));
        check?.(records.map((record) => record.toObject()));
      }
    }, config);
    this.#bookmarks.advance(this.#bookmarks.current, session.lastBookmarks());
  }

  /** Whether a read that failed with this error may succeed if it is repeated. */
  isRetryable(error: unknown): boolean {
    return neo4j.isRetryableError(error) || hasLostBookmarks(error);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #autoCommit({ text, parameters }: Statement, config: TransactionConfig, from: ReadFrom) {
    const before = this.#bookmarks.current;
    await using session = this.#session(from === 'the leader' ? neo4j.session.WRITE : neo4j.session.READ, before);
    try {
      const result = withoutTrace(() => session.run(text, driverValue(parameters), config));
      const { records, summary } = await result;
      // With its name, the driver need not ask which database is the user's own before each statement.
      this.#database ??= summary.database.name ?? undefined;
      return { rows: records.map((record): Row => record.toObject()), before, after: session.lastBookmarks() };
    } catch (error) {
      if (hasLostBookmarks(error)) this.#bookmarks.forget();
      throw error;
    }
  }

  #session(defaultAccessMode: SessionMode, bookmarks: string[]): Session {
    return this.#driver.session({
      defaultAccessMode,
      bookmarks,
      ...(this.#database && { database: this.#database }),
    });
  }
}

/** The driver writes down for each statement where it came from, which takes longer than to send it. */
function withoutTrace<T>(call: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function hasLostBookmarks(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && lostBookmarks.test(error.code);
}
