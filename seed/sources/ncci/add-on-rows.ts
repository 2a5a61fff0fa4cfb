import type { Loading } from '../code-set-source.ts';
import { type CsvRow, csvRows } from '../csv-rows.ts';
import { ProcedureCodes } from '../procedure-codes.ts';
import { dayOfYear } from './dates.ts';
import { encodingOf } from './encoding-of.ts';

/** A rule: an add-on code, and a primary code that it may be billed with. */
export interface AddOnRow {
  readonly code: string;
  /** The ids of both; no primary code if the Medicare contractor decides. */
  readonly addOn: string;
  readonly primary: string | undefined;
  /** The primary code as written: CCCCC if the contractor decides. */
  readonly primaryCode: string;
  readonly type: 'LISTED' | 'CONTRACTOR_DEFINED' | 'LISTED_AND_CONTRACTOR_DEFINED';
  readonly effectiveFrom: string;
  readonly deletedOn: string | null;
  readonly note: string | null;
}

const types = new Map([
  ['1', 'LISTED'],
  ['2', 'CONTRACTOR_DEFINED'],
  ['3', 'LISTED_AND_CONTRACTOR_DEFINED'],
] as const);

const columns = [
  'AOC_Edit_Type',
  'Add-On_Code',
  'Primary_Code',
  'AOC_Edit_EffDT',
  'AOC_Edit_DelDT',
  'Special_Instruction_Notes',
] as const;

type Cells = Readonly<Record<(typeof columns)[number], string>>;

const contractorDefined = 'CCCCC';
const csvHeader = /^\W*AOC_Edit_Type\W+Add-On_Code/m;

/** Whether a text is the beginning of a file with add-on codes. */
export function isAddOns(head: string): boolean {
  return csvHeader.test(head) || /^[123][\dA-Z]{5}[\d ]{7}[\dA-Z]{5}[\d ]{7}\d{7}/.test(head);
}

/** The good rows. Bad rows are reported as faults. @throws {BadFileError} */
export async function readAddOns(loading: Loading): Promise<AddOnRow[]> {
  const codes = new ProcedureCodes();
  const rows = new Map<string, AddOnRow>();
  for await (const { line, cells } of await cellsOf(loading)) {
    const row = rowOf(codes, cells);
    if (typeof row === 'string') {
      loading.faults.add(line, row);
      continue;
    }
    const key = `${row.code} ${row.primaryCode} ${row.type} ${row.effectiveFrom}`;
    if (rows.has(key)) loading.faults.add(line, `There is a row for ${row.code} with ${row.primaryCode} already.`);
    else rows.set(key, row);
  }
  return [...rows.values()];
}

async function cellsOf({ file, faults }: Pick<Loading, 'file' | 'faults'>) {
  const head = await file.head();
  const header = csvHeader.exec(head);
  if (!header) return fixedRows({ file });
  // A notice comes first in the official workbook.
  const skipped = head.slice(0, header.index).split('\n').length - 1;
  return csvRows(file, columns, faults, { skipped, encoding: encodingOf(head) });
}

/** The text form, whose cells are at fixed places. */
async function* fixedRows({ file }: Pick<Loading, 'file'>): AsyncGenerator<CsvRow<keyof Cells>> {
  for await (const { number, text } of file.lines('latin1')) {
    if (text.trim() === '') continue;
    const cell = (from: number, to?: number) => text.slice(from, to).trim();
    const cells = {
      AOC_Edit_Type: cell(0, 1),
      'Add-On_Code': cell(1, 6),
      Primary_Code: cell(13, 18),
      AOC_Edit_EffDT: cell(25, 32),
      AOC_Edit_DelDT: cell(32, 39),
      Special_Instruction_Notes: cell(39),
    };
    yield { line: number, cells };
  }
}

function rowOf(codes: ProcedureCodes, cells: Cells): AddOnRow | string {
  const { AOC_Edit_Type: kind, 'Add-On_Code': code, Primary_Code: primaryCode } = cells;
  const type = types.get(kind as '1' | '2' | '3');
  if (!type) return `The type of an add-on code must be 1, 2 or 3, but got ${JSON.stringify(kind)}.`;
  const addOn = codes.read(code);
  if ('problem' in addOn) return addOn.problem;
  const primary = primaryCode === contractorDefined ? undefined : codes.read(primaryCode);
  if (primary && 'problem' in primary) return primary.problem;
  const effectiveFrom = dayOfYear(cells.AOC_Edit_EffDT);
  const deletedOn = cells.AOC_Edit_DelDT === '' ? null : dayOfYear(cells.AOC_Edit_DelDT);
  if (effectiveFrom === undefined || deletedOn === undefined) {
    const written = effectiveFrom === undefined ? cells.AOC_Edit_EffDT : cells.AOC_Edit_DelDT;
    return `A date must be a year and the day of the year such as 2024213, but got ${JSON.stringify(written)}.`;
  }
  const note = cells.Special_Instruction_Notes.replace(/^"{1,9}|"{1,9}$/g, '') || null;
  return { code, addOn: addOn.id, primary: primary?.id, primaryCode, type, effectiveFrom, deletedOn, note };
}
