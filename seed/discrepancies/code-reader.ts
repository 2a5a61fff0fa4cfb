import { z } from 'zod';
import type { CodeLabel } from '../../src/codes/code-systems.ts';
import type { DayParameters } from '../../src/codes/days.ts';
import { activeOn, billableOn, dayOfSystem, printOnDay } from '../../src/codes/validity.ts';
import type { Graph } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';
import { normalized } from './label-words.ts';

/** An active code that is not a header, with its official display. */
export interface OfficialCode {
  readonly id: string;
  readonly display: string;
  /** The display without case, accents, and punctuation. */
  readonly normalized: string;
}

/** Creates a function that returns the usable codes of a label. It reads each label once, when it is first needed. */
export function createCodeReader(
  graph: Graph,
  days: DayParameters,
): (label: CodeLabel) => Promise<readonly OfficialCode[]> {
  const codesByLabel = new Map<CodeLabel, Promise<OfficialCode[]>>();
  return (label) => {
    const codes = codesByLabel.get(label) ?? readCodes(graph, days, label);
    codesByLabel.set(label, codes);
    return codes;
  };
}

async function readCodes(graph: Graph, days: DayParameters, label: CodeLabel): Promise<OfficialCode[]> {
  const rows = await usableCodes(label).read(graph, days);
  return rows.map(({ id, display }) => ({ id, display, normalized: normalized(display) }));
}

function usableCodes(label: CodeLabel) {
  return query(
    `MATCH (code:${label})
WHERE ${printOnDay(activeOn, 'code', dayOfSystem('code'))}
  AND (code.system <> 'ICD10CM' OR ${printOnDay(billableOn, 'code', dayOfSystem('code'))})
  AND NOT code.display ENDS WITH (' ' + code.code)
RETURN code.id AS id, code.display AS display ORDER BY id`,
    z.object({ id: z.string(), display: z.string() }),
  );
}
