import { type Label, labelsOf, mark } from '../../src/graph/model/labels.ts';
import type { Graph } from '../../src/graph/port.ts';
import { nodes, relationships } from './graph.ts';
import { shippedDocuments } from './shipped.ts';
import type { Size } from './size.ts';

const rowsOfTransaction = 10_000;

/** What it took to load a graph. */
export interface LoadFigures {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory of the process. */
  readonly memoryMb: number;
}

/** Fills an empty graph with the generated one, in one change, and closes it. */
export async function fill(graph: Graph, size: Size): Promise<void> {
  try {
    await graph.exclusively((held) => loadGraph(held, size));
  } finally {
    await graph.close();
  }
}

/** Hand-written statements find nodes by their codes, for which the program itself has no index on the embedded engine. */
const indexOfCodes = `CREATE INDEX bench_code IF NOT EXISTS FOR (n:${mark}) ON (n.code)`;

/** Indexes are created first, to look up the ends of relationships. */
async function loadGraph(graph: Graph, size: Size): Promise<void> {
  await graph.createSchema();
  // Neo4j has an index on the codes of each label.
  if (graph.bulk) await graph.write([{ text: indexOfCodes, parameters: {} }]);
  for (const { label, rows } of nodes(size)) await create(graph, label, rows);
  await create(graph, 'SourceDocument', await shippedDocuments());
  for (const { type, from, to, rows } of relationships(size)) {
    const ends = `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
    await write(graph, `UNWIND $rows AS row ${ends} CREATE (a)-[r:${type}]->(b) SET r = row.properties`, rows);
  }
}

async function create(graph: Graph, label: Label, rows: Iterable<object>): Promise<void> {
  await write(graph, `UNWIND $rows AS row CREATE (n:${labelsOf(label).join(':')}) SET n = row`, rows);
}

async function write(graph: Graph, text: string, rows: Iterable<unknown>): Promise<void> {
  let batch: unknown[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < rowsOfTransaction) continue;
    await graph.write([{ text, parameters: { rows: batch } }]);
    batch = [];
  }
  if (batch.length > 0) await graph.write([{ text, parameters: { rows: batch } }]);
}
