import { parseCode } from '../../../src/codes/parse-code.ts';
import type { NodeRow } from '../../records/gate.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { documentOf, editionOf } from './edition.ts';
import { end } from './rows.ts';

const columns = ['ccsr_category', 'ccsr_description', 'body_system'] as const;

/** Not categories, but marks for records without a usable diagnosis. */
const marks = new Set(['NoDX1', 'InvlDX']);

/** The categories with their names. */
export const ccsrCategories: CodeSetSource = {
  name: 'ccsr-categories',
  title: 'CCSR categories of diagnoses, CSV',
  after: [],
  recognizes: (head) => /^"?ccsr_category"?,"?ccsr_description"?,"?body_system"?/.test(head),
  async read(loading) {
    const document = documentOf('categories', editionOf(loading));
    const nodes = await readNodes(loading, document.id);
    return { document, nodes, types: [], references: [], remarks: [] };
  },
};

async function readNodes({ file, faults, gate }: Loading, documentId: string): Promise<NodeRow[]> {
  const nodes = new Map<string, NodeRow>();
  for await (const { line, cells } of csvRows(file, columns, faults)) {
    if (cells.ccsr_category === end || marks.has(cells.ccsr_category)) continue;
    const parsed = parseCode('CcsrCategory', cells.ccsr_category);
    if ('problem' in parsed) faults.add(line, parsed.problem);
    else if (cells.ccsr_description === '') faults.add(line, `${parsed.code} must have a description, but has none.`);
    else if (nodes.has(parsed.id)) faults.add(line, `There is a row for ${parsed.code} already.`);
    else {
      const { ccsr_description: display, body_system: bodySystem } = cells;
      const properties = { ...parsed, system: 'CCSR', display, bodySystem: bodySystem || null, documentId } as const;
      nodes.set(parsed.id, gate.node('CcsrCategory', properties));
    }
  }
  return [...nodes.values()];
}
