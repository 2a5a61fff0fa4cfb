import { useState } from 'preact/hooks';
import { ask } from '../../data/ask.ts';
import { labelOf } from '../../data/label.ts';
import { nameOf } from '../../data/relationships.ts';
import { useAnswer } from '../../data/use-answer.ts';
import {
  type Direction,
  NeighborsDocument,
  type NeighborsQuery,
  type RelationshipType,
} from '../../generated/graphql.ts';
import { count, DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import { DisagreementMark, disagreementsOf, disagreementText } from '../../parts/disagreement.tsx';
import { detailsOf, Evidence, PlaceLink, placeText } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Failure, Loading } from '../../parts/states.tsx';

type Row = NonNullable<NeighborsQuery['neighbors']>['edges'][number];

interface Props {
  readonly id: string;
  readonly name: string;
  readonly relationship: RelationshipType;
  readonly direction: Direction;
  readonly count: number;
  readonly isOpen: boolean;
}

const pageSize = 25;
const largestPage = 1000;
/** A file has no more rows than this. */
const mostRows = 10_000;

/** What one relationship connects a node with: a table with the evidence in each row, loaded when it is opened. */
export function RelationshipTable({ id, name, relationship, direction, count: total, isOpen }: Props) {
  const [isShown, setShown] = useState(isOpen);
  const [first, setFirst] = useState(pageSize);
  const title = nameOf(relationship, direction);
  const variables = { id, types: [relationship], direction, first };
  const { data, error, isLoading } = useAnswer(NeighborsDocument, isShown ? variables : undefined);
  const rows = data?.neighbors?.edges;
  return (
    <details class="section" open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary>
        <h2>
          {title} <span class="count">{count(total)}</span>
        </h2>
      </summary>
      {error && <Failure error={error} />}
      {!rows && !error && isLoading && <Loading what={title.toLowerCase()} />}
      {rows && (
        <DataTable
          name={`${name} ${title}`}
          columns={columnsFor(rows)}
          rows={rows}
          keyOf={({ node }) => node.id}
          total={total}
          onMore={first < largestPage ? () => setFirst(Math.min(largestPage, first * 4)) : undefined}
          all={() => allRows({ ...variables, first: largestPage })}
        >
          <ShowQuery document={NeighborsDocument} variables={variables} />
        </DataTable>
      )}
    </details>
  );
}

async function allRows(variables: { id: string; types: RelationshipType[]; direction: Direction; first: number }) {
  const rows: Row[] = [];
  let after: string | null | undefined;
  do {
    const { neighbors } = await ask(NeighborsDocument, { ...variables, after });
    rows.push(...(neighbors?.edges ?? []));
    after = neighbors?.pageInfo.hasNextPage ? neighbors.pageInfo.endCursor : undefined;
  } while (after && rows.length < mostRows);
  return rows;
}

function columnsFor(rows: readonly Row[]): readonly ShownColumn<Row>[] {
  const hasCode = rows.some(({ node }) => labelOf(node).code !== undefined);
  const isAsserted = rows.some(({ assertions }) => assertions.length > 0);
  const hasDetails = rows.some(({ assertions }) => detailsOf(assertions) !== '');
  const hasDisagreement = rows.some(({ assertions }) => disagreementsOf(assertions).length > 0);
  return [
    ...(hasCode ? [codeColumn] : []),
    titleColumn(hasCode),
    ...(hasDetails ? [detailsColumn] : []),
    ...(isAsserted ? [labelColumn, evidenceColumn] : [sourceColumn]),
    ...(hasDisagreement ? [disagreementColumn] : []),
  ];
}

const codeColumn: ShownColumn<Row> = {
  head: 'Code',
  text: ({ node }) => labelOf(node).code ?? '',
  cell: ({ node }) => <NodeLink node={node} hasTitle={false} />,
};

function titleColumn(hasCode: boolean): ShownColumn<Row> {
  const text = ({ node }: Row) => labelOf(node).title;
  return { head: 'Title', text, ...(!hasCode && { cell: ({ node }: Row) => <NodeLink node={node} /> }) };
}

const detailsColumn: ShownColumn<Row> = { head: 'As', text: ({ assertions }) => detailsOf(assertions) };

const labelColumn: ShownColumn<Row> = {
  head: 'Documents call it',
  text: ({ assertions }) =>
    [...new Set(assertions.map(({ assertedLabel }) => assertedLabel ?? ''))].filter(Boolean).join('; '),
};

const evidenceColumn: ShownColumn<Row> = {
  head: 'Evidence',
  text: ({ assertions }) =>
    assertions.map((one) => `${placeText(one)} (${one.confidence}): ${one.statement}`).join('; '),
  cell: ({ assertions }) => <Evidence assertions={assertions} />,
};

const sourceColumn: ShownColumn<Row> = {
  head: 'Source',
  text: ({ document }) => (document ? placeText({ document }) : ''),
  cell: ({ document }) => document && <PlaceLink document={document} />,
};

const disagreementColumn: ShownColumn<Row> = {
  head: 'Discrepancy',
  text: ({ assertions }) => disagreementsOf(assertions).map(disagreementText).join('; '),
  cell: ({ assertions }) => disagreementsOf(assertions).map((one) => <DisagreementMark key={one.id} {...one} />),
};
