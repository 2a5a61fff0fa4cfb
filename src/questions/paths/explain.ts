import { z } from 'zod';
import type { Reader } from '../../graph/port.ts';
import { compare, type Route } from './best-paths.ts';
import type { Link } from './surroundings.ts';
import { type Wording, wordings } from './wording.ts';

/** A way as the schema has it; nodes and assertions by their ids. */
export interface Path {
  readonly length: number;
  readonly steps: readonly PathStep[];
  readonly explanation: string;
}

interface PathStep {
  readonly from: string;
  readonly relationship: string;
  readonly direction: 'OUT' | 'IN';
  readonly to: string;
  readonly assertions: readonly string[];
  readonly explanation: string;
}

/** A name of a node, or a source of a link: a statement of a document, or the code set that says it. */
const fact = z.object({
  /** The id of the node, or the link. */
  key: z.string(),
  name: z.string().nullable(),
  assertion: z.string().nullable(),
  section: z.string().nullable(),
  row: z.number().nullable(),
  how: z.array(z.string()),
  documentId: z.string().nullable(),
  position: z.number().nullable(),
});
type Fact = z.output<typeof fact>;

/** Tells what connects the nodes of each way, and on whose word, in one statement. @throws {GraphError} */
export async function explain(graph: Reader, routes: readonly Route[]): Promise<Path[]> {
  const links = [...new Map(routes.flatMap((route) => route.links).map((link) => [pairOf(link), link])).values()];
  const facts = await readFacts(graph, [...new Set(routes.flatMap(({ nodes }) => nodes))], links);
  return routes.map(({ nodes, links: taken }) => {
    const steps = taken.map((link, index): PathStep => {
      const [from = '', to = ''] = nodes.slice(index, index + 2);
      const said = facts.get(pairOf(link)) ?? [];
      return {
        from,
        relationship: link.type,
        direction: link.from === from ? 'OUT' : 'IN',
        to,
        assertions: said.flatMap(({ assertion }) => assertion ?? []),
        explanation: sentence(link, said, (id) => facts.get(id)?.[0]?.name ?? id),
      };
    });
    return { length: steps.length, steps, explanation: steps.map((step) => step.explanation).join(' ') };
  });
}

/** `0557T lists S72.001A as a fracture (Article on CPT 0557T, Diagnoses, row 7).` */
function sentence({ type, from, to }: Link, said: readonly Fact[], nameOf: (id: string) => string): string {
  const { says, how = {}, otherwise = '' } = wordings[type as keyof typeof wordings] as Wording;
  const words = [...new Set(said.flatMap((one) => one.how))].flatMap((value) => how[value] ?? []);
  const values = { from: nameOf(from), to: nameOf(to), how: words.join(' and ') || otherwise };
  const text = says.replace(/\{(from|to|how)\}/g, (_, part: keyof typeof values) => values[part]).trim();
  const sources = [...new Set(said.map(sourceOf))];
  return `${text}${sources.length > 0 ? ` (${sources.join('; ')})` : ''}.`;
}

function sourceOf({ name, section, row }: Fact): string {
  return [name, section, row === null ? null : `row ${row}`].filter((part) => part !== null).join(', ');
}

/** By node or link, in the order of the documents. */
async function readFacts(graph: Reader, ids: readonly string[], links: readonly Link[]): Promise<Map<string, Fact[]>> {
  const asserted = links.filter(({ statements }) => statements > 0).map(pairOf);
  const stored = links
    .filter(({ statements }) => statements === 0)
    .map((link) => ({ key: pairOf(link), type: link.type, from: link.from, to: link.to }));
  const rows = await graph.read({ text: naming, parameters: { ids, asserted, stored } });
  const facts = new Map<string, Fact[]>();
  for (const one of rows.map((row) => fact.parse(row)).sort(byPlace)) {
    facts.set(one.key, [...(facts.get(one.key) ?? []), one]);
  }
  return facts;
}

function byPlace(one: Fact, other: Fact): number {
  return (
    compare(one.documentId ?? '', other.documentId ?? '') ||
    (one.position ?? 0) - (other.position ?? 0) ||
    compare(one.assertion ?? '', other.assertion ?? '')
  );
}

/** As assertions have it. */
function pairOf({ type, from, to }: Link): string {
  return `${type}|${from}|${to}`;
}

const naming = `UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN id AS key, coalesce(n.code, n.name, n.range, n.topic, n.title, n.id) AS name, null AS assertion, null AS section, null AS row, [] AS how, null AS documentId, null AS position
UNION ALL
UNWIND $asserted AS pair
MATCH (a:Assertion {pair: pair})-[:STATED_IN]->(d)
RETURN pair AS key, d.title AS name, a.id AS assertion, a.section AS section, a.row AS row,
  [one IN coalesce(a.roles, [a.role, a.kind, a.applicability]) WHERE one IS NOT NULL] AS how, a.documentId AS documentId, a.position AS position
UNION ALL
UNWIND $stored AS link
MATCH (:Node {id: link.from})-[r]->(:Node {id: link.to})
WHERE type(r) = link.type
MATCH (d:SourceDocument {id: r.documentId})
RETURN link.key AS key, d.title AS name, null AS assertion, null AS section, null AS row, [] AS how, d.id AS documentId, null AS position`;
