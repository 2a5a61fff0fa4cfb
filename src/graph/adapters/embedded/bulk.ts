import type { GrafeoDB } from '@grafeo-db/js';
import type { Bulk, NewRelationship } from '../../port.ts';
import { present } from '../../present.ts';
import { embeddedError } from './embedded-error.ts';

/** How many ends are looked up with one statement. */
const endsAtOnce = 5000;

/**
 * The engine's own calls for many new nodes and relationships: two and three times faster than `CREATE`. Each call is a
 * transaction of its own. They must not overlap with others: `takeTurn` makes them wait.
 */
export function bulkOf(db: GrafeoDB, takeTurn: (job: () => Promise<void>) => Promise<void>): Bulk {
  const write = (job: () => Promise<unknown>) =>
    takeTurn(async () => {
      try {
        await job();
      } catch (error) {
        throw embeddedError(error);
      }
    });
  return {
    createNodes: (labels, rows) => write(() => db.batchCreateNodesWithProps([...labels], rows.map(present))),
    createRelationships: (type, ends, rows) =>
      write(async () => {
        const from = await findNodes(db, ends.from, new Set(rows.map((row) => row.from)));
        const to = await findNodes(db, ends.to, new Set(rows.map((row) => row.to)));
        const edges = rows.flatMap((row) => edgeOf(type, row, from.get(row.from), to.get(row.to)));
        await db.batchCreateEdges(edges);
      }),
  };
}

/** Nothing if an end is missing, as if it were matched. */
function edgeOf(type: string, { properties }: NewRelationship, src: number | undefined, dst: number | undefined) {
  return src === undefined || dst === undefined ? [] : [{ src, dst, type, properties: present(properties) }];
}

/** The engine's numbers of the nodes with these ids. */
async function findNodes(db: GrafeoDB, labels: readonly string[], ids: ReadonlySet<string>) {
  const text = `UNWIND $ids AS id MATCH (n:${labels.join(':')} {id: id}) RETURN id, id(n) AS node`;
  const all = [...ids];
  const numbers = new Map<string, number>();
  for (let start = 0; start < all.length; start += endsAtOnce) {
    const found = await db.executeCypher(text, { ids: all.slice(start, start + endsAtOnce) });
    for (const [id, node] of found.rows()) numbers.set(String(id), Number(node));
  }
  return numbers;
}
