import { z } from 'zod';
import type { CodeLabel } from '../../../src/codes/code-systems.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';

/** A code as the graph has it. */
export interface KnownCode extends Validity {
  readonly label: CodeLabel;
  readonly id: string;
  readonly code: string;
  readonly titles: readonly (string | null)[];
}

/** The first and the last day on which a code is one; null where that is not known, or has not come. */
export interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const day = z.string().nullable();
const stored = z.object({
  label: z.enum(['Procedure', 'Diagnosis', 'Specialty', 'Modifier']),
  id: z.string(),
  code: z.string(),
  titles: z.array(z.string().nullable()),
  validFrom: day,
  validTo: day,
});

const listedCodes = query(
  `MATCH (n:Code) WHERE n.system = $system AND n.position IS NOT NULL
RETURN head([label IN labels(n) WHERE label IN $labels]) AS label, n.id AS id, n.code AS code,
  [title IN $titles | n[title]] AS titles, n.validFrom AS validFrom, n.validTo AS validTo`,
  stored,
);

/** The codes that releases of the system have listed, by id: only these have a position. @throws {GraphError} */
export async function readKnownCodes(
  graph: Reader,
  system: string,
  titles: readonly string[],
): Promise<Map<string, KnownCode>> {
  const codes = await listedCodes.read(graph, { system, titles, labels: stored.shape.label.options });
  return new Map(codes.map((known) => [known.id, known]));
}
