import { parseCode } from '../../../src/codes/parse-code.ts';
import { diagnosisSources, hcpcsSources } from '../../../src/graph/model/sources.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { editionOf } from './edition.ts';
import { readKnownCodes } from './known-codes.ts';

const columns = [
  'condition_id',
  'condition',
  'chronic_condition_type',
  'condition_category',
  'claims_qualification',
  'inclusion_type',
  'code_system',
  'code',
] as const;

type Cells = Readonly<Record<(typeof columns)[number], string>>;

/** The code systems of this graph, by their names in the file. */
const labels = new Map([
  ['ICD-10-CM', 'Diagnosis'],
  ['ICD-10-PCS', 'IcdPcsCode'],
  ['HCPCS', 'Procedure'],
] as const);

/** Which codes show that a patient has a chronic condition. */
export const chronicConditions: CodeSetSource = {
  name: 'chronic-conditions',
  title: 'Chronic conditions derived from those of the CCW, CSV',
  after: [...diagnosisSources, ...hcpcsSources, 'fee-schedule', 'icd10pcs-order'],
  recognizes: (head) => /^"?condition_id"?,"?condition"?,"?condition_column_name"?,/.test(head),
  async read(loading) {
    const { edition, remarks } = editionOf(loading);
    const document = documentOf(edition);
    const { nodes, references, left } = await readRows(loading, edition, document.id);
    if (nodes.length === 0) throw incompleteFile(loading.file, 'must list conditions, but has none');
    const types = ['IN_CATEGORY'] as const;
    return { document, nodes, types, separate: types, references, remarks: [...remarks, ...left] };
  },
};

async function readRows({ file, faults, gate, graph }: Loading, edition: string, documentId: string) {
  const known = await readKnownCodes(graph);
  const nodes = new Map<string, NodeRow>();
  const references = new Map<string, ReferenceRow>();
  const others = new Map<string, number>();
  for await (const { line, cells } of csvRows(file, columns, faults)) {
    const fault = faultOf(cells);
    const label = labels.get(cells.code_system as 'HCPCS');
    const parsed = label && parseCode(label, cells.code);
    if (fault !== undefined) faults.add(line, fault);
    else if (parsed === undefined) others.set(cells.code_system, (others.get(cells.code_system) ?? 0) + 1);
    else if ('problem' in parsed) faults.add(line, parsed.problem);
    else {
      const id = `CATEGORY:chronic-condition-${edition}-${cells.condition_id}`;
      nodes.set(id, nodes.get(id) ?? gate.node('CodeCategory', { ...categoryOf(cells), id, edition, documentId }));
      if (!known.has(parsed.id)) continue;
      const excluded = cells.inclusion_type === 'Exclude' || null;
      references.set(`${parsed.id} ${id}`, gate.reference('IN_CATEGORY', parsed.id, id, { excluded }));
    }
  }
  return {
    nodes: [...nodes.values()],
    references: [...references.values()],
    left: [...known.remarks, ...remarksOn(others)],
  };
}

function faultOf({ condition_id: number, condition, inclusion_type: inclusion, code_system: system }: Cells) {
  if (!/^\d{1,4}$/.test(number)) return `A condition_id must be a number, but got ${JSON.stringify(number)}.`;
  if (condition === '') return `Condition ${number} must have a name, but has none.`;
  if (inclusion !== 'Include' && inclusion !== 'Exclude') {
    return `The inclusion_type must be Include or Exclude, but got ${JSON.stringify(inclusion)}.`;
  }
  return system === '' ? 'A row must have a code_system, but has none.' : undefined;
}

function categoryOf(cells: Cells) {
  return {
    scheme: 'CHRONIC_CONDITION',
    code: cells.condition_id,
    title: cells.condition,
    group: cells.condition_category || null,
    subgroup: cells.chronic_condition_type || null,
    note: cells.claims_qualification || null,
  } as const;
}

function remarksOn(others: ReadonlyMap<string, number>): string[] {
  if (others.size === 0) return [];
  const counts = [...others].map(([system, count]) => `${count} of ${system}`).join(', ');
  return [`Rows left out, because this graph does not have their code systems: ${counts}.`];
}

function documentOf(version: string): DocumentRecord {
  return {
    record: 'document',
    id: `DOC:chronic-conditions-${version}`,
    title: 'Chronic conditions, after the definitions of the Chronic Conditions Warehouse',
    publisher: 'Tuva Health, after CMS',
    kind: 'CODE_SET',
    version,
    url: 'https://www2.ccwdata.org/web/guest/condition-categories',
    licenceNote: 'Apache 2.0.',
  };
}
