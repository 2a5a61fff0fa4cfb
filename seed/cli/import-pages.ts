import { parse } from 'node:path';
import { quoted } from '../../src/client-text.ts';
import type { Graph } from '../../src/graph/port.ts';
import { printableName } from '../../src/printable.ts';
import { refreshDiscrepancies } from '../discrepancies/refresh.ts';
import { importArticle } from '../documents/import-article.ts';
import { findPageDocument } from '../documents/page-document.ts';
import type { AssertionRecord } from '../records/records.ts';
import { type Article, articleOf, articlePrefix, procedureOf } from '../sources/article/article.ts';
import { BadPageError } from '../sources/article/bad-page-error.ts';
import { readPageText } from '../sources/article/page-text.ts';
import type { Remark } from '../sources/article/remark.ts';
import { slugOf } from '../sources/article/wording.ts';
import { remarkLines } from './report-remarks.ts';

/**
 * Imports pages one by one, and refreshes the discrepancies. A page that cannot be read is skipped. `report` gets a line
 * for each imported page, what was changed, repeated, or missing in it, and a line for the discrepancies; `complain` gets
 * what was left out, and a line for each page that was skipped.
 * @returns the number of pages skipped
 * @throws {GraphError}
 */
export async function importPages(
  graph: Graph,
  paths: readonly string[],
  report: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  const pathsById = new Map<string, string>();
  let skipped = 0;
  for (const path of paths) {
    const name = printableName(path);
    try {
      const { source, remarks } = await readPage(graph, path);
      const { id, title } = source.document;
      const samePage = pathsById.get(id);
      if (samePage) throw new BadPageError(`${samePage} is the same page and is already imported`);
      pathsById.set(id, name);
      const leftOut = await importArticle(graph, source);
      const { reported, complaints } = remarkLines([...leftOut.map(notInGraph), ...remarks]);
      report(`${id}: ${title} (${source.assertions.length - leftOut.length} statements)`);
      for (const line of reported) report(`${name}: ${line}`);
      for (const line of complaints) complain(`${name}: ${line}`);
    } catch (error) {
      if (!(error instanceof BadPageError)) throw error;
      skipped += 1;
      complain(`${name}: ${error.message}`);
      for (const line of remarkLines(error.remarks).complaints) complain(`${name}: ${line}`);
    }
  }
  const { total, added, removed } = await refreshDiscrepancies(graph);
  report(`${total} discrepancies (${added} new, ${removed} resolved)`);
  return skipped;
}

function notInGraph({ object, statement }: AssertionRecord): Remark {
  const text = `Statement left out: ${quoted(statement)} suggests ${object}, which no loaded code set has.`;
  return { kind: 'LEFT_OUT', line: null, text };
}

/**
 * Reads a page for a graph, without changing it.
 * @throws {BadPageError} if it cannot be read
 * @throws {GraphError}
 */
export async function readPage(graph: Graph, path: string): Promise<Article> {
  const { lines, remarks } = await readPageText(path);
  const { base: file, name } = parse(path);
  const firstId = `${articlePrefix}${slugOf(procedureOf(lines))}`;
  const furtherId = `${firstId}-${slugOf(name)}`;
  const article = articleOf(lines, await findPageDocument(graph, { firstId, furtherId, file, lines }));
  return { ...article, remarks: [...remarks, ...article.remarks] };
}
