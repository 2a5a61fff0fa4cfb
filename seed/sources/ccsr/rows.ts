import { parseCode } from '../../../src/codes/parse-code.ts';
import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { icdCode } from '../icd10cm/order-row.ts';
import { requireAllChapters } from '../icd10cm/require-all-chapters.ts';

/** A diagnosis in the categories that a file puts it in. */
export interface CategorisedDiagnosis {
  readonly code: string;
  readonly categories: readonly string[];
  /** The category that counts for a principal or first-listed diagnosis; absent in files without defaults. */
  readonly defaults?: { readonly inpatient: string; readonly outpatient: string };
}

/** The code of a category in its published form; or what is wrong with it. */
export function ccsrCode(text: string): string | { readonly fault: string } {
  const parsed = parseCode('CcsrCategory', text);
  return 'problem' in parsed ? { fault: parsed.problem } : parsed.code;
}

/** The last row of the extracts, which says nothing else. */
export const end = 'End of Content';

/** Rows of one diagnosis and one category. @throws {BadFileError} */
export async function readPairs({ file, faults }: Loading): Promise<CategorisedDiagnosis[]> {
  const found = new Map<string, string[]>();
  for await (const { line, cells } of csvRows(file, ['icd10cm_code', 'ccsr_category'], faults)) {
    if (cells.icd10cm_code === end) continue;
    const code = icdCode(cells.icd10cm_code);
    const category = ccsrCode(cells.ccsr_category);
    if (typeof code !== 'string') faults.add(line, code.fault);
    else if (typeof category !== 'string') faults.add(line, category.fault);
    else found.set(code, [...(found.get(code) ?? []), category]);
  }
  requireAllChapters(file, found.keys());
  return [...found].map(([code, categories]) => ({ code, categories: [...new Set(categories)] }));
}

const numbered = ['ccsr_1', 'ccsr_2', 'ccsr_3', 'ccsr_4', 'ccsr_5', 'ccsr_6'] as const;
const columns = ['icd10cm_code', 'default_ccsr_ip', 'default_ccsr_op', ...numbered] as const;

/** Rows of one diagnosis, its defaults, and up to six categories. @throws {BadFileError} */
export async function readDefaults({ file, faults }: Loading): Promise<CategorisedDiagnosis[]> {
  const found = new Map<string, CategorisedDiagnosis>();
  for await (const { line, cells } of csvRows(file, columns, faults)) {
    if (cells.icd10cm_code === end) continue;
    const code = icdCode(cells.icd10cm_code);
    const categories = numbered.map((name) => cells[name]).filter((one) => one !== '');
    const wrong = categories.map(ccsrCode).find((one) => typeof one !== 'string');
    if (typeof code !== 'string') faults.add(line, code.fault);
    else if (typeof wrong === 'object') faults.add(line, wrong.fault);
    else if (found.has(code)) faults.add(line, `there is a row of ${code} already`);
    else {
      const defaults = { inpatient: cells.default_ccsr_ip, outpatient: cells.default_ccsr_op };
      found.set(code, { code, categories, defaults });
    }
  }
  requireAllChapters(file, found.keys());
  return [...found.values()];
}
