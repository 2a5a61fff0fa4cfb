import { useState } from 'preact/hooks';
import { useAddress } from '../../data/address.ts';
import { ask } from '../../data/ask.ts';
import { labelOf } from '../../data/label.ts';
import { allRows, largestPage } from '../../data/pages.ts';
import { useAnswer } from '../../data/use-answer.ts';
import {
  CoverageListsDocument,
  type CoverageListsQuery,
  type CoverageListsQueryVariables,
} from '../../generated/graphql.ts';
import { count, DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import { PlaceLink } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Failure } from '../../parts/states.tsx';

type Listing = NonNullable<ReturnType<typeof listIn>>['edges'][number];

interface Props {
  readonly id: string;
  /** What files are named after. */
  readonly name: string;
  readonly title: string;
  /** Whether it is the list of what is covered, or of what is not. */
  readonly isCovered: boolean;
}

const pageSize = 25;

/** What coverage documents list for a procedure or diagnosis, each with its group. Nothing if no loaded document lists it. */
export function CoverageList({ id, name, title, isCovered }: Props) {
  const { date } = useAddress();
  const [first, setFirst] = useState(pageSize);
  const variables = { id, isCovered, first, asOf: date };
  const { data, error } = useAnswer(CoverageListsDocument, variables);
  const list = listIn(data);
  if (error) return <Failure error={error} />;
  if (!list || list.totalCount === 0) return null;
  return (
    <details class="section" open>
      <summary>
        <h2>
          {title} <span class="count">{count(list.totalCount)}</span>
        </h2>
      </summary>
      <p>Listed is not promised: the group's paragraph can set conditions, or be for other codes of its document.</p>
      <DataTable
        name={`${name} ${title}`}
        columns={columns}
        rows={list.edges}
        keyOf={({ node, group }) => `${node.id} ${group.id}`}
        total={list.totalCount}
        onMore={first < largestPage ? () => setFirst(Math.min(largestPage, first * 4)) : undefined}
        all={() => allListings({ ...variables, first: largestPage })}
      >
        <ShowQuery document={CoverageListsDocument} variables={variables} />
      </DataTable>
    </details>
  );
}

const columns: readonly ShownColumn<Listing>[] = [
  {
    head: 'Code',
    text: ({ node }) => labelOf(node).code ?? '',
    cell: ({ node }) => <NodeLink node={node} hasTitle={false} />,
  },
  { head: 'Title', text: ({ node }) => labelOf(node).title },
  {
    head: 'Listed by',
    text: ({ group, document }) => (group.document ?? document).title ?? '',
    cell: ({ group, document }) => <PlaceLink document={titled(group.document ?? document)} />,
  },
  { head: 'Paragraph of the group', text: ({ group }) => group.paragraph ?? '' },
  { head: 'Edition', text: ({ edition }) => edition ?? '' },
];

/** A document, by its id if its title is not known. */
function titled({ id, title }: { readonly id: string; readonly title: string | null }) {
  return { id, title: title ?? id };
}

function listIn(data: CoverageListsQuery | undefined) {
  const node = data?.node;
  if (!node) return undefined;
  if ('covered' in node && node.covered) return node.covered;
  return 'notCovered' in node ? node.notCovered : undefined;
}

function allListings(variables: CoverageListsQueryVariables): Promise<readonly Listing[]> {
  return allRows<Listing>(async (after) => {
    const list = listIn(await ask(CoverageListsDocument, { ...variables, after }));
    return list && { rows: list.edges, pageInfo: list.pageInfo };
  });
}
