import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import { BadFileError } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { readLoadedVersion } from '../releases/loaded-version.ts';
import { requireNewest } from '../releases/release.ts';
import { categoryRow } from './category-row.ts';
import { hccDocument, paymentYearOf } from './edition.ts';
import { hccId, readDomain } from './models.ts';

const columns = ['cc_parent', 'cc_child', 'model_domain', 'model_version'] as const;

/** Which categories do not count if a more severe one of the same model does. */
export const hccHierarchies: CodeSetSource = {
  name: 'hcc-hierarchies',
  title: 'CMS-HCC hierarchies of categories, CSV',
  after: ['hcc-mapping', 'hcc-codes', 'hcc-labels'],
  recognizes: (head) => /^"?cc_parent"?,"?cc_child"?,"?model_domain"?,/.test(head),
  async read(loading) {
    const year = paymentYearOf(loading);
    const document = hccDocument('hierarchies', 'hierarchies of categories', year);
    requireNewest(year, await readLoadedVersion(loading.graph, document.id));
    const { nodes, references } = await readRows(loading);
    if (references.length > 0) return { document, nodes, types: ['HCC_OVERRIDES'], references, remarks: [] };
    throw new BadFileError(`${loading.file.name} must have hierarchies, but has none. Download it again.`);
  },
};

async function readRows({ file, faults, gate }: Loading) {
  const nodes = new Map<string, NodeRow>();
  const references = new Map<string, ReferenceRow>();
  for await (const { line, cells } of csvRows(file, columns, faults)) {
    const { cc_parent: parent, cc_child: child, model_domain: domain, model_version: version } = cells;
    const model = readDomain(domain, version);
    if (!model) {
      faults.add(
        line,
        `A model must be a domain and a version such as CMS-HCC V28, but got ${JSON.stringify(`${domain} ${version}`)}.`,
      );
    } else if (![parent, child].every((one) => /^\d{1,4}$/.test(one)) || parent === child) {
      faults.add(
        line,
        `A row must have the numbers of two categories, but got ${JSON.stringify(`${parent} and ${child}`)}.`,
      );
    } else {
      const numbers = [Number(parent), Number(child)];
      for (const number of numbers) nodes.set(hccId(model, number), categoryRow(gate, model, number));
      const [from = '', to = ''] = numbers.map((number) => hccId(model, number));
      references.set(`${from} ${to}`, gate.reference('HCC_OVERRIDES', from, to));
    }
  }
  return { nodes: [...nodes.values()], references: [...references.values()] };
}
