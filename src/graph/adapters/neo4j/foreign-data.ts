import { z } from 'zod';
import { mark, ownLabels, pending } from '../../model/labels.ts';
import { relationships } from '../../model/relationships.ts';
import { GraphError, type Reader } from '../../port.ts';
import { query } from '../../query.ts';

/** The mark of earlier versions. */
const formerMark = 'Node';

/**
 * Makes sure that statements find no data of other programs: their nodes must not have our labels, and there must be no
 * relationships of our types between their nodes and ours.
 * @throws {GraphError} `REFUSED`
 */
export async function refuseForeignData(graph: Reader): Promise<void> {
  const labels = await nodesWithoutMark.read(graph, { labels: [...ownLabels, formerMark] });
  if (labels.some(({ name }) => name === formerMark)) throw refusal(earlierVersion);
  if (labels.length > 0) {
    throw refusal(
      `Only nodes of this program may have its labels, but other nodes in the Neo4j database do: ${list(labels)}.`,
    );
  }
  const types = await readUnevenTypes(graph);
  const mixed = types.length === 0 ? [] : await mixedRelationships.read(graph, { types });
  if (mixed.length > 0) {
    throw refusal(
      'Relationships of its types must be between nodes of this program, but in the Neo4j database there are others: ' +
        `${list(mixed)}.`,
    );
  }
}

const counted = z.object({ name: z.string(), count: z.number() });

const nodesWithoutMark = query(
  `MATCH (n) WHERE (${ownLabels.map((label) => `n:${label}`).join(' OR ')}) AND NOT n:${mark}
UNWIND labels(n) AS name
WITH name, count(*) AS count WHERE name IN $labels
RETURN name, count ORDER BY name`,
  counted,
);

const knownTypes = query(
  'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS type',
  z.object({ type: z.string() }),
);

/**
 * Whether the relationships of a type do not all start and end at our nodes. Neo4j has the counts in its statistics. A
 * statement for each type, because a server that has just started takes seconds to plan one for all of them.
 */
function isUneven(type: string) {
  return query(
    `CALL () { MATCH ()-[r:${type}]->() RETURN count(r) AS count }
CALL () { MATCH (:${mark})-[r:${type}]->() RETURN count(r) AS leaving }
CALL () { MATCH ()-[r:${type}]->(:${mark}) RETURN count(r) AS arriving }
RETURN leaving <> count OR arriving <> count AS isUneven`,
    z.object({ isUneven: z.boolean() }),
  );
}

/** Our types of which the database has relationships with others' nodes at one end or both. */
async function readUnevenTypes(graph: Reader): Promise<string[]> {
  const types = (await knownTypes.read(graph))
    .map(({ type }) => type)
    .filter((type) => Object.hasOwn(relationships, type));
  const uneven: string[] = [];
  for (const type of types) {
    const [row] = await isUneven(type).read(graph);
    if (row?.isUneven) uneven.push(type);
  }
  return uneven;
}

const mixedRelationships = query(
  `MATCH (a:${mark})-[r]-(b)
WHERE type(r) IN $types AND NOT b:${mark} AND NOT b:${pending}
RETURN type(r) AS name, count(*) AS count ORDER BY name`,
  counted,
);

function list(found: readonly z.output<typeof counted>[]): string {
  return found.map(({ name, count }) => `${name} (${count})`).join(', ');
}

function refusal(reason: string): GraphError {
  return new GraphError(
    'REFUSED',
    `${reason} Nothing was changed. Use a separate database or server: set GRAPH_DATABASE or GRAPH_URL.`,
  );
}

const earlierVersion =
  'The Neo4j database must be empty or have a graph of this version, but it has one of an earlier version: delete its ' +
  'nodes, which have the label Node, and load the data again.';
