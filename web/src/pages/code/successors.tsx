import { wordsOf } from '../../data/label.ts';
import { count, DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import { PlaceLink, placeText } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import type { PageNode } from './page-node.ts';

type Connection = Extract<PageNode, { readonly successors: unknown }>['successors'];
type Succession = Connection['edges'][number];

const columns: readonly ShownColumn<Succession>[] = [
  { head: 'Use instead', text: ({ node }) => node.code, cell: ({ node }) => <NodeLink node={node} /> },
  { head: 'How it follows', text: ({ kind, combination }) => wordsOf(kind) + (combination ? ', in combination' : '') },
  {
    head: 'Source',
    text: ({ document }) => placeText({ document }),
    cell: ({ document }) => <PlaceLink document={document} />,
  },
  { head: 'Edition', text: ({ edition }) => edition ?? '' },
];

/** The codes to use instead of a retired code, and how each follows it. */
export function Successors({ successors: { edges, totalCount } }: { readonly successors: Connection }) {
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby="successors">
      <h2 id="successors">
        Successors <span class="count">{count(totalCount)}</span>
      </h2>
      <DataTable name="successors" columns={columns} rows={edges} keyOf={({ node }) => node.id} total={totalCount} />
    </section>
  );
}
