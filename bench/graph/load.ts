import { type Label, labelsOf } from '../../src/graph/model/labels.ts';
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

/** Indexes are created first, to look up the ends of relationships. */
async function loadGraph(graph: Graph, size: Size): Promise<void> {
  await graph.createSchema();
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
