import { z } from 'zod';
import { mark, ownLabels, pending } from '../../model/labels.ts';
import { relationships } from '../../model/relationships.ts';
import { GraphError, type Reader } from '../../port.ts';
import { query } from '../../query.ts';

/** What nodes of ours carried before there was a mark. */
const formerMark = 'Node';

/**
 * Makes sure that whoever reads by our labels and types finds nothing of others: their nodes must not carry our labels,
 * nor may our types of relationship lead from their nodes to ours or back.
 * @throws {GraphError} `REFUSED`
 */
export async function refuseForeignData(graph: Reader): Promise<void> {
  const labels = await nodesWithoutMark.read(graph, { labels: [...ownLabels, formerMark] });
  if (labels.some(({ name }) => name === formerMark)) throw refusal(earlierVersion);
  if (labels.length > 0) {
    throw refusal(
      `Only nodes of this program may carry its labels, but others in the Neo4j database do: ${list(labels)}.`,
    );
  }
  const types = await unevenTypes.read(graph);
  const mixed =
    types.length === 0 ? [] : await mixedRelationships.read(graph, { types: types.map(({ name }) => name) });
  if (mixed.length > 0) {
    throw refusal(
      'Only relationships of this program may lead to its nodes by its types, but others in the Neo4j database do: ' +
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

/** Types that do not always begin and end at our nodes. Each count is one that Neo4j keeps. */
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
    `${reason} Nothing was changed. Use a database or a server of its own: set GRAPH_DATABASE or GRAPH_URL.`,
  );
}

const earlierVersion =
  'The Neo4j database must be empty or hold a graph of this version, but holds one of an earlier version: delete its ' +
  'nodes, which carry the label Node, and load them again.';
