import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { z } from 'zod';
import type { Reader } from '../../src/graph/port.ts';
import { articlePrefix, type PageDocument, procedureOf } from '../sources/article/article.ts';
import { slugOf } from '../sources/article/wording.ts';

const known = z.object({ id: z.string(), file: z.string().nullable(), sha256: z.string().nullable() });

/**
 * The document that a page is: the one about the same procedure that came from a file of this name, or that says the
 * same to the letter, and otherwise a new one. Two pages about one procedure are two documents.
 * @throws {BadPageError} if the page names no procedure
 * @throws {GraphError}
 */
export async function documentOf(graph: Reader, file: string, lines: readonly string[]): Promise<PageDocument> {
  const first = `${articlePrefix}${slugOf(procedureOf(lines))}`;
  const sha256 = createHash('sha256').update(lines.join('\n')).digest('hex');
  const rows = await graph.read({
    text: `MATCH (d:SourceDocument {kind: 'ARTICLE'}) WHERE d.id = $first OR d.id STARTS WITH $first + '-'
RETURN d.id AS id, d.file AS file, d.sha256 AS sha256 ORDER BY id`,
    parameters: { first },
  });
  const documents = rows.map((row) => known.parse(row));
  const same = documents.find((one) => one.file === file) ?? documents.find((one) => one.sha256 === sha256);
  const free = documents.some(({ id }) => id === first) ? `${first}-${slugOf(parse(file).name)}` : first;
  return { id: same?.id ?? free, file, sha256 };
}
