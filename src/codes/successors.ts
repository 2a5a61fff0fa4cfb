import { z } from 'zod';
import type { Reader } from '../graph/port.ts';
import { isBillableOn, statusOn } from './validity.ts';

/** The ids of the codes to use on a day instead of one that has ended, in order; none where none is known. */
export type SuccessorsOn = (id: string, day: string) => readonly string[];

const day = z.string().nullable();
const row = z.object({
  id: z.string(),
  successor: z.string(),
  system: z.string(),
  documentId: z.string().nullable(),
  status: z.string().nullable(),
  validFrom: day,
  validTo: day,
  billable: z.boolean().nullable(),
  billableFrom: day,
  billableTo: day,
});

type Row = z.output<typeof row>;

const columns = `id, new.id AS successor, new.system AS system, new.documentId AS documentId, new.status AS status,
  new.validFrom AS validFrom, new.validTo AS validTo, new.billable AS billable, new.billableFrom AS billableFrom,
  new.billableTo AS billableTo`;

/** A code is followed by those that its code set names, and by those of its category that have its title. */
const text = `UNWIND $ids AS id
MATCH (:Code {id: id})-[:REPLACED_BY]->(new:Code)
RETURN ${columns}
UNION
UNWIND $ids AS id
MATCH (old:Diagnosis {id: id})
MATCH (:Diagnosis {id: old.categoryId})<-[:CHILD_OF*1..6]-(new:Diagnosis)
WHERE new.display = old.display AND new.id <> id
RETURN ${columns}`;

/** Reader what follows codes that have ended, with one statement; with none where there are no ids. @throws {GraphError} */
export async function readSuccessors(graph: Reader, ids: readonly string[]): Promise<SuccessorsOn> {
  if (ids.length === 0) return () => [];
  const rows = (await graph.read({ text, parameters: { ids: [...new Set(ids)] } })).map((one) => row.parse(one));
  const following = new Map<string, Row[]>();
  for (const one of rows) following.set(one.id, [...(following.get(one.id) ?? []), one]);
  return (id, onDay) => {
    const usable = following.get(id)?.filter((one) => canBeUsed(one, onDay)) ?? [];
    return usable.map(({ successor }) => successor).sort();
  };
}

function canBeUsed(code: Row, onDay: string): boolean {
  return statusOn(onDay, code) === 'ACTIVE' && (code.system !== 'ICD10CM' || isBillableOn(onDay, code));
}
