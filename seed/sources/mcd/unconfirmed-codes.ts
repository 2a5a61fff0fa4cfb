import { codeOf } from '../../../src/codes/ids.ts';
import type { NodeRow } from '../../records/gate.ts';
import { nodeRow } from '../../records/record-nodes.ts';
import type { CodeTable } from './tables.ts';

/** The node of a code that only lists name. The code is its own display: `CPT 0557T`. */
export function unconfirmedRow(label: CodeTable['label'], id: string): NodeRow {
  const code = codeOf(id);
  const display = id.replace(':', ' ').replace('HCPCS2', 'HCPCS').replace('ICD10CM', 'ICD-10-CM');
  switch (label) {
    case 'Diagnosis':
      return nodeRow({ record: 'unconfirmedDiagnosis', code, display });
    case 'Modifier':
      return nodeRow({ record: 'modifier', code, display: `Modifier ${code}` });
    default:
      return nodeRow({ record: 'procedure', code, display });
  }
}
