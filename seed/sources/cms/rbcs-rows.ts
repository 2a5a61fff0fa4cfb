import { groupBy } from '../../../src/graph/group-by.ts';
import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { ProcedureCodes } from '../procedure-codes.ts';

/** The category of a procedure, given by its id, from a date on. */
export interface RbcsRow {
  readonly procedure: string;
  readonly kind: 'Major' | 'Other' | 'Non-Procedure';
  readonly category: string;
  readonly subcategory: string;
  /** Null for procedures in no family. */
  readonly family: string | null;
  readonly effectiveFrom: string;
}

const kinds: readonly string[] = ['Major', 'Other', 'Non-Procedure'] satisfies RbcsRow['kind'][];

const columns = [
  'hcpcs_code',
  'rbcs_procedure',
  'rbcs_category',
  'rbcs_subcategory',
  'rbcs_family',
  'rbcs_date_effective',
] as const;

type Cells = Readonly<Record<(typeof columns)[number], string>>;

/** The good rows, oldest first; of rows in turn with the same category, only the first. @throws {BadFileError} */
export async function readRbcs({ file, faults }: Loading): Promise<RbcsRow[]> {
  const rows: RbcsRow[] = [];
  const codes = new ProcedureCodes();
  for await (const { line, cells } of csvRows(file, columns, faults)) {
    const row = rowOf(codes, cells);
    if (typeof row === 'string') faults.add(line, row);
    else rows.push(row);
  }
  return [...groupBy(rows, ({ procedure }) => procedure)].flatMap(([, group]) => changesIn(group));
}

function changesIn(rows: readonly RbcsRow[]): RbcsRow[] {
  const sorted = rows.toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1));
  return sorted.filter((row, index) => categoryOf(row) !== categoryOf(sorted[index - 1]));
}

function categoryOf(row: RbcsRow | undefined): string {
  return row ? [row.kind, row.category, row.subcategory, row.family].join('|') : '';
}

/** The row, or what is wrong with it. */
function rowOf(codes: ProcedureCodes, cells: Cells): RbcsRow | string {
  const { hcpcs_code: code, rbcs_procedure: kind, rbcs_category: category, rbcs_subcategory: subcategory } = cells;
  const read = codes.read(code);
  if ('problem' in read) return read.problem;
  if (!kinds.includes(kind)) return `rbcs_procedure must be ${kinds.join(', ')}, but got ${JSON.stringify(kind)}.`;
  if (category === '' || subcategory === '') return `${code} must have a category and a subcategory, but has not.`;
  const effectiveFrom = cells.rbcs_date_effective;
  if (!/^\d{4}-\d\d-\d\d$/.test(effectiveFrom) || Number.isNaN(Date.parse(effectiveFrom))) {
    return `The effective date of ${code} must be a date such as 2024-01-01, but got ${JSON.stringify(effectiveFrom)}.`;
  }
  const family = ['', 'No RBCS Family'].includes(cells.rbcs_family) ? null : cells.rbcs_family;
  return { procedure: read.id, kind: kind as RbcsRow['kind'], category, subcategory, family, effectiveFrom };
}
