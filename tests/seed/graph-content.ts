import type { Graph, Row } from '../../src/graph/port.ts';

export function ask(graph: Graph, text: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
  return graph.read({ text, parameters });
}

/**
 * Every node and relationship with all its properties, in an order that does not depend on the engine. Left out is the
 * node in Neo4j with the name of the release, which every load replaces.
 */
export async function everything(graph: Graph): Promise<{ nodes: Row[]; relationships: Row[] }> {
  const nodes = await ask(
    graph,
    'MATCH (n) WHERE NOT n:MedcodeRelease UNWIND labels(n) AS label WITH n, label ORDER BY label ' +
      'WITH n, collect(label) AS labels RETURN n.id AS id, labels, properties(n) AS properties ORDER BY id',
  );
  const relationships = await ask(
    graph,
    'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ' +
      'ORDER BY from, type, to',
  );
  return { nodes, relationships };
}

/** The same without the fingerprints of files, so that it does not depend on which file came last. */
export async function everythingSaid(graph: Graph): ReturnType<typeof everything> {
  const { nodes, relationships } = await everything(graph);
  return { nodes: nodes.map(withoutFingerprint), relationships };
}

function withoutFingerprint({ properties, ...node }: Row): Row {
  return { ...node, properties: { ...(properties as object), fingerprint: undefined } };
}
