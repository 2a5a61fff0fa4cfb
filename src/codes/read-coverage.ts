import { z } from 'zod';
import type { Reader } from '../graph/port.ts';
import { query } from '../graph/query.ts';
import { systemName } from './code-systems.ts';
import { Coverage, type Edition, endOfTime } from './coverage.ts';

/** Where the editions of a system come from, those that count most first. */
const ranks = { release: 1, document: 2, slice: 3, list: 4 } as const;

const row = z.object({
  system: z.string(),
  name: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  earlier: z.array(z.string()),
  rank: z.number(),
});

const editions = query(
  `MATCH (r:Release)
RETURN r.system AS system, r.version AS name, r.effectiveFrom AS from, r.effectiveTo AS to, [] AS earlier, ${ranks.release} AS rank
UNION ALL
MATCH (d:SourceDocument) WHERE d.coversFrom IS NOT NULL
UNWIND d.covers AS system
RETURN system, d.version AS name, d.coversFrom AS from, d.coversTo AS to,
  coalesce(d.earlierEditions, []) AS earlier,
  CASE WHEN d.codesOnly = true THEN ${ranks.list} WHEN d.slice = true THEN ${ranks.slice} ELSE ${ranks.document} END AS rank`,
  row,
);

/**
 * The days that the loaded editions cover. What a document states counts until a release of the system is loaded, and
 * what a slice of a code set states, until a whole file is. A list of codes without titles counts after all others.
 * @throws {GraphError}
 */
export async function readCoverage(graph: Reader): Promise<Coverage> {
  const rows = await editions.read(graph);
  const best = new Map<string, number>();
  for (const { system, rank } of rows) best.set(system, Math.min(rank, best.get(system) ?? rank));
  const counting = rows.filter(({ system, rank }) => rank === best.get(system));
  const lists = rows.filter((row) => row.rank === ranks.list && !counting.some((one) => isUpTo(one, row)));
  return new Coverage([...new Set([...counting, ...lists])].flatMap(editionsOf));
}

/** Whether an edition of the same system ends on a day of the list, or later. A list of codes without titles then adds nothing. */
function isUpTo(edition: z.output<typeof row>, list: z.output<typeof row>): boolean {
  return (
    edition !== list &&
    edition.rank !== ranks.list &&
    edition.system === list.system &&
    (edition.to ?? endOfTime) >= list.from
  );
}

/** The edition of a row, and the earlier ones of its document. */
function editionsOf({ system, name, from, to, earlier, rank }: z.output<typeof row>): Edition[] {
  const isComplete = rank === ranks.release;
  const newest = { system, name: shortName(system, name), from, to: to ?? endOfTime, isComplete };
  const others = earlier.map((text) => {
    const [version = '', first = '', last = ''] = text.split(' ');
    return { system, name: version, from: first, to: last, isComplete };
  });
  return [...others, newest];
}

/** A document of several systems names the system in its version: `HCPCS Level II 2022`. */
function shortName(system: string, name: string | null): string | null {
  const prefix = `${systemName(system)} `;
  return name?.startsWith(prefix) ? name.slice(prefix.length) : name;
}
