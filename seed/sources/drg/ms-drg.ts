import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { fiscalYearOf, ippsDocument } from './fiscal-year.ts';
import { isWeights, readWeights } from './read-weights.ts';

/** The last number of the table: stays that cannot be grouped. */
const last = '999';

/** The MS-DRGs with their weights and lengths of stay. */
export const msDrgs: CodeSetSource = {
  name: 'ms-drg',
  title: 'MS-DRG weights, table 5 of the IPPS rule, text',
  after: [],
  recognizes: isWeights,
  async read(loading) {
    const { file, gate } = loading;
    const year = fiscalYearOf(loading, await file.head());
    const document = ippsDocument('ms-drg', 'MS-DRG weights (table 5)', year);
    const rows = await readWeights(loading);
    if (!rows.some(({ number }) => number === last)) {
      throw incompleteFile(file, `must list all MS-DRGs up to ${last}, but has no ${last}`);
    }
    const common = { edition: year.edition, documentId: document.id };
    const nodes = rows.map((row) =>
      gate.node('MsDrg', { id: `MSDRG:${year.edition}-${row.number}`, ...common, ...row }),
    );
    return { document, nodes, types: [], references: [], remarks: [] };
  },
};
