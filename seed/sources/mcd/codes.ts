import { diagnosisSources, hcpcsSources } from '../../../src/graph/model/sources.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { type Content, lazily, together } from '../../records/content.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { requireMost } from '../require-most.ts';
import { type Editions, readEditions, tableDocument } from './edition.ts';
import {
  type LoadedCode,
  type LoadedGroup,
  missingCodes,
  readLoadedCodes,
  readLoadedGroups,
  readPcsCodes,
} from './loaded-lists.ts';
import { policyRow } from './policy.ts';
import { type List, type Lists, readLists } from './read-lists.ts';
import { type CodeTable, codeTableIn, type Owned } from './tables.ts';
import { unconfirmedRow } from './unconfirmed-codes.ts';

/**
 * The tables of the Medicare Coverage Database that say which codes articles and LCDs list. Lists of document versions
 * that a table no longer has stay, with the edition that had them last.
 */
export const coverageCodes: CodeSetSource = {
  name: 'mcd-codes',
  title: 'Medicare Coverage Database, table of codes that articles or LCDs list, CSV',
  after: [...diagnosisSources, ...hcpcsSources, 'fee-schedule', 'coverage-listing', 'icd10pcs-order'],
  isTable: true,
  recognizes: (head) => codeTableIn(head) !== undefined,
  async read(loading) {
    const owned = codeTableIn(await loading.file.head());
    if (!owned) throw incompleteFile(loading.file, 'must begin with the columns of a table of codes, but does not');
    return contentOf(loading, owned, await readLists(loading, owned));
  },
};

async function contentOf(loading: Loading, owned: Owned<CodeTable>, read: Lists): Promise<Content> {
  const { file, graph } = loading;
  if (read.lists.length === 0) throw incompleteFile(file, 'must list codes of documents, but has no rows');
  const id = `DOC:mcd-${owned.owner}-x-${owned.table.name.replaceAll('_', '-')}`;
  const editions = await readEditions(loading, id, read.updated);
  const loaded = { groups: await readLoadedGroups(graph), codes: await readLoadedCodes(graph, id) };
  const newer = newerPolicies(editions, id, loaded);
  const lists = read.lists.filter(({ policy }) => !newer.has(policy));
  const kept = loaded.codes.filter(({ policy }) => newer.has(policy) || !read.policies.has(policy));
  if (!editions.isOlder) requireMostDocuments(loading, read, loaded.codes);
  const document = tableDocument(id, `${owned.owner}_x_${owned.table.name}`);
  return {
    document: { ...document, ...(editions.newest && { version: editions.newest }) },
    nodes: await nodesOf(loading, owned, { ...read, lists }),
    types: ['LISTS'],
    growing: ['HAS_GROUP'],
    references: referencesOf(loading.gate, editions, await withNodes(graph, owned.table, lists), {
      id,
      kept,
      groups: loaded.groups,
    }),
    remarks: remarksOf(owned, read),
  };
}

interface Loaded {
  readonly groups: readonly LoadedGroup[];
  readonly codes: readonly LoadedCode[];
}

/** The documents of which the graph has what a newer edition of the table says. */
function newerPolicies({ own, isOlder }: Editions, documentId: string, { groups, codes }: Loaded): ReadonlySet<string> {
  if (!isOlder || own === undefined) return new Set();
  const stated = groups.filter((one) => one.documentId === documentId);
  return new Set([...stated, ...codes].filter(({ edition }) => (edition ?? '') > own).map(({ policy }) => policy));
}

/** In how few documents editions may differ by chance. */
const fewDocuments = 20;

/** Refuses a table that has lost a quarter of its documents, in whatever version. @throws {BadFileError} */
function requireMostDocuments({ file }: Loading, { policies }: Lists, codes: readonly LoadedCode[]): void {
  const unversioned = (policy: string) => policy.slice(0, policy.lastIndexOf('-'));
  const known = new Set(codes.map(({ policy }) => unversioned(policy)));
  const listed = new Set([...policies.keys()].map(unversioned));
  const missing = [...known].filter((one) => !listed.has(one));
  if (known.size >= fewDocuments) requireMost(file, missing.length, known.size, 'documents of the edition');
}

