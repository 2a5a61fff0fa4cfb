import { z } from 'zod';
import type { DayParameters } from '../../codes/days.ts';
import { activeOn, dayOfSystem, printOnDay } from '../../codes/validity.ts';
import { groupBy } from '../../graph/group-by.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';

/** One line of the answer. */
const fact = z.object({
  /** The part that it belongs to. */
  part: z.string(),
  name: z.string(),
  /** The facts of a part are sorted by it, then by name. */
  detail: z.string().nullable(),
  count: z.number(),
  active: z.number(),
});
export type Fact = z.output<typeof fact>;

/** The statements for the parts of the dataset that must be read, by the fields of the schema. */
const texts = {
  documents: [
    "MATCH (d:SourceDocument) RETURN 'documents' AS part, d.id AS name, null AS detail, 0 AS count, 0 AS active",
  ],
  releases: [
    "MATCH (r:Release) RETURN 'releases' AS part, r.id AS name, r.effectiveFrom AS detail, 0 AS count, 0 AS active",
  ],
  gaps: ["MATCH (g:DataGap) RETURN 'gaps' AS part, g.id AS name, null AS detail, 0 AS count, 0 AS active"],
  systems: [
    `MATCH (c:Code)
WITH c.system AS name, CASE WHEN ${printOnDay(activeOn, 'c', dayOfSystem('c'))} THEN 1 ELSE 0 END AS active
RETURN 'systems' AS part, name, null AS detail, count(*) AS count, sum(active) AS active`,
  ],
  discrepancies: [
    `MATCH (d:Discrepancy)
RETURN 'discrepancies' AS part, d.kind AS name, d.severity AS detail, count(*) AS count, 0 AS active`,
  ],
} as const;

export type ReadPart = keyof typeof texts;
export const readParts = Object.keys(texts) as ReadPart[];

/** The facts of one graph release that have been read, or are being read, by part and day. */
export type KnownFacts = Map<string, Promise<readonly Fact[]>>;

/** How many different days are remembered. Clients can ask for any. */
const mostKnown = 100;

/** The facts of some parts. Those that are not known are read with one statement. @throws {GraphError} */
export async function readFacts(
  graph: Reader,
  known: KnownFacts,
  parts: readonly ReadPart[],
  days: DayParameters,
): Promise<Map<ReadPart, readonly Fact[]>> {
  const keyOf = (part: ReadPart) => (part === 'systems' ? `${part} ${JSON.stringify(days)}` : part);
  const missing = parts.filter((part) => !known.has(keyOf(part)));
  if (missing.length > 0) {
    if (known.size > mostKnown) known.clear();
    const reading = readMissing(graph, missing, days);
    for (const part of missing)
      known.set(
        keyOf(part),
        forget(
          known,
          keyOf(part),
          reading.then((facts) => facts.of(part)),
        ),
      );
  }
  return new Map(await Promise.all(parts.map(async (part) => [part, (await known.get(keyOf(part))) ?? []] as const)));
}

async function readMissing(graph: Reader, parts: readonly ReadPart[], days: DayParameters) {
  const text = parts.flatMap((part) => texts[part]).join('\nUNION ALL\n');
  return groupBy(await query(text, fact).read(graph, parts.includes('systems') ? days : {}), ({ part }) => part);
}

/** Forgets what could not be read, so that it is tried again. */
function forget<T>(known: Map<string, Promise<T>>, key: string, reading: Promise<T>): Promise<T> {
  reading.catch(() => known.delete(key));
  return reading;
}
