import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { columns, query } from '../../../src/graph/query.ts';

/** What is known of a code of ICD-10-CM over all releases. Dates are ISO dates, both ends included; null is open. */
export interface CodeState {
  /** With its dot. */
  readonly code: string;
  display: string;
  shortTitle: string | null;
  /** Whether it can stand on a claim by the newest release. */
  billable: boolean;
  /** Its place in the published order; undefined where no file has given it one yet. */
  position: number | undefined;
  /** The first and the last day on which it is a code or header at all. */
  validFrom: string | null;
  validTo: string | null;
  /** The first and the last day on which it can be billed; both null for a header that never could. */
  billableFrom: string | null;
  billableTo: string | null;
}

/** By code. */
export type CodeStates = Map<string, CodeState>;

const day = z.string().nullable();
const stored = z.object({
  code: z.string(),
  display: z.string(),
  shortTitle: z.string().nullable(),
  billable: z.boolean(),
  position: z.number(),
  validFrom: day,
  validTo: day,
  billableFrom: day,
  billableTo: day,
});

const listedCodes = query(
  `MATCH (d:Diagnosis) WHERE d.position IS NOT NULL RETURN ${columns('d', Object.keys(stored.shape))}`,
  stored,
);

/** The codes that the graph holds, in published order. @throws {GraphError} */
export async function readCodeStates(graph: Reader): Promise<CodeStates> {
  const states = (await listedCodes.read(graph)).sort((a, b) => a.position - b.position);
  return new Map(states.map((state) => [state.code, state]));
}
