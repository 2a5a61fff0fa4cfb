import type { CsvRow } from './csv-rows.ts';
import type { Faults } from './faults.ts';

/**
 * The cells of the good rows, each with a key of its own. Rows that `faultOf` finds something wrong with, and rows that
 * repeat a key, are reported as faults and left out.
 */
export async function uniqueRows<Column extends string>(
  rows: AsyncIterable<CsvRow<Column>>,
  key: Column,
  faultOf: (cells: CsvRow<Column>['cells']) => string | undefined,
  faults: Faults,
): Promise<CsvRow<Column>['cells'][]> {
  const found = new Map<string, CsvRow<Column>>();
  for await (const row of rows) {
    const name = row.cells[key];
    const before = found.get(name);
    const fault = before ? `${name} is already on line ${before.line}.` : faultOf(row.cells);
    if (fault) faults.add(row.line, fault);
    else found.set(name, row);
  }
  return [...found.values()].map(({ cells }) => cells);
}
