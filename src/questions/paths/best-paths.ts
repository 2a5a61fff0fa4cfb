import type { Link } from './surroundings.ts';

/** A way from one node to another: as many links as steps, and one node more. */
export interface Route {
  readonly nodes: readonly string[];
  readonly links: readonly Link[];
  readonly cost: number;
}

/** What a search knows: the links at a node, and what it costs to pass a node or a link. */
export interface Terrain {
  linksOf(id: string): readonly Link[];
  /** Infinite for a node that must not be passed. */
  costOfNode(id: string): number;
  costOfLink(link: Link): number;
}

interface Turn {
  readonly link: Link;
  readonly next: string;
  /** What the whole rest of the way costs at least. */
  readonly rest: number;
}

/**
 * The `count` cheapest ways of exactly `length` steps on which no node comes twice, the cheapest first. What a way
 * costs at least is known at each turn, so that no dear way is walked to its end. Of equally dear ways, those come
 * first that take the smaller ids: the order is the same every time.
 */
export function bestPaths(terrain: Terrain, from: string, to: string, length: number, count: number): Route[] {
  const turns = new Map<string, readonly Turn[]>();
  const found: Route[] = [];
  walk([from], [], 0);
  return found;

  function walk(nodes: readonly string[], links: readonly Link[], cost: number): void {
    const left = length - links.length;
    if (left === 0) {
      const place = found.findIndex((route) => route.cost > cost);
      found.splice(place === -1 ? found.length : place, 0, { nodes, links, cost });
      found.splice(count);
      return;
    }
    for (const { link, next, rest } of turnsAt(nodes.at(-1) ?? from, left)) {
      if (found.length === count && cost + rest >= (found.at(-1)?.cost ?? 0)) return;
      if (nodes.includes(next)) continue;
      walk([...nodes, next], [...links, link], cost + costOf(link, next));
    }
  }

  /** The turns from which `to` can be reached in so many steps; the one that promises most first. */
  function turnsAt(node: string, left: number): readonly Turn[] {
    const key = `${left} ${node}`;
    const known = turns.get(key);
    if (known) return known;
    const possible = terrain
      .linksOf(node)
      .map((link) => ({ link, next: link.from === node ? link.to : link.from }))
      .filter(({ next }) => next !== from && (next === to) === (left === 1))
      .map(({ link, next }) => ({ link, next, rest: costOf(link, next) + least(next, left - 1) }))
      .filter(({ rest }) => rest < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.rest - b.rest || compare(keyOf(a), keyOf(b)));
    turns.set(key, possible);
    return possible;
  }

  function least(node: string, left: number): number {
    return left === 0 ? 0 : (turnsAt(node, left)[0]?.rest ?? Number.POSITIVE_INFINITY);
  }

  function costOf(link: Link, next: string): number {
    return terrain.costOfLink(link) + (next === to ? 0 : terrain.costOfNode(next));
  }
}

function keyOf({ next, link }: Turn): string {
  return `${next} ${link.type} ${link.from}`;
}

export function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
