import type { Content } from '../../records/content.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { readEditions, tableDocument } from './edition.ts';
import { policyRow } from './policy.ts';
import { tableRows } from './read-table.ts';
import { headerIn, type Owner, ownerOf } from './tables.ts';

/** A table that says where documents apply. */
interface JurisdictionTable {
  readonly name: string;
  readonly owner: Owner;
  readonly property: 'states' | 'contractorIds';
  readonly column: string;
  readonly header: readonly string[];
}

/** The tables of the Medicare Coverage Database with the states and contractors of articles and LCDs. */
export const coverageJurisdictions: CodeSetSource = {
  name: 'mcd-jurisdictions',
  title: 'Medicare Coverage Database, table of states or contractors, CSV',
  after: ['mcd-codes'],
  isTable: true,
  recognizes: (head) => jurisdictionTableIn(head) !== undefined,
  async read(loading) {
    const table = jurisdictionTableIn(await loading.file.head());
    if (!table) throw incompleteFile(loading.file, 'must begin with the columns of jurisdictions, but does not');
    return contentOf(loading, table);
  },
};

/** Tables with the ids of states, and not their names, are not read. */
function jurisdictionTableIn(head: string): JurisdictionTable | undefined {
  const header = headerIn(head);
  const owner = ownerOf(header);
  if (!owner || header.includes('r_contractor_id') || header.includes(`${owner === 'lcd' ? 'article' : 'lcd'}_id`))
    return undefined;
  if (header.includes('state_id') && header.includes('state_name')) {
    return { name: 'primary_jurisdiction', owner, property: 'states', column: 'state_name', header };
  }
  if (!header.includes('contractor_id') || !header.includes('contractor_type_id')) return undefined;
  return { name: 'contractor', owner, property: 'contractorIds', column: 'contractor_id', header };
}

async function contentOf(loading: Loading, table: JurisdictionTable): Promise<Content> {
  const { gate, faults } = loading;
  const { name, owner, property, column } = table;
  const found = new Map<string, { number: string; version: string; values: Set<string> }>();
  let newest = '';
  for await (const { line, cells, policy, number, version, updated = '' } of tableRows(loading, [column], table)) {
    const value = (cells[column] ?? '').replace(/ - Entire State$/, '');
    if (value === '') faults.add(line, `A row must have a ${column}, but has none.`);
    else {
      const one = found.get(policy) ?? { number, version, values: new Set<string>() };
      found.set(policy, { ...one, values: one.values.add(value) });
      if (updated > newest) newest = updated;
    }
  }
  if (found.size === 0) throw incompleteFile(loading.file, 'must name documents, but has no rows');
  const id = `DOC:mcd-${owner}-x-${name.replaceAll('_', '-')}`;
  const editions = await readEditions(loading, id, newest || undefined);
  return {
    document: {
      ...tableDocument(id, `${owner}_x_${name}`),
      ...(editions.newest && { version: editions.newest }),
    },
    nodes: [...found.values()].map(({ number, version, values }) => {
      // What a newer edition says stays.
      const where = editions.isOlder ? {} : { [property]: [...values].sort() };
      return policyRow(gate, owner, number, version, where);
    }),
    types: [],
    references: [],
    remarks: [],
  };
}
