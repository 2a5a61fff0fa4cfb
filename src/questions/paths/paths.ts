import type { DayParameters } from '../../codes/days.ts';
import { badUserInput } from '../../errors.ts';
import {
  assertedRelationships,
  type RelationshipType,
  referenceRelationships,
  unfollowedRelationships,
} from '../../graph/model/relationships.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader } from '../../graph/port.ts';
import { inTurns } from '../../turns.ts';
import { bestPaths, type CostGraph, type Route } from './best-paths.ts';
import { explain, type Path } from './explain.ts';
import { budget, hubDegree, Neighborhood } from './neighborhood.ts';

/** The best paths between two nodes; nodes by their ids. */
export interface PathAnswer {
  readonly paths: readonly Path[];
  readonly complete: boolean;
  readonly expanded: number;
  readonly hubs: readonly string[];
  readonly hubCount: number;
}

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  /** Types of relationships to follow; undefined follows everything that documents and reference data say. */
  readonly via: readonly RelationshipType[] | undefined;
  readonly first: number;
  /** Paths skip codes that are known not to be valid on this date, if there is one. */
  readonly days: DayParameters;
}

/** The most relationships that are read for one request. */
export const pathsCost = budget;

const maxLengthAllowed = 6;
const maxFirst = 100;
const maxHubs = 10;

/** Provenance is left out: a document connects everything that it is about. */
const defaultTypes = [
  ...typesOf(assertedRelationships),
  ...typesOf(referenceRelationships).filter((type) => !unfollowedRelationships.includes(type)),
];

/**
 * Why two nodes are connected: the shortest paths first. Of paths with the same length, those come first that pass the
 * least connected nodes and rest on the most assertions. Paths through hubs come last.
 * @returns null if one of the two nodes does not exist
 * @throws {GraphError}
 */
export async function findPaths(graph: Reader, request: PathRequest): Promise<PathAnswer | null> {
  const { from, to, maxLength, via, first, days } = request;
  requireWithin('maxLength', maxLength, maxLengthAllowed);
  requireWithin('first', first, maxFirst);
  const types = [...new Set(via ?? defaultTypes)].sort();
  if (types.length === 0) return { paths: [], complete: true, expanded: 0, hubs: [], hubCount: 0 };
  const neighborhood = new Neighborhood(graph, { ends: [from, to], types, days });
  if (!(await neighborhood.hasEnds())) return null;
  const routes = await search(neighborhood, request);
  const { incomplete, expanded, hubs } = neighborhood;
  const byDegree = (a: string, b: string) => neighborhood.degreeOf(b) - neighborhood.degreeOf(a) || compareValues(a, b);
  return {
    paths: await explain(graph, routes),
    complete: !incomplete && (hubs.size === 0 || routes.filter(({ cost }) => cost < hubCost).length === first),
    expanded,
    hubs: [...hubs].sort(byDegree).slice(0, maxHubs),
    hubCount: hubs.size,
  };
}

/** More than everything else on a path together: paths through hubs come last. */
const hubCost = 1_000;

/** Longer paths are only searched for while there are too few. */
async function search(neighborhood: Neighborhood, { from, to, maxLength, first }: PathRequest): Promise<Route[]> {
  if (from === to) return [{ nodes: [from], relationships: [], cost: 0 }];
  const graph: CostGraph = {
    relationshipsOf: (id) => neighborhood.relationshipsOf(id),
    // A node with many relationships says little about any two of them.
    costOfNode(id) {
      const degree = neighborhood.degreeOf(id);
      if (degree === 0) return Number.POSITIVE_INFINITY;
      return Math.log2(degree) + (degree > hubDegree ? hubCost : 0);
    },
    costOfRelationship: ({ assertions }) => 1 / Math.max(assertions, 1),
  };
  const routes: Route[] = [];
  const throughHubs: Route[] = [];
  for (let length = 1; length <= maxLength && routes.length < first && !neighborhood.incomplete; length += 1) {
    await neighborhood.grow();
    for (const route of await inTurns(bestPaths(graph, from, to, length, first))) {
      if (route.cost < hubCost) routes.push(route);
      else throughHubs.push(route);
    }
  }
  return [...routes, ...throughHubs].slice(0, first);
}

function requireWithin(name: string, value: number, max: number): void {
  if (value >= 1 && value <= max) return;
  throw badUserInput(`${name} must be from 1 to ${max}, but got ${value}.`);
}

function typesOf<Type extends RelationshipType>(described: Readonly<Record<Type, unknown>>): Type[] {
  return Object.keys(described) as Type[];
}
