/** A Cypher text and its parameters. The text is the same for both engines, and has no values of clients in it. */
export interface Statement {
  readonly text: string;
  /** Strings, booleans, finite numbers, null, and lists and maps of these. Whole numbers arrive as integers. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A statement of a transaction that writes. */
export interface WriteStatement extends Statement {
  /** Checks the rows. If it throws a `GraphError`, the transaction is rolled back and `write` throws the same error. */
  readonly check?: (rows: readonly Row[]) => void;
}

/**
 * A row of the result, by column. Statements return maps, lists and scalars, never nodes. Integers are JavaScript
 * numbers.
 */
export type Row = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** The name of the request in the engine's logs, if it has any. */
  readonly operation?: string | undefined;
}

/** What a graph release was made by: a command as a user typed it, and the files that it read. */
export interface Cause {
  readonly command: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

export interface WriteOptions {
  /** Whether no reader can see the change, such as nodes under labels that no reader matches (default: false). */
  readonly staged?: boolean | undefined;
  /** What the change is made by, if it is known. It is kept with the graph release. */
  readonly cause?: Cause | undefined;
}

/**
 * The graph. It runs on one of two engines: Grafeo in this process, or Neo4j over Bolt. `openGraph` chooses one, and
 * nothing above the adapters depends on which.
 */
export interface Graph {
  /**
   * Runs a statement that only reads, in at most one network trip. Transient failures are retried.
   * @throws {GraphError}
   */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;

  /**
   * The name of the graph release that reads answer from, such as `20261127T033200Z-1a2b3c4d`. Every write that readers
   * can see changes it. Whatever is computed from the graph and kept must be kept by this name.
   * - An embedded release has one name for its whole life, and `exclusively` replaces it.
   * - A graph in memory is `unpublished-<n>`, with the number of commits that readers can see.
   * - In Neo4j, the name may be up to a second old if another process has written since. But it is no older than the
   *   latest state of the database in which a statement of this process has ended, so that an answer is from one release
   *   if the name is the same before and after it.
   * @throws {GraphError}
   */
  release(): Promise<string>;

  /**
   * How large the graph is, if that is known without counting: from the manifest of an embedded release.
   * @throws {GraphError}
   */
  counts?(): Promise<Counts | undefined>;

  /**
   * Files that are kept with a graph release, so that what is computed from it need not be computed again after a
   * restart. Only embedded releases have them.
   */
  readonly files?: ReleaseFiles | undefined;

  /**
   * Runs the statements in order, in one transaction. Transactions of one process never overlap.
   * @throws {GraphError}
   */
  write(statements: readonly WriteStatement[], options?: WriteOptions): Promise<void>;

  /**
   * Writes new nodes and relationships faster than statements do. Only a graph that has no readers yet has it: a draft of
   * an embedded release, which is published as a whole, or discarded if the work on it fails.
   */
  readonly bulk?: Bulk | undefined;

  /**
   * Runs work that only one process at a time may do. Requires `createSchema`. The work must write to the graph that it
   * is given: its writes fail with `CONFLICT` if another process has taken over, because this one was not responding.
   * @throws {GraphError} `LOCKED`, without waiting, if another process is changing the graph; and what the work throws
   */
  exclusively<T>(work: (graph: Graph) => Promise<T>, cause?: Cause): Promise<T>;

  /**
   * Creates the constraints and indexes of the model. Safe to repeat.
   * @throws {GraphError} `REFUSED`, without any change, if the database has other data with our labels or types
   */
  createSchema(): Promise<void>;

  /** Checks that the graph is responding. @throws {GraphError} */
  ping(): Promise<void>;

  /** Waits for running statements, then releases all resources. Safe to repeat. */
  close(): Promise<void>;
}

/** Writes that are not part of a transaction: if one fails, earlier ones stay. */
export interface Bulk {
  /** Creates nodes with these labels, from their properties. @throws {GraphError} */
  createNodes(labels: readonly string[], rows: readonly Properties[]): Promise<void>;

  /**
   * Creates relationships between nodes with these labels. Those with an end that is not there are left out.
   * @throws {GraphError}
   */
  createRelationships(type: string, ends: Ends, rows: readonly NewRelationship[]): Promise<void>;
}

/** Properties by name. Those that are null are not stored. */
export type Properties = Readonly<Record<string, unknown>>;

/** The labels of the nodes at both ends of a relationship. */
interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A relationship to create, with its ends by their property `id`. */
export interface NewRelationship {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** How many nodes have each label, and how many relationships there are of each type. Others have none. */
export interface Counts {
  readonly labels: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
}

/** Files of graph releases, by name. They are caches: each may be missing, damaged, or from another version of the program. */
export interface ReleaseFiles {
  /** The content of a file; undefined if it is missing or cannot be read. */
  read(release: string, name: string): Promise<Uint8Array | undefined>;
  /** Writes a file from chunks, as a whole. Does nothing if that is impossible, such as in a read-only folder. */
  write(release: string, name: string, content: readonly Uint8Array[]): Promise<void>;
}

/** A graph that is only read. */
export type Reader = Pick<Graph, 'read'>;

/**
 * - `UNAVAILABLE`: the engine is not responding. A later attempt may succeed.
 * - `TIMEOUT`: the statement took too long.
 * - `CONFLICT`: another write came first, and all retries failed.
 * - `LOCKED`: another process is using the embedded graph's file, or is changing the graph in Neo4j.
 * - `DAMAGED`: the embedded graph's file cannot be read, or was created by an earlier version.
 * - `REFUSED`: the settings cannot work, such as a wrong password or scheme, a folder that is not writable, or a database
 *   with other data that has our labels.
 * - `FAILED`: anything else. The statement is wrong.
 */
export type GraphErrorCode =
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'CONFLICT'
  | 'LOCKED'
  | 'DAMAGED'
  | 'REFUSED'
  | 'TOO_DEEP'
  | 'FAILED';

export interface GraphErrorOptions extends ErrorOptions {
  readonly ended?: Promise<unknown> | undefined;
}

/** A failure of the engine, with the driver's error as its cause. The message never contains credentials. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;
  /** Settles when the engine has ended the statement; undefined if it has, or ends it soon by itself. */
  readonly ended: Promise<unknown> | undefined;

  constructor(code: GraphErrorCode, message: string, { ended, ...options }: GraphErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.ended = ended;
  }
}
