import { z } from 'zod';
import { listWithout, readListedSystems } from '../../codes/listed-systems.ts';
import { billabilityShape, validityShape } from '../../codes/validity-row.ts';
import { groupBy } from '../../graph/group-by.ts';
import { mark } from '../../graph/model/labels.ts';
import type { Reader } from '../../graph/port.ts';
import { columns, query } from '../../graph/query.ts';
import { each, inTurns } from '../../turns.ts';

const code = z.object({
  id: z.string(),
  code: z.string().nullable(),
  display: z.string().nullable(),
  ...validityShape,
  ...billabilityShape,
  /** Whether the mappings of ICD-9-CM have no target for it. */
  noMap: z.boolean().nullable(),
  /** Those of its targets that no loaded release has. */
  missingTargets: z.array(z.string()).nullable(),
});

/** A code of the graph, or a block or chapter, which has no validity. */
export type KnownCode = z.output<typeof code>;

const codes = query(
  `UNWIND $ids AS id MATCH (n:${mark} {id: id}) RETURN ${columns('n', Object.keys(code.shape))}`,
  code,
);

/** How many codes are read at once. The engine hands over all rows of a statement in one turn of the event loop. */
const batchSize = 1_000;

/**
 * The codes with these ids that the graph has, by id. A code that only documents name never existed if its code system has
 * a complete list without it.
 * @throws {GraphError}
 */
export async function readCodes(graph: Reader, ids: readonly string[]): Promise<Map<string, KnownCode>> {
  const rows: KnownCode[] = [];
  for (let from = 0; from < ids.length; from += batchSize) {
    rows.push(...(await codes.read(graph, { ids: ids.slice(from, from + batchSize) })));
  }
  const listed = rows.some((row) => row.code !== null && row.documentId === null)
    ? await readListedSystems(graph)
    : new Map();
  const toKnown = (row: KnownCode): KnownCode => (listWithout(row, listed) ? { ...row, status: 'NOT_FOUND' } : row);
  return new Map(await inTurns(each(rows, (row) => [row.id, toKnown(row)] as const)));
}

/** Blocks may be in blocks, and are in chapters. */
const categories = query(
  `UNWIND $ids AS place
MATCH (:${mark} {id: place})<-[:IN_BLOCK|LIES_IN*1..4]-(category:Diagnosis)
RETURN DISTINCT place, category.code AS code ORDER BY place, code`,
  z.object({ place: z.string(), code: z.string() }),
);

/** The codes of the categories in the blocks and chapters with these ids, by the id. @throws {GraphError} */
export async function readCategories(graph: Reader, ids: readonly string[]): Promise<CategoriesOf> {
  const places = [...new Set(ids)].filter((id) => id.includes('-'));
  const rows = places.length === 0 ? [] : await categories.read(graph, { ids: places });
  const byPlace = groupBy(rows, ({ place }) => place);
  return (id) => byPlace.of(id).map(({ code }) => code);
}

/** The categories in a block or chapter; empty for other ids. */
export type CategoriesOf = (id: string) => readonly string[];
