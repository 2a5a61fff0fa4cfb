import { valueAt } from '../../../graph/lists/column.ts';
import type { List } from '../../../graph/lists/lists.ts';
import type { Steps } from '../../../turns.ts';
import type { RootPlan } from '../../plan/plan.ts';
import type { ReadSlot } from './records.ts';

interface KnownTable {
  readonly list: List;
  readonly slots: readonly ReadSlot[];
  readonly rows: Set<number>;
}

/** The tables of a root whose nodes are in memory. Rows are added while the lists around them are read. */
export class KnownTables {
  readonly #tables: KnownTable[] = [];

  /** The rows of a table, to be added to. */
  open(index: number, list: List, slots: readonly ReadSlot[]): Set<number> {
    const rows = new Set<number>();
    this.#tables[index] = { list, slots, rows };
    return rows;
  }

  get isEmpty(): boolean {
    return this.#tables.length === 0;
  }

  /** Reads the tables. Those that are planned later may add rows to those before them. */
  *read(): Steps<RootPlan['tables']> {
    const read: (readonly (readonly unknown[])[])[] = [];
    for (let index = this.#tables.length - 1; index >= 0; index -= 1) {
      const table = this.#tables[index];
      if (table) read[index] = yield* readTable(table);
    }
    return read;
  }
}

function* readTable({ list, slots, rows: found }: KnownTable): Steps<readonly (readonly unknown[])[]> {
  const rows = [...found];
  const values: (readonly unknown[])[] = [rows.map((row) => valueAt(list.ids, row))];
  for (const slot of slots) values.push(yield* slot({ rows }));
  return values;
}
