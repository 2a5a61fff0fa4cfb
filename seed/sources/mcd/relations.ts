import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { Content } from '../../records/content.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { readEditions, tableDocument } from './edition.ts';
import { ncdId, ncdRow, policyId, policyRow } from './policy.ts';
import { tableRows } from './read-table.ts';
import { headerIn, type Owner } from './tables.ts';

/** A table that relates documents, in the words of its columns. */
interface RelationTable {
  readonly name: string;
  readonly owner: Owner;
  readonly type: 'HAS_ARTICLE' | 'RELATED_TO_POLICY' | 'CITES_NCD';
  /** The columns with the number and version of the other document, by its kind. */
  readonly others: readonly Other[];
  readonly header: readonly string[];
}

interface Other {
  readonly kind: Owner | 'ncd';
  readonly number: string;
  readonly version: string;
}

/** The tables of the Medicare Coverage Database that relate articles, LCDs and NCDs. */
export const coverageRelations: CodeSetSource = {
  name: 'mcd-relations',
  title: 'Medicare Coverage Database, table of related documents, CSV',
  after: ['mcd-codes'],
  isTable: true,
  recognizes: (head) => relationTableIn(head) !== undefined,
  async read(loading) {
    const table = relationTableIn(await loading.file.head());
    if (!table) throw incompleteFile(loading.file, 'must begin with the columns of related documents, but does not');
    return contentOf(loading, table);
  },
};

function relationTableIn(head: string): RelationTable | undefined {
  const header = headerIn(head);
  const has = (...columns: string[]) => columns.every((column) => header.includes(column));
  if (has('lcd_id', 'lcd_version', 'article_id', 'article_version')) {
    const others = [{ kind: 'article' as const, number: 'article_id', version: 'article_version' }];
    return { name: 'lcd_article_relationship', owner: 'lcd', type: 'HAS_ARTICLE', others, header };
  }
  const owner = has('lcd_id', 'lcd_version') ? 'lcd' : has('article_id', 'article_version') ? 'article' : undefined;
  if (!owner) return undefined;
  if (has('r_ncd_id', 'r_ncd_version')) {
    const others = [{ kind: 'ncd' as const, number: 'r_ncd_id', version: 'r_ncd_version' }];
    return { name: `${owner}_related_ncd_documents`, owner, type: 'CITES_NCD', others, header };
  }
  if (!has('r_article_id', 'r_article_version', 'r_lcd_id', 'r_lcd_version')) return undefined;
  const others = (['article', 'lcd'] as const).map((kind) => ({
    kind,
    number: `r_${kind}_id`,
    version: `r_${kind}_version`,
  }));
  return { name: `${owner}_related_documents`, owner, type: 'RELATED_TO_POLICY', others, header };
}

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly edition: string | null;
}

async function contentOf(loading: Loading, table: RelationTable): Promise<Content> {
  const { gate, graph } = loading;
  const { nodes, relations, updated } = await readRelations(loading, table);
  const id = `DOC:mcd-${table.name.replaceAll('_', '-')}`;
  const editions = await readEditions(loading, id, updated);
  const { own = null } = editions;
  const loaded = await relationsOf(graph, table.type, id);
  const newer = new Set(loaded.filter(({ edition }) => own !== null && (edition ?? '') > own).map(({ from }) => from));
  const listed = new Set(relations.map(({ from }) => from));
  const stated = [
    ...relations.filter(({ from }) => !newer.has(from)).map((one) => ({ ...one, edition: own })),
    ...loaded.filter(({ from }) => newer.has(from) || !listed.has(from)),
  ];
  return {
    document: { ...tableDocument(id, table.name), ...(editions.newest && { version: editions.newest }) },
    nodes: [...nodes.values()],
    types: [table.type],
    references: stated.map(({ from, to, edition }): ReferenceRow => gate.reference(table.type, from, to, { edition })),
    remarks: [],
  };
}

async function readRelations(loading: Loading, table: RelationTable) {
  const { owner, others, header } = table;
  const columns = others.flatMap(({ number, version }) => [number, version]);
  const nodes = new Map<string, NodeRow>();
  const relations = new Map<string, { readonly from: string; readonly to: string }>();
  let newest = '';
  for await (const row of tableRows(loading, columns, { owner, header })) {
    if ((row.updated ?? '') > newest) newest = row.updated ?? '';
    const other = otherOf(row.cells, others);
    if (other === undefined) continue;
    if (typeof other === 'string') loading.faults.add(row.line, other);
    else {
      const to =
        other.kind === 'ncd' ? ncdId(other.number, other.version) : policyId(other.kind, other.number, other.version);
      nodes.set(row.policy, policyRow(loading.gate, owner, row.number, row.version));
      nodes.set(to, otherRow(loading.gate, other));
      relations.set(`${row.policy} ${to}`, { from: row.policy, to });
    }
  }
  return { nodes, relations: [...relations.values()], updated: newest || undefined };
}

/** The other document of a row; undefined if there is none, which an NCD number of 0 says; or what is wrong with it. */
function otherOf(cells: Readonly<Record<string, string>>, others: readonly Other[]): Other | string | undefined {
  const given = others.find(({ number }) => cells[number] !== '' && cells[number] !== '0');
  if (!given) return undefined;
  const [number = '', version = ''] = [cells[given.number], cells[given.version]];
  if (/^\d{1,8}$/.test(number) && /^\d{1,5}$/.test(version)) return { kind: given.kind, number, version };
  const got = JSON.stringify(`${number} ${version}`.slice(0, 60));
  return `A row must have numbers as ${given.number} and ${given.version}, but got ${got}.`;
}

function otherRow(gate: Gate, { kind, number, version }: Other): NodeRow {
  return kind === 'ncd' ? ncdRow(gate, number, version) : policyRow(gate, kind, number, version);
}

const relation = z.object({ from: z.string(), to: z.string(), edition: z.string().nullable() });

function relationsOf(graph: Reader, type: RelationTable['type'], documentId: string): Promise<Relation[]> {
  const text = `MATCH (from:CoverageDocument)-[r:${type}]->(to:CoverageDocument) WHERE r.documentId = $documentId
RETURN from.id AS from, to.id AS to, r.edition AS edition`;
  return query(text, relation).read(graph, { documentId });
}
