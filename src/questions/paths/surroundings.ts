import { z } from 'zod';
import { invalidOn, printOnDay } from '../../codes/validity.ts';
import type { Reader } from '../../graph/port.ts';

/** A relationship as it is stored. */
export interface Link {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** How many statements of documents it rests on; 0 where a code set says it. */
  readonly statements: number;
}

export interface Question {
  /** The ids of two nodes. */
  readonly ends: readonly [string, string];
  /** The types of relationships that are followed, in either direction. */
  readonly types: readonly string[];
  /** Codes that are none on this day are not passed; undefined passes all. */
  readonly asOf: string | undefined;
}

/** What is known of the graph around two nodes. It grows step by step, from the side where that costs least. */
export interface Surroundings {
  /** How many relationships have been read. */
  readonly expanded: number;
  /** Nodes that were not looked through, for they have more than `hubDegree` relationships. */
  readonly hubs: ReadonlySet<string>;
  /** Whether the budget did not suffice for all other nodes. */
  readonly cut: boolean;
  linksOf(id: string): readonly Link[];
  /** How many relationships a node has; 0 for one that is not to be passed. */
  degreeOf(id: string): number;
  /** Afterwards all paths of one step more are known between the two, but for what `hubs` and `cut` say. */
  grow(): Promise<void>;
}

/** A node with more relationships connects everything with everything: it explains little, and costs much. */
export const hubDegree = 500;

/** How many relationships are read at most for one question. */
export const budget = 3_000;

/** What has been met from one end, and the outermost part of it, which has not been looked through. */
interface Side {
  readonly met: Set<string>;
  frontier: readonly string[];
}

interface Plan {
  readonly side: Side;
  readonly ids: readonly string[];
  /** How many relationships the nodes have. */
  readonly cost: number;
}

/** The two nodes, before anything around them is known; undefined where one is not there. @throws {GraphError} */
export async function openSurroundings(
  graph: Reader,
  { ends, types, asOf }: Question,
): Promise<Surroundings | undefined> {
  const degrees = new Map<string, number>();
  const links = new Map<string, Link[]>();
  const known = new Set<string>();
  const sides = ends.map((end): Side => ({ met: new Set([end]), frontier: [end] }));
  const hubs = new Set<string>();
  let [expanded, cut] = [0, false];

  async function measure(ids: readonly string[], day: string | undefined): Promise<void> {
    const unknown = ids.filter((id) => !degrees.has(id));
    if (unknown.length === 0) return;
    const text = measuring(types);
    const [row] = await graph.read({ text, parameters: { ids: unknown, asOf: day ?? null } });
    const measured = measures.parse(row);
    for (const [index, id] of measured.ids.entries()) degrees.set(id, measured.degrees[index] ?? 0);
  }

  async function expand(side: Side, ids: readonly string[]): Promise<void> {
    side.frontier = [];
    if (ids.length === 0) return;
    const [row] = await graph.read({ text: expanding(types), parameters: { ids } });
    const { froms, kinds, tos, statements } = relationships.parse(row);
    expanded += froms.length;
    const frontier = new Set<string>();
    for (const [index, from] of froms.entries()) {
      const link = { from, type: kinds[index] ?? '', to: tos[index] ?? '', statements: statements[index] ?? 0 };
      remember(link);
      for (const end of [link.from, link.to]) if (!side.met.has(end)) frontier.add(end);
    }
    for (const id of frontier) side.met.add(id);
    side.frontier = [...frontier];
  }

  function remember(link: Link): void {
    const key = `${link.type} ${link.from} ${link.to}`;
    if (known.has(key)) return;
    known.add(key);
    for (const end of new Set([link.from, link.to])) {
      const there = links.get(end);
      if (there) there.push(link);
      else links.set(end, [link]);
    }
  }

  /** The side that costs less to look through, and its nodes that can be, the least connected first. */
  async function cheaperSide(): Promise<Plan> {
    const [smaller, larger] = sides.toSorted((a, b) => a.frontier.length - b.frontier.length) as [Side, Side];
    const plan = await planOf(smaller);
    // Each node has one relationship at least.
    if (plan.cost <= larger.frontier.length) return plan;
    const other = await planOf(larger);
    return plan.cost <= other.cost ? plan : other;
  }

  async function planOf(side: Side): Promise<Plan> {
    if (side.frontier.length > budget - expanded) return { side, ids: [], cost: Number.POSITIVE_INFINITY };
    await measure(side.frontier, asOf);
    const ids = side.frontier
      .filter((id) => degreeOf(id) > 0 && !isHub(id))
      .sort((a, b) => degreeOf(a) - degreeOf(b) || (a < b ? -1 : 1));
    return { side, ids, cost: ids.reduce((sum, id) => sum + degreeOf(id), 0) };
  }

  function affordable(ids: readonly string[]): string[] {
    let left = budget - expanded;
    return ids.filter((id) => {
      left -= degreeOf(id);
      return left >= 0;
    });
  }

  function isHub(id: string): boolean {
    return degreeOf(id) > hubDegree && !ends.includes(id);
  }

  const degreeOf = (id: string) => degrees.get(id) ?? 0;

  await measure(ends, undefined);
  if (!ends.every((end) => degrees.has(end))) return undefined;
  return {
    get expanded() {
      return expanded;
    },
    get cut() {
      return cut;
    },
    hubs,
    linksOf: (id) => links.get(id) ?? [],
    degreeOf,
    async grow() {
      const { side, ids, cost } = await cheaperSide();
      const chosen = affordable(ids);
      cut ||= chosen.length < ids.length || cost === Number.POSITIVE_INFINITY;
      for (const id of side.frontier) if (isHub(id)) hubs.add(id);
      await expand(side, chosen);
      const [met, others] = sides.map((each) => each.met) as [Set<string>, Set<string>];
      await measure(
        [...met].filter((id) => others.has(id)),
        asOf,
      );
    },
  };
}

const measures = z.object({ ids: z.array(z.string()), degrees: z.array(z.number()) });
const relationships = z.object({
  froms: z.array(z.string()),
  kinds: z.array(z.string()),
  tos: z.array(z.string()),
  statements: z.array(z.number()),
});

/** Nodes that are codes, but none on the day, have no relationships. */
function measuring(types: readonly string[]): string {
  return `UNWIND $ids AS id
MATCH (n:Node {id: id})
WITH n, CASE WHEN ${printIfDay(invalidOn, 'n', '$asOf')} THEN 0 ELSE COUNT { (n)-[:${types.join('|')}]-() } END AS degree
RETURN collect(n.id) AS ids, collect(degree) AS degrees`;
}

function expanding(types: readonly string[]): string {
  const values = 'type(r) AS kind, coalesce(size(r.assertionIds), 0) AS size';
  return `UNWIND $ids AS id
CALL (id) {
  MATCH (n:Node {id: id})-[r:${types.join('|')}]->(m) RETURN n.id AS from, m.id AS to, ${values}
  UNION ALL
  MATCH (n:Node {id: id})<-[r:${types.join('|')}]-(m) RETURN m.id AS from, n.id AS to, ${values}
}
RETURN collect(from) AS froms, collect(kind) AS kinds, collect(to) AS tos, collect(size) AS statements`;
}
