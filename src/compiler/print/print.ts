import type { Statement } from '../../graph/port.ts';
import type { OperationPlan, RootPlan } from '../plan/plan.ts';
import type { Bounds } from '../plan/predicate.ts';
import type { Export } from './exports.ts';
import { printRecord } from './print-record.ts';
import { printTable } from './print-table.ts';
import type { Interval, Printing } from './printing.ts';
import { createWriter, type Writer } from './writer.ts';

/**
 * Prints a plan as one statement. Its single row has an answer for each root, `r0`, `r1` and so on: the list of the
 * root's values, followed by its tables of nodes.
 */
export function print({ roots }: OperationPlan): Statement {
  const writer = createWriter();
  const answers = roots.map((root, index) => `${printRoot(writer, root)} AS r${index}`);
  writer.line(`RETURN ${answers.join(', ')}`);
  return writer.statement();
}

function printRoot(writer: Writer, root: RootPlan): string {
  const intervals = root.bounds.map((bounds) => printInterval(writer, bounds));
  const carried = intervals.flatMap(({ low, high }) => [low, high]);
  const printing: Printing = { writer, intervals, carried };
  const exports: Export[] = [];
  const { values } = printRecord(printing, root, { variable: undefined }, exports);
  const tables: string[] = [];
  // Printing a table may add exports for other tables.
  for (const one of exports) tables[one.column.table ?? 0] = printTable(printing, one, exports);
  return `[${[`[${values.join(', ')}]`, ...tables].join(', ')}]`;
}

/** Prints a subquery for the positions of a subtree. If its node does not exist, the interval is empty. */
function printInterval(writer: Writer, { label, id, position, lastPosition }: Bounds): Interval {
  const [node, low, high] = [writer.name('n'), writer.name('low'), writer.name('high')];
  writer.block('CALL ()', () => {
    writer.line(`MATCH (${node}:${label} {id: ${writer.parameter(id)}})`);
    writer.line(`WITH min(${node}.${position}) AS low, max(${node}.${lastPosition}) AS high`);
    writer.line(`RETURN coalesce(low, 1) AS ${low}, coalesce(high, 0) AS ${high}`);
  });
  return { low, high };
}
