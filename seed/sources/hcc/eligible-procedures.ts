import { hcpcsSources } from '../../../src/graph/model/sources.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { ProcedureCodes } from '../procedure-codes.ts';
import { unlistedProcedures } from '../unlisted-procedures.ts';
import { hccDocument, paymentYearOf } from './edition.ts';

/** The procedures whose encounters provide diagnoses for risk adjustment, as one category of each year. */
export const riskAdjustmentCodes: CodeSetSource = {
  name: 'risk-adjustment-codes',
  title: 'CPT and HCPCS codes that are eligible for risk adjustment, CSV',
  after: [...hcpcsSources, 'fee-schedule'],
  recognizes: (head) => /^"?cpt_hcpcs_code"?\r?\n/.test(head),
  async read(loading) {
    const { graph, gate } = loading;
    const year = paymentYearOf(loading);
    const document = hccDocument(`procedures-${year}`, 'eligible procedures', year);
    const ids = await readProcedures(loading);
    const id = `CATEGORY:risk-adjustment-${year}`;
    const category = gate.node('CodeCategory', {
      id,
      scheme: 'RISK_ADJUSTMENT',
      edition: year,
      documentId: document.id,
      title: 'Eligible for risk adjustment',
    });
    const types = ['IN_CATEGORY'] as const;
    const references = ids.map((procedure) => gate.reference('IN_CATEGORY', procedure, id));
    const nodes = [...(await unlistedProcedures(graph, gate, ids)), category];
    return { document, nodes, types, separate: types, references, remarks: [] };
  },
};

async function readProcedures({ file, faults }: Loading): Promise<string[]> {
  const ids = new Set<string>();
  const codes = new ProcedureCodes();
  for await (const { line, cells } of csvRows(file, ['cpt_hcpcs_code'], faults)) {
    const read = codes.read(cells.cpt_hcpcs_code);
    if ('problem' in read) faults.add(line, read.problem);
    else ids.add(read.id);
  }
  if ([...ids].some((id) => id.startsWith('HCPCS2:'))) return [...ids];
  throw incompleteFile(file, 'must list codes of CPT and then of HCPCS Level II, but has none of the latter');
}
