import { z } from 'zod';
import { codeOf } from '../../src/codes/ids.ts';
import { procedureCategory, procedureSystem } from '../../src/codes/procedures.ts';
import type { Reader } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';
import type { Gate, NodeRow } from '../records/gate.ts';

const known = query('MATCH (p:Procedure) RETURN p.id AS id', z.object({ id: z.string() }));

/** The nodes of the procedures with these ids that the graph does not have yet. No code set lists them, so a code is its own display. */
export async function unlistedProcedures(graph: Reader, gate: Gate, ids: Iterable<string>): Promise<NodeRow[]> {
  const loaded = new Set((await known.read(graph)).map(({ id }) => id));
  return [...new Set(ids)]
    .filter((id) => !loaded.has(id))
    .map((id) => {
      const code = codeOf(id);
      const system = procedureSystem(code);
      const display = `${system === 'CPT' ? 'CPT' : 'HCPCS'} ${code}`;
      return gate.node('Procedure', { id, system, code, display, category: procedureCategory(code) });
    });
}
