import type { Graph } from '../../src/graph/port.ts';
import { writeRecords } from '../support/records.ts';

/** Puts diagnoses into a graph that mappings can tie to: their codes, with dots, and nothing else of the code set. */
export function writeDiagnoses(graph: Graph, codes: readonly string[]): Promise<void> {
  const nodes = codes.map((code) => {
    const properties = { id: `ICD10CM:${code}`, system: 'ICD10CM', code, display: code, billable: true, level: 'CODE' };
    return { label: 'Diagnosis' as const, properties };
  });
  return writeRecords(graph, { nodes, relationships: [] });
}
