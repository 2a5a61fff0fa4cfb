import { z } from 'zod';
import type { Reader } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import { storedDiscrepancies } from './discrepancy-statements.ts';

const stored = query(
  storedDiscrepancies,
  z.object({
    id: z.string(),
    severity: z.string(),
    asserted: z.string().nullable(),
    official: z.string().nullable(),
    codes: z.array(z.string()),
    assertions: z.array(z.string()),
    suggestions: z.array(z.string()),
    coverageDocuments: z.array(z.string()),
    evidence: z.array(z.string()),
  }),
);

/**
 * The discrepancies in the graph by id, each with its content in the form that `contentOf` returns.
 * @throws {GraphError}
 */
export async function readStored(graph: Reader): Promise<Map<string, string>> {
  const rows = await stored.read(graph);
  return new Map(
    rows.map(({ id, evidence, ...content }) => [id, contentOf({ ...content, evidence: evidence[0] ?? null })]),
  );
}

interface Content extends Pick<Discrepancy, 'suggestions' | 'coverageDocuments' | 'evidence'> {
  readonly codes: readonly string[];
  readonly assertions: readonly string[];
  readonly severity: string;
  readonly asserted: string | null;
  readonly official: string | null;
}

/**
 * What may differ in the graph while the id stays the same, as text that can be compared. That includes codes and
 * assertions: a node that was deleted and written again has lost its links.
 */
export function contentOf({ severity, asserted, official, evidence, ...linked }: Content): string {
  const { codes, assertions, suggestions, coverageDocuments = [] } = linked;
  const lists = [codes, assertions, suggestions, coverageDocuments].map(sorted);
  return JSON.stringify([severity, asserted, official, evidence, ...lists]);
}

function sorted(ids: readonly string[]): string[] {
  return ids.toSorted();
}
