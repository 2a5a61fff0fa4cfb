import { z } from 'zod';
import type { Reader } from '../graph/port.ts';
import { query } from '../graph/query.ts';
import { isDental } from './procedures.ts';

/** A code system with a complete list of its codes in the graph. Shipped slices and price lists do not count. */
export interface ListedSystem {
  /** The document of its releases, or of its only list. */
  readonly documentId: string;
  /** Its loaded releases, oldest first: `FY2025`. Empty for a list without releases. */
  readonly releases: readonly { readonly version: string; readonly effectiveTo: string }[];
}

/** The systems with a complete list, by name: `ICD10CM`. */
export type ListedSystems = ReadonlyMap<string, ListedSystem>;

const releases = query(
  `MATCH (r:Release) RETURN r.system AS system, r.documentId AS documentId, r.version AS version,
  r.effectiveTo AS effectiveTo ORDER BY system, version`,
  z.object({ system: z.string(), documentId: z.string(), version: z.string(), effectiveTo: z.string() }),
);

/** The places of service have one list, without releases. */
const placeOfService = 'DOC:pos';

const places = query('MATCH (d:SourceDocument {id: $documentId}) RETURN d.id AS id', z.object({ id: z.string() }));

/** @throws {GraphError} */
export async function readListedSystems(graph: Reader): Promise<ListedSystems> {
  const systems = new Map<string, ListedSystem>();
  for (const { system, documentId, ...release } of await releases.read(graph)) {
    systems.set(system, { documentId, releases: [...(systems.get(system)?.releases ?? []), release] });
  }
  const [list] = await places.read(graph, { documentId: placeOfService });
  if (list) systems.set('POS', { documentId: list.id, releases: [] });
  return systems;
}

/** A code of a document, with the code set that lists it; null if none does. */
interface NamedCode {
  readonly system: string | null;
  readonly code: string | null;
  readonly documentId: string | null;
}

/**
 * The list that would have the code, but does not: the code is not a code of its system on any day of the loaded releases.
 * Undefined if a code set lists it, or if no complete list could. Codes of CPT are in no list that can be loaded, and those
 * of dentistry are left out of HCPCS Level II.
 */
export function listWithout({ system, code, documentId }: NamedCode, listed: ListedSystems): ListedSystem | undefined {
  if (documentId !== null || system === null || (system === 'HCPCS2' && isDental(code ?? ''))) return undefined;
  return system === 'CPT' ? undefined : listed.get(system);
}
