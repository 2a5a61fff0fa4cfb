import { z } from 'zod';
import { groupBy } from '../../graph/group-by.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';
import { type AlikeCodes, readAlikeCodes } from './alike-codes.ts';

/** One line of the answer. */
const fact = z.object({
  /** The part that it belongs to. */
  part: z.string(),
  name: z.string(),
  /** The facts of a part are sorted by it, then by name. */
  detail: z.string().nullable(),
  count: z.number(),
});
export type Fact = z.output<typeof fact>;

/** The statements for the parts of the dataset that must be read, by the fields of the schema. */
const texts = {
  documents: "MATCH (d:SourceDocument) RETURN 'documents' AS part, d.id AS name, null AS detail, 0 AS count",
  releases: "MATCH (r:Release) RETURN 'releases' AS part, r.id AS name, r.effectiveFrom AS detail, 0 AS count",
  gaps: "MATCH (g:DataGap) RETURN 'gaps' AS part, g.id AS name, null AS detail, 0 AS count",
  discrepancies: `MATCH (d:Discrepancy)
RETURN 'discrepancies' AS part, d.kind AS name, d.severity AS detail, count(*) AS count`,
} as const;

export type ReadPart = keyof typeof texts;
export const readParts = Object.keys(texts) as ReadPart[];

/** What has been read of one graph release, or is being read. None of it depends on a day. */
export interface KnownFacts {
  readonly parts: Map<ReadPart, Promise<readonly Fact[]>>;
  readonly codes: Map<'all', Promise<readonly AlikeCodes[]>>;
}

/** What is known of a graph release at first. */
export function noFacts(): KnownFacts {
  return { parts: new Map(), codes: new Map() };
}

/** The facts of some parts. Those that are not known are read with one statement. @throws {GraphError} */
export async function readFacts(
  graph: Reader,
  { parts: known }: KnownFacts,
  parts: readonly ReadPart[],
): Promise<Map<ReadPart, readonly Fact[]>> {
  const missing = parts.filter((part) => !known.has(part));
  if (missing.length > 0) {
    const reading = readMissing(graph, missing);
    for (const part of missing)
      keep(
        known,
        part,
        reading.then((facts) => facts.of(part)),
      );
  }
  return new Map(await Promise.all(parts.map(async (part) => [part, (await known.get(part)) ?? []] as const)));
}

/** All codes of the graph, counted by what decides their status. They are read once. @throws {GraphError} */
export function readCodes(graph: Reader, { codes }: KnownFacts): Promise<readonly AlikeCodes[]> {
  return codes.get('all') ?? keep(codes, 'all', readAlikeCodes(graph));
}

async function readMissing(graph: Reader, parts: readonly ReadPart[]) {
  const text = parts.map((part) => texts[part]).join('\nUNION ALL\n');
  return groupBy(await query(text, fact).read(graph), ({ part }) => part);
}

/** Keeps what is being read. What could not be read is forgotten, so that it is tried again. */
function keep<Key, Value>(known: Map<Key, Promise<Value>>, key: Key, reading: Promise<Value>): Promise<Value> {
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}
