import { labelOf } from '../../data/label.ts';
import { nameOf } from '../../data/relationships.ts';
import { DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import { DisagreementMark, disagreementsOf, disagreementText } from '../../parts/disagreement.tsx';
import { Evidence, PlaceLink, placeText } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import type { Shown } from './filters.ts';
import type { Scene, SceneEdge } from './scene.ts';

/** The picture as a table: a row for each relationship that is drawn. */
export function SceneTable({ scene, shown }: { readonly scene: Scene; readonly shown: Shown }) {
  const nodeOf = (id: string) => scene.nodes.get(id)?.node;
  const textOf = (id: string) => {
    const node = nodeOf(id);
    if (!node) return id;
    const { code, title } = labelOf(node);
    return code ? `${code} ${title}` : title;
  };
  const linkOf = (id: string) => {
    const node = nodeOf(id);
    return node && <NodeLink node={node} />;
  };
  const columns: readonly ShownColumn<SceneEdge>[] = [
    { head: 'From', text: ({ from }) => textOf(from), cell: ({ from }) => linkOf(from) },
    { head: 'Relationship', text: ({ relationship }) => nameOf(relationship, 'OUT') },
    { head: 'To', text: ({ to }) => textOf(to), cell: ({ to }) => linkOf(to) },
    {
      head: 'Evidence',
      text: ({ assertions, document }) =>
        [...assertions.map((one) => `${placeText(one)}: ${one.statement}`), ...(document ? [document.title] : [])].join(
          '; ',
        ),
      cell: ({ assertions, document }) => (
        <>
          <Evidence assertions={assertions} />
          {document && <PlaceLink document={document} />}
        </>
      ),
    },
    {
      head: 'Discrepancy',
      text: ({ assertions }) => disagreementsOf(assertions).map(disagreementText).join('; '),
      cell: ({ assertions }) => disagreementsOf(assertions).map((one) => <DisagreementMark key={one.id} {...one} />),
    },
  ];
  return <DataTable name={`picture of ${scene.start}`} columns={columns} rows={shown.edges} keyOf={({ id }) => id} />;
}
