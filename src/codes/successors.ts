import { z } from 'zod';
import { groupBy } from '../graph/group-by.ts';
import type { Reader } from '../graph/port.ts';
import { columns, query } from '../graph/query.ts';
import { toDescendants } from './hierarchy.ts';
import { isUsableOn } from './validity.ts';
import { billabilityShape, validityShape } from './validity-row.ts';

/** The ids of the codes to use on a day instead of a retired one, in order; empty if none is known. */
export type SuccessorsOn = (id: string, day: string) => readonly string[];

const code = z.object({ system: z.string(), ...validityShape, ...billabilityShape });
const row = code.extend({ retired: z.string(), successor: z.string() });

const result = `id AS retired, new.id AS successor, ${columns('new', Object.keys(code.shape))}`;

/** The successors that a code set names, and the codes of the same category that have taken over the display. */
const successors = query(
  `UNWIND $ids AS id
MATCH (:Code {id: id})-[:REPLACED_BY]->(new:Code)
RETURN ${result}
UNION
UNWIND $ids AS id
MATCH (old:Diagnosis {id: id})
MATCH (:Diagnosis {id: old.categoryId})${toDescendants}(new:Diagnosis)
WHERE new.display = old.display AND new.id <> id
RETURN ${result}`,
  row,
);

/** Reads the successors of retired codes with one statement; with none if there are no ids. @throws {GraphError} */
export async function readSuccessors(graph: Reader, ids: readonly string[]): Promise<SuccessorsOn> {
  const rows = ids.length === 0 ? [] : await successors.read(graph, { ids: [...new Set(ids)] });
  const following = groupBy(rows, ({ retired }) => retired);
  return (id, day) => {
    const usable = following.of(id).filter((one) => isUsableOn(day, one));
    return usable.map(({ successor }) => successor).sort();
  };
}
