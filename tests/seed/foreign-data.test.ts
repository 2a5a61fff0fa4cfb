import { describe, expect, it } from 'vitest';
import { forgetDocument } from '../../seed/cli/forget-document.ts';
import { importPages } from '../../seed/cli/import-pages.ts';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { loadSeed } from '../../seed/seed.ts';
import type { Graph, Row } from '../../src/graph/port.ts';
import { doubleRelationships, foreignData, tieForeignData } from '../support/foreign-data.ts';
import { onNeo4j } from '../support/graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, seededGraphForEachTest, type TestGraph } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';
import { load } from './load.ts';
import { scan } from './scan-page.ts';

const page = `${scan}
Q99.8 | Another one | Nobody knows. |`;

const { write } = temporaryFolder();

/** Imports the page, with this text. */
async function importScan(graph: Graph, text = page): Promise<void> {
  const path = await write('scan.txt', text);
  await importPages(
    graph,
    [path],
    () => {},
    () => {},
  );
}

/** Every way in which releases, pages and lists add, change and remove data. */
const changes: [title: string, change: (graph: Graph) => Promise<unknown>][] = [
  ['the seed, once more', (graph) => loadSeed(graph, () => {})],
  ['an order file', (graph) => load(graph, fixture('icd10cm-order-2025.txt'))],
  ['the next one, which ends codes', (graph) => load(graph, fixture('icd10cm-order-2026.txt'))],
  ['the tabular list', (graph) => load(graph, fixture('icd10cm_tabular_2021.xml'))],
  ['a mapping', (graph) => load(graph, fixture('2026_initial_icd10cm_hcc_mappings.csv'))],
  ['the same mapping', (graph) => load(graph, fixture('2026_initial_icd10cm_hcc_mappings.csv'))],
  ['a fee schedule', (graph) => load(graph, fixture('pprrvu_2024_jul_policy_indicators.csv'))],
  ['a list of statements', (graph) => load(graph, fixture('bone_mass_measurement_codes_unverified.json'))],
  ['a page', (graph) => importScan(graph)],
  ['a new edition of the page', (graph) => importScan(graph, page.replace(/^Q99\.9.*$/m, ''))],
  ['forgetting the page', (graph) => forgetDocument(graph, 'DOC:article-77078')],
  ['forgetting the article', (graph) => forgetDocument(graph, 'DOC:article-0557t')],
  ['working out discrepancies', (graph) => refreshDiscrepancies(graph)],
];

describe('foreign data in the same database', { timeout: 600_000 }, () => {
  const test = seededGraphForEachTest(importScan);
  const { graph, empty } = test;

  it('stays unchanged, whatever is loaded, imported and forgotten', async () => {
    for (const [title, change] of changes) {
      await tieAnew(graph);
      await doubleRelationships(graph);
      const before = await foreignData(graph);
      expect(before.relationships.length).toBeGreaterThan(1_000);
      await change(graph);
      expect(await foreignData(graph), title).toEqual(before);
    }
  });

  it('has no effect on the outcome of a load', async () => {
    const undisturbed = [];
    for (const [, change] of changes) {
      await change(graph);
      undisturbed.push(await ours(graph));
    }
    await empty();
    await loadSeed(graph, () => {});
    await importScan(graph);
    for (const [index, [title, change]] of changes.entries()) {
      await tieAnew(graph);
      await change(graph);
      expect(await ours(graph), title).toEqual(undisturbed[index]);
    }
  });

  it('keeps a deleted node that it is connected to, with nothing but its id', async () => {
    await tieForeignData(graph);
    await forgetDocument(graph, 'DOC:article-77078');
    const text =
      'MATCH (n) WHERE n.id = $id AND n.theirs IS NULL RETURN labels(n) AS labels, properties(n) AS properties';
    expect(await ask(graph, text, { id: 'ICD10CM:Q99.9' })).toEqual([
      { labels: [], properties: { id: 'ICD10CM:Q99.9' } },
    ]);
    await importScan(graph);
    expect(
      await ask(graph, 'MATCH (d:Diagnosis {id: $id}) RETURN d.display AS display', { id: 'ICD10CM:Q99.9' }),
    ).toEqual([{ display: 'A thing of this page' }]);
  });

  it('is neither counted nor traversed', async () => {
    const documents = [
      '{ dataset { nodes { name count } relationships { name count } systems { system count } } }',
      '{ paths(from: "NUCC:2084P0800X", to: "ICD10CM:S72.001A") { paths { length explanation } complete } }',
      '{ paths(from: "CPT:0557T", to: "CPT:77078", first: 100) { paths { length explanation } complete } }',
      '{ compare(codes: ["CPT:0557T", "CPT:77078"]) { diagnoses { shared { id } only { nodes { id } } } specialties { shared { id } only { nodes { id } } } } }',
      '{ compare(codes: ["ICD10CM:M81.0", "ICD10CM:M81.8"]) { procedures { shared { id } only { nodes { id } } } } }',
    ];
    await expectSameAnswers(test, documents);
  });

  it.runIf(onNeo4j)('is in no list of related nodes (on Neo4j, the only engine that others can write to)', async () => {
    const documents = [
      '{ procedure(code: "0557T") { diagnoses { totalCount nodes { id } groups(by: CHAPTER) { key count } } specialties { nodes { id } } } }',
      '{ procedures { totalCount nodes { id diagnoses { totalCount edges { node { id } } } related { totalCount nodes { id } } relatedFrom { nodes { id } } assertions { totalCount nodes { id } } coverage { id } sites { id placesOfService { nodes { id } } } } } }',
      '{ diagnoses(first: 100) { nodes { id children { nodes { id } } procedures { totalCount nodes { id } } assertions { nodes { id } } } } }',
      '{ payers { nodes { id policies { id } } } }',
      '{ diagnosis(code: "M81.0") { similar(first: 5) { score sharedCount onlyHere onlyThere node { id } } } }',
      '{ checkClaims(claims: [{ lines: [{ procedure: "0557T", diagnoses: ["M81.0"] }] }]) { verdict findings { message } } }',
    ];
    await expectSameAnswers(test, documents);
  });
});

async function expectSameAnswers({ graph, run }: TestGraph, documents: readonly string[]): Promise<void> {
  const before = [];
  for (const document of documents) before.push((await run(document)).answer);
  await tieForeignData(graph);
  for (const [index, document] of documents.entries()) {
    const { answer } = await run(document);
    expect(answer.errors, document).toBeUndefined();
    expect(answer, document).toEqual(before[index]);
  }
}

/** Connects foreign data to all present nodes. */
async function tieAnew(graph: Graph): Promise<void> {
  await graph.write([{ text: 'MATCH (n) WHERE n.theirs IS NOT NULL DETACH DELETE n', parameters: {} }]);
  await graph.write([{ text: 'MATCH ()-[r]->() WHERE r.theirs IS NOT NULL DELETE r', parameters: {} }]);
  await tieForeignData(graph);
}

/** All of our nodes and relationships. */
async function ours(graph: Graph): Promise<Row[]> {
  const nodes = await ask(graph, 'MATCH (n:Medcode) RETURN n.id AS id, properties(n) AS properties ORDER BY id');
  const relationships = await ask(
    graph,
    'MATCH (a:Medcode)-[r]->(b:Medcode) WHERE r.theirs IS NULL ' +
      'RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ORDER BY from, type, to',
  );
  return [...nodes, ...relationships];
}
