import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import { feeScheduleDocument } from './fee-schedule-document.ts';

/** What the graph has before an edition of the fee schedule is loaded. */
export interface LoadedFeeSchedule {
  /** The newest whole edition, and those before it; undefined if none is loaded. */
  readonly version: string | undefined;
  readonly earlierEditions: readonly string[];
  /** Whether only an excerpt is loaded. */
  readonly isExcerpt: boolean;
  /** The id of the code set that lists each procedure; null for a procedure that only documents name. */
  readonly procedures: ReadonlyMap<string, string | null>;
  /** The ids of the modifiers that code sets list. */
  readonly modifiers: ReadonlySet<string>;
  /** The codes that the fee schedule has indicators for, with the edition of these. */
  readonly listed: readonly { readonly code: string; readonly release: string }[];
}

const procedureRows = query(
  'MATCH (p:Procedure) RETURN p.id AS id, p.documentId AS documentId',
  z.object({ id: z.string(), documentId: z.string().nullable() }),
);

const documents = query(
  `MATCH (d:SourceDocument {id: $documentId})
RETURN d.version AS version, coalesce(d.slice, false) AS isExcerpt, coalesce(d.earlierEditions, []) AS earlierEditions`,
  z.object({ version: z.string().nullable(), isExcerpt: z.boolean(), earlierEditions: z.array(z.string()) }),
);

const modifierRows = query(
  'MATCH (m:Modifier) WHERE m.documentId <> $documentId RETURN m.id AS id',
  z.object({ id: z.string() }),
);

const listedProcedures = query(
  'MATCH (p:Procedure)-[r:HAS_FEE_SCHEDULE]->(i:FeeScheduleIndicators) WHERE r.documentId = $documentId RETURN p.code AS code, i.release AS release',
  z.object({ code: z.string(), release: z.string() }),
);

/** Reads what the graph has. @throws {GraphError} */
export async function readLoadedFeeSchedule(graph: Reader): Promise<LoadedFeeSchedule> {
  const documentId = feeScheduleDocument.id;
  const [[document], procedures, modifiers, listed] = await Promise.all([
    documents.read(graph, { documentId }),
    procedureRows.read(graph),
    modifierRows.read(graph, { documentId }),
    listedProcedures.read(graph, { documentId }),
  ]);
  return {
    version: document?.isExcerpt ? undefined : (document?.version ?? undefined),
    earlierEditions: document?.earlierEditions ?? [],
    isExcerpt: document?.isExcerpt ?? false,
    procedures: new Map(procedures.map((procedure) => [procedure.id, procedure.documentId])),
    modifiers: new Set(modifiers.map(({ id }) => id)),
    listed,
  };
}
