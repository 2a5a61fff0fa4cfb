import { z } from 'zod';
import { groupBy } from '../graph/group-by.ts';
import { type Label, mark } from '../graph/model/labels.ts';
import { compareValues } from '../graph/order.ts';
import type { Reader } from '../graph/port.ts';
import { columns, query } from '../graph/query.ts';
import { each, inTurns, sorted } from '../turns.ts';
import type { Entry, TextField } from './entry.ts';
import { IndexBuilder } from './index-builder.ts';
import type { IndexContent } from './index-content.ts';
import { SearchIndex } from './search-index.ts';

/** Nodes that can be searched for besides codes. */
const otherLabels = [
  'SourceDocument',
  'CoverageDocument',
  'Payer',
  'IcdChapter',
  'IcdBlock',
  'MedicareSpecialty',
] as const satisfies readonly Label[];

/**
 * How many nodes, and how many ids, are read at once. The engine hands over all rows of a statement in one turn of the
 * event loop, which must be short.
 */
const [batchSize, pageSize] = [500, 20_000];

/** Reads everything that can be searched, and builds the index of it. @throws {GraphError} */
export async function indexGraph(graph: Reader): Promise<SearchIndex> {
  return inTurns(SearchIndex.of(await readContent(graph)));
}

/** Reads everything that can be searched, in batches: the content of its index. @throws {GraphError} */
export async function readContent(graph: Reader): Promise<IndexContent> {
  const labels = groupBy(await assertedLabels.read(graph), ({ id }) => id);
  const ids = await readIds(graph);
  const builder = new IndexBuilder();
  const batchFrom = (from: number) => ids.slice(from, from + batchSize);
  let reading = readNodes(graph, batchFrom(0));
  for (let from = 0; from < ids.length; from += batchSize) {
    const batch = batchFrom(from);
    const nodes = new Map((await reading).map((node) => [node.id, node]));
    // The engine reads the next batch while this one is indexed.
    reading = readNodes(graph, batchFrom(from + batchSize));
    const add = (id: string) => {
      const node = nodes.get(id);
      const asserted = labels.of(id).map(({ label }) => label);
      if (node) builder.add(entryOf(node, asserted));
    };
    await inTurns(each(batch, add));
  }
  return inTurns(builder.content());
}

/** Reads nodes. It need not be awaited at once. */
function readNodes(graph: Reader, ids: readonly string[]): Promise<SearchableNode[]> {
  const reading = searchableNodes.read(graph, { ids });
  reading.catch(() => undefined);
  return reading;
}

/** The ids of everything that can be searched, in order. */
async function readIds(graph: Reader): Promise<string[]> {
  const ids: string[] = [];
  for (const label of ['Code', ...otherLabels]) {
    for (let page = [''], after = ''; page.length > 0; after = page.at(-1) ?? '') {
      page = (await pageOfIds(label).readOne(graph, { after })).ids;
      ids.push(...page);
    }
  }
  return inTurns(sorted(ids, compareValues));
}

function pageOfIds(label: string) {
  return query(
    `MATCH (n:${label}) WHERE n.id > $after WITH n.id AS id ORDER BY id LIMIT ${pageSize} RETURN collect(id) AS ids`,
    idsOnly,
  );
}

/** The ids are not checked one by one. */
const idsOnly = { parse: (row: unknown) => row as { readonly ids: string[] } };

/** What documents call nodes. */
const assertedLabels = query(
  `MATCH (a:Assertion) WHERE a.assertedLabel IS NOT NULL
RETURN DISTINCT a.objectId AS id, a.assertedLabel AS label ORDER BY id, label`,
  z.object({ id: z.string(), label: z.string() }),
);

type SearchableNode = Omit<Entry, 'texts'> & {
  readonly display: string | null;
  readonly title: string | null;
  readonly name: string | null;
  readonly shortTitle: string | null;
  readonly displayName: string | null;
  readonly inclusionTerms: readonly string[] | null;
  readonly includes: readonly string[] | null;
};

const properties = [
  'id',
  'system',
  'code',
  'display',
  'title',
  'name',
  'shortTitle',
  'displayName',
  'inclusionTerms',
  'includes',
  'status',
  'validTo',
  'listedTo',
  'billable',
  'billableFrom',
  'billableTo',
] as const satisfies readonly (keyof SearchableNode)[];

/** The rows are not checked: there are hundreds of thousands. */
const searchableNodes = query(`UNWIND $ids AS id MATCH (n:${mark} {id: id}) RETURN ${columns('n', properties)}`, {
  parse: (row) => row as SearchableNode,
});

function entryOf(node: SearchableNode, labels: readonly string[]): Entry {
  const { id, system, status, validTo, listedTo, billable, billableFrom, billableTo } = node;
  const texts: [TextField, string | null][] = [
    ['TITLE', node.display ?? node.title ?? node.name],
    ['TITLE', node.displayName],
    ['SHORT_TITLE', node.shortTitle],
    ...(node.includes ?? []).map((note): [TextField, string] => ['INCLUDES', note]),
    ...(node.inclusionTerms ?? []).map((term): [TextField, string] => ['INCLUSION_TERM', term]),
    ...labels.map((label): [TextField, string] => ['ASSERTED_LABEL', label]),
  ];
  // Medicare specialties have a code, but no code system in the graph.
  const code = system === null ? null : node.code;
  return {
    id,
    system,
    code,
    status,
    validTo,
    listedTo,
    billable,
    billableFrom,
    billableTo,
    texts: texts.filter((text): text is [TextField, string] => typeof text[1] === 'string'),
  };
}
