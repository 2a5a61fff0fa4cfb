import type { GrafeoDB } from '@grafeo-db/js';

/** How many nodes are looked up with one statement. */
const nodesAtOnce = 5000;

/**
 * The engine's numbers of nodes, by id. They are kept until the next statement that writes, which may delete nodes: `clear`
 * has to be called then.
 */
export class NodeNumbers {
  readonly #db: () => GrafeoDB;
  /** By the labels that the nodes are known to have. */
  readonly #known = new Map<string, { readonly labels: readonly string[]; readonly numbers: Map<string, number> }>();

  constructor(db: () => GrafeoDB) {
    this.#db = db;
  }

  /** Remembers nodes with these labels: their ids, and their numbers. */
  add(labels: readonly string[], nodes: readonly (readonly unknown[])[]): void {
    const known = this.#of(labels);
    for (const [id, number] of nodes) known.set(String(id), Number(number));
  }

  /** The numbers of the nodes that have an id of these and all of the labels. @throws the engine's own errors */
  async find(labels: readonly string[], ids: ReadonlySet<string>): Promise<(id: string) => number | undefined> {
    const fitting = [...this.#known.values()].filter((one) => labels.every((label) => one.labels.includes(label)));
    const known = (id: string) => {
      for (const { numbers } of fitting) {
        const number = numbers.get(id);
        if (number !== undefined) return number;
      }
      return undefined;
    };
    const looked = this.#of(labels);
    const unknown = [...ids].filter((id) => known(id) === undefined);
    const text = `UNWIND $ids AS id MATCH (n:${labels.join(':')} {id: id}) RETURN id, id(n) AS node`;
    for (let start = 0; start < unknown.length; start += nodesAtOnce) {
      const found = await this.#db().executeCypher(text, { ids: unknown.slice(start, start + nodesAtOnce) });
      this.add(labels, found.rows());
    }
    return (id) => known(id) ?? looked.get(id);
  }

  clear(): void {
    this.#known.clear();
  }

  #of(labels: readonly string[]): Map<string, number> {
    const key = labels.join(':');
    const known = this.#known.get(key) ?? { labels, numbers: new Map<string, number>() };
    this.#known.set(key, known);
    return known.numbers;
  }
}
