import { basename } from 'node:path';
import { canonicalCode, codeId } from '../../../src/graph/codes.ts';
import type { Source } from '../../records.ts';
import { BadPageError } from './bad-page-error.ts';
import { createDraft } from './draft.ts';
import { parsePage } from './page.ts';
import { readPageLines } from './page-text.ts';
import { readContext } from './read-context.ts';
import { readGaps } from './read-gaps.ts';
import { readPayers } from './read-payers.ts';
import { readRows } from './read-rows.ts';
import { readService } from './read-service.ts';
import { slugOf } from './wording.ts';

/** What a page comes to. */
export interface Article {
  /** Its codes are there as the page's own rows tell them, also those that a code set knows better. */
  readonly source: Source;
  /** What was left out, and why. */
  readonly remarks: readonly string[];
}

/** "CPT 0557T", "CPT code 0557T", "HCPCS G0130". */
const procedure = /\b(?:CPT|HCPCS)(?: code)?:? ([0-9]{4}[0-9A-Z]|[A-Z][0-9]{4})\b/i;

/**
 * Reads a page in the layout of the 0557T article. Sections and tables may be missing.
 * @throws {BadPageError} if the file is no text, or says nothing about a procedure
 */
export async function readArticle(path: string): Promise<Article> {
  return articleOf(await readPageLines(path), basename(path));
}

/** The same from the page's plain lines; `name` stands for its title where it has none. @throws {BadPageError} */
export function articleOf(lines: readonly string[], name: string): Article {
  const written = lines.flatMap((line) => procedure.exec(line)?.[1] ?? [])[0];
  if (written === undefined)
    throw new BadPageError('expected a procedure such as "CPT 0557T", but the page names none');
  const code = canonicalCode('Procedure', written);
  const draft = createDraft(code, codeId('Procedure', code));
  const title = lines.find((line) => /^(CPT|HCPCS) /.test(line) && line.includes(`${code}:`));
  const page = parsePage(lines);
  draft.node({ record: 'procedure', code, display: title?.replace(/^[^:]*: */, '') || code });
  const remarks = readRows(draft, page.tables);
  readService(draft, page);
  readPayers(draft, page);
  readContext(draft, page);
  readGaps(draft, page);
  if (draft.assertions().length === 0) throw new BadPageError(`the page says nothing about ${code} that is understood`);
  const id = `DOC:article-${slugOf(code)}`;
  const publisher = 'Imported page';
  return {
    source: {
      document: { record: 'document', id, title: title ?? name, publisher, kind: 'ARTICLE' },
      nodes: draft.nodes(),
      assertions: draft.assertions(),
    },
    remarks,
  };
}
