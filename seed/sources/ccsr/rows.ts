import { parseCode } from '../../../src/codes/parse-code.ts';
import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { requireAllChapters } from '../icd10cm/require-all-chapters.ts';

/** A diagnosis and the categories that a file assigns to it. */
export interface CategorisedDiagnosis {
  readonly code: string;
  readonly categories: readonly string[];
  /** The category to use when it is the principal or first-listed diagnosis; absent in files without defaults. */
  readonly defaults?: { readonly inpatient: string; readonly outpatient: string };
}

/** The first cell of the last row of an extract; its other cells are empty. */
export const end = 'End of Content';

/** Each row has one diagnosis and one of its categories. @throws {BadFileError} */
export async function readPairs({ file, faults }: Loading): Promise<CategorisedDiagnosis[]> {
  const found = new Map<string, string[]>();
  for await (const { line, cells } of csvRows(file, ['icd10cm_code', 'ccsr_category'], faults)) {
    if (cells.icd10cm_code === end) continue;
    const diagnosis = parseCode('Diagnosis', cells.icd10cm_code);
    const category = parseCode('CcsrCategory', cells.ccsr_category);
    if ('problem' in diagnosis) faults.add(line, diagnosis.problem);
    else if ('problem' in category) faults.add(line, category.problem);
    else found.set(diagnosis.code, [...(found.get(diagnosis.code) ?? []), category.code]);
  }
  requireAllChapters(file, found.keys());
  return [...found].map(([code, categories]) => ({ code, categories: [...new Set(categories)] }));
}

const numbered = ['ccsr_1', 'ccsr_2', 'ccsr_3', 'ccsr_4', 'ccsr_5', 'ccsr_6'] as const;
const columns = ['icd10cm_code', 'default_ccsr_ip', 'default_ccsr_op', ...numbered] as const;

type Cells = Readonly<Record<(typeof columns)[number], string>>;

/** The columns of AHRQ's own file, with single quotes as it has them. */
const published: Readonly<Record<(typeof columns)[number], string>> = {
  icd10cm_code: "'ICD-10-CM CODE'",
  default_ccsr_ip: "'Default CCSR CATEGORY IP'",
  default_ccsr_op: "'Default CCSR CATEGORY OP'",
  ccsr_1: "'CCSR CATEGORY 1'",
  ccsr_2: "'CCSR CATEGORY 2'",
  ccsr_3: "'CCSR CATEGORY 3'",
  ccsr_4: "'CCSR CATEGORY 4'",
  ccsr_5: "'CCSR CATEGORY 5'",
  ccsr_6: "'CCSR CATEGORY 6'",
};

/** Whether a file begins like AHRQ's own. */
export function isPublished(head: string): boolean {
  return head.startsWith(`${published.icd10cm_code},`);
}

async function* rowsOf({ file, faults }: Loading): AsyncGenerator<{ line: number; cells: Cells }> {
  if (!isPublished(await file.head())) {
    yield* csvRows(file, columns, faults);
    return;
  }
  for await (const { line, cells } of csvRows(file, Object.values(published), faults)) {
    const unquoted = columns.map((name) => [name, (cells[published[name]] ?? '').replaceAll("'", '').trim()]);
    yield { line, cells: Object.fromEntries(unquoted) };
  }
}

/** Each row has one diagnosis, its defaults, and up to six categories. @throws {BadFileError} */
export async function readDefaults(loading: Loading): Promise<CategorisedDiagnosis[]> {
  const { file, faults } = loading;
  const found = new Map<string, CategorisedDiagnosis>();
  for await (const { line, cells } of rowsOf(loading)) {
    if (cells.icd10cm_code === end) continue;
    const row = readRow(cells);
    if (typeof row === 'string') faults.add(line, row);
    else if (found.has(row.code)) faults.add(line, `There is a row for ${row.code} already.`);
    else found.set(row.code, row);
  }
  requireAllChapters(file, found.keys());
  return [...found.values()];
}

/** The row, or what is wrong with it. */
function readRow(cells: Cells): CategorisedDiagnosis | string {
  const diagnosis = parseCode('Diagnosis', cells.icd10cm_code);
  if ('problem' in diagnosis) return diagnosis.problem;
  const categories = numbered.map((name) => cells[name]).filter((category) => category !== '');
  for (const category of categories) {
    const parsed = parseCode('CcsrCategory', category);
    if ('problem' in parsed) return parsed.problem;
  }
  const defaults = { inpatient: cells.default_ccsr_ip, outpatient: cells.default_ccsr_op };
  return { code: diagnosis.code, categories, defaults };
}
