import { z } from 'zod';
import { quoted } from '../../client-text.ts';
import { withHeaders } from '../../codes/hierarchy.ts';
import { endsOf, placeOf } from '../../codes/place.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';

const known = query(
  `UNWIND $ids AS id
MATCH (n:Diagnosis {id: id}) WHERE n.position IS NOT NULL
RETURN n.id AS id, n.code AS code`,
  z.object({ id: z.string(), code: z.string() }),
);

const blocks = query(
  'MATCH (n:IcdBlock) RETURN n.range AS range, n.display AS display ORDER BY n.position',
  z.object({ range: z.string(), display: z.string() }),
);

const rule = 'within must be a chapter, block, category, or code of the loaded ICD-10-CM, or a range of them';

/**
 * Why a place that a client named has nothing in it, and the codes and blocks nearest to it: a message.
 * @throws {GraphError}
 */
export async function explainPlace(graph: Reader, text: string): Promise<string> {
  const { from, to } = placeOf(text);
  const [first, last = first] = endsOf(text);
  const ends = [...new Set([first, last])];
  const found = await known.read(graph, { ids: [...new Set([...from, ...to, ...ends.flatMap(withHeaders)])] });
  const codes = new Map(found.map(({ id, code }) => [id, code]));
  const missing = ends.filter((id) => !codes.has(id));
  if (first !== last && (missing.length === 0 || first > last)) {
    return `A range must begin with the code that comes first in the published order, but got ${quoted(text)}. Write ${bare(last)}-${bare(first)}.`;
  }
  const near = missing.flatMap((id) => nearestHeader(id, codes));
  const around = blocksAround(missing.map(bare), await blocks.read(graph));
  const nearest = [...new Set([...near, ...around])];
  const hint = nearest.length > 0 ? ` The nearest are ${nearest.join('; ')}.` : ' Nothing of ICD-10-CM is loaded.';
  return `${rule}, but got ${quoted(text)}.${hint}`;
}

/** The code of an id, or the three characters of its category. */
function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function nearestHeader(id: string, codes: ReadonlyMap<string, string>): string[] {
  const nearest = withHeaders(id).find((one) => codes.has(one));
  return nearest ? [codes.get(nearest) ?? ''] : [];
}

interface Block {
  readonly range: string;
  readonly display: string;
}

/** The narrowest block that has each category; if there is none, the blocks before and after it. */
function blocksAround(codes: readonly string[], all: readonly Block[]): string[] {
  return codes.flatMap((code) => {
    const category = code.slice(0, 3);
    const [containing] = all
      .filter(({ range }) => firstOf(range) <= category && category <= lastOf(range))
      .toSorted((one, other) => (firstOf(one.range) < firstOf(other.range) ? 1 : -1));
    const before = all.findLast(({ range }) => lastOf(range) < category);
    const after = all.find(({ range }) => firstOf(range) > category);
    const chosen = containing ? [containing] : [before, after];
    return chosen.flatMap((block) => (block ? [`${block.range} (${block.display})`] : []));
  });
}

function firstOf(range: string): string {
  return range.slice(0, 3);
}

function lastOf(range: string): string {
  return range.slice(-3);
}
