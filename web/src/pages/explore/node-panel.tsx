import { pathOf, useAddress } from '../../data/address.ts';
import { nameOf, rankOf } from '../../data/relationships.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { NodeCountsDocument } from '../../generated/graphql.ts';
import { count } from '../../parts/data-table.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Failure, Loading } from '../../parts/states.tsx';
import { Status } from '../../parts/status.tsx';
import { longName, type Scene, type SceneNode, type Step } from './scene.ts';

type Expansion = Extract<Step, { readonly kind: 'expand' }>;

interface Props {
  readonly scene: Scene;
  readonly node: SceneNode;
  readonly onExpand: (step: Expansion) => void;
  readonly onPin: (isPinned: boolean) => void;
  readonly onHide: () => void;
  /** The node that a path starts at, if one was chosen. */
  readonly pathFrom: string | undefined;
  readonly onPathFrom: () => void;
  readonly onPathTo: () => void;
}

const step = 25;

/** What can be done with a node: how many relationships it has, and buttons that draw them. */
export function NodePanel({
  scene,
  node: { node, isPinned },
  onExpand,
  onPin,
  onHide,
  pathFrom,
  onPathFrom,
  onPathTo,
}: Props) {
  const { date, href } = useAddress();
  const variables = { id: node.id, asOf: date };
  const { data, error } = useAnswer(NodeCountsDocument, variables);
  const types = data?.node?.id === node.id ? data.neighbors?.types : undefined;
  return (
    <>
      <h2>{longName(node)}</h2>
      {data?.node && 'status' in data.node && data.node.status !== 'ACTIVE' && (
        <Status status={data.node.status} billable={undefined} />
      )}
      <p class="filters">
        <a class="button" href={href(pathOf(node.id))}>
          Open page
        </a>
        <button type="button" aria-pressed={isPinned} onClick={() => onPin(!isPinned)}>
          {isPinned ? 'Unpin' : 'Pin'}
        </button>
        {node.id !== scene.start && (
          <button type="button" onClick={onHide}>
            Hide
          </button>
        )}
        <button type="button" onClick={onPathFrom}>
          Path from here
        </button>
        {pathFrom && pathFrom !== node.id && (
          <button type="button" class="primary" onClick={onPathTo}>
            Path from {pathFrom} to here
          </button>
        )}
        <ShowQuery document={NodeCountsDocument} variables={variables} />
      </p>
      {error && <Failure error={error} />}
      {!types && !error && <Loading what="its relationships" />}
      {types && (
        <ul class="expansions">
          {types
            .toSorted((a, b) => rankOf(a.relationship) - rankOf(b.relationship))
            .map(({ relationship, direction, count: total }) => {
              const drawn = drawnOf(scene, node.id, relationship, direction);
              const next = Math.min(step, total - drawn);
              return (
                <li key={`${relationship} ${direction}`}>
                  <span>
                    {nameOf(relationship, direction)} <span class="count">{count(total)}</span>
                  </span>
                  {next > 0 && drawn < 1000 ? (
                    <button
                      type="button"
                      aria-label={`Draw ${next} of ${nameOf(relationship, direction)}`}
                      onClick={() =>
                        onExpand({ kind: 'expand', id: node.id, relationship, direction, first: drawn + next })
                      }
                    >
                      + {next}
                      {total - drawn - next > 0 && <small> ({count(total - drawn - next)} more)</small>}
                    </button>
                  ) : (
                    <small>drawn</small>
                  )}
                </li>
              );
            })}
        </ul>
      )}
    </>
  );
}

function drawnOf({ steps }: Scene, id: string, relationship: string, direction: string): number {
  const made = steps.find(
    (one) => one.kind === 'expand' && one.id === id && one.relationship === relationship && one.direction === direction,
  );
  return made?.kind === 'expand' ? made.first : 0;
}
