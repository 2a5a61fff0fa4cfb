import type { Gate, NodeRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { rowsUnlessDescribed } from './described.ts';
import { readEditions } from './edition.ts';
import { decoded } from './paragraph.ts';
import { isoDate } from './read-table.ts';

const columns = [
  'contractor_name_type',
  'document_display_id',
  'document_type',
  'document_version',
  'effective_date',
  'retirement_date',
  'title',
  'url',
] as const;

type Cells = Readonly<Record<(typeof columns)[number], string>>;

const kinds = new Map<string, 'LCD' | 'ARTICLE'>([
  ['LCD', 'LCD'],
  ['Article', 'ARTICLE'],
]);

/** The local coverage documents. It is a list of documents only: which codes they cover is not in it. */
export const coverageListing: CodeSetSource = {
  name: 'coverage-listing',
  title: 'Medicare Coverage Database, listing of local documents, CSV',
  after: [],
  recognizes: (head) => /^"?contractor_name_type"?,"?document_display_id"?,/.test(head),
  async read(loading) {
    const { file, faults, gate } = loading;
    const nodes = new Map<string, NodeRow>();
    for await (const { line, cells } of csvRows(file, columns, faults)) {
      const node = documentNode(gate, cells);
      if (typeof node === 'string') faults.add(line, node);
      else if (nodes.has(node.id)) faults.add(line, `There is a row for ${node.id} already.`);
      else nodes.set(node.id, node);
    }
    const editions = await readEditions(loading, document.id, undefined);
    const rows = await rowsUnlessDescribed(loading, editions, [...nodes.values()]);
    const remarks = ['The listing names no codes, so its documents are not linked to any procedures.'];
    return { document: { ...document, version: editions.newest }, nodes: rows, types: [], references: [], remarks };
  },
};

/** The document, or what is wrong with the row. */
function documentNode(gate: Gate, cells: Cells): NodeRow | string {
  const { document_display_id: number, document_version: version, document_type: type, title, url } = cells;
  const kind = kinds.get(type);
  const { effective_date: effective, retirement_date: retirement } = cells;
  const [effectiveFrom, retiredOn] = [readDate(effective), readDate(retirement)];
  if (!/^[AL]\d+$/.test(number) || !/^\d+$/.test(version)) {
    return `The document must be an id such as L36668 with a version number, but got ${JSON.stringify(`${number} ${version}`)}.`;
  }
  if (!kind) return `The type of ${number} must be LCD or Article, but got ${JSON.stringify(type)}.`;
  if (!effectiveFrom) {
    return `${number} must have an effective date such as 08/14/2025, but got ${JSON.stringify(effective)}.`;
  }
  if (retiredOn === undefined) {
    return `${number} must have a retirement date such as 08/14/2025, or none, but got ${JSON.stringify(retirement)}.`;
  }
  if (title === '') return `${number} must have a title, but has none.`;
  const id = `POLICY:mcd-${number.toLowerCase()}-${version}`;
  return gate.node('CoverageDocument', {
    id,
    kind,
    position: 'UNSPECIFIED',
    title: decoded(title),
    number,
    version: Number(version),
    effectiveFrom,
    retiredOn,
    contractor: contractorOf(cells.contractor_name_type),
    url,
  });
}

/** Null if there is none, undefined for text that is not a date. */
function readDate(text: string): string | null | undefined {
  return text === '' || text === 'N/A' ? null : isoDate(text);
}

/** The names of the contractors. Each is followed by its type in parentheses, on a line of its own. */
function contractorOf(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\(.*\)$/.test(line))
    .join('; ');
}

const document: DocumentRecord = {
  record: 'document',
  id: 'DOC:mcd-listing',
  title: 'Medicare Coverage Database: listing of local coverage documents',
  publisher: 'CMS',
  kind: 'CODE_SET',
  url: 'https://www.cms.gov/medicare-coverage-database',
  licenceNote: 'Titles and dates are a work of the US Government. The documents themselves quote codes of the AMA.',
};
