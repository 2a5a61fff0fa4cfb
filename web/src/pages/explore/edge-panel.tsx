import { factText, wordsOf } from '../../data/label.ts';
import { nameOf } from '../../data/relationships.ts';
import { DisagreementMark, disagreementsOf } from '../../parts/disagreement.tsx';
import { detailsOf, Evidence, PlaceLink } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import type { Scene, SceneEdge } from './scene.ts';

/** What documents say about a relationship, and where they disagree with reference data. */
export function EdgePanel({ edge, scene }: { readonly edge: SceneEdge; readonly scene: Scene }) {
  const from = scene.nodes.get(edge.from)?.node;
  const to = scene.nodes.get(edge.to)?.node;
  const details = detailsOf(edge.assertions);
  return (
    <>
      <h2>{nameOf(edge.relationship, 'OUT')}</h2>
      <p>
        {from && <NodeLink node={from} />} → {to && <NodeLink node={to} />}
      </p>
      {details && <p class="quiet">{details}</p>}
      {edge.facts.length > 0 && (
        <ul class="quiet">
          {edge.facts.map(({ name, value }) => (
            <li key={name}>
              {wordsOf(name)}: {factText(value)}
            </li>
          ))}
        </ul>
      )}
      {edge.assertions.length > 0 && <Evidence assertions={edge.assertions} />}
      {edge.document && (
        <p>
          Reference data: <PlaceLink document={edge.document} />
        </p>
      )}
      {edge.assertions.length === 0 && !edge.document && (
        <p class="quiet">This connects a statement with its source.</p>
      )}
      {disagreementsOf(edge.assertions).map((one) => (
        <DisagreementMark key={one.id} {...one} />
      ))}
    </>
  );
}
