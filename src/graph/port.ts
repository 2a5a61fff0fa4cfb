/** One Cypher text and its inputs. The text is the same on every engine and never holds a value. */
export interface Statement {
  readonly text: string;
  /** Strings, booleans, finite numbers, null, and lists and maps of these. Whole numbers arrive as integers. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A statement of a transaction that writes. */
export interface WriteStatement extends Statement {
  /** Looks at the statement's rows. The `GraphError` that it throws undoes the transaction, and `write` fails with it. */
  readonly check?: (rows: readonly Row[]) => void;
}

/**
 * One result object, keyed by the statement's column aliases. Statements return maps, lists and scalars, never nodes;
 * integers arrive as JavaScript numbers.
 */
export type Row = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Names the request in the engine's own logs, where the engine has such a thing. */
  readonly operation?: string | undefined;
}

/**
 * The graph, as everything above the adapters sees it. There are two engines: one inside this process, and Neo4j over
 * Bolt. `openGraph` decides once which one to use.
 */
export interface Graph {
  /**
   * Runs one reading statement, in one network trip where there is a network. Transient failures are retried.
   * @throws {GraphError}
   */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;

  /**
   * Runs the statements in order in one transaction: all of them or none. Writes of one process never overlap.
   * @throws {GraphError}
   */
  write(statements: readonly WriteStatement[]): Promise<void>;

  /**
   * Does work that only one process at a time may do to the same data, once the schema is there. The work writes through
   * the graph that it is given: its writes fail with `CONFLICT` when another process has taken over, which happens to one
   * that shows no sign of life.
   * @throws {GraphError} `LOCKED`, at once, while another process is at it; and what the work throws
   */
  exclusively<T>(work: (graph: Graph) => Promise<T>): Promise<T>;

  /**
   * Makes the constraints and indexes of the model. Safe to repeat.
   * @throws {GraphError} `REFUSED` where the database holds data that would be taken for ours, with nothing changed
   */
  createSchema(): Promise<void>;

  /** Settles when the graph answers a trivial question. @throws {GraphError} */
  ping(): Promise<void>;

  /** Lets running statements end, then gives everything back. Safe to repeat. */
  close(): Promise<void>;
}

/** A graph that is only read. */
export type Reader = Pick<Graph, 'read'>;

/**
 * - `UNAVAILABLE`: the engine does not answer; a later attempt may succeed.
 * - `TIMEOUT`: the statement ran longer than it may.
 * - `CONFLICT`: another write came first and our retries are used up.
 * - `LOCKED`: another process holds the embedded graph's file, or is changing the graph in Neo4j.
 * - `DAMAGED`: the embedded graph's file cannot be read, or is of an earlier version.
 * - `REFUSED`: settings that cannot work: wrong password, wrong scheme, a folder that cannot be written, a database that
 *   holds what is not ours under our labels.
 * - `FAILED`: anything else; the statement is at fault.
 */
export type GraphErrorCode = 'UNAVAILABLE' | 'TIMEOUT' | 'CONFLICT' | 'LOCKED' | 'DAMAGED' | 'REFUSED' | 'FAILED';

/** A failure of the engine, with the driver's own error as its cause. The message never holds credentials. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
