import type { Confidence } from '../../generated/graphql.ts';
import type { Scene, SceneEdge } from './scene.ts';

/** What of a picture is shown. Undefined values show everything. */
export interface Filters {
  /** Only relationships of this type. */
  readonly relationship?: string;
  /** Only nodes of this code system, and those that have none. */
  readonly system?: string;
  /** Only relationships with a statement of this confidence, and reference data. */
  readonly confidence?: Confidence;
  /** Only relationships that this document states. */
  readonly document?: string;
}

/** The part of a picture that is shown. */
export interface Shown {
  readonly nodes: readonly string[];
  readonly edges: readonly SceneEdge[];
}

/** What the filters leave: relationships, and the nodes at their ends. The first node is always there. */
export function shownOf(scene: Scene, filters: Filters): Shown {
  const isNodeShown = (id: string) => !scene.hidden.has(id) && hasSystem(scene, id, filters.system);
  const edges = [...scene.edges.values()].filter(
    (edge) => isNodeShown(edge.from) && isNodeShown(edge.to) && isEdgeShown(edge, filters),
  );
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = [...scene.nodes.keys()].filter((id) => id === scene.start || (isNodeShown(id) && ends.has(id)));
  return { nodes, edges };
}

/** The documents that state a relationship: titles by id. */
export function documentsOf({ assertions, document }: SceneEdge): Map<string, string> {
  const all = [...assertions.map((one) => one.document), ...(document ? [document] : [])];
  return new Map(all.map(({ id, title }) => [id, title]));
}

function isEdgeShown(edge: SceneEdge, { relationship, confidence, document }: Filters): boolean {
  if (relationship && edge.relationship !== relationship) return false;
  if (document && !documentsOf(edge).has(document)) return false;
  return !confidence || edge.assertions.length === 0 || edge.assertions.some((one) => one.confidence === confidence);
}

function hasSystem(scene: Scene, id: string, system: string | undefined): boolean {
  const node = scene.nodes.get(id)?.node;
  return !system || id === scene.start || !node || !('system' in node) || node.system === system;
}
