import { inTurns } from '../../turns.ts';
import { type Graph, GraphError, type Reader } from '../port.ts';
import { buildColumn, type Column } from './column.ts';
import { Kept, often } from './kept.ts';
import { type LinkValues, readLinkValues } from './link-values.ts';
import type { Direction, Links, Relationships } from './links.ts';
import { expressionOf, readList, readShortValues, readValues } from './read-list.ts';
import { readRelationships } from './read-relationships.ts';
import { buildTexts, type Texts } from './texts.ts';

/** The nodes of a label in their natural order, and what is known of them. */
export interface List {
  /** Identifies the list: the label, and the properties of the order. */
  readonly key: string;
  readonly label: string;
  readonly length: number;
  /** The ids of the nodes. */
  readonly ids: Column;
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
  /**
   * Where relationships of a type lead to in another list. Undefined like columns, but they are not read before they have been
   * asked for often, unless they are `urgent`.
   */
  links(type: string, direction: Direction, to: List, urgent: boolean): KnownLinks | undefined;
}

/** Links to another list. */
export interface KnownLinks extends Links {
  readonly to: List;
  /** Whether no two nodes have several of the relationships. */
  readonly isSimple: boolean;
  /** The same relationships in the other direction. */
  back(): KnownLinks | undefined;
  /** The values of a Cypher expression on the relationship `r`; undefined like columns, or if too many differ. */
  values(expression: string): LinkValues | undefined;
}

/** The lists of one graph release. */
export interface ReleaseLists {
  /**
   * The nodes of a label, ordered by properties of which the last one is unique. Undefined if they are not in memory:
   * then they are read in the background, unless there is no room for them.
   */
  list(label: string, order: readonly string[]): List | undefined;
  /** The same for a few nodes of the label. The list is not read before it has been asked for often. */
  listIfOften(label: string, order: readonly string[]): List | undefined;
}

/** Lists of nodes and their values, kept in memory for the newest graph release. */
export interface Lists {
  /** Those of a graph release. */
  at(release: string): ReleaseLists;
  /** Waits until everything that was asked for has been read. */
  settled(): Promise<void>;
}

interface ListOptions {
  /** The most memory that the lists of a release may take. */
  readonly maxBytes: number;
  /** How often something must be asked for before it counts as often. */
  readonly asks: number;
}

/** Lists that are read from `graph` when they are asked for, up to a number of bytes. */
export function createLists(graph: Pick<Graph, 'read' | 'release'>, maxBytes: number, asks = often): Lists {
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
      const lists = new KeptLists(readerOf(graph, release), { maxBytes, asks });
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

const noLists: ReleaseLists = { list: () => undefined, listIfOften: () => undefined };

type Part = (List | Column | Texts | Relationships | LinkValues) & { readonly bytes: number };

/** Values that are only shown leave this share of the room to those for conditions. */
const room = 0.5;

class KeptLists implements ReleaseLists {
  readonly #graph: Reader;
  readonly #kept: Kept<Part>;
  readonly #often: number;

  constructor(graph: Reader, { maxBytes, asks }: ListOptions) {
    this.#graph = graph;
    this.#kept = new Kept(maxBytes);
    this.#often = asks;
  }

  list(label: string, order: readonly string[]): List | undefined {
    return this.#list(label, order, 1);
  }

  listIfOften(label: string, order: readonly string[]): List | undefined {
    return this.#list(label, order, this.#often);
  }

  /** Stops reading. */
  end(): void {
    this.#kept.end();
  }

  settled(): Promise<void> {
    return this.#kept.settled();
  }

  #list(label: string, order: readonly string[], asks: number): List | undefined {
    const key = `${label} ${order.join()}`;
    return this.#kept.get(key, () => this.#readList(key, label, order), { asks }) as List | undefined;
  }

  async #readList(key: string, label: string, order: readonly string[]): Promise<Part | undefined> {
    const read = await readList(this.#graph, label, order);
    const idColumn = read?.columns.get(expressionOf('id'));
    if (!read || !idColumn) return undefined;
    const kept = this.#kept;
    const { ids, columns } = read;
    const bytes = [...columns.values()].reduce((sum, column) => sum + column.bytes, 0);
    const known = (expression: string) =>
      columns.get(expression) ??
      (kept.known(`${key} ${expression}`) as Column | undefined) ??
      (kept.known(`${key} ${expression} shown`) as Column | undefined);
    const column = (expression: string) =>
      known(expression) ??
      (kept.get(`${key} ${expression}`, async () =>
        inTurns(buildColumn(await readValues(this.#graph, label, expression, ids))),
      ) as Column | undefined);
    const readShown = async (expression: string) => {
      const values = await readShortValues(this.#graph, label, expression, ids);
      return values && inTurns(buildColumn(values));
    };
    const shown = (expression: string) =>
      known(expression) ??
      (kept.get(`${key} ${expression} shown`, () => readShown(expression), { room }) as Column | undefined);
    const texts = (expression: string) => {
      const values = column(expression);
      return values && (kept.get(`${key} ${expression} texts`, () => inTurns(buildTexts(values))) as Texts | undefined);
    };
    const list: List & Part = {
      key,
      label,
      length: ids.length,
      ids: idColumn,
      bytes,
      column,
      shown,
      texts,
      links: (type, direction, to, urgent) => {
        const [from, end] = direction === 'OUT' ? [list, to] : [to, list];
        return this.#links(type, from, end, direction, urgent);
      },
    };
    return list;
  }

  #links(type: string, from: List, to: List, direction: Direction, urgent: boolean): KnownLinks | undefined {
    const key = `${type} ${from.key} ${to.key}`;
    const read = () => readRelationships(this.#graph, type, from, to);
    const asks = urgent ? 1 : this.#often;
    const all = this.#kept.get(key, read, { asks, room }) as Relationships | undefined;
    if (!all) return undefined;
    const ends = { from, to, out: all.OUT };
    const values = (expression: string) => {
      if (!all.isSimple) return undefined;
      const readAll = () => readLinkValues(this.#graph, type, ends, expression);
      return this.#kept.get(`${key} ${expression}`, readAll, { room }) as LinkValues | undefined;
    };
    const { isSimple } = all;
    const turned = direction === 'OUT' ? 'IN' : 'OUT';
    const back = () => this.#links(type, from, to, turned, urgent);
    return { ...all[direction], to: direction === 'OUT' ? to : from, isSimple, back, values };
  }
}
