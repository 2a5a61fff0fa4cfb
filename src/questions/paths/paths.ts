import { badUserInput } from '../../errors.ts';
import { assertedRelationships, referenceRelationships } from '../../graph/model.ts';
import type { Reader } from '../../graph/port.ts';
import { bestPaths, type Route, type Terrain } from './best-paths.ts';
import { explain, type Path } from './explain.ts';
import { budget, hubDegree, openSurroundings, type Surroundings } from './surroundings.ts';

/** Nodes by their ids. */
export interface PathAnswer {
  readonly paths: readonly Path[];
  readonly complete: boolean;
  readonly expanded: number;
  readonly hubs: readonly string[];
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  /** Types of relationships; undefined follows all that documents and code sets state. */
  readonly via: readonly string[] | undefined;
  readonly first: number;
  /** Codes that are none on this day are not passed; undefined passes all. */
  readonly asOf: string | undefined;
}

/** The relationships that are read at most. */
export const pathsCost = budget;

const longest = 6;
const most = 100;
const hubsNamed = 10;

/** What connects things: not which documents say so, for a document connects all that it speaks of. */
const meaningful = [...Object.keys(assertedRelationships), ...Object.keys(referenceRelationships)];

/**
 * Why two nodes are connected: the shortest paths first, and of equally short ones those that pass the least connected
 * nodes and rest on the most statements. Paths that pass hubs come last. Null where one of the two is not there.
 * @throws {GraphError}
 */
export async function findPaths(graph: Reader, question: PathQuestion): Promise<PathAnswer | null> {
  const { from, to, maxLength, via, first, asOf } = question;
  requireWithin('maxLength', maxLength, longest);
  requireWithin('first', first, most);
  const types = [...new Set(via ?? meaningful)].sort();
  if (types.length === 0) return { paths: [], complete: true, expanded: 0, hubs: [] };
  const surroundings = await openSurroundings(graph, { ends: [from, to], types, asOf });
  if (!surroundings) return null;
  const routes = await search(surroundings, question);
  const { cut, expanded, hubs } = surroundings;
  const byDegree = (a: string, b: string) => surroundings.degreeOf(b) - surroundings.degreeOf(a) || (a < b ? -1 : 1);
  return {
    paths: await explain(graph, routes),
    complete: !cut && (hubs.size === 0 || routes.filter(({ cost }) => cost < hubCost).length === first),
    expanded,
    hubs: [...hubs].sort(byDegree).slice(0, hubsNamed),
  };
}

/** More than all else on a path together: paths through hubs come last. */
const hubCost = 1_000;

/** Looks for longer paths only while there are too few. */
async function search(surroundings: Surroundings, { from, to, maxLength, first }: PathQuestion): Promise<Route[]> {
  if (from === to) return [{ nodes: [from], links: [], cost: 0 }];
  const terrain: Terrain = {
    linksOf: surroundings.linksOf,
    // A node of many relationships says little about any two of them.
    costOfNode(id) {
      const degree = surroundings.degreeOf(id);
      if (degree === 0) return Number.POSITIVE_INFINITY;
      return Math.log2(degree) + (degree > hubDegree ? hubCost : 0);
    },
    costOfLink: ({ statements }) => 1 / Math.max(statements, 1),
  };
  const routes: Route[] = [];
  const late: Route[] = [];
  for (let length = 1; length <= maxLength && routes.length < first && !surroundings.cut; length += 1) {
    await surroundings.grow();
    for (const route of bestPaths(terrain, from, to, length, first)) {
      if (route.cost < hubCost) routes.push(route);
      else late.push(route);
    }
  }
  return [...routes, ...late].slice(0, first);
}

function requireWithin(name: string, value: number, max: number): void {
  if (value >= 1 && value <= max) return;
  throw badUserInput(`${name} must be from 1 to ${max}, but got ${value}.`);
}
