import { compareValues } from '../../graph/order.ts';
import type { Steps } from '../../turns.ts';
import type { Relationship } from './neighborhood.ts';

/** A path through the graph. It has one node more than relationships. */
export interface Route {
  readonly nodes: readonly string[];
  readonly relationships: readonly Relationship[];
  readonly cost: number;
}

/** The graph to search, and what a path through a node or along a relationship costs. */
export interface CostGraph {
  relationshipsOf(id: string): readonly Relationship[];
  /** Infinite for a node that no path may pass. */
  costOfNode(id: string): number;
  costOfRelationship(relationship: Relationship): number;
}

interface NextStep {
  readonly relationship: Relationship;
  readonly next: string;
  /** The least that this step and all after it cost. */
  readonly lowerBound: number;
}

/**
 * The `count` cheapest paths of exactly `length` steps on which no node appears twice, cheapest first. A lower bound of
 * the remaining cost is known at each node, so that expensive paths are abandoned early. Of paths with the same cost
 * those with smaller ids come first: the order is always the same.
 */
export function* bestPaths(graph: CostGraph, from: string, to: string, length: number, count: number): Steps<Route[]> {
  const steps = new Map<string, readonly NextStep[]>();
  const best: Route[] = [];
  yield* walk([from], [], 0);
  return best;

  function* walk(nodes: readonly string[], relationships: readonly Relationship[], cost: number): Steps<void> {
    yield;
    const remaining = length - relationships.length;
    if (remaining === 0) {
      const index = best.findIndex((route) => route.cost > cost);
      best.splice(index === -1 ? best.length : index, 0, { nodes, relationships, cost });
      best.splice(count);
      return;
    }
    for (const { relationship, next, lowerBound } of yield* stepsFrom(nodes.at(-1) ?? from, remaining)) {
      if (best.length === count && cost + lowerBound >= (best.at(-1)?.cost ?? 0)) return;
      if (nodes.includes(next)) continue;
      yield* walk([...nodes, next], [...relationships, relationship], cost + costOf(relationship, next));
    }
  }

  /** The steps from which `to` can be reached in the remaining number of steps, most promising first. */
  function* stepsFrom(node: string, remaining: number): Steps<readonly NextStep[]> {
    const key = `${remaining} ${node}`;
    const known = steps.get(key);
    if (known) return known;
    const possible = graph
      .relationshipsOf(node)
      .map((relationship) => ({ relationship, next: relationship.from === node ? relationship.to : relationship.from }))
      .filter(({ next }) => next !== from && (next === to) === (remaining === 1));
    const promising: NextStep[] = [];
    for (const { relationship, next } of possible) {
      const lowerBound = costOf(relationship, next) + (yield* leastFrom(next, remaining - 1));
      if (lowerBound < Number.POSITIVE_INFINITY) promising.push({ relationship, next, lowerBound });
    }
    promising.sort((a, b) => a.lowerBound - b.lowerBound || compareValues(keyOf(a), keyOf(b)));
    steps.set(key, promising);
    yield;
    return promising;
  }

  function* leastFrom(node: string, remaining: number): Steps<number> {
    if (remaining === 0) return 0;
    const [first] = yield* stepsFrom(node, remaining);
    return first?.lowerBound ?? Number.POSITIVE_INFINITY;
  }

  function costOf(relationship: Relationship, next: string): number {
    return graph.costOfRelationship(relationship) + (next === to ? 0 : graph.costOfNode(next));
  }
}

function keyOf({ next, relationship }: NextStep): string {
  return `${next} ${relationship.type} ${relationship.from}`;
}
