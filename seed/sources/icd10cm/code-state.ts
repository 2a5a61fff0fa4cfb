import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { columns, query } from '../../../src/graph/query.ts';

/** What all releases together say about a code. Dates are ISO dates, first and last day included; null is open. */
export interface CodeState {
  /** With its dot. */
  readonly code: string;
  display: string;
  shortTitle: string | null;
  /** Whether it is valid for submission on a claim, in the newest release. */
  billable: boolean;
  /** Its position in the published order; undefined if no file has given it one yet. */
  position: number | undefined;
  /** The first and the last day on which it is in force, as a code or a header. */
  validFrom: string | null;
  validTo: string | null;
  /** The first and the last covered day on which it is listed, if a gap between two releases hides the exact day. */
  listedFrom: string | null;
  listedTo: string | null;
  /** The first and the last covered day on which it is billable; both null for a header that never was. */
  billableFrom: string | null;
  billableTo: string | null;
}

/** By code. */
export type CodeStates = Map<string, CodeState>;

/** A code as the graph has it, with its place in the hierarchy. */
export type StoredCode = Readonly<z.output<typeof stored>>;

/** By code, in published order. */
export type StoredCodes = ReadonlyMap<string, StoredCode>;

const day = z.string().nullable();
const stored = z.object({
  code: z.string(),
  display: z.string(),
  shortTitle: z.string().nullable(),
  billable: z.boolean(),
  position: z.number(),
  validFrom: day,
  validTo: day,
  listedFrom: day,
  listedTo: day,
  billableFrom: day,
  billableTo: day,
  level: z.string().nullable(),
  blockId: z.string().nullable(),
  chapterId: z.string().nullable(),
  lastPosition: z.number().nullable(),
});

const listedCodes = query(
  `MATCH (d:Diagnosis) WHERE d.position IS NOT NULL RETURN ${columns('d', Object.keys(stored.shape))}`,
  stored,
);

/** The codes that releases have listed: only these have a position. @throws {GraphError} */
export async function readStoredCodes(graph: Reader): Promise<StoredCodes> {
  const codes = (await listedCodes.read(graph)).sort((a, b) => a.position - b.position);
  return new Map(codes.map((one) => [one.code, one]));
}

/** What the graph says about its codes, for a release to change. */
export function statesOf(codes: StoredCodes): CodeStates {
  return new Map([...codes].map(([code, { level, blockId, chapterId, lastPosition, ...state }]) => [code, state]));
}
