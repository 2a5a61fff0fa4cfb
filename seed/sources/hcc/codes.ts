import { parseCode } from '../../../src/codes/parse-code.ts';
import { diagnosisSources } from '../../../src/graph/model/sources.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { readKnownDiagnoses } from '../icd10cm/known-diagnoses.ts';
import { categoryRow } from './category-row.ts';
import { hccDocument, paymentYearOf } from './edition.ts';
import { readModel } from './models.ts';
import { withoutNewer } from './newer-pairs.ts';

const columns = ['diagnosis_code', 'cc', 'model_name'] as const;

/** Which diagnoses belong to which categories of Medicare risk adjustment: a row for each diagnosis, category and model. */
export const hccCodes: CodeSetSource = {
  name: 'hcc-codes',
  title: 'CMS-HCC mappings of ICD-10-CM, a row for each model, CSV',
  after: [...diagnosisSources, 'hcc-mapping'],
  recognizes: (head) => /^"?diagnosis_code"?,"?cc"?,"?model_name"?\s/.test(head),
  async read(loading) {
    const year = paymentYearOf(loading);
    const document = hccDocument(year, 'categories of diagnoses', year);
    const { nodes, references, remarks } = await readRows(loading);
    const own = await withoutNewer(loading.graph, references, year, document.id);
    return { document, nodes, types: ['IN_HCC'], references: own, remarks };
  },
};

async function readRows({ file, graph, faults, gate }: Loading) {
  const nodes = new Map<string, NodeRow>();
  const references = new Map<string, ReferenceRow>();
  const diagnoses = await readKnownDiagnoses(graph);
  let last = '';
  for await (const { line, cells } of csvRows(file, columns, faults)) {
    const diagnosis = parseCode('Diagnosis', cells.diagnosis_code);
    const model = readModel(cells.model_name);
    if ('problem' in diagnosis) faults.add(line, diagnosis.problem);
    else if (!/^\d{1,4}$/.test(cells.cc)) {
      faults.add(line, `A category must be a number, but got ${JSON.stringify(cells.cc)}.`);
    } else if (!model) {
      faults.add(line, `A model must be named like "CMS-HCC Model V28", but got ${JSON.stringify(cells.model_name)}.`);
    } else {
      last = diagnosis.code;
      const category = categoryRow(gate, model, Number(cells.cc));
      nodes.set(category.id, category);
      if (!diagnoses.has(diagnosis.id)) continue;
      references.set(`${diagnosis.id} ${category.id}`, gate.reference('IN_HCC', diagnosis.id, category.id));
    }
  }
  if (!last.startsWith('Z')) throw incompleteFile(file, 'must end with codes that begin with Z, but does not');
  return { nodes: [...nodes.values()], references: [...references.values()], remarks: diagnoses.remarks };
}
