import { z } from 'zod';
import { referenceRelationships, singleRelationships } from '../../src/graph/model/relationships.ts';
import type { Reader } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';
import type { Content } from '../records/content.ts';
import type { NodeRow, ReferenceKey, ReferenceRow } from '../records/gate.ts';
import { ownedProperties } from '../statements/upsert-statements.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Neither checked nor copied, because whole releases are compared. */
const properties = z.custom<Properties>((value) => typeof value === 'object' && value !== null);

const knownNodes = query(
  'UNWIND $ids AS id MATCH (n:Medcode {id: id}) RETURN n.id AS id, properties(n) AS properties',
  z.object({ id: z.string(), properties }),
);

function referencesOf(type: ReferenceRow['type']) {
  const { from, to } = referenceRelationships[type];
  const text = `MATCH (from:${from})-[r:${type}]->(to:${to}) WHERE r.documentId IS NOT NULL
RETURN from.id AS from, to.id AS to, properties(r) AS properties`;
  return query(text, z.object({ from: z.string(), to: z.string(), properties }));
}

/** Properties of a node of the graph that have to change. */
export type NodeChange = Pick<NodeRow, 'label' | 'id' | 'properties'>;

/** The nodes that the graph does not have, and those that differ from it. @throws {GraphError} */
export async function compareNodes<Row extends NodeChange>(graph: Reader, rows: readonly Row[]) {
  const found = await knownNodes.read(graph, { ids: rows.map(({ id }) => id) });
  const known = new Map(found.map((node) => [node.id, node.properties]));
  const added: Row[] = [];
  const changed: NodeChange[] = [];
  for (const row of rows) {
    const before = known.get(row.id);
    if (!before) added.push(row);
    else if (!same(before, row.properties))
      changed.push({ label: row.label, id: row.id, properties: differing(before, row.properties) });
  }
  return { added, changed };
}

/** The relationships of one type that the graph has, compared with those of a content. */
export interface KnownReferences {
  /** Whether the graph has it, whatever its properties. */
  has(reference: ReferenceRow): boolean;
  /** Whether the graph has it with the same properties. */
  hasSame(reference: ReferenceRow): boolean;
  /**
   * The ones that the content does not have: those of its document, and, of a type that a node has once, those of other
   * documents from the same nodes.
   */
  stale(): StatedReference[];
}

/** A relationship and the document that states it. */
export interface StatedReference extends ReferenceKey {
  readonly documentId: string;
}

/** Reads all relationships of a type. @throws {GraphError} */
export async function readReferences(
  graph: Reader,
  { document, references }: Content,
  type: ReferenceRow['type'],
): Promise<KnownReferences> {
  const known = new Map((await referencesOf(type).read(graph)).map((one) => [pairOf(one), one]));
  return {
    has: (reference) => known.has(pairOf(reference)),
    hasSame(reference) {
      const before = known.get(pairOf(reference));
      return before !== undefined && same(before.properties, ownedProperties(reference, document));
    },
    stale() {
      const others = new Map(known);
      const replaced = new Set<string>();
      for (const reference of references) {
        if (reference.type !== type) continue;
        others.delete(pairOf(reference));
        if (singleRelationships.includes(type)) replaced.add(reference.from);
      }
      const isStale = ({ from, properties }: { readonly from: string; readonly properties: Properties }) =>
        properties.documentId === document.id || replaced.has(from);
      return [...others.values()]
        .filter(isStale)
        .map(({ from, to, properties }) => ({ type, from, to, documentId: String(properties.documentId) }));
    },
  };
}

/** The key of a relationship among those of its type. */
function pairOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} ${to}`;
}

function differing(before: Properties, after: Properties): Properties {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => !equal(before[name], value)));
}

function same(before: Properties, after: Properties): boolean {
  return Object.entries(after).every(([name, value]) => equal(before[name], value));
}

/** A missing property equals null. */
function equal(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before ?? null) === JSON.stringify(after ?? null);
}
