import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { feeScheduleDocument } from './fee-schedule-document.ts';

/** What the graph knows before an edition of the fee schedule is loaded. */
export interface LoadedFeeSchedule {
  readonly version: string | null;
  /** The code set that confirms each procedure; null where none does. */
  readonly procedures: ReadonlyMap<string, string | null>;
  readonly modifiers: ReadonlySet<string>;
  /** The codes that this fee schedule has indicators of. */
  readonly listed: readonly string[];
}

const nullableText = z.string().nullable();

/** @throws {GraphError} */
export async function readLoadedFeeSchedule(graph: Reader): Promise<LoadedFeeSchedule> {
  const ask = async <Row>(text: string, row: z.ZodType<Row>) =>
    (await graph.read({ text, parameters: { documentId: feeScheduleDocument.id } })).map((found) => row.parse(found));
  const [editions, procedures, modifiers, listed] = await Promise.all([
    ask('MATCH (d:SourceDocument {id: $documentId}) RETURN d.version AS version', z.object({ version: nullableText })),
    ask(
      'MATCH (p:Procedure) RETURN p.id AS id, p.documentId AS documentId',
      z.object({ id: z.string(), documentId: nullableText }),
    ),
    ask('MATCH (m:Modifier) WHERE m.documentId <> $documentId RETURN m.id AS id', z.object({ id: z.string() })),
    ask(
      'MATCH (p:Procedure)-[r:HAS_FEE_SCHEDULE]->(:FeeScheduleIndicators) WHERE r.documentId = $documentId RETURN p.code AS code',
      z.object({ code: z.string() }),
    ),
  ]);
  return {
    version: editions[0]?.version ?? null,
    procedures: new Map(procedures.map(({ id, documentId }) => [id, documentId])),
    modifiers: new Set(modifiers.map(({ id }) => id)),
    listed: listed.map(({ code }) => code),
  };
}
