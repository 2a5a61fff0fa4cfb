import { Days } from '../../src/codes/days.ts';
import { readCoverage } from '../../src/codes/read-coverage.ts';
import { today } from '../../src/graph/day.ts';
import type { Graph } from '../../src/graph/port.ts';
import { gateOf } from '../records/gate.ts';
import { deleteNodes } from '../statements/delete-nodes.ts';
import { ambiguousLabelDiscrepancies } from './ambiguous-label.ts';
import { createCodeReader } from './code-reader.ts';
import { codeStatusDiscrepancies } from './code-status.ts';
import { coverageDiscrepancies } from './coverage-unsupported.ts';
import { withdrawnDiscrepancies } from './coverage-withdrawn.ts';
import { notCoveredDiscrepancies } from './diagnosis-not-covered.ts';
import { type Discrepancy, discrepancyId } from './discrepancy.ts';
import * as statements from './discrepancy-statements.ts';
import { excludes1Discrepancies } from './excludes1-conflict.ts';
import { guidelineDiscrepancies } from './guideline-conflict.ts';
import { labelDiscrepancies } from './label.ts';
import { modifierDiscrepancies } from './modifier-not-applicable.ts';
import { notBillableDiscrepancies } from './not-billable.ts';
import type { Rule } from './rule.ts';
import { contentOf, readStored } from './stored-discrepancies.ts';
import { unlistedCodeDiscrepancies } from './unlisted-code.ts';
import { unlistedInTextDiscrepancies } from './unlisted-in-text.ts';

const gate = gateOf('discrepancies');

const rules: readonly Rule[] = [
  labelDiscrepancies,
  codeStatusDiscrepancies,
  unlistedCodeDiscrepancies,
  unlistedInTextDiscrepancies,
  notBillableDiscrepancies,
  ambiguousLabelDiscrepancies,
  modifierDiscrepancies,
  excludes1Discrepancies,
  guidelineDiscrepancies,
  coverageDiscrepancies,
  withdrawnDiscrepancies,
  notCoveredDiscrepancies,
];

/** How a refresh changed the discrepancies of a graph. */
export interface DiscrepancyChange {
  /** How many there are now. */
  readonly total: number;
  readonly added: number;
  readonly removed: number;
}

/**
 * Computes all discrepancies of the graph and writes the differences, if there are any, in one transaction. Call it after every change to
 * documents or code sets. Complete documents count as checked from then on.
 * @throws {GraphError}
 */
export async function refreshDiscrepancies(graph: Graph): Promise<DiscrepancyChange> {
  const found = await findDiscrepancies(graph);
  const stored = await readStored(graph);
  const differing = [...found].filter(([id, discrepancy]) => stored.get(id) !== contentOf(discrepancy));
  const rows = differing.map(discrepancyRow);
  const removed = [...stored.keys()].filter((id) => !found.has(id));
  const total = found.size;
  if (rows.length + removed.length === 0 && !(await isRefreshDue(graph))) return { total, added: 0, removed: 0 };
  await graph.write([
    ...(removed.length > 0 ? deleteNodes({ text: statements.discrepancyNodes, parameters: { ids: removed } }) : []),
    ...(rows.length > 0 ? statements.writeDiscrepancies.map((text) => ({ text, parameters: { rows } })) : []),
    { text: statements.markChecked, parameters: {} },
  ]);
  const added = differing.filter(([id]) => !stored.has(id)).length;
  return { total, added, removed: removed.length };
}

/** Whether documents were loaded after the last refresh, because a load was killed before its own. @throws {GraphError} */
export async function isRefreshDue(graph: Graph): Promise<boolean> {
  const [row] = await graph.read({ text: statements.countUnchecked, parameters: {} });
  return row?.n !== 0;
}

/** Computes all discrepancies of the graph, by id, and writes nothing. @throws {GraphError} */
export async function findDiscrepancies(graph: Graph): Promise<Map<string, Discrepancy>> {
  // Rules are a dozen statements, and a server that has just started takes seconds to plan them.
  if (!(await hasDocuments(graph))) return new Map();
  const days = new Days(await readCoverage(graph), today()).parameters(undefined);
  const codes = createCodeReader(graph, days);
  const found = new Map<string, Discrepancy>();
  for (const rule of rules) {
    for (const discrepancy of await rule({ graph, days, codes })) found.set(discrepancyId(discrepancy), discrepancy);
  }
  return found;
}

/** Whether there is anything that rules begin with: what documents say, or policies. */
async function hasDocuments(graph: Graph): Promise<boolean> {
  const counts = await graph.read({ text: statements.countDocumented, parameters: {} });
  return counts.some(({ n }) => n !== 0);
}

function discrepancyRow([id, discrepancy]: readonly [string, Discrepancy]) {
  const { codes, assertions, suggestions, coverageDocuments = [], evidence, ...said } = discrepancy;
  const assertionId = assertions[0] ?? null;
  const { properties } = gate.node('Discrepancy', { id, ...said, codeId: codes[0], assertionId });
  return {
    codes,
    assertions,
    suggestions,
    coverageDocuments,
    evidence: evidence === null ? [] : [evidence],
    properties,
  };
}
