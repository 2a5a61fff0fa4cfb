import { canonicalCode } from '../../../src/codes/parse-code.ts';
import { codeFault } from '../code-fault.ts';
import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';

const columns = {
  code: 'MEDICARE SPECIALTY CODE',
  type: 'MEDICARE PROVIDER/SUPPLIER TYPE DESCRIPTION',
  taxonomy: 'PROVIDER TAXONOMY CODE',
  description: 'PROVIDER TAXONOMY DESCRIPTION: TYPE, CLASSIFICATION, SPECIALIZATION',
} as const;

/** A row of the crosswalk: a specialty, and what it enrolls in Medicare as. */
export interface Enrollment {
  /** The code of the Medicare specialty. */
  readonly code: string;
  readonly providerType: string;
  /** The numbers of its footnotes. */
  readonly marks: readonly number[];
  /** The code of the NUCC specialty; undefined if the Medicare specialty has none. */
  readonly taxonomy: string | undefined;
  /** Describes the NUCC specialty. */
  readonly description: string;
}

/** The good rows of the crosswalk. Bad rows are reported as faults and left out. */
export async function readEnrollments({ file, faults }: Loading): Promise<Enrollment[]> {
  const rows: Enrollment[] = [];
  for await (const { line, cells } of csvRows(file, Object.values(columns), faults)) {
    const code = withoutMarks(cells[columns.code]);
    const type = withoutMarks(cells[columns.type]);
    const taxonomy = squeeze(cells[columns.taxonomy]);
    const fault = codeFault('MedicareSpecialty', code.text) ?? (taxonomy && codeFault('Specialty', taxonomy));
    if (fault) {
      faults.add(line, fault);
      continue;
    }
    rows.push({
      code: canonicalCode('MedicareSpecialty', code.text),
      providerType: type.text,
      marks: [...code.marks, ...type.marks],
      taxonomy: taxonomy || undefined,
      description: cells[columns.description],
    });
  }
  return rows;
}

/** Separates a text from its footnote marks: `87[3]` is 87 with footnote 3. */
function withoutMarks(cell: string): { readonly text: string; readonly marks: readonly number[] } {
  const marks = [...cell.matchAll(/\[(\d{1,4})\]/g)].map(([, mark]) => Number(mark));
  return { text: squeeze(cell.replaceAll(/\[\d{1,4}\]/g, '')), marks };
}

/** Some cells end in spaces, including no-break spaces. */
function squeeze(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim();
}
