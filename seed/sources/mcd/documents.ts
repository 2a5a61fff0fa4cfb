import type { Content } from '../../records/content.ts';
import type { Gate, NodeRow } from '../../records/gate.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { rowsUnlessDescribed } from './described.ts';
import { readEditions, tableDocument } from './edition.ts';
import { decoded } from './paragraph.ts';
import { ncdRow, policyRow } from './policy.ts';
import { isoDate } from './read-table.ts';
import { headerIn, type Owner } from './tables.ts';

/** A table of documents: its name, their kind, and the columns of what is loaded. */
interface DocumentTable {
  readonly name: string;
  readonly kind: Owner | 'ncd';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** The number that people know an NCD by: `150.3`. */
  readonly section?: string;
}

const tables: readonly DocumentTable[] = [
  {
    name: 'article',
    kind: 'article',
    id: 'article_id',
    version: 'article_version',
    title: 'title',
    from: 'article_eff_date',
    to: 'date_retired',
  },
  {
    name: 'lcd',
    kind: 'lcd',
    id: 'lcd_id',
    version: 'lcd_version',
    title: 'title',
    from: 'rev_eff_date',
    to: 'date_retired',
  },
  {
    name: 'ncd_documents',
    kind: 'ncd',
    id: 'document_id',
    version: 'document_version',
    title: 'title',
    from: 'effective_date',
    to: 'effective_end_date',
    section: 'document_display_id',
  },
  {
    name: 'ncd_trkg',
    kind: 'ncd',
    id: 'ncd_id',
    version: 'ncd_vrsn_num',
    title: 'ncd_mnl_sect_title',
    from: 'ncd_efctv_dt',
    to: 'ncd_trmntn_dt',
    section: 'ncd_mnl_sect',
  },
];

/** The tables of the Medicare Coverage Database with the titles and dates of articles, LCDs and NCDs. */
export const coverageDocuments: CodeSetSource = {
  name: 'mcd-documents',
  title: 'Medicare Coverage Database, table of articles, LCDs or NCDs, CSV',
  after: ['mcd-codes', 'mcd-relations'],
  isTable: true,
  recognizes: (head) => documentTableIn(headerIn(head)) !== undefined,
  async read(loading) {
    const header = headerIn(await loading.file.head());
    const table = documentTableIn(header);
    if (!table) throw incompleteFile(loading.file, 'must begin with the columns of documents, but does not');
    return contentOf(loading, table, header);
  },
};

function documentTableIn(header: readonly string[]): DocumentTable | undefined {
  return tables.find(({ id, version, title, from, to, section }) =>
    [id, version, title, from, to, ...(section ? [section] : [])].every((column) => header.includes(column)),
  );
}

async function contentOf(loading: Loading, table: DocumentTable, header: readonly string[]): Promise<Content> {
  const { file, faults, gate } = loading;
  const nodes = new Map<string, NodeRow>();
  const columns = [
    table.id,
    table.version,
    table.title,
    table.from,
    table.to,
    ...(table.section ? [table.section] : []),
  ];
  for await (const { line, cells } of csvRows(file, columns, faults, { header, encoding: await file.encoding() })) {
    const node = documentRow(gate, table, cells);
    if (typeof node === 'string') faults.add(line, node);
    else nodes.set(node.id, node);
  }
  if (nodes.size === 0) throw incompleteFile(file, 'must have documents, but has no rows');
  const id = `DOC:mcd-${table.name.replaceAll('_', '-')}`;
  const editions = await readEditions(loading, id, undefined);
  const { newest } = editions;
  return {
    document: { ...tableDocument(id, table.name), ...(newest && { version: newest }) },
    nodes: await rowsUnlessDescribed(loading, editions, [...nodes.values()]),
    types: [],
    references: [],
    remarks: [],
  };
}

/** The document, or what is wrong with the row. A date that is a sentence is unknown. */
function documentRow(gate: Gate, table: DocumentTable, cells: Readonly<Record<string, string>>): NodeRow | string {
  const [number = '', version = ''] = [cells[table.id], cells[table.version]];
  const title = decoded(cells[table.title] ?? '').trim();
  if (!/^\d{1,8}$/.test(number) || !/^\d{1,5}$/.test(version)) {
    const got = JSON.stringify(`${number} ${version}`.slice(0, 60));
    return `A row must have numbers as ${table.id} and ${table.version}, but got ${got}.`;
  }
  if (title === '') return `Document ${number} must have a title, but has none.`;
  const { kind } = table;
  const row = kind === 'ncd' ? ncdRow(gate, number, version) : policyRow(gate, kind, number, version);
  return gate.node('CoverageDocument', {
    ...row.properties,
    id: row.id,
    ...(table.section && { number: cells[table.section] || null }),
    title,
    effectiveFrom: isoDate(cells[table.from] ?? '') ?? null,
    retiredOn: isoDate(cells[table.to] ?? '') ?? null,
    url: addressOf(kind, number, version),
  });
}

function addressOf(kind: DocumentTable['kind'], number: string, version: string): string {
  const key = kind === 'ncd' ? `ncdid=${number}&ncdver=${version}` : `${kind}id=${number}&ver=${version}`;
  return `https://www.cms.gov/medicare-coverage-database/view/${kind}.aspx?${key}`;
}
