import { z } from 'zod';
import { activeOn, printOnDay } from '../../codes/validity.ts';
import { today } from '../../graph/day.ts';
import * as model from '../../graph/model.ts';
import type { Reader } from '../../graph/port.ts';

/** What the graph holds; documents, releases and gaps by their ids. */
export interface Dataset {
  readonly documents: readonly string[];
  readonly releases: readonly string[];
  readonly systems: readonly { readonly system: string; readonly count: number; readonly active: number }[];
  readonly nodes: readonly KindCount[];
  readonly relationships: readonly KindCount[];
  readonly discrepancies: readonly { readonly kind: string; readonly severity: string; readonly count: number }[];
  readonly gaps: readonly string[];
}

interface KindCount {
  readonly name: string;
  readonly count: number;
}

/** A fact, by the part of the answer that it belongs to. */
const fact = z.object({
  part: z.string(),
  name: z.string(),
  /** What sorts the facts of a part, or further tells one from another. */
  detail: z.string().nullable(),
  count: z.number(),
  active: z.number(),
});
type Fact = z.output<typeof fact>;

/** All that there is is counted, however much: far more than rows of answers. */
export const datasetCost = 2_000;

/** Counts what there is, in one statement. Codes count as active on the day `asOf`. @throws {GraphError} */
export async function describeDataset(graph: Reader, asOf = today()): Promise<Dataset> {
  const facts = (await graph.read({ text, parameters: { asOf } })).map((row) => fact.parse(row));
  const part = (name: string) => facts.filter((one) => one.part === name).toSorted(byDetailAndName);
  const counts = (name: string) => part(name).filter(({ count }) => count > 0);
  return {
    documents: part('document').map(({ name }) => name),
    releases: part('release').map(({ name }) => name),
    systems: part('system').map(({ name, count, active }) => ({ system: name, count, active })),
    nodes: counts('node').map(({ name, count }) => ({ name, count })),
    relationships: counts('relationship').map(({ name, count }) => ({ name, count })),
    discrepancies: part('discrepancy').map(({ name, detail, count }) => ({
      kind: name,
      severity: detail ?? '',
      count,
    })),
    gaps: part('gap').map(({ name }) => name),
  };
}

function byDetailAndName(one: Fact, other: Fact): number {
  const [a, b] = [one, other].map(({ detail, name }) => `${detail ?? ''} ${name}`);
  return String(a) < String(b) ? -1 : 1;
}

const relationshipTypes = [
  model.assertedRelationships,
  model.referenceRelationships,
  model.provenanceRelationships,
  model.discrepancyRelationships,
].flatMap(Object.keys);

const text = [
  "MATCH (d:SourceDocument) RETURN 'document' AS part, d.id AS name, null AS detail, 0 AS count, 0 AS active",
  "MATCH (r:Release) RETURN 'release' AS part, r.id AS name, r.effectiveFrom AS detail, 0 AS count, 0 AS active",
  "MATCH (g:DataGap) RETURN 'gap' AS part, g.id AS name, null AS detail, 0 AS count, 0 AS active",
  `MATCH (c:Code)
WITH c.system AS name, CASE WHEN ${printOnDay(activeOn, 'c', '$asOf')} THEN 1 ELSE 0 END AS active
RETURN 'system' AS part, name, null AS detail, count(*) AS count, sum(active) AS active`,
  `MATCH (d:Discrepancy)
RETURN 'discrepancy' AS part, d.kind AS name, d.severity AS detail, count(*) AS count, 0 AS active`,
  ...Object.keys(model.nodeLabels).map(
    (label) =>
      `MATCH (n:${label}) RETURN 'node' AS part, '${label}' AS name, null AS detail, count(n) AS count, 0 AS active`,
  ),
  ...relationshipTypes.map(
    (type) =>
      `MATCH ()-[r:${type}]->() RETURN 'relationship' AS part, '${type}' AS name, null AS detail, count(r) AS count, 0 AS active`,
  ),
].join('\nUNION ALL\n');
