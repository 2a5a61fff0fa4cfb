import { useAddress } from '../../data/address.ts';
import type { DiscrepancyRowFragment } from '../../generated/graphql.ts';
import { count, DataTable } from '../../parts/data-table.tsx';
import { disagreementColumns } from '../../parts/disagreement-columns.tsx';

interface Props {
  readonly id: string;
  readonly code: string;
  readonly rows: readonly DiscrepancyRowFragment[];
}

/** Where documents and reference data disagree about a code. */
export function Disagreements({ id, code, rows }: Props) {
  const { href } = useAddress();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">
        Discrepancies <span class="count">{count(rows.length)}</span>
      </h2>
      <DataTable
        name={`${code} discrepancies`}
        columns={disagreementColumns(href, id)}
        rows={rows}
        keyOf={({ id }) => id}
      />
    </section>
  );
}
