import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { Reader } from '../graph/port.ts';
import type { Entry, TextField } from './entry.ts';
import { IndexBuilder } from './index-builder.ts';
import type { SearchIndex } from './search-index.ts';

/** Nodes that are found besides codes. */
const named = ['SourceDocument', 'CoverageDocument', 'Payer', 'IcdChapter', 'IcdBlock', 'MedicareSpecialty'];

/** How many nodes are read at once: the event loop is free between two such parts. */
const part = 2000;

/** Reader all that can be searched, part by part. @throws {GraphError} */
export async function indexGraph(graph: Reader): Promise<SearchIndex> {
  const labels = await readAssertedLabels(graph);
  const ids = await readIds(graph);
  const builder = new IndexBuilder();
  for (let from = 0; from < ids.length; from += part) {
    const rows = await graph.read({ text: properties, parameters: { ids: ids.slice(from, from + part) } });
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const id of ids.slice(from, from + part)) {
      const row = found.get(id);
      if (row) builder.add(entryOf({ ...row, id }, labels.get(id) ?? []));
    }
    await nextTurn();
  }
  return builder.build();
}

const properties = `UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN id, n.system AS system, n.code AS code, n.display AS display, n.title AS title, n.name AS name,
  n.shortTitle AS shortTitle, n.displayName AS displayName, n.inclusionTerms AS inclusionTerms,
  n.status AS status, n.validTo AS validTo, n.billable AS billable, n.billableFrom AS billableFrom, n.billableTo AS billableTo`;

/** Values are not checked one by one: there are a million of them. */
interface Properties {
  readonly id: string;
  readonly system?: string | null;
  readonly code?: string | null;
  readonly display?: string | null;
  readonly title?: string | null;
  readonly name?: string | null;
  readonly shortTitle?: string | null;
  readonly displayName?: string | null;
  readonly inclusionTerms?: readonly string[] | null;
  readonly status?: string | null;
  readonly validTo?: string | null;
  readonly billable?: boolean | null;
  readonly billableFrom?: string | null;
  readonly billableTo?: string | null;
}

function entryOf(row: Properties, labels: readonly string[]): Entry {
  const { id, system = null, code = null, status = null, validTo = null, billableFrom = null, billableTo = null } = row;
  const texts: [TextField, string | null | undefined][] = [
    ['TITLE', row.display ?? row.title ?? row.name],
    ['TITLE', row.displayName],
    ['SHORT_TITLE', row.shortTitle],
    ...(row.inclusionTerms ?? []).map((term): [TextField, string] => ['INCLUSION_TERM', term]),
    ...labels.map((label): [TextField, string] => ['ASSERTED_LABEL', label]),
  ];
  return {
    id,
    system,
    code: system === null ? null : code,
    status,
    validTo,
    billable: row.billable || billableTo !== null ? { from: billableFrom, to: billableTo } : null,
    texts: texts.filter((text): text is [TextField, string] => typeof text[1] === 'string'),
  };
}

const ids = ['MATCH (n:Code) RETURN n.id AS id', ...named.map((label) => `MATCH (n:${label}) RETURN n.id AS id`)].join(
  ' UNION ALL ',
);

async function readIds(graph: Reader): Promise<string[]> {
  const rows = await graph.read({ text: ids, parameters: {} });
  return rows.map(({ id }) => String(id)).sort();
}

const assertedLabel = z.object({ id: z.string(), label: z.string() });

/** What documents call nodes, by the nodes' ids. */
async function readAssertedLabels(graph: Reader): Promise<Map<string, string[]>> {
  const text =
    'MATCH (a:Assertion) WHERE a.assertedLabel IS NOT NULL ' +
    'RETURN DISTINCT a.objectId AS id, a.assertedLabel AS label ORDER BY id, label';
  const labels = new Map<string, string[]>();
  for (const row of await graph.read({ text, parameters: {} })) {
    const { id, label } = assertedLabel.parse(row);
    labels.set(id, [...(labels.get(id) ?? []), label]);
  }
  return labels;
}
