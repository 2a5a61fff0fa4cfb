import { rowOf } from '../../../graph/lists/column.ts';
import type { List } from '../../../graph/lists/lists.ts';
import type { Steps } from '../../../turns.ts';
import { allKnown } from '../../all-known.ts';
import { columnsOf, type RowsColumn, type Slot } from '../../plan/columns.ts';
import type { RootPlan } from '../../plan/plan.ts';
import type { Memory } from '../memory.ts';
import { unordered } from '../row-order.ts';
import { columnReaders, valuesOf } from './columns.ts';
import { type ReadSlot, readRecords } from './records.ts';
import { KnownTables } from './tables.ts';

/** A list of nodes that are looked up by their ids, and how to read them. */
interface LookUp {
  readonly ids: readonly string[];
  readonly list: List;
  readonly slots: readonly ReadSlot[];
}

/**
 * Answers a root that looks nodes up, if lists know everything that it selects of them.
 * @returns undefined for other roots
 */
export function answerLookUps(root: RootPlan, memory: Memory): (() => Steps<RootPlan>) | undefined {
  const tables = new KnownTables();
  const readColumn = columnReaders(memory, tables);
  const lookUps = allKnown(root.slots.map((slot) => readLookUp(root, slot, memory, readColumn)));
  if (!lookUps || lookUps.length === 0) return undefined;
  return function* () {
    const slots: Slot[] = [];
    for (const one of lookUps) {
      slots.push({ kind: 'known', value: yield* valuesOf(one.slots, { rows: rowsOf(one.list, one.ids) }) });
    }
    return { ...root, slots, tables: yield* tables.read(), bounds: [], sets: [], requirements: [] };
  };
}

function readLookUp(
  root: RootPlan,
  slot: Slot,
  memory: Memory,
  readColumn: ReturnType<typeof columnReaders>,
): LookUp | undefined {
  if (slot.kind !== 'column' || slot.column.kind !== 'rows') return undefined;
  const ids = idsOf(root, slot.column);
  const { label, filter } = slot.column.scope;
  if (!ids || label === undefined || filter.node || filter.edge) return undefined;
  const list = memory.list(label);
  const slots = list && readRecords(slot.column, { list, order: unordered, links: undefined, memory, readColumn });
  return list && slots && { ids, list, slots };
}

/** The plan may have been made for other ids than the answer's. */
function idsOf({ shape, ...root }: RootPlan, { scope: { source } }: RowsColumn): readonly string[] | undefined {
  if (source.kind !== 'ids') return undefined;
  return shape.kind === 'nodes' && columnsOf(root).length === 1 ? [...new Set(shape.ids)] : source.ids;
}

function rowsOf(list: List, ids: readonly string[]): readonly number[] {
  return ids.map((id) => rowOf(list.ids, id)).filter((row) => row !== undefined);
}
