import { type Label, labelsOf } from '../../src/graph/model/labels.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';

/** A node as plain data. Missing values are left out. */
export interface NodeRecord {
  readonly label: Label;
  readonly properties: { readonly id: string } & Readonly<Record<string, unknown>>;
}

/** A relationship as plain data, between the ids of two nodes. */
export interface RelationshipRecord {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A whole graph as plain data. */
export interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** Writes the records into an empty graph. */
export async function writeRecords(graph: Graph, { nodes, relationships }: Records): Promise<void> {
  await graph.write([
    ...[...groupBy(nodes, ({ label }) => label)].map(([label, rows]) => createNodes(label, rows)),
    ...[...groupBy(relationships, ({ type }) => type)].map(([type, rows]) => createRelationships(type, rows)),
  ]);
}

function createNodes(label: Label, nodes: readonly NodeRecord[]): Statement {
  const labels = labelsOf(label).join(':');
  return {
    text: `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`,
    parameters: { rows: nodes.map(({ properties }) => properties) },
  };
}

function createRelationships(type: string, rows: readonly RelationshipRecord[]): Statement {
  return {
    text: `UNWIND $rows AS row MATCH (a:Medcode {id: row.from}) MATCH (b:Medcode {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    parameters: { rows },
  };
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}
