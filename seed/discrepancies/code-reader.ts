import { z } from 'zod';
import type { CodeLabel } from '../../src/codes/codes.ts';
import { today } from '../../src/graph/day.ts';
import type { Graph } from '../../src/graph/port.ts';
import { normalised } from './label-words.ts';

/** A code that can be used, with its official display: no header, and neither deleted nor retired. */
export interface OfficialCode {
  readonly id: string;
  readonly display: string;
  /** The display without regard to case and punctuation. */
  readonly normalised: string;
}

const row = z.object({ id: z.string(), display: z.string() });

/** Reads the usable codes of each label once, and only of the labels that are asked for. */
export function createCodeReader(graph: Graph): (label: CodeLabel) => Promise<readonly OfficialCode[]> {
  const read = new Map<CodeLabel, Promise<OfficialCode[]>>();
  return (label) => {
    const codes = read.get(label) ?? readCodes(graph, label);
    read.set(label, codes);
    return codes;
  };
}

async function readCodes(graph: Graph, label: CodeLabel): Promise<OfficialCode[]> {
  const text = `MATCH (code:${label})
WHERE code.documentId IS NOT NULL AND code.status IS NULL AND coalesce(code.billable, true)
  AND NOT code.display ENDS WITH (' ' + code.code) AND (code.validTo IS NULL OR code.validTo >= $today)
RETURN code.id AS id, code.display AS display ORDER BY id`;
  const rows = await graph.read({ text, parameters: { today: today() } });
  return rows
    .map((found) => row.parse(found))
    .map(({ id, display }) => ({ id, display, normalised: normalised(display) }));
}
