import type { Statement } from '../../graph/port.ts';
import type { OperationPlan, RootPlan } from '../plan/plan.ts';
import type { Export } from './exports.ts';
import { printFlat } from './print-flat.ts';
import { printRecord } from './print-record.ts';
import { printInterval, printRequirements } from './print-requirement.ts';
import { printSet } from './print-set.ts';
import { printTable } from './print-table.ts';
import type { Printing } from './printing.ts';
import { createWriter, type Writer } from './writer.ts';

/**
 * Prints a plan as one statement. Its single row has an answer for each root, `r0`, `r1` and so on: the list of the
 * root's values, followed by its tables of nodes. If the root requires something of the graph, the row also has `q0`,
 * `q1` and so on: whether the graph has each of these.
 */
export function print({ roots }: OperationPlan): Statement {
  return printFlat(roots) ?? printNested(roots);
}

function printNested(roots: readonly RootPlan[]): Statement {
  const writer = createWriter();
  const answers = roots.flatMap((root, index) => printRoot(writer, root, index));
  writer.line(`RETURN ${answers.join(', ')}`);
  return writer.statement();
}

/** Returns the root's columns. */
function printRoot(writer: Writer, root: RootPlan, index: number): string[] {
  const intervals = root.bounds.map((bounds) => printInterval(writer, bounds));
  const bounds = intervals.flatMap(({ low, high }) => [low, high]);
  const sets: string[] = [];
  for (const set of root.sets) sets.push(printSet({ writer, intervals, sets, carried: [...bounds, ...sets] }, set));
  const printing: Printing = { writer, intervals, sets, carried: [...bounds, ...sets] };
  const exports: Export[] = [];
  const { values } = printRecord(printing, root, { variable: undefined }, exports);
  const tables: string[] = [];
  // Printing a table may add exports for other tables.
  for (const one of exports) tables[one.column.table ?? 0] = printTable(printing, one, exports);
  const met = printRequirements(writer, root, intervals);
  const answer = `[${[`[${values.join(', ')}]`, ...tables].join(', ')}] AS r${index}`;
  return met === undefined ? [answer] : [answer, `${met} AS q${index}`];
}