async function nodesOf({ graph, gate }: Loading, owned: Owned<CodeTable>, { lists, policies }: Lists) {
  const { label } = owned.table;
  const ids = label ? new Set(lists.flatMap(({ codes }) => [...codes])) : [];
  const missing = await missingCodes(graph, ids);
  const isCut = cutDocuments(owned, policies);
  const named = [...policies.values()].map(({ number, version }) => policyRow(gate, owned.owner, number, version));
  return together<NodeRow>(
    missing.map((id) => unconfirmedRow(label, id)),
    named,
    lists.map((list) => groupRow(gate, owned.table, list, isCut)),
  );
}

function groupRow(gate: Gate, { kind, property }: CodeTable, list: List, isCut: ReadonlySet<string>): NodeRow {
  return gate.node('CoverageGroup', {
    id: list.group,
    kind,
    number: list.number,
    complete: !isCut.has(list.policy),
    notApplicable: list.codes.size === 0 || null,
    ...(property && list.codes.size > 0 && { [property]: [...list.codes] }),
  });
}

/** How many rows of a document one page of CMS's API has. */
const pageSize = 100;

/** The documents that have a whole page of rows in a table copied from the API, if no document has more. */
function cutDocuments({ header }: Owned<CodeTable>, policies: Lists['policies']): ReadonlySet<string> {
  const described = Math.max(header.indexOf('description'), header.indexOf('short_description'));
  const isFromApi = header.indexOf('last_updated') > described;
  const sizes = [...policies.values()].map(({ rows }) => rows);
  if (!isFromApi || sizes.some((rows) => rows > pageSize)) return new Set();
  return new Set([...policies].filter(([, { rows }]) => rows === pageSize).map(([policy]) => policy));
}

/** The lists with the ids of those codes that have nodes. */
async function withNodes(
  graph: Reader,
  { label, property }: CodeTable,
  lists: readonly List[],
): Promise<readonly List[]> {
  if (label) return lists;
  const codes = property === 'pcsCodes' ? await readPcsCodes(graph) : new Map<string, string>();
  return lists.map((list) => ({
    ...list,
    codes: new Set([...list.codes].flatMap((code) => codes.get(code) ?? [])),
  }));
}

interface Stated {
  readonly id: string;
  readonly kept: readonly LoadedCode[];
  readonly groups: readonly LoadedGroup[];
}

function referencesOf(
  gate: Gate,
  { own = null }: { readonly own?: string | null | undefined },
  lists: readonly List[],
  { id, kept, groups }: Stated,
) {
  const others = new Set(groups.filter(({ documentId }) => documentId !== id).map(({ group }) => group));
  const edition = { edition: own };
  const pairs = lists.flatMap(({ group, codes }) => [...codes].map((code) => ({ group, code, ...edition })));
  return together<ReferenceRow>(
    lists
      .filter(({ group }) => !others.has(group))
      .map(({ policy, group }) => gate.reference('HAS_GROUP', policy, group, edition)),
    lazily([...pairs, ...kept], ({ group, code, edition }) => gate.reference('LISTS', group, code, { edition })),
  );
}

function remarksOf(owned: Owned<CodeTable>, { lists, policies }: Lists): string[] {
  const cut = cutDocuments(owned, policies).size;
  const empty = lists.filter(({ codes }) => codes.size === 0).length;
  return [
    ...(cut > 0 ? [`Documents cut off at ${pageSize} rows: ${cut}. Their groups are marked as incomplete.`] : []),
    ...(empty > 0 ? [`Groups with a placeholder in place of codes: ${empty}.`] : []),
  ];
}
