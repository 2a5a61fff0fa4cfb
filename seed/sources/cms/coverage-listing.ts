import type { NodeRow } from '../../records/node-row.ts';
import type { DocumentRecord } from '../../records/records.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';

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

const kinds = new Map([
  ['LCD', 'LCD'],
  ['Article', 'ARTICLE'],
]);

/** Which local coverage documents there are. A listing: what they say of which codes is not in it. */
export const coverageListing: CodeSetSource = {
  name: 'coverage-listing',
  title: 'Medicare Coverage Database, listing of local documents, CSV',
  recognises: (head) => /^"?contractor_name_type"?,"?document_display_id"?,/.test(head),
  async read({ file, release, faults }) {
    const nodes = new Map<string, NodeRow>();
    for await (const { line, cells } of csvRows(file, columns, faults)) {
      const node = documentNode(cells);
      if (typeof node === 'string') faults.add(line, node);
      else if (nodes.has(node.id)) faults.add(line, `there is a row of ${node.id} already`);
      else nodes.set(node.id, node);
    }
    const version = release ?? /20\d\d-\d\d/.exec(file.name)?.[0];
    const remarks = ['The listing has no codes: its documents are not tied to any procedure.'];
    return { document: { ...document, version }, nodes: [...nodes.values()], types: [], references: [], remarks };
  },
};

/** What is wrong with the row, where something is. */
function documentNode(cells: Cells): NodeRow | string {
  const { document_display_id: number, document_version: version, document_type: type, title, url } = cells;
  const kind = kinds.get(type);
  const [effectiveFrom, retiredOn] = [readDate(cells.effective_date), readDate(cells.retirement_date)];
  if (!/^[AL]\d+$/.test(number) || !/^\d+$/.test(version)) {
    return `expected a document such as L36668 and its version, but got ${JSON.stringify(`${number} ${version}`)}`;
  }
  if (!kind) return `expected LCD or Article as the type of ${number}, but got ${JSON.stringify(type)}`;
  if (!effectiveFrom || retiredOn === undefined) return `expected dates such as 08/14/2025 for ${number}`;
  if (title === '') return `expected a title of ${number}, but there is none`;
  const id = `POLICY:mcd-${number.toLowerCase()}-${version}`;
  const said = { kind, position: 'UNSPECIFIED', title: withoutEntities(title), effectiveFrom, retiredOn };
  return {
    label: 'CoverageDocument',
    id,
    properties: { id, ...said, contractor: contractorOf(cells.contractor_name_type), url },
  };
}

/** Null where there is none, undefined for what is no date. */
function readDate(text: string): string | null | undefined {
  if (text === '' || text === 'N/A') return null;
  const date = text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');
  return date === text || Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** Each contractor is followed by its kind in brackets, on a line of its own. */
function contractorOf(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\(.*\)$/.test(line))
    .join('; ');
}

function withoutEntities(title: string): string {
  return title.replaceAll('&reg;', '®').replaceAll('&amp;', '&');
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
