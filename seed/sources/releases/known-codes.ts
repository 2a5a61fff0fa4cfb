import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { ListedLabel } from './listed-code.ts';
import type { Days } from './transition.ts';

/** A code in the graph. */
export interface KnownCode extends Days {
  readonly label: ListedLabel;
  readonly id: string;
  readonly code: string;
  readonly titles: readonly (string | null)[];
}

const day = z.string().nullable();
const stored = z.object({
  label: z.enum(['Procedure', 'Modifier', 'Specialty', 'IcdPcsCode']),
  id: z.string(),
  code: z.string(),
  titles: z.array(z.string().nullable()),
  validFrom: day,
  validTo: day,
  listedFrom: day,
  listedTo: day,
});

const listedCodes = query(
  `MATCH (n:Code) WHERE n.system = $system AND n.position IS NOT NULL
RETURN head([label IN labels(n) WHERE label IN $labels]) AS label, n.id AS id, n.code AS code,
  [title IN $titles | n[title]] AS titles, n.validFrom AS validFrom, n.validTo AS validTo,
  n.listedFrom AS listedFrom, n.listedTo AS listedTo`,
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
