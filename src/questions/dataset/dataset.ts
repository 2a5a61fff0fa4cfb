import { z } from 'zod';
import type { Days, UsedEdition } from '../../codes/days.ts';
import { activeOn, dayOfSystem, printOnDay } from '../../codes/validity.ts';
import { groupBy } from '../../graph/group-by.ts';
import { nodeLabels } from '../../graph/model/labels.ts';
import { relationships } from '../../graph/model/relationships.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';

/** What the graph contains; documents, releases and gaps by their ids. */
export interface Dataset {
  readonly documents: readonly string[];
  readonly releases: readonly string[];
  readonly systems: readonly SystemCount[];
  readonly nodes: readonly KindCount[];
  readonly relationships: readonly KindCount[];
  readonly discrepancies: readonly { readonly kind: string; readonly severity: string; readonly count: number }[];
  readonly gaps: readonly string[];
}

/** `active` is null if no edition covers the date. */
interface SystemCount extends UsedEdition {
  readonly count: number;
  readonly active: number | null;
}

interface KindCount {
  readonly name: string;
  readonly count: number;
}

/** One line of the answer. */
const fact = z.object({
  /** The list that it belongs to. */
  list: z.string(),
  name: z.string(),
  /** The facts of a list are sorted by it, then by name. */
  detail: z.string().nullable(),
  count: z.number(),
  active: z.number(),
});
type Fact = z.output<typeof fact>;

/** Counting everything costs far more than the rows of the answer. */
export const datasetCost = 2_000;

/**
 * Counts everything in the graph with one statement; codes as active on a date, or on the current day of each system.
 * @throws {UncoveredDateError} if no loaded edition of any system covers the date
 * @throws {GraphError}
 */
export async function describeDataset(graph: Reader, days: Days, asOf: string | null | undefined): Promise<Dataset> {
  if (asOf) days.require(days.coverage.systems, asOf);
  const facts = groupBy(await factsQuery.read(graph, days.parameters(asOf)), ({ list }) => list);
  const dayOf = days.on(asOf);
  const list = (name: string) => facts.of(name).toSorted(byDetailAndName);
  const counts = (name: string) => list(name).filter(({ count }) => count > 0);
  return {
    documents: list('document').map(({ name }) => name),
    releases: list('release').map(({ name }) => name),
    systems: list('system').map(({ name, count, active }) => {
      const day = dayOf(name);
      return { ...days.usedOn(name, day), count, active: day.covered === null ? null : active };
    }),
    nodes: counts('node').map(({ name, count }) => ({ name, count })),
    relationships: counts('relationship').map(({ name, count }) => ({ name, count })),
    discrepancies: list('discrepancy').map(({ name, detail, count }) => ({
      kind: name,
      severity: detail ?? '',
      count,
    })),
    gaps: list('gap').map(({ name }) => name),
  };
}

function byDetailAndName(one: Fact, other: Fact): number {
  return compareValues(`${one.detail ?? ''} ${one.name}`, `${other.detail ?? ''} ${other.name}`);
}

const factsQuery = query(
  [
    "MATCH (d:SourceDocument) RETURN 'document' AS list, d.id AS name, null AS detail, 0 AS count, 0 AS active",
    "MATCH (r:Release) RETURN 'release' AS list, r.id AS name, r.effectiveFrom AS detail, 0 AS count, 0 AS active",
    "MATCH (g:DataGap) RETURN 'gap' AS list, g.id AS name, null AS detail, 0 AS count, 0 AS active",
    `MATCH (c:Code)
WITH c.system AS name, CASE WHEN ${printOnDay(activeOn, 'c', dayOfSystem('c'))} THEN 1 ELSE 0 END AS active
RETURN 'system' AS list, name, null AS detail, count(*) AS count, sum(active) AS active`,
    `MATCH (d:Discrepancy)
RETURN 'discrepancy' AS list, d.kind AS name, d.severity AS detail, count(*) AS count, 0 AS active`,
    ...Object.keys(nodeLabels).map(
      (label) =>
        `MATCH (n:${label}) RETURN 'node' AS list, '${label}' AS name, null AS detail, count(n) AS count, 0 AS active`,
    ),
    ...Object.entries(relationships).map(
      ([type, { from }]) =>
        `MATCH (:${from})-[r:${type}]->() RETURN 'relationship' AS list, '${type}' AS name, null AS detail, count(r) AS count, 0 AS active`,
    ),
  ].join('\nUNION ALL\n'),
  fact,
);
