import { canonicalCode, codeId } from '../../../src/codes/parse-code.ts';
import type { Source } from '../../records/records.ts';
import { BadPageError } from './bad-page-error.ts';
import { createDraft } from './draft.ts';
import { layoutHeading, markedHeading } from './headings.ts';
import { type Page, parsePage } from './page.ts';
import { readContext } from './read-context.ts';
import { readGaps } from './read-gaps.ts';
import { readPayers } from './read-payers.ts';
import { readRows } from './read-rows.ts';
import { readService } from './read-service.ts';
import { readSites } from './read-sites.ts';
import { byLine, type Remark } from './remark.ts';
import { reportHeadings } from './report-headings.ts';

/** The ids of articles start with it. */
export const articlePrefix = 'DOC:article-';

/** What was read from a page. */
export interface Article {
  /** Codes are described as in the page's own rows, even those that a code set lists. */
  readonly source: Source;
  /** What was changed, repeated, missing, or not understood, in the order of the page. */
  readonly remarks: readonly Remark[];
}

/** The document for a page. */
export interface PageDocument {
  /** `DOC:article-0557t`. The part after the dash keeps the ids of its steps and gaps apart from those of other pages. */
  readonly id: string;
  /** The name of its file. */
  readonly file: string;
  /** The SHA-256 of its lines as `readPageText` returns them, in hexadecimal. */
  readonly sha256: string;
}

/** "CPT 0557T", "CPT code 0557T", "HCPCS G0130". */
const procedure = /\b(?:CPT|HCPCS)(?: code)?:? ([0-9]{4}[0-9A-Z]|[A-Z][0-9]{4})\b/i;

/** The code of the procedure that a page is about: the first that it names. @throws {BadPageError} if there is none */
export function procedureOf(lines: readonly string[]): string {
  const written = lines.flatMap((line) => procedure.exec(line)?.[1] ?? [])[0];
  if (written === undefined)
    throw new BadPageError('A page must name a procedure, such as "CPT 0557T", but names none.');
  return canonicalCode('Procedure', written);
}

/**
 * Reads the lines of a page in the layout of the 0557T article. Any section or table may be missing.
 * @throws {BadPageError} if it says nothing about a procedure, or is another kind of text
 */
export function articleOf(lines: readonly string[], { id, file, sha256 }: PageDocument): Article {
  const code = procedureOf(lines);
  const draft = createDraft(code, codeId('Procedure', code), id.slice(articlePrefix.length));
  const title = lines
    .map((line) => markedHeading(line) ?? line)
    .find((line) => /^(CPT|HCPCS) /.test(line) && line.includes(`${code}:`));
  const page = parsePage(lines);
  draft.node({ record: 'procedure', code, display: title?.replace(/^[^:]*: */, '') || code });
  readRows(draft, page.tables);
  readService(draft, page);
  readSites(draft, page);
  readPayers(draft, page);
  readContext(draft, page);
  readGaps(draft, page);
  reportHeadings(draft, page);
  const remarks = byLine([...page.remarks, ...draft.remarks(), ...otherTitles(lines, code)]);
  if (draft.assertions().length === 0) {
    const rule = `A page must say something about its procedure, but nothing about ${code} could be read.`;
    throw new BadPageError(rule, remarks);
  }
  if (title === undefined && !isLaidOut(page)) {
    const rule = `A page must have a title such as "CPT ${code}: A scan", or a heading or table of the layout, but has neither.`;
    throw new BadPageError(rule);
  }
  const document = {
    record: 'document',
    id,
    title: title ?? file,
    publisher: 'Imported page',
    kind: 'ARTICLE',
  } as const;
  return {
    source: { document: { ...document, file, sha256 }, nodes: draft.nodes(), assertions: draft.assertions() },
    remarks,
  };
}

/** Whether it has anything that only pages in this layout have. */
function isLaidOut({ sections, tables }: Page): boolean {
  return tables.length > 0 || sections.some(({ heading }) => heading !== undefined && layoutHeading(heading));
}

/** Titles of other procedures: what is below them is read as being about the first. */
function otherTitles(lines: readonly string[], code: string): Remark[] {
  return lines.flatMap((line, index) => {
    const [, other] = /^(?:CPT|HCPCS)(?: code)? (\w{5}):/i.exec(markedHeading(line) ?? line) ?? [];
    if (other === undefined || other.toUpperCase() === code) return [];
    const text = `A page is about one procedure, here ${code}. What follows about ${other} is read as being about ${code}.`;
    return [{ kind: 'CHANGED', line: index + 1, text }];
  });
}
