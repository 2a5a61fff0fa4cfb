import { z } from 'zod';
import { groupBy } from '../../graph/group-by.ts';
import { mark } from '../../graph/model/labels.ts';
import type { RelationshipType } from '../../graph/model/relationships.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';
import type { Route } from './best-paths.ts';
import type { Relationship } from './neighborhood.ts';
import { type Wording, wordings } from './wording.ts';

/** A path with its sources and an explanation; nodes and assertions by their ids. */
export interface Path {
  readonly length: number;
  readonly steps: readonly PathStep[];
  readonly explanation: string;
}

interface PathStep {
  readonly from: string;
  readonly relationship: RelationshipType;
  readonly direction: 'OUT' | 'IN';
  readonly to: string;
  readonly assertions: readonly string[];
  readonly explanation: string;
}

/** The name of a node, or one source of a relationship: an assertion or a code set. */
const fact = z.object({
  /** The id of the node, or the key of the relationship. */
  key: z.string(),
  name: z.string().nullable(),
  assertion: z.string().nullable(),
  section: z.string().nullable(),
  row: z.number().nullable(),
  /** What the assertion says about the relationship, as enumeration values. */
  how: z.array(z.string()),
  documentId: z.string().nullable(),
  position: z.number().nullable(),
});
type Fact = z.output<typeof fact>;

/** Explains routes: each step in a sentence with its sources, with one statement for all. @throws {GraphError} */
export async function explain(graph: Reader, routes: readonly Route[]): Promise<Path[]> {
  const facts = await readFacts(graph, routes);
  const nameOf = (id: string) => facts.of(id)[0]?.name ?? id;
  return routes.map(({ nodes, relationships }) => {
    const steps = relationships.map((relationship, index): PathStep => {
      const [from = '', to = ''] = nodes.slice(index, index + 2);
      const sources = facts.of(keyOf(relationship));
      return {
        from,
        relationship: relationship.type,
        direction: relationship.from === from ? 'OUT' : 'IN',
        to,
        assertions: sources.flatMap(({ assertion }) => assertion ?? []),
        explanation: sentence(relationship, sources, nameOf),
      };
    });
    return { length: steps.length, steps, explanation: steps.map((step) => step.explanation).join(' ') };
  });
}

/** `S72.001A is listed for 0557T as a fracture (Article on CPT 0557T, Diagnoses, row 7).` */
function sentence({ type, from, to }: Relationship, sources: readonly Fact[], nameOf: (id: string) => string): string {
  const { text, how = {}, otherwise = '' }: Wording = wordings[type];
  const words = [...new Set(sources.flatMap((one) => one.how))].flatMap((value) => how[value] ?? []);
  const values = { from: nameOf(from), to: nameOf(to), how: words.join(' and ') || otherwise };
  const statement = text.replace(/\{(from|to|how)\}/g, (_, name: keyof typeof values) => values[name]).trim();
  const references = [...new Set(sources.map(referenceOf))];
  return `${statement}${references.length > 0 ? ` (${references.join('; ')})` : ''}.`;
}

function referenceOf({ name, section, row }: Fact): string {
  return [name, section, row === null ? null : `row ${row}`].filter((part) => part !== null).join(', ');
}

/** By node or relationship, in the order of the documents. */
async function readFacts(graph: Reader, routes: readonly Route[]) {
  const all = routes.flatMap(({ relationships }) => relationships).map((one) => ({ key: keyOf(one), ...one }));
  const relationships = [...new Map(all.map((one) => [one.key, one])).values()];
  const facts = await factsQuery.read(graph, {
    ids: [...new Set(routes.flatMap(({ nodes }) => nodes))],
    asserted: relationships.filter(({ assertions }) => assertions > 0).map(({ key }) => key),
    reference: relationships
      .filter(({ assertions }) => assertions === 0)
      .map(({ key, type, from, to }) => ({ key, type, from, to })),
  });
  return groupBy(facts.sort(inDocumentOrder), ({ key }) => key);
}

function inDocumentOrder(one: Fact, other: Fact): number {
  return (
    compareValues(one.documentId ?? '', other.documentId ?? '') ||
    (one.position ?? 0) - (other.position ?? 0) ||
    compareValues(one.assertion ?? '', other.assertion ?? '')
  );
}

/** The `pair` of its assertions. */
function keyOf({ type, from, to }: Relationship): string {
  return `${type}|${from}|${to}`;
}

const factsQuery = query(
  `UNWIND $ids AS id
MATCH (n:${mark} {id: id})
RETURN id AS key, coalesce(n.code, n.name, n.range, n.topic, n.title, n.id) AS name, null AS assertion, null AS section, null AS row, [] AS how, null AS documentId, null AS position
UNION ALL
UNWIND $asserted AS pair
MATCH (a:Assertion {pair: pair})-[:STATED_IN]->(d)
RETURN pair AS key, d.title AS name, a.id AS assertion, a.section AS section, a.row AS row,
  [one IN coalesce(a.roles, [a.role, a.kind, a.applicability]) WHERE one IS NOT NULL] AS how, a.documentId AS documentId, a.position AS position
UNION ALL
UNWIND $reference AS one
MATCH (:${mark} {id: one.from})-[r]->(:${mark} {id: one.to})
WHERE type(r) = one.type
MATCH (d:SourceDocument {id: r.documentId})
RETURN one.key AS key, d.title AS name, null AS assertion, null AS section, null AS row, [] AS how, d.id AS documentId, null AS position`,
  fact,
);
