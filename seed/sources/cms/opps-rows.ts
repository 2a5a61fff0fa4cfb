import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { readNamedColumns } from '../named-columns.ts';
import { ProcedureCodes } from '../procedure-codes.ts';

/** What addendum B says of a procedure, given by its id. */
export interface OppsRow {
  readonly procedure: string;
  readonly statusIndicator: string;
  readonly apc: string | null;
  readonly relativeWeight: number | null;
  readonly paymentRate: number | null;
}

const patterns = {
  code: /^HCPCS ?Code$/i,
  statusIndicator: /^(SI|Status ?Indicator)$/i,
  apc: /^APC$/i,
  relativeWeight: /^Relative ?Weight$/i,
  paymentRate: /^Payment ?Rate$/i,
} as const;

type Column = keyof typeof patterns;

const header = /^"?HCPCS ?Code"?,"?Short ?Descriptor"?,.{1,500}/im;

/** Whether a text is the beginning of an addendum B: its header may follow a title and notices. */
export function isOpps(head: string): boolean {
  return header.test(head);
}

/** The good rows. Bad rows are reported as faults. @throws {BadFileError} */
export async function readOpps({ file, faults }: Loading): Promise<OppsRow[]> {
  const named = await readNamedColumns(file, {
    line: header,
    delimiter: ',',
    patterns,
    optional: ['apc', 'relativeWeight'],
  });
  const rows = new Map<string, OppsRow>();
  const codes = new ProcedureCodes();
  for await (const { line, cells } of csvRows<Column>(file, named.columns, faults, { ...named, encoding: 'latin1' })) {
    const row = rowOf(codes, cells);
    if (typeof row === 'string') faults.add(line, row);
    else if (rows.has(row.procedure)) faults.add(line, `There is a row for ${row.procedure} already.`);
    else rows.set(row.procedure, row);
  }
  return [...rows.values()];
}

/** The row, or what is wrong with it. */
function rowOf(codes: ProcedureCodes, cells: Readonly<Partial<Record<Column, string>>>): OppsRow | string {
  const { statusIndicator = '', apc = '' } = cells;
  // Some codes end in a no-break space inside quotes.
  const code = cells.code?.trim() ?? '';
  const read = codes.read(code);
  if ('problem' in read) return read.problem;
  if (!/^[A-Z]\d?$/.test(statusIndicator)) {
    return `The status indicator of ${code} must be a letter and perhaps a digit, but got ${JSON.stringify(statusIndicator)}.`;
  }
  if (!/^(\d{4})?$/.test(apc)) return `The APC of ${code} must be four digits, but got ${JSON.stringify(apc)}.`;
  const relativeWeight = figure(cells.relativeWeight);
  const paymentRate = figure(cells.paymentRate);
  if (relativeWeight === undefined || paymentRate === undefined) {
    return `The weight and the rate of ${code} must be numbers, but got ${JSON.stringify([cells.relativeWeight, cells.paymentRate].join(' and '))}.`;
  }
  return { procedure: read.id, statusIndicator, apc: apc || null, relativeWeight, paymentRate };
}

/** Null for an empty cell; undefined if it is not a number. */
function figure(text = ''): number | null | undefined {
  const plain = text.replace(/[$,]/g, '');
  if (plain === '') return null;
  return /^\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
