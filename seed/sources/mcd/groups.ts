import type { Content } from '../../records/content.ts';
import type { NodeRow } from '../../records/gate.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { readEditions, tableDocument } from './edition.ts';
import { readLoadedGroups } from './loaded-lists.ts';
import { paragraphText } from './paragraph.ts';
import { policyRow } from './policy.ts';
import { tableRows } from './read-table.ts';
import { type GroupTable, groupId, groupTableIn, type Owned } from './tables.ts';

/** The tables of the Medicare Coverage Database with the paragraphs of groups. */
export const coverageGroups: CodeSetSource = {
  name: 'mcd-groups',
  title: 'Medicare Coverage Database, table of groups and their paragraphs, CSV',
  after: ['mcd-codes'],
  isTable: true,
  recognizes: (head) => groupTableIn(head) !== undefined,
  async read(loading) {
    const owned = groupTableIn(await loading.file.head());
    if (!owned) throw incompleteFile(loading.file, 'must begin with the columns of a table of groups, but does not');
    return contentOf(loading, owned);
  },
};

/** A group of a document, with what its table says. */
interface Group {
  readonly policy: NodeRow;
  readonly node: NodeRow;
}

async function contentOf(loading: Loading, owned: Owned<GroupTable>): Promise<Content> {
  const { groups, updated } = await readGroups(loading, owned);
  if (groups.size === 0) throw incompleteFile(loading.file, 'must have groups of documents, but has no rows');
  const id = `DOC:mcd-${owned.owner}-x-${owned.table.name.replaceAll('_', '-')}`;
  const editions = await readEditions(loading, id, updated);
  const loaded = new Map((await readLoadedGroups(loading.graph)).map((one) => [one.group, one]));
  const shown = [...groups.values()].filter(({ node }) => !editions.isOlder || !loaded.has(node.id));
  const edition = { edition: editions.own ?? null };
  const document = tableDocument(id, `${owned.owner}_x_${owned.table.name}`);
  return {
    document: { ...document, ...(editions.newest && { version: editions.newest }) },
    nodes: [...new Map(shown.flatMap(({ policy, node }) => [policy, node]).map((row) => [row.id, row])).values()],
    types: [],
    growing: ['HAS_GROUP'],
    references: shown
      .filter(({ node }) => (loaded.get(node.id)?.documentId ?? id) === id)
      .map(({ policy, node }) => loading.gate.reference('HAS_GROUP', policy.id, node.id, edition)),
    remarks: [],
  };
}

async function readGroups(loading: Loading, owned: Owned<GroupTable>) {
  const { gate, faults } = loading;
  const { kind, group } = owned.table;
  const isOther = kind === 'OTHER_CODING';
  const groups = new Map<string, Group>();
  let newest = '';
  const columns = [group, 'paragraph', ...(isOther ? ['codes'] : [])];
  for await (const { line, cells, updated = '', ...row } of tableRows(loading, columns, owned)) {
    const number = cells[group] ?? '';
    if (!/^\d{1,4}$/.test(number)) {
      faults.add(line, `A ${group} must be a number, but got ${JSON.stringify(number.slice(0, 60))}.`);
      continue;
    }
    const id = groupId(row.policy, kind, Number(number));
    const paragraph = paragraphText(cells.paragraph ?? '');
    const otherCodes = isOther && { otherCodes: paragraphText(cells.codes ?? '') };
    const node = gate.node('CoverageGroup', { id, kind, number: Number(number), paragraph, ...otherCodes });
    groups.set(id, { policy: policyRow(gate, owned.owner, row.number, row.version), node });
    if (updated > newest) newest = updated;
  }
  return { groups, updated: newest || undefined };
}
