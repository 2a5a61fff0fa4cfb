import { pathOf, useAddress } from '../../data/address.ts';
import { count, DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import { Status, statusText } from '../../parts/status.tsx';
import type { PageNode } from './page-node.ts';

/** The way from the chapter down to a diagnosis. */
export function Trail({ node }: { readonly node: PageNode }) {
  const { href } = useAddress();
  if (!('ancestors' in node)) return null;
  const { chapter, block, ancestors } = node;
  const places = [
    chapter && { id: chapter.id, text: `${chapter.number}. ${chapter.display}` },
    block && { id: block.id, text: `${block.range} ${block.display}` },
    ...ancestors.toReversed().map(({ id, code, display }) => ({ id, text: `${code} ${display}` })),
  ];
  return (
    <nav class="trail" aria-label="Place in the hierarchy">
      <ol>
        {places.map(
          (place) =>
            place && (
              <li key={place.id}>
                <a href={href(pathOf(place.id))}>{place.text}</a>
              </li>
            ),
        )}
      </ol>
    </nav>
  );
}

type Children = Extract<PageNode, { readonly children: unknown }>['children'];
type Child = Children['nodes'][number];

/** The codes directly below a diagnosis, with how many billable codes each of them has below. */
export function Hierarchy({ code, nodes, totalCount }: Children & { readonly code: string }) {
  const { href } = useAddress();
  if (totalCount === 0) return null;
  const columns: ShownColumn<Child>[] = [
    { head: 'Code', text: (row) => row.code, cell: (row) => <CodeLink href={href(pathOf(row.id))} code={row.code} /> },
    { head: 'Title', text: (row) => row.display },
    { head: 'Status', text: statusText, cell: (row) => <Status {...row} /> },
    { head: 'Billable codes below', text: (row) => count(row.moreSpecific.totalCount) },
  ];
  return (
    <section aria-labelledby="below">
      <h2 id="below">
        Codes below <span class="count">{count(totalCount)}</span>
      </h2>
      <DataTable
        name={`${code} codes below`}
        columns={columns}
        rows={nodes}
        keyOf={({ id }) => id}
        total={totalCount}
      />
    </section>
  );
}

function CodeLink({ href, code }: { readonly href: string; readonly code: string }) {
  return (
    <a class="code" href={href}>
      {code}
    </a>
  );
}
