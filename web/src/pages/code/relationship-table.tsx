import { useState } from 'preact/hooks';
import { useAddress } from '../../data/address.ts';
import { ask } from '../../data/ask.ts';
import { allRows, largestPage } from '../../data/pages.ts';
import { nameOf } from '../../data/relationships.ts';
import { useAnswer } from '../../data/use-answer.ts';
import {
  type Direction,
  NeighborsDocument,
  type NeighborsQueryVariables,
  type RelationshipType,
} from '../../generated/graphql.ts';
import { count, DataTable } from '../../parts/data-table.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Failure, Loading } from '../../parts/states.tsx';
import { type Neighbor, neighborColumns } from './neighbor-columns.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly relationship: RelationshipType;
  readonly direction: Direction;
  readonly count: number;
  readonly isOpen: boolean;
}

const pageSize = 25;

/** What one relationship connects a node with: a table with the evidence in each row, loaded when it is opened. */
export function RelationshipTable({ id, name, relationship, direction, count: total, isOpen }: Props) {
  const { date } = useAddress();
  const [isShown, setShown] = useState(isOpen);
  const [first, setFirst] = useState(pageSize);
  const title = nameOf(relationship, direction);
  const variables = { id, types: [relationship], direction, first, asOf: date };
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
          columns={neighborColumns(rows, date)}
          rows={rows}
          keyOf={({ node }) => node.id}
          total={total}
          onMore={first < largestPage ? () => setFirst(Math.min(largestPage, first * 4)) : undefined}
          all={() => allNeighbors({ ...variables, first: largestPage })}
        >
          <ShowQuery document={NeighborsDocument} variables={variables} />
        </DataTable>
      )}
    </details>
  );
}

function allNeighbors(variables: NeighborsQueryVariables): Promise<readonly Neighbor[]> {
  return allRows(async (after) => {
    const { neighbors } = await ask(NeighborsDocument, { ...variables, after });
    return neighbors ? { rows: neighbors.edges, pageInfo: neighbors.pageInfo } : undefined;
  });
}
