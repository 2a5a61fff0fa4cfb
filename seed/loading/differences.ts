import { z } from 'zod';
import { referenceRelationships, singleRelationships } from '../../src/graph/model/relationships.ts';
import type { Reader } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';
import type { Content } from '../records/content.ts';
import type { NodeRow, ReferenceKey, ReferenceRow } from '../records/gate.ts';
import { marked, ownedProperties } from '../statements/upsert-statements.ts';
import { ReferenceSet } from './reference-set.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Neither checked nor copied, because whole releases are compared. */
const properties = z.custom<Properties>((value) => typeof value === 'object' && value !== null);

const knownNode = z.object({ id: z.string(), properties });

const knownNodes = query(
  'UNWIND $ids AS id MATCH (n:Medcode {id: id}) RETURN n.id AS id, properties(n) AS properties',
  knownNode,
);

const allNodes = query('MATCH (n:Medcode) RETURN n.id AS id, properties(n) AS properties', knownNode);
const nodeCount = query('MATCH (n:Medcode) RETURN count(n) AS n', z.object({ n: z.number() }));

/** How many times as many rows as nodes there must be for all nodes to be read at once. */
const fewerBy = 10;

/** Ids per statement, so that none takes long: a node may have hundreds of relationships. */
const chunkSize = 1000;

function startsOf(type: ReferenceRow['type']) {
  const { from, to } = referenceRelationships[type];
  const text = `MATCH (from:${from})-[r:${type}]->(:${to}) WHERE r.documentId = coalesce($documentId, r.documentId)
RETURN DISTINCT from.id AS id`;
  return query(text, z.object({ id: z.string() }));
}

function referencesOf(type: ReferenceRow['type']) {
  const { from, to } = referenceRelationships[type];
  const text = `UNWIND $ids AS id MATCH (from:${marked(from)} {id: id})-[r:${type}]->(to:${to})
WHERE r.documentId = coalesce($documentId, r.documentId)
RETURN from.id AS from, to.id AS to, properties(r) AS properties`;
  return query(text, z.object({ from: z.string(), to: z.string(), properties }));
}

/** Properties of a node of the graph that have to change. */
export type NodeChange = Pick<NodeRow, 'label' | 'id' | 'properties'>;

type KnownNodes = ReadonlyMap<string, Properties>;

/**
 * All nodes of the graph by id, if it has few in comparison with a number of rows, so that these need not be looked up.
 * @throws {GraphError}
 */
export async function readIfFew(graph: Reader, rows: number): Promise<KnownNodes | undefined> {
  const { n } = await nodeCount.readOne(graph);
  return n * fewerBy > rows ? undefined : byId(await allNodes.read(graph));
}

/** The nodes that the graph does not have, and those that differ from it. @throws {GraphError} */
export async function compareNodes<Row extends NodeChange>(
  graph: Reader,
  rows: readonly Row[],
  all: KnownNodes | undefined = undefined,
) {
  const known = all ?? byId(await knownNodes.read(graph, { ids: rows.map(({ id }) => id) }));
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
  /** The properties that the graph has with other values; all of them, if it does not have the relationship. */
  differing(reference: ReferenceRow): Properties;
  /** Notes that the content has it. */
  list(reference: ReferenceRow): void;
  /**
   * The ones that are not listed: those of the content's document, and, of a type that a node has once, those of other
   * documents from the same nodes.
   */
  stale(): StatedReference[];
}

/** A relationship and the document that states it. */
export interface StatedReference extends ReferenceKey {
  readonly documentId: string;
}

/**
 * Reads all relationships of a type; of a type that no other document has between the same nodes, only those of the content's
 * document.
 * @throws {GraphError}
 */
export async function readReferences(
  graph: Reader,
  { document, separate = [], starts }: Content,
  type: ReferenceRow['type'],
): Promise<KnownReferences> {
  const documentId = separate.includes(type) ? document.id : null;
  const known = await readPairs(
    graph,
    type,
    starts ? [...starts] : await readStarts(graph, type, documentId),
    documentId,
  );
  const listed = new ReferenceSet();
  return {
    has: ({ from, to }) => known.get(from)?.has(to) ?? false,
    hasSame(reference) {
      const before = known.get(reference.from)?.get(reference.to);
      return before !== undefined && same(before, ownedProperties(reference, document));
    },
    differing(reference) {
      const before = known.get(reference.from)?.get(reference.to);
      const after = ownedProperties(reference, document);
      return before ? differing(before, after) : after;
    },
    list(reference) {
      if (known.has(reference.from)) listed.add(reference);
    },
    stale() {
      const others: StatedReference[] = [];
      for (const [from, ends] of known) {
        const isReplaced = singleRelationships.includes(type) && listed.hasFrom(type, from);
        for (const [to, { documentId }] of ends) {
          if (listed.has({ type, from, to }) || (documentId !== document.id && !isReplaced)) continue;
          others.push({ type, from, to, documentId: String(documentId) });
        }
      }
      return others;
    },
  };
}

async function readStarts(graph: Reader, type: ReferenceRow['type'], documentId: string | null): Promise<string[]> {
  return (await startsOf(type).read(graph, { documentId })).map(({ id }) => id);
}

/** The properties of relationships by the ids of their ends. Equal ids and properties are kept once: there may be millions. */
async function readPairs(
  graph: Reader,
  type: ReferenceRow['type'],
  starts: readonly string[],
  documentId: string | null,
): Promise<Map<string, Map<string, Properties>>> {
  const known = new Map<string, Map<string, Properties>>();
  const ids = new Map<string, string>();
  const alike = new Map<string, Properties>();
  const statement = referencesOf(type);
  for (let index = 0; index < starts.length; index += chunkSize) {
    const chunk = starts.slice(index, index + chunkSize);
    for (const { from, to, properties } of await statement.read(graph, { ids: chunk, documentId })) {
      const ends = known.get(from) ?? new Map<string, Properties>();
      known.set(from, ends.set(kept(ids, to, to), kept(alike, JSON.stringify(properties), properties)));
    }
  }
  return known;
}

function kept<Value>(values: Map<string, Value>, key: string, value: Value): Value {
  const before = values.get(key);
  if (before === undefined) values.set(key, value);
  return before ?? value;
}

function byId(nodes: readonly z.output<typeof knownNode>[]): KnownNodes {
  return new Map(nodes.map((node) => [node.id, node.properties]));
}

function differing(before: Properties, after: Properties): Properties {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => !equal(before[name], value)));
}

function same(before: Properties, after: Properties): boolean {
  return Object.entries(after).every(([name, value]) => equal(before[name], value));
}

/** A missing property equals null. */
function equal(before: unknown, after: unknown): boolean {
  if (before === after || (before ?? null) === (after ?? null)) return true;
  return typeof before === 'object' && typeof after === 'object' && JSON.stringify(before) === JSON.stringify(after);
}
