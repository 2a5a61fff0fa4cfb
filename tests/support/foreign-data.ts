import type { Graph, Row } from '../../src/graph/port.ts';

/** All foreign data, marked by the property `theirs`: nodes with labels and properties, relationships with ends. */
export async function foreignData(graph: Graph): Promise<{ nodes: Row[]; relationships: Row[] }> {
  const nodes =
    'MATCH (n) WHERE n.theirs IS NOT NULL RETURN n.theirs AS name, labels(n) AS labels, properties(n) AS properties ORDER BY name';
  const relationships =
    'MATCH (a)-[r]->(b) WHERE r.theirs IS NOT NULL RETURN r.theirs AS name, type(r) AS type, properties(r) AS properties, ' +
    'coalesce(a.theirs, a.id) AS from, coalesce(b.theirs, b.id) AS to ORDER BY name, type, from, to';
  return {
    nodes: await graph.read({ text: nodes, parameters: {} }),
    relationships: await graph.read({ text: relationships, parameters: {} }),
  };
}

/**
 * Connects a foreign patient and visit to each of our nodes, in both directions; our nodes to each other; and foreign
 * nodes to each other, with our relationship types as well.
 */
export async function tieForeignData(graph: Graph): Promise<void> {
  const texts = [
    "MATCH (n:Medcode) CREATE (:Patient {theirs: 'patient of ' + n.id, id: n.id, name: 'Ada'})-[:HAD {theirs: 'had'}]->(n)",
    "MATCH (n:Medcode) CREATE (n)-[:SEEN_IN {theirs: 'seen'}]->(:Visit {theirs: 'visit of ' + n.id, code: '0557T'})",
    'MATCH (p:Patient) MATCH (v:Visit {theirs: "visit of " + p.id}) ' +
      "CREATE (p)-[:RELATED_TO {theirs: 'related'}]->(v)-[:NEXT {theirs: 'next'}]->(p)-[:ABOUT {theirs: 'about'}]->(v)",
    "MATCH (a:IndicationAssertion) MATCH (d:Diagnosis {id: a.objectId}) CREATE (a)-[:CHECKED_WITH {theirs: 'ours to ours', documentId: 'DOC:x'}]->(d)",
    "CREATE (:Node:Person {theirs: 'former mark', id: 'CPT:0557T'})",
  ];
  await graph.write(texts.map((text) => ({ text, parameters: {} })));
}

/** Duplicates relationships between our nodes: the same types and ends, without the properties that mark ours. */
export async function doubleRelationships(graph: Graph): Promise<void> {
  const texts = ['CHILD_OF', 'INDICATED_FOR', 'IN_HCC'].map(
    (type) => `MATCH (a:Medcode)-[:${type}]->(b:Medcode) CREATE (a)-[:${type} {theirs: 'double'}]->(b)`,
  );
  await graph.write(texts.map((text) => ({ text, parameters: {} })));
}
