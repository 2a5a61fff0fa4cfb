import { parseCode } from '../../../src/codes/parse-code.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { editionOf } from './edition.ts';
import { readKnownCodes } from './known-codes.ts';

const category = /^[A-Z]{3}\d{3}$/;

/** The categories of ICD-10-PCS codes, with the clinical domain of each. */
export const prccsrCategories: CodeSetSource = {
  name: 'prccsr-categories',
  title: 'CCSR categories of procedures, CSV',
  after: [],
  recognizes: (head) => /^"?ccsr_category"?,"?ccsr_description"?,"?clinical_domain"?\s/.test(head),
  async read(loading) {
    const { file, faults, gate } = loading;
    const { edition, remarks } = editionOf(loading);
    const document = documentOf('categories', edition);
    const nodes = new Map<string, NodeRow>();
    for await (const { line, cells } of csvRows(
      file,
      ['ccsr_category', 'ccsr_description', 'clinical_domain'],
      faults,
    )) {
      const { ccsr_category: code, ccsr_description: title, clinical_domain: group } = cells;
      const id = idOf(edition, code);
      if (!category.test(code)) faults.add(line, faultOf(code));
      else if (nodes.has(id)) faults.add(line, `There is a row for ${code} already.`);
      else if (title === '') faults.add(line, `${code} must have a description, but has none.`);
      else
        nodes.set(
          id,
          gate.node('CodeCategory', {
            id,
            scheme: 'PRCCSR',
            edition,
            documentId: document.id,
            code,
            title,
            group: group || null,
          }),
        );
    }
    return { document, nodes: [...nodes.values()], types: [], references: [], remarks };
  },
};

/** Which ICD-10-PCS codes are in which categories. */
export const prccsrMapping: CodeSetSource = {
  name: 'prccsr-mapping',
  title: 'CCSR mapping of procedures to categories, CSV',
  after: ['icd10pcs-order', 'prccsr-categories'],
  recognizes: (head) => /^"?icd10pcs_code"?,"?ccsr_category"?,"?ccsr_description"?\s/.test(head),
  async read(loading) {
    const { edition, remarks } = editionOf(loading);
    const document = documentOf('mapping', edition);
    const { nodes, references, left } = await readPairs(loading, edition, document.id);
    const types = ['IN_CATEGORY'] as const;
    return { document, nodes, types, separate: types, references, remarks: [...remarks, ...left] };
  },
};

async function readPairs({ file, faults, gate, graph }: Loading, edition: string, documentId: string) {
  const known = await readKnownCodes(graph);
  const nodes = new Map<string, NodeRow>();
  const references = new Map<string, ReferenceRow>();
  let last = '';
  for await (const { line, cells } of csvRows(file, ['icd10pcs_code', 'ccsr_category', 'ccsr_description'], faults)) {
    const { ccsr_category: code, ccsr_description: title } = cells;
    const parsed = parseCode('IcdPcsCode', cells.icd10pcs_code);
    const id = idOf(edition, code);
    if ('problem' in parsed) faults.add(line, parsed.problem);
    else if (!category.test(code)) faults.add(line, faultOf(code));
    else {
      last = parsed.code;
      // The file of categories knows more about them.
      const initially = { title: title || code, documentId };
      nodes.set(id, gate.node('CodeCategory', { id, scheme: 'PRCCSR', edition, code }, initially));
      if (known.has(parsed.id)) references.set(`${parsed.id} ${id}`, gate.reference('IN_CATEGORY', parsed.id, id));
    }
  }
  if (!last.startsWith('X')) throw incompleteFile(file, 'must end with codes that begin with X, but does not');
  return { nodes: [...nodes.values()], references: [...references.values()], left: known.remarks };
}

function idOf(edition: string, code: string): string {
  return `CATEGORY:prccsr-${edition}-${code}`;
}

function faultOf(code: string): string {
  return `A category must be three letters and three digits, such as MST001, but got ${JSON.stringify(code)}.`;
}

function documentOf(part: 'categories' | 'mapping', version: string): DocumentRecord {
  return {
    record: 'document',
    id: `DOC:prccsr-${part}-${version}`,
    title: `Clinical Classifications Software Refined (CCSR) for procedures: ${part}`,
    publisher: 'AHRQ, Healthcare Cost and Utilization Project',
    kind: 'CODE_SET',
    version,
    url: 'https://hcup-us.ahrq.gov/toolssoftware/ccsr/prccsr.jsp',
    licenceNote: 'Free to use; cite AHRQ.',
  };
}
