import type { Statement } from '../../graph/port.ts';
import type { OperationPlan, RootPlan } from '../plan/plan.ts';
import type { Bounds } from '../plan/predicate.ts';
import type { Export } from './exports.ts';
import { printRecord } from './print-record.ts';
import { printTable } from './print-table.ts';
import type { Interval, Printing } from './printing.ts';
import { createWriter, type Writer } from './writer.ts';

/**
 * Prints a plan as one statement. Its single row holds one answer for each root, `r0`, `r1` and so on: the list of the
 * root's values, and behind it the tables of nodes that are read once.
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
  // A table may name nodes of further tables: the list grows while it is walked.
  for (const one of exports) tables[one.column.table ?? 0] = printTable(printing, one, exports);
  return `[${[`[${values.join(', ')}]`, ...tables].join(', ')}]`;
}

/** Looks up, once, between which positions a subtree lies. One that is not there takes an empty interval. */
function printInterval(writer: Writer, { label, id, position, lastPosition }: Bounds): Interval {
  const [node, low, high] = [writer.name('n'), writer.name('low'), writer.name('high')];
  writer.block('CALL ()', () => {
    writer.line(`MATCH (${node}:${label} {id: ${writer.parameter(id)}})`);
    writer.line(`WITH min(${node}.${position}) AS low, max(${node}.${lastPosition}) AS high`);
    writer.line(`RETURN coalesce(low, 1) AS ${low}, coalesce(high, 0) AS ${high}`);
  });
  return { low, high };
}
