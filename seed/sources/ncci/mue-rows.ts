import type { NcciSetting } from '../../../src/graph/model/ncci-labels.ts';
import { BadFileError } from '../bad-file-error.ts';
import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { ProcedureCodes } from '../procedure-codes.ts';
import { settingOf } from './edition.ts';
import { encodingOf } from './encoding-of.ts';

/** The most units of a code. */
export interface UnitLimitRow {
  readonly code: string;
  /** The id of the procedure. */
  readonly procedure: string;
  readonly units: number;
  readonly adjudication: 'LINE' | 'DATE_OF_SERVICE_POLICY' | 'DATE_OF_SERVICE_CLINICAL';
  readonly rationale: string;
}

const adjudications = new Map([
  ['1', 'LINE'],
  ['2', 'DATE_OF_SERVICE_POLICY'],
  ['3', 'DATE_OF_SERVICE_CLINICAL'],
] as const);

/** The official header, whose first cell has a line break. */
const officialHeader = /HCPCS\/\s{0,3}CPT Code"?,"?([^,"]{1,80})/;

/** Whether a text is the beginning of a file with medically unlikely edits. */
export function isMue(head: string): boolean {
  return /^"?hcpcs_code"?,"?mue_units"?,/.test(head) || valuesColumn(head) !== undefined;
}

/** The name of the column with the units, such as `Practitioner Services MUE Values`; undefined without the official header. */
function valuesColumn(head: string): string | undefined {
  const [, name] = officialHeader.exec(head) ?? [];
  return name?.endsWith(' MUE Values') ? name : undefined;
}

/** The good rows, and the setting that they are for. Bad rows are reported as faults. @throws {BadFileError} */
export async function readUnitLimits({
  file,
  faults,
}: Loading): Promise<{ setting: NcciSetting; rows: UnitLimitRow[] }> {
  const head = await file.head();
  const values = valuesColumn(head);
  const setting = settingOf(file, values);
  const columns = values
    ? (['HCPCS/ CPT Code', values, 'MUE Adjudication Indicator', 'MUE Rationale'] as const)
    : (['hcpcs_code', 'mue_units', 'mue_mai', 'mue_rationale'] as const);
  const codes = new ProcedureCodes();
  const rows = new Map<string, UnitLimitRow>();
  // The notice before the official header is a cell of its own with many lines.
  const skipped = values ? linesBefore(head, officialHeader) : 0;
  for await (const { line, cells } of csvRows<string>(file, columns, faults, { skipped, encoding: encodingOf(head) })) {
    const [code = '', units = '', indicator = '', rationale = ''] = columns.map((column) => cells[column] ?? '');
    const row = rowOf(codes, code, units, indicator, rationale);
    if (typeof row === 'string') faults.add(line, row);
    else if (rows.has(code)) faults.add(line, `There is a row for ${code} already.`);
    else rows.set(code, row);
  }
  return { setting, rows: [...rows.values()] };
}

function rowOf(codes: ProcedureCodes, code: string, units: string, indicator: string, rationale: string) {
  const read = codes.read(code);
  if ('problem' in read) return read.problem;
  if (!/^\d{1,6}$/.test(units)) return `The units of ${code} must be a whole number, but got ${JSON.stringify(units)}.`;
  const [, digit = ''] = /^([1-3])(?: |$)/.exec(indicator) ?? [];
  const adjudication = adjudications.get(digit as '1' | '2' | '3');
  if (!adjudication) {
    return `The adjudication indicator of ${code} must begin with 1, 2 or 3, but got ${JSON.stringify(indicator)}.`;
  }
  if (rationale === '') return `${code} must have a rationale, but has none.`;
  return { code, procedure: read.id, units: Number(units), adjudication, rationale } satisfies UnitLimitRow;
}

/** @throws {BadFileError} if the pattern does not match */
function linesBefore(head: string, pattern: RegExp): number {
  const { index } = pattern.exec(head) ?? {};
  if (index === undefined) throw new BadFileError('The header must be at the beginning of the file.');
  return head.slice(0, index).split('\n').length - 1;
}
