import { basename } from 'node:path';
import type { Graph } from '../../src/graph/port.ts';
import { refreshDiscrepancies } from '../discrepancies/refresh.ts';
import { articleOf } from '../sources/article/article.ts';
import { BadPageError } from '../sources/article/bad-page-error.ts';
import { readPageLines } from '../sources/article/page-text.ts';
import { importArticle } from './import-article.ts';
import { documentOf } from './page-document.ts';

/**
 * Imports pages, each by itself: one that cannot be read is told with its reason, and the others still go in. `report`
 * gets a line for each page that went in, `complain` one for whatever was left out. The answer is how many pages were
 * refused.
 * @throws {GraphError}
 */
export async function importPages(
  graph: Graph,
  paths: readonly string[],
  report: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  const pages = new Map<string, string>();
  let refused = 0;
  for (const path of paths) {
    try {
      const lines = await readPageLines(path);
      const document = await documentOf(graph, basename(path), lines);
      const { source, remarks } = articleOf(lines, document);
      const { id, title } = source.document;
      const before = pages.get(id);
      if (before) throw new BadPageError(`${before} is the same page: it makes one document`);
      pages.set(id, path);
      await importArticle(graph, source);
      for (const remark of remarks) complain(`${path}: ${remark}`);
      report(`${id}: ${title} (${source.assertions.length} statements)`);
    } catch (error) {
      if (!(error instanceof BadPageError)) throw error;
      refused += 1;
      complain(`${path}: ${error.message}`);
    }
  }
  const { total, added, removed } = await refreshDiscrepancies(graph);
  report(`${total} discrepancies, ${added} of them new, ${removed} gone`);
  return refused;
}
