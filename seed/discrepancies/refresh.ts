import { z } from 'zod';
import type { Graph } from '../../src/graph/port.ts';
import { deleteNodes } from '../documents/delete-nodes.ts';
import { gateOf } from '../records/gate.ts';
import { ambiguousLabelDiscrepancies } from './ambiguous-label.ts';
import { createCodeReader } from './code-reader.ts';
import { codeStatusDiscrepancies } from './code-status.ts';
import { coverageDiscrepancies } from './coverage-unsupported.ts';
import { type Discrepancy, discrepancyId } from './discrepancy.ts';
import * as statements from './discrepancy-statements.ts';
import { excludes1Discrepancies } from './excludes1-conflict.ts';
import { guidelineDiscrepancies } from './guideline-conflict.ts';
import { labelDiscrepancies } from './label.ts';
import { modifierDiscrepancies } from './modifier-not-applicable.ts';
import { notBillableDiscrepancies } from './not-billable.ts';
import type { Rule } from './rule.ts';

const gate = gateOf('discrepancies');

const rules: readonly Rule[] = [
  labelDiscrepancies,
  codeStatusDiscrepancies,
  notBillableDiscrepancies,
  ambiguousLabelDiscrepancies,
  modifierDiscrepancies,
  excludes1Discrepancies,
  guidelineDiscrepancies,
  coverageDiscrepancies,
];

/** How the discrepancies of a graph changed. */
export interface DiscrepancyChange {
  /** How many there are now. */
  readonly total: number;
  readonly added: number;
  readonly removed: number;
}

/**
 * Works out all discrepancies of the graph anew and writes what changed, in one transaction. To be called after every
 * change of documents or code sets; complete documents count as checked from then on.
 * @throws {GraphError}
 */
export async function refreshDiscrepancies(graph: Graph): Promise<DiscrepancyChange> {
  const found = await findDiscrepancies(graph);
  const known = await knownIds(graph);
  const added = [...found].filter(([id]) => !known.has(id)).map(discrepancyRow);
  const removed = [...known].filter((id) => !found.has(id));
  await graph.write([
    ...deleteNodes({ text: statements.discrepancyNodes, parameters: { ids: removed } }),
    { text: statements.createDiscrepancies, parameters: { rows: added } },
    ...statements.tieDiscrepancies.map((text) => ({ text, parameters: { rows: added } })),
    { text: statements.markChecked, parameters: {} },
  ]);
  return { total: found.size, added: added.length, removed: removed.length };
}

/** Whether documents came since the last time: a load was killed before it could refresh. @throws {GraphError} */
export async function isRefreshDue(graph: Graph): Promise<boolean> {
  const [row] = await graph.read({ text: statements.countUnchecked, parameters: {} });
  return row?.n !== 0;
}

/** All discrepancies of the graph as it is, by id. @throws {GraphError} */
export async function findDiscrepancies(graph: Graph): Promise<Map<string, Discrepancy>> {
  const codes = createCodeReader(graph);
  const found = new Map<string, Discrepancy>();
  for (const rule of rules) {
    for (const discrepancy of await rule({ graph, codes })) found.set(discrepancyId(discrepancy), discrepancy);
  }
  return found;
}

const idRow = z.object({ id: z.string() });

async function knownIds(graph: Graph): Promise<Set<string>> {
  const rows = await graph.read({ text: 'MATCH (d:Discrepancy) RETURN d.id AS id', parameters: {} });
  return new Set(rows.map((row) => idRow.parse(row).id));
}

function discrepancyRow([id, discrepancy]: readonly [string, Discrepancy]) {
  const { codes, assertions, suggestions, evidence, ...said } = discrepancy;
  const { properties } = gate.node('Discrepancy', { id, ...said, codeId: codes[0], assertionId: assertions[0] });
  return { codes, assertions, suggestions, evidence: evidence === null ? [] : [evidence], properties };
}
