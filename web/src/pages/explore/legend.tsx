import { systemNames } from '../../data/label.ts';
import type { CodeSystem } from '../../generated/graphql.ts';
import { disagreementsOf } from '../../parts/disagreement.tsx';
import type { Shown } from './filters.ts';
import type { Scene } from './scene.ts';

/** What the colors of a picture mean: those that are in it. */
export function Legend({ scene, shown }: { readonly scene: Scene; readonly shown: Shown }) {
  const systems = new Set<CodeSystem | undefined>();
  for (const id of shown.nodes) {
    const node = scene.nodes.get(id)?.node;
    systems.add(node && 'system' in node ? node.system : undefined);
  }
  const isDisputed = shown.edges.some(({ assertions }) => disagreementsOf(assertions).length > 0);
  return (
    <ul class="legend" aria-label="Colors">
      {[...systems].map((system) => (
        <li key={system ?? 'other'}>
          <svg class={`node ${system ?? 'other'}`} width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <circle r="5" />
          </svg>
          {system ? systemNames[system] : 'Other'}
        </li>
      ))}
      {isDisputed && (
        <li>
          <svg class="edge disputed" width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
            <line class="line" x1="0" y1="6" x2="22" y2="6" />
          </svg>
          Document and code set disagree
        </li>
      )}
    </ul>
  );
}
