import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Reader } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';

/** A page whose document is looked for. */
export interface Page {
  /** The id of its document if it is the first one about its procedure: `DOC:article-0557t`. */
  readonly firstId: string;
  /** The id of its document if there is another one about the procedure: `DOC:article-0557t-second-opinion`. */
  readonly furtherId: string;
  /** The name of its file. */
  readonly file: string;
  /** Its lines as plain text. */
  readonly lines: readonly string[];
}

const knownArticles = query(
  `MATCH (d:SourceDocument {kind: 'ARTICLE'}) WHERE d.id = $first OR d.id STARTS WITH $first + '-'
RETURN d.id AS id, d.file AS file, d.sha256 AS sha256 ORDER BY id`,
  z.object({ id: z.string(), file: z.string().nullable(), sha256: z.string().nullable() }),
);

/**
 * Finds the document of a page: the one about the same procedure that was imported from a file of this name, or that has
 * the same text, or else a new one. Two different pages about one procedure are two documents.
 * @returns its id, the file's name, and the SHA-256 of the lines, in hexadecimal
 * @throws {GraphError}
 */
export async function findPageDocument(graph: Reader, { firstId, furtherId, file, lines }: Page) {
  const sha256 = createHash('sha256').update(lines.join('\n')).digest('hex');
  const documents = await knownArticles.read(graph, { first: firstId });
  const same = documents.find((one) => one.file === file) ?? documents.find((one) => one.sha256 === sha256);
  const free = documents.some(({ id }) => id === firstId) ? furtherId : firstId;
  return { id: same?.id ?? free, file, sha256 };
}
