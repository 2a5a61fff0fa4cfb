import { incompleteFile } from '../bad-file-error.ts';
import { codeFault } from '../code-fault.ts';
import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { isExcerpt } from '../excerpt.ts';

/** A row of the fee schedule, for a procedure or a procedure with a modifier. Indicators are as published. */
export interface FeeScheduleRow {
  readonly code: string;
  /** 26, TC or 53; empty for the procedure itself. */
  readonly modifier: string;
  readonly status: string;
  readonly pcTc: string;
  readonly globalDays: string;
  readonly multipleProcedures: string;
  readonly bilateral: string;
  readonly assistant: string;
  readonly coSurgeons: string;
  readonly teamSurgeons: string;
  readonly supervision: string;
  readonly workRvu: number;
  /** Null if it does not apply. */
  readonly nonFacilityPracticeExpenseRvu: number | null;
  /** Null if it does not apply. */
  readonly facilityPracticeExpenseRvu: number | null;
  readonly malpracticeRvu: number;
  /** Dollars for each RVU. */
  readonly conversionFactor: number;
  /** Null if it does not apply. */
  readonly nonFacilityRvu: number | null;
  /** Null if it does not apply. */
  readonly facilityRvu: number | null;
}

/** The columns that are read, with their names in the official file, without spaces and hyphens. */
const officialNames = {
  hcpcs: 'HCPCS',
  mod: 'MOD',
  status_code: 'STATUSCODE',
  work_rvu: 'WORKRVU',
  non_fac_pe_rvu: 'NONFACPERVU',
  facility_pe_rvu: 'FACILITYPERVU',
  mp_rvu: 'MPRVU',
  conv_factor: 'CONVFACTOR',
  non_fac_indicator: 'NAINDICATOR',
  facility_indicator: 'NAINDICATOR2',
  non_facility_total: 'NONFACILITYTOTAL',
  facility_total: 'FACILITYTOTAL',
  pctc_ind: 'PCTCIND',
  glob_days: 'GLOBDAYS',
  mult_proc: 'MULTPROC',
  bilat_surg: 'BILATSURG',
  asst_surg: 'ASSTSURG',
  co_surg: 'COSURG',
  team_surg: 'TEAMSURG',
  physician_supervision_of_diagnostic_procedures: 'DIAGNOSTICPROCEDURES',
} as const;

type Column = keyof typeof officialNames;
const columns = Object.keys(officialNames) as Column[];

const extract = /^"?hcpcs"?,"?mod"?,"?status_code"?,/;
const official = /^"?HCPCS"?,"?MOD"?,"?DESCRIPTION"?,/m;

/** Whether a file that begins with this text is the relative value file, or an extract of it without descriptors. */
export function isFeeSchedule(head: string): boolean {
  return extract.test(head) || official.test(head);
}

/**
 * The good rows, one for each procedure and modifier. A procedure with a bad row is left out, so that no other row takes
 * its place. Descriptors are not read: they belong to the AMA. Only an excerpt may lack the last procedures.
 * @throws {BadFileError}
 */
export async function readFeeSchedule({ file, faults }: Loading): Promise<FeeScheduleRow[]> {
  const rows = new Map<string, { readonly row: FeeScheduleRow; readonly line: number }>();
  const bad = new Set<string>();
  const options = { ...layoutOf(await file.head()), encoding: 'latin1' } as const;
  for await (const { line, cells } of csvRows(file, columns, faults, options)) {
    const key = `${cells.hcpcs} ${cells.mod}`.trim();
    const before = rows.get(key);
    const fault = faultOf(cells);
    if (fault) bad.add(cells.hcpcs);
    if (fault || before) faults.add(line, fault ?? `${key} is already on line ${before?.line}.`);
    else rows.set(key, { row: rowOf(cells), line });
  }
  if (rows.size === 0) throw incompleteFile(file, 'must list procedures, but has no rows');
  if (!isExcerpt(file) && ![...rows.keys()].some((key) => key.startsWith('9'))) {
    throw incompleteFile(file, 'must list procedures up to those that start with 9, but ends before them');
  }
  return [...rows.values()].flatMap(({ row }) => (bad.has(row.code) ? [] : [row]));
}

/** The official file begins with titles, and its column names span several rows: `NON-FACILITY` above `TOTAL`. */
function layoutOf(head: string): { readonly skipped: number; readonly header?: readonly string[] } {
  if (extract.test(head)) return { skipped: 0 };
  const lines = head.split(/\r?\n/);
  const skipped = lines.findIndex((line) => official.test(line));
  const above = lines[skipped - 1]?.split(',') ?? [];
  const seen = new Map<string, number>();
  const names = (lines[skipped] ?? '').split(',').map((below, index) => {
    const name = `${above[index] ?? ''}${below}`.replaceAll(/[^A-Z]/gi, '').toUpperCase();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  });
  return { skipped, header: names.map((name) => columns.find((column) => officialNames[column] === name) ?? name) };
}

type Cells = Readonly<Record<Column, string>>;

const amounts = [
  'work_rvu',
  'non_fac_pe_rvu',
  'facility_pe_rvu',
  'mp_rvu',
  'conv_factor',
  'non_facility_total',
  'facility_total',
] as const;

function faultOf(cells: Cells): string | undefined {
  const fault = codeFault('Procedure', cells.hcpcs) ?? (cells.mod ? codeFault('Modifier', cells.mod) : undefined);
  if (fault) return fault;
  if (!/^[A-Z]$/.test(cells.status_code)) return `The status must be a letter, but got ${quoted(cells.status_code)}.`;
  const amount = amounts.find((name) => cells[name] === '' || !(Number(cells[name]) >= 0));
  return amount && `${amount} must be a number of at least 0, but got ${quoted(cells[amount])}.`;
}

function quoted(cell: string): string {
  return JSON.stringify(cell);
}

function rowOf(cells: Cells): FeeScheduleRow {
  return {
    code: cells.hcpcs,
    modifier: cells.mod,
    status: cells.status_code,
    pcTc: cells.pctc_ind,
    globalDays: cells.glob_days,
    multipleProcedures: cells.mult_proc,
    bilateral: cells.bilat_surg,
    assistant: cells.asst_surg,
    coSurgeons: cells.co_surg,
    teamSurgeons: cells.team_surg,
    supervision: cells.physician_supervision_of_diagnostic_procedures,
    workRvu: Number(cells.work_rvu),
    nonFacilityPracticeExpenseRvu: cells.non_fac_indicator === 'NA' ? null : Number(cells.non_fac_pe_rvu),
    facilityPracticeExpenseRvu: cells.facility_indicator === 'NA' ? null : Number(cells.facility_pe_rvu),
    malpracticeRvu: Number(cells.mp_rvu),
    conversionFactor: Number(cells.conv_factor),
    nonFacilityRvu: cells.non_fac_indicator === 'NA' ? null : Number(cells.non_facility_total),
    facilityRvu: cells.facility_indicator === 'NA' ? null : Number(cells.facility_total),
  };
}
