import { inTurns } from '../../turns.ts';
import { type Graph, GraphError, type Reader } from '../port.ts';
import { buildColumn, type Column } from './column.ts';
import { readList, readShortValues, readValues } from './read-list.ts';
import { buildTexts, type Texts } from './texts.ts';

/** The nodes of a label in their natural order, and what is known of them. */
export interface List {
  readonly label: string;
  readonly length: number;
  /**
   * The values of a Cypher expression on the node `n`. Undefined if they are not in memory: then they are read in the
   * background, unless there is no room for them.
   */
  column(expression: string): Column | undefined;
  /**
   * The same for values that are only shown: undefined also if they are long texts, or if half of the room is taken. Both are better
   * kept for conditions.
   */
  shown(expression: string): Column | undefined;
  /** The same for texts, to search through. */
  texts(expression: string): Texts | undefined;
}

/** The lists of one graph release. */
export interface ReleaseLists {
  /**
   * The nodes of a label, ordered by properties of which the last one is unique. Undefined if they are not in memory:
   * then they are read in the background, unless there is no room for them.
   */
  list(label: string, order: readonly string[]): List | undefined;
}

/** Lists of nodes and their values, kept in memory for the newest graph release. */
export interface Lists {
  /** Those of a graph release. */
  at(release: string): ReleaseLists;
  /** Waits until everything that was asked for has been read. */
  settled(): Promise<void>;
}

/** Lists that are read from `graph` when they are first asked for, up to a number of bytes. */
export function createLists(graph: Pick<Graph, 'read' | 'release'>, maxBytes: number): Lists {
  const former = new Set<string>();
  let newest: { readonly release: string; readonly lists: KeptLists } | undefined;
  return {
    at(release) {
      if (newest?.release === release) return newest.lists;
      // An operation that began earlier.
      if (former.has(release)) return noLists;
      if (newest) {
        former.add(newest.release);
        newest.lists.end();
      }
      const lists = new KeptLists(readerOf(graph, release), maxBytes);
      newest = { release, lists };
      return lists;
    },
    settled: async () => newest?.lists.settled(),
  };
}

/** A reader that fails once the graph has another release. */
function readerOf(graph: Pick<Graph, 'read' | 'release'>, release: string): Reader {
  return {
    async read(statement) {
      const rows = await graph.read(statement);
      if ((await graph.release()) === release) return rows;
      throw new GraphError('CONFLICT', `The graph must still have the release ${release}, but it has changed.`);
    },
  };
}

const noLists: ReleaseLists = { list: () => undefined };

/** What has been read for a key; undefined if it cannot be kept. */
type Kept = (List | Column | Texts) & { readonly bytes: number };

class KeptLists implements ReleaseLists {
  readonly #graph: Reader;
  readonly #kept = new Map<string, Kept | undefined>();
  readonly #wanted = new Set<string>();
  #reading: Promise<void> = Promise.resolve();
  readonly #room: number;
  #free: number;
  #ended = false;

  constructor(graph: Reader, maxBytes: number) {
    this.#graph = graph;
    this.#room = maxBytes;
    this.#free = maxBytes;
  }

  list(label: string, order: readonly string[]): List | undefined {
    const key = `${label} ${order.join()}`;
    return this.#get(key, () => this.#readList(key, label, order)) as List | undefined;
  }

  /** Stops reading. */
  end(): void {
    this.#ended = true;
  }

  async settled(): Promise<void> {
    for (let reading: unknown; reading !== this.#reading; ) {
      reading = this.#reading;
      await reading;
    }
  }

  /** What is kept for a key. Unless it is known, it is read after everything else that was asked for. */
  #get(key: string, read: () => Promise<Kept | undefined>): Kept | undefined {
    if (!this.#kept.has(key) && !this.#wanted.has(key) && this.#free > 0) {
      this.#wanted.add(key);
      this.#reading = this.#reading.then(() => this.#read(key, read)).finally(() => this.#wanted.delete(key));
    }
    return this.#kept.get(key);
  }

  async #read(key: string, read: () => Promise<Kept | undefined>): Promise<void> {
    if (this.#ended) return;
    try {
      const value = await read();
      const fits = value && value.bytes <= this.#free;
      if (fits) this.#free -= value.bytes;
      this.#kept.set(key, fits ? value : undefined);
    } catch (error) {
      // If only the engine failed, the next operation asks again.
      if (error instanceof GraphError) return;
      this.#kept.set(key, undefined);
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }

  async #readList(key: string, label: string, order: readonly string[]): Promise<Kept | undefined> {
    const read = await readList(this.#graph, label, order);
    if (!read) return undefined;
    const { ids, columns } = read;
    const bytes = [...columns.values()].reduce((sum, column) => sum + column.bytes, 0);
    const known = (expression: string) =>
      columns.get(expression) ??
      (this.#kept.get(`${key} ${expression}`) as Column | undefined) ??
      (this.#kept.get(`${key} ${expression} shown`) as Column | undefined);
    const column = (expression: string) =>
      known(expression) ??
      (this.#get(`${key} ${expression}`, async () =>
        inTurns(buildColumn(await readValues(this.#graph, label, expression, ids))),
      ) as Column | undefined);
    const shown = (expression: string) => {
      const before = known(expression);
      if (before || this.#free < this.#room / 2) return before;
      return this.#get(`${key} ${expression} shown`, async () => {
        const values = await readShortValues(this.#graph, label, expression, ids);
        return values && inTurns(buildColumn(values));
      }) as Column | undefined;
    };
    const texts = (expression: string) => {
      const values = column(expression);
      return (
        values && (this.#get(`${key} ${expression} texts`, () => inTurns(buildTexts(values))) as Texts | undefined)
      );
    };
    return { label, length: ids.length, bytes, column, shown, texts };
  }
}
