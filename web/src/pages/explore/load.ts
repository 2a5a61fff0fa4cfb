import { ask } from '../../data/ask.ts';
import { NeighborsDocument, PathsDocument, type PathsQuery } from '../../generated/graphql.ts';
import { type Addition, edgeOf, type Step } from './scene.ts';

/** The paths between two nodes, with the reasons in words. */
export type PathAnswer = NonNullable<PathsQuery['paths']>;

/** What a step adds to the picture. Each step is one question. */
export async function load(step: Step, asOf: string | undefined): Promise<Addition> {
  if (step.kind === 'path') return additionOf(await findPaths(step.from, step.to, asOf));
  const { id, relationship, direction, first } = step;
  const { neighbors } = await ask(NeighborsDocument, { id, types: [relationship], direction, first, asOf });
  const edges = neighbors?.edges ?? [];
  return { nodes: edges.map(({ node }) => node), edges: edges.map((edge) => edgeOf(id, edge)) };
}

/** Why two nodes are connected; undefined if either does not exist. */
export async function findPaths(from: string, to: string, asOf: string | undefined): Promise<PathAnswer | undefined> {
  return (await ask(PathsDocument, { from, to, asOf })).paths ?? undefined;
}

/** The best path, as an addition to the picture. */
export function additionOf(answer: PathAnswer | undefined): Addition {
  const steps = answer?.paths[0]?.steps ?? [];
  return {
    nodes: steps.flatMap(({ from, to }) => [from, to]),
    edges: steps.map(({ from, to, ...step }) => edgeOf(from.id, { ...step, node: to, document: null, facts: [] })),
  };
}
