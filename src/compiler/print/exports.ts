import type { RowsColumn } from '../plan/columns.ts';
import type { Writer } from './writer.ts';

/** A variable that passes the nodes of a table up to the root, as lists nested to this depth. */
export interface Export {
  readonly variable: string;
  readonly depth: number;
  readonly column: RowsColumn;
}

/**
 * Prints the RETURN of a subquery: its rows, slot by slot, as `result`, and lists of nodes for tables.
 * @param below the exports of the rows
 * @param exports receives those of the list
 */
export function printSlots(
  writer: Writer,
  values: readonly string[],
  result: string,
  below: readonly Export[],
  exports: Export[],
): void {
  const raised = below.map((one) => ({ from: one.variable, to: raise(writer, one) }));
  const collected = raised.map(({ from, to }) => `collect(${from}) AS ${to.variable}`);
  const slots = collectSlots(writer, values, collected);
  writer.line(`RETURN ${[`${slots} AS ${result}`, ...raised.map(({ to }) => to.variable)].join(', ')}`);
  exports.push(...raised.map(({ to }) => to));
}

/**
 * Prints a WITH that collects rows slot by slot. Without values, a slot of `true` keeps the number of rows.
 * @param others what else to collect, each with its variable
 * @returns the list of the slots
 */
export function collectSlots(writer: Writer, values: readonly string[], others: readonly string[] = []): string {
  const slots = (values.length > 0 ? values : ['true']).map((value) => ({ value, slot: writer.name('s') }));
  writer.line(`WITH ${[...slots.map(({ value, slot }) => `collect(${value}) AS ${slot}`), ...others].join(', ')}`);
  return `[${slots.map(({ slot }) => slot).join(', ')}]`;
}

/** The export one level nearer to the root. */
function raise(writer: Writer, { depth, column }: Export): Export {
  return { variable: writer.name('m'), depth: depth + 1, column };
}
