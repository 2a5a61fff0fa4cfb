import { ask } from '../../data/ask.ts';
import { allRows, largestPage, mostRows } from '../../data/pages.ts';
import {
  type DiscrepanciesQuery,
  type DiscrepanciesQueryVariables,
  type DiscrepancyKind,
  type DiscrepancyRowFragment,
  type DiscrepancyWhere,
  MoreDiscrepanciesDocument,
  type Severity,
} from '../../generated/graphql.ts';

/** What a person has chosen to see. */
export interface Chosen {
  readonly severity: Severity | undefined;
  readonly kind: DiscrepancyKind | undefined;
  /** The id of a document. */
  readonly document: string | undefined;
}

/** Most severe first: the order of the table. */
export const severities: readonly Severity[] = ['ERROR', 'WARNING', 'INFO'];

const nothing: DiscrepancyWhere = { or: [] };

/** The conditions for each severity. A severity that is not wanted has one that nothing meets. */
export function variablesOf(chosen: Chosen, first: number): DiscrepanciesQueryVariables {
  const [errors, warnings, infos] = severities.map((severity) => whereOf(chosen, severity));
  return { errors, warnings, infos, first };
}

function whereOf({ severity: wanted, kind, document }: Chosen, severity: Severity): DiscrepancyWhere {
  if (wanted && wanted !== severity) return nothing;
  const id = { eq: document ?? '' };
  const isFrom: DiscrepancyWhere[] = [
    { assertions: { some: { document: { id } } } },
    { coverageDocuments: { some: { id } } },
  ];
  return { severity: { eq: severity }, ...(kind && { kind: { eq: kind } }), ...(document && { or: isFrom }) };
}

/** The rows of an answer, most severe first. If there are more errors than it has, warnings do not follow them. */
export function rowsOf({ errors, warnings, infos }: DiscrepanciesQuery): readonly DiscrepancyRowFragment[] {
  const rows: DiscrepancyRowFragment[] = [];
  for (const { nodes, totalCount } of [errors, warnings, infos]) {
    rows.push(...nodes);
    if (nodes.length < totalCount) break;
  }
  return rows;
}

/** All rows, in the same order, up to `mostRows`. */
export async function allDiscrepancies(chosen: Chosen): Promise<readonly DiscrepancyRowFragment[]> {
  const rows: DiscrepancyRowFragment[] = [];
  for (const severity of severities) {
    const where = whereOf(chosen, severity);
    const more = await allRows(async (after) => {
      const { discrepancies } = await ask(MoreDiscrepanciesDocument, { where, first: largestPage, after });
      return { rows: discrepancies.nodes, pageInfo: discrepancies.pageInfo };
    }, mostRows - rows.length);
    rows.push(...more);
  }
  return rows.slice(0, mostRows);
}
