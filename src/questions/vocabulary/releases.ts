import { z } from 'zod';
import { quoted } from '../../client-text.ts';
import { systemName } from '../../codes/code-systems.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';
import { explainUnloaded } from './explain-unloaded.ts';

const versions = query(
  'MATCH (r:Release {system: $system}) RETURN r.version AS version ORDER BY version',
  z.object({ version: z.string() }),
);

/** A version as a person typed it, as it is stored: ` fy2025 ` is FY2025. */
export function versionOf(text: string): string {
  return text.trim().toUpperCase();
}

/**
 * Why a release that the argument `name` has is none of those loaded, and which they are: a message.
 * @throws {GraphError}
 */
export async function explainRelease(graph: Reader, system: string, name: string, version: string): Promise<string> {
  const loaded = (await versions.read(graph, { system })).map((row) => row.version);
  const rule = `${name} must be a loaded release of ${systemName(system)}, but got ${quoted(version)}.`;
  return explainUnloaded(rule, loaded, version, 'No release of it is loaded: load its files first (npm run load).');
}
