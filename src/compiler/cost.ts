/** What an operation may take, estimated before it runs. */
export interface Cost {
  /** The most rows that it may read or compare. */
  readonly rows: number;
  /**
   * How many nodes and relationships the engine may look at, times the conditions on each. About `workPerMs` of it takes
   * a millisecond.
   */
  readonly work: number;
  /** The field that itself reads the most rows, and the path of field names to it. */
  readonly mostExpensive: { readonly path: string; readonly rows: number };
  /** The same for work. */
  readonly mostWork: { readonly path: string; readonly work: number };
}

/** How much work takes about a millisecond. */
export const workPerMs = 10_000;

/** The most work of a look-up: anything above searches through many nodes. */
const lightWork = 5 * workPerMs;

/** Work that takes so long that no other operation must wait behind it. */
const heavyWork = 100 * workPerMs;

export const noCost: Cost = { rows: 0, work: 0, mostExpensive: { path: '', rows: 0 }, mostWork: { path: '', work: 0 } };

/** The cost of one field, without those below it. */
export function costAt(path: string, rows: number, work: number): Cost {
  return { rows, work, mostExpensive: { path, rows }, mostWork: { path, work } };
}

/** The sum of two costs. */
export function addCosts(one: Cost, other: Cost): Cost {
  return {
    rows: one.rows + other.rows,
    work: one.work + other.work,
    mostExpensive: (other.mostExpensive.rows > one.mostExpensive.rows ? other : one).mostExpensive,
    mostWork: (other.mostWork.work > one.mostWork.work ? other : one).mostWork,
  };
}

/** Whether an operation is as little work as looking up some nodes: up to about 5 ms. */
export function isLight({ work }: Cost): boolean {
  return work <= lightWork;
}

/** Whether an operation is so much work that others must not wait for it: over about 100 ms. */
export function isHeavy({ work }: Cost): boolean {
  return work > heavyWork;
}
