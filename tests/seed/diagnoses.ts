import type { Graph } from '../../src/graph/port.ts';
import { writeRecords } from '../support/records.ts';

/** Writes diagnoses that mappings can connect to: only their codes, with dots. */
export function writeDiagnoses(graph: Graph, codes: readonly string[]): Promise<void> {
  const nodes = codes.map((code) => {
    const properties = {
      id: `ICD10CM:${code}`,
      system: 'ICD10CM',
      code,
      display: code,
      billable: true,
      level: 'CODE',
      documentId: 'DOC:icd10cm',
    };
    return { label: 'Diagnosis' as const, properties };
  });
  return writeRecords(graph, { nodes, relationships: [] });
}
