import { z } from 'zod';
import type { DayOf } from '../../codes/coverage.ts';
import { statusOn } from '../../codes/validity.ts';
import { validityShape } from '../../codes/validity-row.ts';
import { groupBy } from '../../graph/group-by.ts';
import type { Reader } from '../../graph/port.ts';
import { columns, query } from '../../graph/query.ts';

const alikeCodes = z.object({ ...validityShape, system: z.string(), count: z.number() });

/** How many codes of a system have the same properties that decide their status. On every day they are all active, or none. */
export type AlikeCodes = z.output<typeof alikeCodes>;

const codes = query(`MATCH (n:Code) RETURN ${columns('n', Object.keys(validityShape))}, count(*) AS count`, alikeCodes);

/** All codes of the graph, counted by what decides their status. @throws {GraphError} */
export function readAlikeCodes(graph: Reader): Promise<AlikeCodes[]> {
  return codes.read(graph);
}

/** The number of codes in each system, and how many of them are active on its day; by the name of the system. */
export function countBySystem(
  alike: readonly AlikeCodes[],
  dayOf: DayOf,
): { readonly system: string; readonly count: number; readonly active: number }[] {
  const bySystem = groupBy(alike, ({ system }) => system);
  const systems = [...new Set(alike.map(({ system }) => system))].sort();
  return systems.map((system) => {
    const own = bySystem.of(system);
    const active = own.filter((one) => statusOn(dayOf, one) === 'ACTIVE');
    return { system, count: sum(own), active: sum(active) };
  });
}

function sum(alike: readonly AlikeCodes[]): number {
  return alike.reduce((total, { count }) => total + count, 0);
}
