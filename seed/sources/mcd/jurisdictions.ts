import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import { type Content, together } from '../../records/content.ts';
import type { NodeRow } from '../../records/gate.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { contractorId, idIn } from './contractors.ts';
import { distinct, placeOf, readContractors } from './contractors-of-documents.ts';
import { readEditions, tableDocument } from './edition.ts';
import { requireStateNames, stateNameOf } from './lookups.ts';
import { policyRow } from './policy.ts';
import { tableRows } from './read-table.ts';
import { headerIn, type Owner, ownerOf } from './tables.ts';

/** A table that says where documents apply. */
interface JurisdictionTable {
  readonly name: 'primary_jurisdiction' | 'contractor';
  readonly owner: Owner;
  /** The columns with the place. */
  readonly columns: readonly string[];
  readonly header: readonly string[];
}

/** The tables of the Medicare Coverage Database with the states and contractors of articles and LCDs. */
export const coverageJurisdictions: CodeSetSource = {
  name: 'mcd-jurisdictions',
  title: 'Medicare Coverage Database, table of states or contractors of documents, CSV',
  after: ['mcd-codes', 'mcd-lookups'],
  isTable: true,
  recognizes: (head) => jurisdictionTableIn(head) !== undefined,
  async read(loading) {
    const table = jurisdictionTableIn(await loading.file.head());
    if (!table) throw incompleteFile(loading.file, 'must begin with the columns of jurisdictions, but does not');
    return contentOf(loading, table);
  },
};

function jurisdictionTableIn(head: string): JurisdictionTable | undefined {
  const header = headerIn(head);
  const owner = ownerOf(header);
  if (!owner || header.includes('r_contractor_id') || header.includes(`${owner === 'lcd' ? 'article' : 'lcd'}_id`))
    return undefined;
  if (header.includes('state_id')) {
    // Copies from the API have the names, too.
    const columns = header.includes('state_name') ? ['state_id', 'state_name'] : ['state_id'];
    return { name: 'primary_jurisdiction', owner, columns, header };
  }
  if (!header.includes('contractor_id') || !header.includes('contractor_type_id')) return undefined;
  return { name: 'contractor', owner, columns: ['contractor_id', 'contractor_type_id'], header };
}

/** The places of a document: names of states, or ids of contractors. */
interface Placed {
  readonly number: string;
  readonly version: string;
  readonly places: ReadonlySet<string>;
}

async function contentOf(loading: Loading, table: JurisdictionTable): Promise<Content> {
  const { placed, updated, remarks } = await readPlaces(loading, table);
  if (placed.size === 0) throw incompleteFile(loading.file, 'must name documents, but has no rows');
  const { name, owner } = table;
  const id = `DOC:mcd-${owner}-x-${name.replaceAll('_', '-')}`;
  const editions = await readEditions(loading, id, updated);
  const document = {
    ...tableDocument(id, `${owner}_x_${name}`),
    ...(editions.newest && { version: editions.newest }),
  };
  const given = { owner, document: id, placed, editions };
  const content =
    name === 'contractor' ? await contractorsContent(loading, given) : await statesContent(loading, given);
  return { document, types: [], references: [], ...content, remarks };
}

async function readPlaces(loading: Loading, table: JurisdictionTable) {
  const { columns, name } = table;
  const isNamed = columns.includes('state_name');
  const states = name === 'contractor' || isNamed ? undefined : await requireStateNames(loading);
  const placed = new Map<string, Placed & { readonly places: Set<string> }>();
  let newest = '';
  for await (const { line, cells, policy, number, version, updated = '' } of tableRows<string>(
    loading,
    columns,
    table,
  )) {
    const [first = '', second = ''] = columns.map((column) => cells[column]);
    const place =
      name === 'contractor' ? contractorId(first, second) : isNamed ? stateNameOf(second) : (states?.of(first) ?? null);
    if (place === undefined || place === '') {
      loading.faults.add(
        line,
        `A row must have ${columns.join(' and ')}, but got ${JSON.stringify(`${first} ${second}`.slice(0, 60))}.`,
      );
      continue;
    }
    const one = placed.get(policy) ?? { number, version, places: new Set<string>() };
    if (place !== null) one.places.add(place);
    placed.set(policy, one);
    if (updated > newest) newest = updated;
  }
  return { placed, updated: newest || undefined, remarks: states?.remarks ?? [] };
}

interface Given {
  readonly owner: Owner;
  /** The id of the table's document. */
  readonly document: string;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly editions: Awaited<ReturnType<typeof readEditions>>;
}

const withStates = query(
  'MATCH (d:CoverageDocument) WHERE d.states IS NOT NULL AND d.statesDerived IS NULL RETURN d.id AS id',
  z.object({ id: z.string() }),
);

/** The ids of the documents whose states a table names. */
async function readWithStates(graph: Reader): Promise<ReadonlySet<string>> {
  return new Set((await withStates.read(graph)).map(({ id }) => id));
}

async function statesContent({ gate, graph }: Loading, { owner, placed, editions }: Given) {
  const known = editions.isOlder ? await readWithStates(graph) : new Set<string>();
  const nodes = [...placed].map(([id, { number, version, places }]): NodeRow => {
    // What a newer edition says stays.
    const states = known.has(id) ? null : distinct([...places]);
    return policyRow(gate, owner, number, version, states === null ? {} : { states, statesDerived: null });
  });
  return { nodes };
}

const ofDocuments = query(
  `MATCH (d:CoverageDocument)-[r:OF_CONTRACTOR]->(c:MedicareContractor) WHERE r.documentId = $documentId
RETURN d.id AS from, c.id AS to, r.edition AS edition`,
  z.object({ from: z.string(), to: z.string(), edition: z.string().nullable() }),
);

async function contractorsContent({ gate, graph }: Loading, { owner, document, placed, editions }: Given) {
  const { own = null } = editions;
  const loaded = await ofDocuments.read(graph, { documentId: document });
  const newer = new Set(loaded.filter(({ edition }) => own !== null && (edition ?? '') > own).map(({ from }) => from));
  const shown = [...placed].filter(([id]) => !newer.has(id));
  const [contractors, hasStates] = [await readContractors(graph), await readWithStates(graph)];
  const ids = new Set(shown.flatMap(([, { places }]) => [...places]));
  const stated = [
    ...shown.flatMap(([from, { places }]) => [...places].map((to) => ({ from, to, edition: own }))),
    // Versions that the table no longer has keep what it said of them last.
    ...loaded.filter(({ from }) => newer.has(from) || !placed.has(from)),
  ];
  return {
    nodes: together<NodeRow>(
      [...ids].map((id) => gate.node('MedicareContractor', { id, contractorId: idIn(id) }, { documentId: document })),
      shown.map(([id, { number, version, places }]) => {
        const place = placeOf({ contractors: [...places], hasStates: hasStates.has(id) }, contractors);
        return policyRow(gate, owner, number, version, { contractorIds: distinct([...places].map(idIn)), ...place });
      }),
    ),
    types: ['OF_CONTRACTOR'] as const,
    references: stated.map(({ from, to, edition }) => gate.reference('OF_CONTRACTOR', from, to, { edition })),
  };
}
