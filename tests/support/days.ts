import { Days } from '../../src/codes/days.ts';
import { readCoverage } from '../../src/codes/read-coverage.ts';
import { today } from '../../src/graph/day.ts';
import type { Reader } from '../../src/graph/port.ts';

/** The days on which codes of a graph are checked. */
export async function daysOf(graph: Reader): Promise<Days> {
  return new Days(await readCoverage(graph), today());
}
