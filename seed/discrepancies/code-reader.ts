import { z } from 'zod';
import type { CodeLabel } from '../../src/codes/code-systems.ts';
import { activeOn, billableOn, printOnDay } from '../../src/codes/validity.ts';
import { today } from '../../src/graph/day.ts';
import type { Graph } from '../../src/graph/port.ts';
import { normalised } from './label-words.ts';

/** A code that can be used today, with its official display: an active one, and no header. */
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
WHERE ${printOnDay(activeOn, 'code', '$today')}
  AND (code.system <> 'ICD10CM' OR ${printOnDay(billableOn, 'code', '$today')})
  AND NOT code.display ENDS WITH (' ' + code.code)
RETURN code.id AS id, code.display AS display ORDER BY id`;
  const rows = await graph.read({ text, parameters: { today: today() } });
  return rows
    .map((found) => row.parse(found))
    .map(({ id, display }) => ({ id, display, normalised: normalised(display) }));
}
