import grafeo from '@grafeo-db/js';
import { expect, it, onTestFinished } from 'vitest';
import { describeEmbedded } from '../../src/graph/adapters/embedded/describe-embedded.ts';
import { EmbeddedGraph } from '../../src/graph/adapters/embedded/embedded-graph.ts';
import { describeGraph } from '../../src/graph/releases/describe-graph.ts';

it('what the engine says about its content is what statements count, after all kinds of changes', async () => {
  const graph = new EmbeddedGraph(grafeo.GrafeoDB.create(), 10_000);
  onTestFinished(() => graph.close());
  const write = (...texts: string[]) => graph.write(texts.map((text) => ({ text, parameters: {} })));
  await write(
    "CREATE (:Medcode:SourceDocument {id: 'DOC:a', title: 'A', version: '2024'}), (:Medcode:SourceDocument {id: 'DOC:b'})",
    'UNWIND range(1, 9) AS n CREATE (:Medcode:Payer {id: toString(n)})-[:ABOUT]->(:Medcode:Topic {id: toString(n)})',
  );
  await write("MATCH (p:Payer {id: '1'}) DETACH DELETE p", 'MATCH (t:Topic) WHERE NOT (t)<-[:ABOUT]-() DELETE t');
  await write("MATCH (p:Payer {id: '2'}) SET p:MedcodePending", "MATCH (p:Payer {id: '3'}) REMOVE p:Payer");
  await write(
    "MATCH (:Payer {id: '4'})-[r:ABOUT]->() DELETE r",
    'CREATE (:Medcode:DataGap)',
    'MATCH (g:DataGap) DELETE g',
  );
  await expect(write("MATCH (p:Payer {id: '5'}) DETACH DELETE p", 'not Cypher')).rejects.toThrow();
  const content = {
    documents: [
      { id: 'DOC:a', title: 'A', edition: '2024' },
      { id: 'DOC:b', title: 'DOC:b', edition: null },
    ],
    labels: { Medcode: 18, MedcodePending: 1, Payer: 7, SourceDocument: 2, Topic: 8 },
    relationships: { ABOUT: 7 },
  };
  expect(await describeGraph(graph)).toEqual(content);
  expect(await describeEmbedded(graph)).toEqual(content);
});
