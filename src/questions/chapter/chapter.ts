import { z } from 'zod';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';

const byNumber = query('MATCH (n:IcdChapter {number: $number}) RETURN n.id AS id', z.object({ id: z.string() }));

/** The id of the chapter with this number; null if there is none. @throws {GraphError} */
export async function findChapter(graph: Reader, number: number): Promise<string | null> {
  const [chapter] = await byNumber.read(graph, { number });
  return chapter?.id ?? null;
}
