import type { NodeRow } from '../../records/gate.ts';
import { BadFileError } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { readLoadedVersion } from '../releases/loaded-version.ts';
import { requireNewest } from '../releases/release.ts';
import { hccDocument, paymentYearOf } from './edition.ts';
import { hccId, readDomain } from './models.ts';

const columns = ['cc', 'label', 'model_domain', 'model_version'] as const;

/** The titles of the categories. */
export const hccLabels: CodeSetSource = {
  name: 'hcc-labels',
  title: 'CMS-HCC labels of categories, CSV',
  after: ['hcc-mapping', 'hcc-codes'],
  recognizes: (head) => /^"?cc"?,"?label"?,"?model_domain"?,"?model_version"?,/.test(head),
  async read(loading) {
    const year = paymentYearOf(loading);
    const document = hccDocument('labels', 'labels of categories', year);
    requireNewest(year, await readLoadedVersion(loading.graph, document.id));
    const nodes = await readNodes(loading);
    if (nodes.length > 0) return { document, nodes, types: [], references: [], remarks: [] };
    throw new BadFileError(`${loading.file.name} must have labels, but has none. Download it again.`);
  },
};

async function readNodes({ file, faults, gate }: Loading): Promise<NodeRow[]> {
  const nodes = new Map<string, NodeRow>();
  for await (const { line, cells } of csvRows(file, columns, faults)) {
    const { cc, label, model_domain: domain, model_version: version } = cells;
    const model = readDomain(domain, version);
    const [, digits] = /^(?:RX)?HCC(\d{1,4})$/.exec(cc) ?? [];
    if (!model)
      faults.add(
        line,
        `A model must be a domain and a version such as CMS-HCC V28, but got ${JSON.stringify(`${domain} ${version}`)}.`,
      );
    else if (!digits)
      faults.add(line, `A category must be written like HCC92 or RXHCC92, but got ${JSON.stringify(cc)}.`);
    else if (label === '') faults.add(line, `${cc} must have a label, but has none.`);
    else {
      const number = Number(digits);
      const id = hccId(model, number);
      if (nodes.has(id)) faults.add(line, `There is a label for ${cc} of ${model.name} already.`);
      else
        nodes.set(
          id,
          gate.node('HccCategory', { id, model: model.name, number, display: model.displayOf(number), title: label }),
        );
    }
  }
  return [...nodes.values()];
}
