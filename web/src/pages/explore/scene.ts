import { labelOf } from '../../data/label.ts';
import type {
  Direction,
  EvidenceFragment,
  NeighborsQuery,
  NodeLabelFragment,
  RelationshipType,
} from '../../generated/graphql.ts';

/** A node of the picture, and where it is. */
export interface SceneNode {
  readonly node: NodeLabelFragment;
  readonly x: number;
  readonly y: number;
  /** Whether a person has put it there. */
  readonly isPinned: boolean;
}

type NeighborEdge = NonNullable<NeighborsQuery['neighbors']>['edges'][number];

/** A relationship of the picture, in its own direction. */
export interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relationship: RelationshipType;
  readonly assertions: readonly EvidenceFragment[];
  readonly document: NeighborEdge['document'];
  readonly facts: NeighborEdge['facts'];
}

/** How a picture was made: the same steps make it again. */
export type Step =
  | {
      readonly kind: 'expand';
      readonly id: string;
      readonly relationship: RelationshipType;
      readonly direction: Direction;
      readonly first: number;
    }
  | { readonly kind: 'path'; readonly from: string; readonly to: string };

/** A picture. It is never changed: each change makes a new one, so that any of them can come back. */
export interface Scene {
  readonly start: string;
  readonly steps: readonly Step[];
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  readonly hidden: ReadonlySet<string>;
  /** How many nodes were left out, because the picture was full. */
  readonly leftOut: number;
}

/** What a step adds. */
export interface Addition {
  readonly nodes: readonly NodeLabelFragment[];
  readonly edges: readonly SceneEdge[];
}

/** Adds nodes, which these relationships connect, to those of a picture. */
export type Place = (
  scene: Scene,
  added: ReadonlyMap<string, NodeLabelFragment>,
  edges: readonly SceneEdge[],
) => Scene['nodes'];

/** More nodes than these cannot be read, and move slowly. */
export const mostNodes = 300;

/** A picture of one node. */
export function sceneOf(node: NodeLabelFragment): Scene {
  const nodes = new Map([[node.id, { node, x: 0, y: 0, isPinned: false }]]);
  return { start: node.id, steps: [], nodes, edges: new Map(), hidden: new Set(), leftOut: 0 };
}

/** The picture with what a step adds, as far as there is room. New nodes are where `place` puts them. */
export function withStep(scene: Scene, step: Step, { nodes, edges }: Addition, place: Place): Scene {
  const fresh = nodes.filter(({ id }) => !scene.nodes.has(id));
  const distinct = [...new Map(fresh.map((node) => [node.id, node]))];
  const added = new Map(distinct.slice(0, mostNodes - scene.nodes.size));
  const isDrawn = (id: string) => scene.nodes.has(id) || added.has(id);
  const drawable = edges.filter(({ from, to }) => isDrawn(from) && isDrawn(to));
  return {
    ...scene,
    steps: [...scene.steps.filter((one) => !isSameExpansion(one, step)), step],
    nodes: place(scene, added, drawable),
    edges: new Map([...scene.edges, ...drawable.map((edge) => [edge.id, edge] as const)]),
    leftOut: scene.leftOut + distinct.length - added.size,
  };
}

function isSameExpansion(one: Step, other: Step): boolean {
  return (
    one.kind === 'expand' &&
    other.kind === 'expand' &&
    one.id === other.id &&
    one.relationship === other.relationship &&
    one.direction === other.direction
  );
}

/** The picture with a node moved and pinned, or no longer pinned. */
export function withNode(scene: Scene, id: string, change: Partial<SceneNode>): Scene {
  const node = scene.nodes.get(id);
  return node ? { ...scene, nodes: new Map(scene.nodes).set(id, { ...node, ...change }) } : scene;
}

/** The picture without a node and its relationships. */
export function withoutNode(scene: Scene, id: string): Scene {
  return { ...scene, hidden: new Set(scene.hidden).add(id) };
}

/** An edge from what a node's neighbor says. */
export function edgeOf(
  id: string,
  neighbor: Pick<NeighborEdge, 'relationship' | 'direction' | 'assertions' | 'document' | 'facts'> & {
    readonly node: { readonly id: string };
  },
): SceneEdge {
  const { relationship, direction, node, assertions, document, facts } = neighbor;
  const [from, to] = direction === 'OUT' ? [id, node.id] : [node.id, id];
  return { id: `${from} ${relationship} ${to}`, from, to, relationship, assertions, document, facts };
}

/** A node as a few words. */
export function shortName(node: NodeLabelFragment): string {
  const { code, title } = labelOf(node);
  return code ?? (title.length > 24 ? `${title.slice(0, 22)}…` : title);
}

/** A node as a sentence. */
export function longName(node: NodeLabelFragment): string {
  const { code, title, kind } = labelOf(node);
  return code ? `${code} ${title}, ${kind}` : `${title}, ${kind}`;
}
