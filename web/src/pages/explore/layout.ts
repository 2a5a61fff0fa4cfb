import { forceCollide, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { NodeLabelFragment } from '../../generated/graphql.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

const ticks = 160;

/** Places new nodes around what they are connected with. The nodes that are there already stay where they are. */
export function place(
  scene: Scene,
  added: ReadonlyMap<string, NodeLabelFragment>,
  edges: readonly SceneEdge[],
): Scene['nodes'] {
  if (added.size === 0) return scene.nodes;
  const fixed: Body[] = [...scene.nodes].map(([id, { x, y }]) => ({ id, x, y, fx: x, fy: y }));
  const fresh = [...added.keys()].map((id, i) => ({ id, ...around(scene, id, edges, i, added.size) }));
  const bodies = [...fixed, ...fresh];
  const links = [...scene.edges.values(), ...edges].map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force('charge', forceManyBody().strength(-420).distanceMax(600))
    .force('collide', forceCollide(40))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(170),
    )
    .stop()
    .tick(ticks);
  const placed = new Map<string, SceneNode>(scene.nodes);
  for (const { id, x = 0, y = 0 } of fresh as Body[]) {
    const node = added.get(id);
    if (node) placed.set(id, { node, x: Math.round(x), y: Math.round(y), isPinned: false });
  }
  return placed;
}

/** On a circle around the node that it is connected with, so that equal steps give equal pictures. */
function around(scene: Scene, id: string, edges: readonly SceneEdge[], i: number, count: number) {
  const edge = edges.find(({ from, to }) => from === id || to === id);
  const center = scene.nodes.get(edge?.from === id ? edge.to : (edge?.from ?? scene.start));
  const angle = (2 * Math.PI * i) / count;
  const radius = 170 + (i % 3) * 30;
  return { x: (center?.x ?? 0) + radius * Math.cos(angle), y: (center?.y ?? 0) + radius * Math.sin(angle) };
}
