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
  const types = await unevenTypes.read(graph);
  const mixed =
    types.length === 0 ? [] : await mixedRelationships.read(graph, { types: types.map(({ name }) => name) });
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

/** Types whose relationships do not all start and end at our nodes. Neo4j has each of the counts in its statistics. */
const unevenTypes = query(
  Object.keys(relationships)
    .map(
      (type) => `CALL () { MATCH ()-[r:${type}]->() RETURN count(r) AS count }
CALL () { MATCH (:${mark})-[r:${type}]->() RETURN count(r) AS leaving }
CALL () { MATCH ()-[r:${type}]->(:${mark}) RETURN count(r) AS arriving }
WITH count, leaving, arriving WHERE leaving <> count OR arriving <> count
RETURN '${type}' AS name, count`,
    )
    .join('\nUNION ALL\n'),
  counted,
);

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
