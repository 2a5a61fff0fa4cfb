import { labelOf } from '../../data/label.ts';
import type { ComparedFragment, CompareQuery } from '../../generated/graphql.ts';
import { count, DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import { NodeLink } from '../../parts/node-link.tsx';

type Row = ComparedFragment['rows'][number];

interface Props {
  readonly name: string;
  readonly codes: CompareQuery['compare']['codes'];
  readonly rows: readonly Row[];
}

/** What the compared codes have, with a column for each code. */
export function ComparedTable({ name, codes, rows }: Props) {
  if (rows.length === 0) return null;
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const columns: readonly ShownColumn<Row>[] = [
    { head: title, text: ({ node }) => textOf(node), cell: ({ node }) => <NodeLink node={node} /> },
    ...codes.map(({ code }, i) => ({
      head: code,
      text: ({ has }: Row) => (has[i] ? 'yes' : 'no'),
      cell: ({ has }: Row) => (has[i] ? <span class="mark good">yes</span> : <span class="quiet">no</span>),
    })),
  ];
  return (
    <section>
      <h2>
        {title} <span class="count">{count(rows.length)}</span>
      </h2>
      <DataTable name={`comparison of ${name}`} columns={columns} rows={rows} keyOf={({ node }) => node.id} />
    </section>
  );
}

function textOf(node: Row['node']): string {
  const { code, title } = labelOf(node);
  return code ? `${code} ${title}` : title;
}
