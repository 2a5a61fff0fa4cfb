import { coverageTables } from '../../../src/graph/model/sources.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { type Content, together } from '../../records/content.ts';
import type { NodeRow } from '../../records/gate.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import {
  type Contractor,
  distinct,
  placeOf,
  readContractedDocuments,
  readContractors,
} from './contractors-of-documents.ts';
import { type Editions, readEditions, tableDocument } from './edition.ts';
import { readLookup, requireStateNames } from './lookups.ts';
import { decoded } from './paragraph.ts';
import { isoDate } from './read-table.ts';
import { headerIn } from './tables.ts';

const key = ['contractor_id', 'contractor_type_id', 'contractor_version'] as const;

/** The columns of each table, besides the key. */
const tables = {
  contractor: ['contractor_bus_name', 'contractor_number'],
  contractor_jurisdiction: ['state_id', 'term_date'],
} as const;

type TableName = keyof typeof tables;
type Cells = Readonly<Record<string, string>>;

/** The tables of the Medicare Coverage Database with the names of contractors, and with the states that they serve. */
export const coverageContractors: CodeSetSource = {
  name: 'mcd-contractors',
  title: 'Medicare Coverage Database, table of contractors or of their jurisdictions, CSV',
  after: ['mcd-lookups', 'coverage-listing', ...coverageTables, 'mcd-relations', 'mcd-jurisdictions', 'mcd-documents'],
  isTable: true,
  recognizes: (head) => contractorTableIn(headerIn(head)) !== undefined,
  async read(loading) {
    const header = headerIn(await loading.file.head());
    const name = contractorTableIn(header);
    if (!name) throw incompleteFile(loading.file, 'must begin with the columns of contractors, but does not');
    return contentOf(loading, name, header);
  },
};

function contractorTableIn(header: readonly string[]): TableName | undefined {
  const names = Object.keys(tables) as TableName[];
  return names.find((name) => [...key, ...tables[name]].every((column) => header.includes(column)));
}

async function contentOf(loading: Loading, name: TableName, header: readonly string[]): Promise<Content> {
  const { file, graph, gate } = loading;
  const id = `DOC:mcd-${name.replaceAll('_', '-')}`;
  const { rows, updated } = await readRows(loading, name, header);
  if (rows.size === 0) throw incompleteFile(file, 'must have contractors, but has no rows');
  const editions = await readEditions(loading, id, updated);
  const known = await readContractors(graph);
  const { read, remarks } =
    name === 'contractor' ? await namesIn(graph, rows) : await statesIn(loading, rows, editions);
  // What a newer edition says stays.
  const shown = editions.isOlder ? read.filter((one) => !isKnownIn(known.get(one.id), name)) : read;
  const after = new Map(known);
  for (const one of shown) {
    const before = known.get(one.id) ?? { name: null, number: null, states: null };
    after.set(one.id, { ...before, ...one });
  }
  return {
    document: { ...tableDocument(id, name), ...(editions.newest && { version: editions.newest }) },
    nodes: together<NodeRow>(
      shown.map((one) => gate.node('MedicareContractor', { ...one, contractorId: idIn(one.id) }, { documentId: id })),
      (await readContractedDocuments(graph)).map((one) =>
        gate.node('CoverageDocument', { ...placeOf(one, after), id: one.id }),
      ),
    ),
    types: [],
    references: [],
    remarks,
  };
}

function isKnownIn(contractor: Contractor | undefined, table: TableName): boolean {
  if (!contractor) return false;
  return (table === 'contractor' ? contractor.name : contractor.states) !== null;
}

/** What a table says of a contractor. */
type Read = Pick<Contractor, 'id'> & Partial<Omit<Contractor, 'id'>> & { readonly type?: string | null };

/** The rows of each contractor in its newest version. */
type Rows = ReadonlyMap<string, { readonly version: number; readonly rows: readonly Cells[] }>;

async function readRows({ file, faults }: Loading, name: TableName, header: readonly string[]) {
  const found = new Map<string, { version: number; rows: Cells[] }>();
  const columns: string[] = [...key, ...tables[name], ...(header.includes('last_updated') ? ['last_updated'] : [])];
  let newest = '';
  for await (const { line, cells } of csvRows(file, columns, faults, { header, encoding: await file.encoding() })) {
    const [contractor = '', type = '', edition = ''] = key.map((column) => cells[column]);
    const id = contractorId(contractor, type);
    const version = Number(edition);
    if (id === undefined || !/^\d{1,5}$/.test(edition)) {
      const got = JSON.stringify(`${contractor} ${type} ${edition}`.slice(0, 60));
      faults.add(line, `A row must have numbers as ${key.join(', ')}, but got ${got}.`);
      continue;
    }
    const before = found.get(id);
    if (!before || before.version < version) found.set(id, { version, rows: [cells] });
    else if (before.version === version) before.rows.push(cells);
    const updated = isoDate(cells.last_updated ?? '') ?? '';
    if (updated > newest) newest = updated;
  }
  return { rows: found as Rows, updated: newest || undefined };
}

/** What a table says, and remarks on it. */
interface Found {
  readonly read: readonly Read[];
  readonly remarks: readonly string[];
}

async function namesIn(graph: Reader, rows: Rows): Promise<Found> {
  const types = await readLookup(graph, 'contractor_type_lookup');
  const read = [...rows].map(
    ([
      id,
      {
        rows: [row = {}],
      },
    ]) => ({
      id,
      name: decoded(row.contractor_bus_name ?? '').trim() || null,
      number: row.contractor_number || null,
      type: types.get(row.contractor_type_id ?? '') ?? null,
    }),
  );
  return { read, remarks: [] };
}

/** Jurisdictions that had ended before the edition are left out. */
async function statesIn(loading: Loading, rows: Rows, { own = '' }: Editions): Promise<Found> {
  const names = await requireStateNames(loading);
  const read = [...rows].map(([id, { rows: all }]) => {
    const current = all.filter(({ term_date: end = '' }) => end === '' || (isoDate(end) ?? end).slice(0, 7) >= own);
    return { id, states: distinct(current.map(({ state_id: number = '' }) => names.of(number) ?? null)) };
  });
  return { read, remarks: names.remarks };
}

/** The id of a contractor's node; undefined if the cells are not numbers. */
export function contractorId(contractor: string, type: string): string | undefined {
  return [contractor, type].every((cell) => /^\d{1,6}$/.test(cell)) ? `CONTRACTOR:${contractor}-${type}` : undefined;
}

/** The contractor's id in the database. */
export function idIn(id: string): string {
  return id.slice(id.indexOf(':') + 1, id.indexOf('-'));
}
