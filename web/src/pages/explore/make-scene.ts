import { ask } from '../../data/ask.ts';
import { NodeCountsDocument } from '../../generated/graphql.ts';
import { place } from './layout.ts';
import type { SceneLink } from './link.ts';
import { load } from './load.ts';
import { type Place, type Scene, sceneOf, withStep } from './scene.ts';

/** What a picture is made from. Without positions, nodes are placed anew. */
export type Recipe = Pick<SceneLink, 'start' | 'steps'> & Partial<SceneLink>;

const asserted = ['INDICATED_FOR', 'PERFORMED_BY', 'RELATED_TO'] as const;

/** The picture that is there before anybody has chosen a code. */
export const example: Recipe = {
  start: 'CPT:0557T',
  steps: asserted.map((relationship) => ({
    kind: 'expand',
    id: 'CPT:0557T',
    relationship,
    direction: 'OUT',
    first: 25,
  })),
};

/** The picture that these steps make on this date; undefined if there is no node to start with. */
export async function makeScene(recipe: Recipe, asOf: string | undefined): Promise<Scene | undefined> {
  const { start, steps } = recipe;
  const [{ node }, ...additions] = await Promise.all([
    ask(NodeCountsDocument, { id: start, asOf }),
    ...steps.map((step) => load(step, asOf)),
  ]);
  if (!node) return undefined;
  const put = placeAsLeft(recipe.positions ?? new Map());
  const scene = additions.reduce((made, addition, i) => {
    const step = steps[i];
    return step ? withStep(made, step, addition, put) : made;
  }, sceneOf(node));
  const nodes = new Map([...scene.nodes].map(([id, one]) => [id, { ...one, ...recipe.positions?.get(id) }]));
  return { ...scene, nodes, hidden: recipe.hidden ?? scene.hidden };
}

/** Puts nodes where somebody has left them, and places only the others anew. */
function placeAsLeft(positions: SceneLink['positions']): Place {
  return (scene, added, edges) => {
    const nodes = new Map(scene.nodes);
    const others = new Map(added);
    for (const [id, node] of added) {
      const position = positions.get(id);
      if (!position) continue;
      nodes.set(id, { node, ...position });
      others.delete(id);
    }
    return place({ ...scene, nodes }, others, edges);
  };
}
