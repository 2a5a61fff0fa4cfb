import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import { limited } from '../../../limited.ts';
import { each, inTurns } from '../../../turns.ts';
import {
  type Bulk,
  type Graph,
  GraphError,
  type Row,
  type Statement,
  type WriteOptions,
  type WriteStatement,
} from '../../port.ts';
import { withDeadline } from '../with-deadline.ts';
import { withRetry } from '../with-retry.ts';
import { Work } from '../work.ts';
import { bulkOf } from './bulk.ts';
import { countsOf, type GraphCounts } from './counts.ts';
import { embeddedError, isConflict } from './embedded-error.ts';
import { requirePlannable } from './levels.ts';
import { NodeNumbers } from './node-numbers.ts';
import { schemaStatements } from './schema-statements.ts';

/** The most statements that the engine runs at the same time. Each has a thread of its own, and more wait. */
const mostStatements = 64;

export interface EmbeddedOptions {
  /** Whether nobody else reads the graph, so that it can be written in bulk (default: false). */
  readonly isDraft?: boolean;
}

/** The graph in this process, on Grafeo. */
export class EmbeddedGraph implements Graph {
  readonly bulk: Bulk | undefined;
  /** Undefined after `close`. */
  #open: GrafeoDB | undefined;
  readonly #queryTimeoutMs: number;
  readonly #numbers: NodeNumbers;
  readonly #work = new Work();
  readonly #inPlace = limited(mostStatements);
  readonly #rowsOf: RowsOf;
  #visibleCommits = 0;

  constructor(db: GrafeoDB, queryTimeoutMs: number, { isDraft = false }: EmbeddedOptions = {}) {
    this.#open = db;
    this.#queryTimeoutMs = queryTimeoutMs;
    const engine = () => this.#db;
    this.#numbers = new NodeNumbers(engine);
    this.#rowsOf = isDraft ? rowsAtOnce : rowsInTurns;
    this.bulk = isDraft ? bulkOf(engine, this.#numbers, (job) => this.#writeOnce(job)) : undefined;
  }

  async read(statement: Statement): Promise<Row[]> {
    requirePlannable(statement.text);
    const rows = this.#work.start(() => this.#inPlace(() => run(this.#db, statement, this.#rowsOf)));
    // The engine cannot cancel a statement, so it continues and its result is ignored.
    return withDeadline(rows, this.#queryTimeoutMs, () => {
      const message = `A statement must finish within ${this.#queryTimeoutMs} ms, but took longer.`;
      return new GraphError('TIMEOUT', message, { ended: rows });
    });
  }

  /** How many commits since the graph was opened changed what readers see. */
  get visibleCommits(): number {
    return this.#visibleCommits;
  }

  release(): Promise<string> {
    return Promise.resolve(`unpublished-${this.#visibleCommits}`);
  }

  write(statements: readonly WriteStatement[], { staged = false }: WriteOptions = {}): Promise<void> {
    const commit = () => withRetry(() => this.#commit(statements), isConflict);
    return staged ? this.#work.takeTurn(commit) : this.#writeOnce(commit);
  }

  /** How many nodes it has of each label, and relationships of each type, but not those that it has none of. */
  countAll(): GraphCounts {
    return countsOf(this.#db.schema());
  }

  /** No other process can open the file. */
  exclusively<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    return work(this);
  }

  createSchema(): Promise<void> {
    return this.#work.takeTurn(async () => {
      for (const text of schemaStatements()) await run(this.#db, { text, parameters: {} }, this.#rowsOf);
    });
  }

  async ping(): Promise<void> {
    await this.read({ text: 'RETURN 1 AS one', parameters: {} });
  }

  close(): Promise<void> {
    return this.#work.end(() => {
      const db = this.#db;
      // The engine frees its memory only with the object, and a graph that is closed may be referred to for long.
      this.#open = undefined;
      db.close();
    });
  }

  get #db(): GrafeoDB {
    if (this.#open) return this.#open;
    throw new GraphError('UNAVAILABLE', 'The graph is closed.');
  }

  /** Runs a job that changes what readers see, when it has its turn. */
  #writeOnce(job: () => Promise<void>): Promise<void> {
    return this.#work.takeTurn(async () => {
      await job();
      this.#visibleCommits += 1;
    });
  }

  async #commit(statements: readonly WriteStatement[]): Promise<void> {
    this.#numbers.clear();
    const transaction = this.#db.beginTransaction();
    try {
      for (const statement of statements) {
        const rows = await run(transaction, statement, this.#rowsOf);
        statement.check?.(rows);
      }
      transaction.commit();
    } catch (error) {
      rollBack(transaction);
      throw embeddedError(error);
    }
  }
}

/** Fails without a word if the engine has lost the transaction, as on a full disk. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // The error that led here matters more.
  }
}

/** Results with more rows than this are turned into JavaScript values row by row, with pauses. */
const shortResult = 100;

type RowsOf = (result: QueryResult) => Row[] | Promise<Row[]>;

function rowsInTurns(result: QueryResult): Row[] | Promise<Row[]> {
  if (result.length <= shortResult) return result.toArray();
  return inTurns(each(Array(result.length).keys(), (row) => result.get(row)));
}

/** Twice as fast, for a graph for which no request waits. */
function rowsAtOnce(result: QueryResult): Row[] {
  const { columns } = result;
  return result.rows().map((values) => {
    const row: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) row[column] = values[index];
    return row;
  });
}

async function run(engine: GrafeoDB | Transaction, { text, parameters }: Statement, rowsOf: RowsOf): Promise<Row[]> {
  try {
    return await rowsOf(await engine.executeCypher(text, parameters));
  } catch (error) {
    throw embeddedError(error);
  }
}
