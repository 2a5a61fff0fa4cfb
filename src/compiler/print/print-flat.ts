import type { Statement } from '../../graph/port.ts';
import { type Column, columnsOf, type RowsColumn } from '../plan/columns.ts';
import type { RootPlan } from '../plan/plan.ts';
import { collectSlots } from './exports.ts';
import { nameMatch, printMatch } from './print-match.ts';
import { printRows } from './print-record.ts';
import type { Printing } from './printing.ts';
import { createWriter } from './writer.ts';

/**
 * Prints an operation that reads a single list or count, without a subquery around it: engines take up to a half less time.
 * The row is that of `print`, but there is no row if the operation looks up a single node that the graph does not have.
 * @returns undefined if the operation needs subqueries
 */
export function printFlat(roots: readonly RootPlan[]): Statement | undefined {
  const column = onlyColumn(roots);
  if (!column || column.kind === 'groups' || usesTables(column)) return undefined;
  const writer = createWriter();
  const printing = { writer, intervals: [], sets: [], carried: [] };
  const answer = column.kind === 'rows' ? printList(printing, column) : printCount(printing, column);
  writer.line(`RETURN [[${answer}]] AS r0`);
  return writer.statement();
}

function onlyColumn([root, ...others]: readonly RootPlan[]): Column | undefined {
  if (!root || others.length > 0 || root.slots.filter(({ kind }) => kind !== 'known').length > 1) return undefined;
  const hasParts = [root.bounds, root.sets, root.requirements].some((parts) => parts.length > 0);
  return hasParts ? undefined : columnsOf(root)[0];
}

function usesTables(column: Column): boolean {
  if (column.kind !== 'rows') return false;
  return column.table !== undefined || [...columnsOf(column.node), ...columnsOf(column.edge)].some(usesTables);
}

function printList(printing: Printing, column: RowsColumn): string {
  const { values } = printRows(printing, column, { variable: undefined });
  const { source, filter } = column.scope;
  const isOne = source.kind === 'ids' && source.ids.length === 1 && !filter.node && values.length > 0;
  return isOne ? `[${values.map((value) => `[${value}]`).join(', ')}]` : collectSlots(printing.writer, values);
}

function printCount(printing: Printing, { scope }: Column): string {
  const { writer } = printing;
  printMatch(printing, scope, { variable: undefined }, nameMatch(printing, scope, false));
  const count = writer.name('c');
  writer.line(`WITH count(*) AS ${count}`);
  return count;
}
