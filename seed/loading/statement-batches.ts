import type { Statement } from '../../src/graph/port.ts';
import { inBatches } from '../batches.ts';

/**
 * Statements that write rows, those of one text together, a batch each. Each is made when it is asked for: the
 * parameters of a whole release take more memory than the release.
 */
export function* statementBatches<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
  parameterOf: (row: Row) => unknown = (row) => row,
): Generator<Statement> {
  for (const [text, batch] of inBatches(rows, textOf, (key, part) => [key, part] as const)) {
    yield { text, parameters: { rows: batch.map(parameterOf) } };
  }
}

/** How many rows a statement writes. */
export function rowsOf({ parameters: { rows } }: Statement): number {
  return Array.isArray(rows) ? rows.length : 0;
}
