import { BadFileError, incompleteFile } from '../bad-file-error.ts';
import type { Faults } from '../faults.ts';
import { ProcedureCodes } from '../procedure-codes.ts';
import type { FileLine, SourceFile } from '../source-file.ts';
import { compactDate } from './dates.ts';

/** An edit: the two codes by their ids, and what it says about them. */
export interface PtpRow {
  readonly line: number;
  /** The column 1 code as written. */
  readonly code: string;
  readonly columnOne: string;
  readonly columnTwo: string;
  readonly terms: PtpTerms;
}

/** What an edit says, apart from its codes. */
export interface PtpTerms {
  readonly modifierIndicator: '0' | '1' | '9';
  /** Null if the file does not have it. */
  readonly effectiveFrom: string | null;
  readonly deletedOn: string | null;
  readonly rationale: string;
}

const header = 'column1,column2,deletion_date,modifier_indicator,rationale';

/** Edits that were there before 1996, when the first edition was published, have no other first day. */
const firstDay = '1996-01-01';

/** How the two layouts write an edit. */
interface Layout {
  readonly separator: string;
  readonly cells: number;
  /** Lines before the first edit. */
  readonly headerLines: number;
  read(cells: readonly string[]): PtpTerms | string;
}

const extracted: Layout = {
  separator: ',',
  cells: 5,
  headerLines: 1,
  read: ([, , deletion = '', indicator = '', rationale = '']) => termsOf(null, deletion, indicator, rationale),
};

const official: Layout = {
  separator: '\t',
  cells: 7,
  headerLines: 6,
  read([, , early = '', effective = '', deletion = '', indicator = '', rationale = '']) {
    const effectiveFrom = compactDate(effective) ?? (early === '*' ? firstDay : undefined);
    if (effectiveFrom === undefined) {
      return `The effective date must be a date such as 20240701, but got ${JSON.stringify(effective)}.`;
    }
    return termsOf(effectiveFrom, deletion, indicator, rationale);
  },
};

/** Whether a text is the beginning of a file with PTP edits. */
export function isPtp(head: string): boolean {
  return head.replaceAll('"', '').startsWith(header) || /^Column ?1\/Column ?2 Edits\s*$/m.test(head);
}

/**
 * The edits in the order of the file, row by row. Bad rows are reported as faults and left out.
 * @throws {BadFileError} if the file is cut off
 */
export async function* ptpRows(file: SourceFile, faults: Faults): AsyncGenerator<PtpRow> {
  const layout = (await file.head()).includes('\t') ? official : extracted;
  const codes = new ProcedureCodes();
  const terms = new Map<string, PtpTerms | string>();
  let problem: { readonly line: number; readonly text: string; readonly isShort: boolean } | undefined;
  let count = 0;
  for await (const line of file.lines('latin1')) {
    if (line.number <= layout.headerLines || line.text.trim() === '') continue;
    if (problem) faults.add(problem.line, problem.text);
    const row = rowOf(line, layout, codes, terms);
    problem = 'text' in row ? row : undefined;
    if ('text' in row) continue;
    count += 1;
    yield row;
  }
  if (problem?.isShort) throw incompleteFile(file, 'must end after a complete row, but ends within one');
  if (problem) faults.add(problem.line, problem.text);
  if (count === 0) throw new BadFileError(`${file.name} must contain edits, but has none. Download it again.`);
}

function rowOf(
  { number, text }: FileLine,
  layout: Layout,
  codes: ProcedureCodes,
  known: Map<string, PtpTerms | string>,
) {
  const cells = text.split(layout.separator, layout.cells + 1).map((cell) => cell.replaceAll('"', '').trim());
  const bad = (problem: string, isShort = false) => ({ line: number, text: problem, isShort });
  if (cells.length !== layout.cells) {
    return bad(`A row must have ${layout.cells} cells, but got ${cells.length}.`, cells.length < layout.cells);
  }
  const [code = '', other = '', ...rest] = cells;
  const [one, two] = [codes.read(code), codes.read(other)];
  if ('problem' in one) return bad(one.problem);
  if ('problem' in two) return bad(two.problem);
  const key = rest.join('\t');
  const terms = known.get(key) ?? layout.read(cells);
  known.set(key, terms);
  if (typeof terms === 'string') return bad(terms);
  return { line: number, code, columnOne: one.id, columnTwo: two.id, terms };
}

function termsOf(effectiveFrom: string | null, deletion: string, indicator: string, rationale: string) {
  const deletedOn = deletion === '*' ? null : compactDate(deletion);
  if (deletedOn === undefined) {
    return `The deletion date must be * or a date such as 20240731, but got ${JSON.stringify(deletion)}.`;
  }
  if (indicator !== '0' && indicator !== '1' && indicator !== '9') {
    return `The modifier indicator must be 0, 1 or 9, but got ${JSON.stringify(indicator)}.`;
  }
  if (rationale === '') return 'An edit must have a rationale, but has none.';
  return { modifierIndicator: indicator, effectiveFrom, deletedOn, rationale } satisfies PtpTerms;
}
