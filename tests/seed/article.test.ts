import { describe, expect, it } from 'vitest';
import { assertedRelationships } from '../../src/graph/model/relationships.ts';
import type { Row } from '../../src/graph/port.ts';
import { seededGraph } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';

const { graph } = seededGraph();

/** The nodes that a relationship connects 0557T to, ordered by code or id. */
function connected(type: string, columns: string): Promise<Row[]> {
  return ask(
    graph,
    `MATCH (:Procedure {id: 'CPT:0557T'})-[r:${type}]->(n) RETURN coalesce(n.code, n.id) AS key, ${columns} ORDER BY key`,
  );
}

async function assertedLabels(predicate: string): Promise<Record<string, unknown>> {
  const rows = await ask(
    graph,
    'MATCH (a:Assertion {predicate: $predicate}) WHERE a.row IS NOT NULL RETURN a.objectId AS id, a.assertedLabel AS label',
    { predicate },
  );
  return Object.fromEntries(rows.map(({ id, label }) => [id, label]));
}

describe('the 0557T article in the graph', () => {
  it('connects eight diagnoses, each with its role', async () => {
    expect(await connected('INDICATED_FOR', 'r.roles AS roles')).toEqual([
      { key: 'E03.9', roles: ['COMORBIDITY'] },
      { key: 'M80.00XA', roles: ['FRACTURE'] },
      { key: 'M81.0', roles: ['INDICATION'] },
      { key: 'M81.8', roles: ['INDICATION'] },
      { key: 'M85.8', roles: ['INDICATION'] },
      { key: 'S52.501A', roles: ['FRACTURE'] },
      { key: 'S72.001A', roles: ['FRACTURE'] },
      { key: 'Z79.52', roles: ['RISK_FACTOR'] },
    ]);
  });

  it('connects ten modifiers, and says how common each is and what it applies to', async () => {
    expect(await connected('MAY_USE_MODIFIER', 'r.applicability AS applicability, r.appliesTo AS appliesTo')).toEqual([
      { key: '22', applicability: ['TYPICAL'], appliesTo: ['INTERPRETATION'] },
      { key: '23', applicability: ['RARE'], appliesTo: ['ASSOCIATED_IMAGING'] },
      { key: '52', applicability: ['TYPICAL'], appliesTo: ['INTERPRETATION'] },
      { key: '53', applicability: ['CONDITIONAL'], appliesTo: ['ASSOCIATED_IMAGING'] },
      { key: '54', applicability: ['NOT_TYPICAL'], appliesTo: ['ASSOCIATED_SURGERY'] },
      { key: '55', applicability: ['NOT_TYPICAL'], appliesTo: ['GLOBAL_PERIOD'] },
      { key: '56', applicability: ['CONDITIONAL'], appliesTo: ['INTERPRETATION'] },
      { key: '62', applicability: ['CONDITIONAL'], appliesTo: ['ASSOCIATED_SURGERY'] },
      { key: 'AS', applicability: ['CONDITIONAL'], appliesTo: ['ASSOCIATED_SURGERY'] },
      { key: 'CQ', applicability: ['CONDITIONAL'], appliesTo: ['ASSOCIATED_IMAGING'] },
    ]);
  });

  it('connects four specialties, with their roles and the names that the article uses', async () => {
    expect(await connected('PERFORMED_BY', 'r.namedAs AS namedAs, r.roles AS roles')).toEqual([
      { key: '207L00000X', namedAs: ['Diagnostic Medical Sonography / Nuclear Medicine'], roles: ['INVOLVED'] },
      { key: '207RH0000X', namedAs: ['Radiology - Diagnostic Radiology'], roles: ['INTERPRETS'] },
      { key: '2080P0206X', namedAs: ['Endocrinology'], roles: ['ORDERS', 'INTERPRETS'] },
      { key: '2084P0800X', namedAs: ['Orthopedic Surgery'], roles: ['USES_REPORT'] },
    ]);
  });

  it('connects six related procedures, each in its own way', async () => {
    expect(await connected('RELATED_TO', 'r.kinds AS kinds')).toEqual([
      { key: '72192', kinds: ['IMAGE_ACQUISITION'] },
      { key: '72193', kinds: ['IMAGE_ACQUISITION'] },
      { key: '73721', kinds: ['SAME_EPISODE'] },
      { key: '77015', kinds: ['ALTERNATIVE_TECHNIQUE'] },
      { key: '77079', kinds: ['IN_CONJUNCTION'] },
      { key: '77080', kinds: ['ALTERNATIVE_OR_ADJUNCT'] },
    ]);
  });

  it('mentions five payers, each with both statements that the article makes about payers', async () => {
    const strengths = ['DISCUSSED', 'COMMONLY_COVERS'];
    expect(await connected('MENTIONED_PAYER', 'n.name AS name, r.strengths AS strengths')).toEqual([
      { key: 'PAYER:aetna', name: 'Aetna', strengths },
      { key: 'PAYER:bcbs', name: 'Blue Cross Blue Shield', strengths },
      { key: 'PAYER:cigna', name: 'Cigna Health', strengths },
      { key: 'PAYER:medicare', name: 'Medicare', strengths },
      { key: 'PAYER:unitedhealthcare', name: 'UnitedHealthcare', strengths },
    ]);
    expect(await ask(graph, "MATCH (a:PayerAssertion {objectId: 'PAYER:aetna'}) RETURN count(a) AS n")).toEqual([
      { n: 2 },
    ]);
  });

  it('names one service type and two sites', async () => {
    expect(await connected('HAS_SERVICE_TYPE', 'n.name AS name')).toMatchObject([
      { name: 'Diagnostic interpretation and reporting' },
    ]);
    expect(await connected('PERFORMED_AT', 'n.name AS name')).toEqual([
      { key: 'SITE:hospital-outpatient-department', name: 'Hospital outpatient department' },
      { key: 'SITE:outpatient-imaging-center', name: 'Outpatient imaging center' },
    ]);
  });

  it('describes one patient, whose features suggest diagnoses that the article itself does not conclude', async () => {
    expect(await connected('ILLUSTRATED_BY', 'n.age AS age, n.sex AS sex')).toMatchObject([{ age: 72, sex: 'FEMALE' }]);
    const factors = await ask(
      graph,
      'MATCH (:ClinicalScenario)-[:HAS_FACTOR]->(f) RETURN f.kind AS kind, COUNT { (f)-[:SUGGESTS]->() } AS n ORDER BY kind',
    );
    expect(factors).toEqual([
      { kind: 'DEMOGRAPHIC', n: 1 },
      { kind: 'DRUG', n: 1 },
      { kind: 'EVENT', n: 2 },
      { kind: 'STUDY', n: 0 },
    ]);
    const suggestions = await ask(
      graph,
      "MATCH (a:Assertion {predicate: 'SUGGESTS'}) RETURN a.objectId AS id, a.confidence AS confidence ORDER BY id",
    );
    expect(suggestions).toEqual(
      ['M80.031A', 'S52.501A', 'Z78.0', 'Z79.52'].map((code) => ({ id: `ICD10CM:${code}`, confidence: 'DERIVED' })),
    );
  });

  it('describes the workflow in four steps, with the specialties involved in each', async () => {
    const steps = await ask(
      graph,
      "MATCH (:Procedure {id: 'CPT:0557T'})-[:HAS_STEP]->(s) " +
        'RETURN s.order AS order, [(s)-[:NEXT]->(t) | t.order] AS next ORDER BY order',
    );
    expect(steps).toEqual([
      { order: 1, next: [2] },
      { order: 2, next: [3] },
      { order: 3, next: [4] },
      { order: 4, next: [] },
    ]);
    const involved = await ask(
      graph,
      'MATCH (s:WorkflowStep)-[:INVOLVES]->(n) RETURN s.order AS order, n.name AS name ORDER BY order, name',
    );
    expect(involved).toEqual([
      { order: 1, name: 'Endocrinology' },
      { order: 1, name: 'Orthopedics' },
      { order: 1, name: 'Primary care' },
      { order: 3, name: 'Interpreting physician' },
    ]);
  });

  it('has three data gaps', async () => {
    const gaps =
      "MATCH (:SourceDocument {id: 'DOC:article-0557t'})-[:HAS_GAP]->(g) RETURN g.topic AS topic ORDER BY topic";
    expect(await ask(graph, gaps)).toEqual([
      { topic: 'Benchmarks' },
      { topic: 'Unavailable input' },
      { topic: 'Utilization' },
    ]);
  });

  it('keeps its wrong labels, next to the correct displays', async () => {
    expect(await assertedLabels('MAY_USE_MODIFIER')).toMatchObject({ 'MOD:CQ': 'Service furnished by a CRNA' });
    expect(await assertedLabels('PERFORMED_BY')).toMatchObject({ 'NUCC:2084P0800X': 'Orthopedic Surgery' });
    expect((await assertedLabels('RELATED_TO'))['CPT:77080']).toMatch(/peripheral site/);
    const displays = await ask(
      graph,
      "MATCH (c:Code) WHERE c.id IN ['MOD:CQ', 'NUCC:2084P0800X', 'CPT:77080'] RETURN c.display AS display ORDER BY c.id",
    );
    expect(displays).toEqual([
      { display: expect.stringContaining('axial') },
      { display: expect.stringContaining('physical therapist assistant') },
      { display: 'Psychiatry & Neurology / Psychiatry' },
    ]);
  });

  it('has an assertion for each of its 28 table rows', async () => {
    const rows = await ask(
      graph,
      'MATCH (a:Assertion) WHERE a.row IS NOT NULL ' +
        'RETURN a.section AS section, a.predicate AS predicate, count(a) AS n, max(a.row) AS last ORDER BY predicate',
    );
    expect(rows).toEqual([
      { section: 'Related Diagnoses', predicate: 'INDICATED_FOR', n: 8, last: 8 },
      { section: 'Coding Specifications', predicate: 'MAY_USE_MODIFIER', n: 10, last: 10 },
      { section: 'Coding Specifications', predicate: 'PERFORMED_BY', n: 4, last: 4 },
      { section: 'Related CPT Codes', predicate: 'RELATED_TO', n: 6, last: 6 },
    ]);
  });
});

describe('a relationship from a document', () => {
  it('rests on all assertions about its pair, and on no others', async () => {
    const relationships = await ask(
      graph,
      'MATCH (a)-[r]->(b) WHERE type(r) IN $types ' +
        "RETURN type(r) + '|' + a.id + '|' + b.id AS pair, r.assertionIds AS ids ORDER BY pair",
      { types: Object.keys(assertedRelationships) },
    );
    const assertions = await ask(
      graph,
      'MATCH (a:Assertion) WITH a ORDER BY a.position WITH a.pair AS pair, collect(a.id) AS ids RETURN pair, ids ORDER BY pair',
    );
    expect(relationships).toHaveLength(8 + 10 + 4 + 6 + 5 + 1 + 2 + 1 + 4 + 4 + 4 + 3 + 4);
    expect(relationships).toEqual(assertions);
  });

  it('has assertions that lead to their document and to both ends, subject first', async () => {
    const stray = await ask(
      graph,
      'MATCH (a:Assertion) WHERE NOT EXISTS { MATCH (a)-[r:ABOUT]->(n:Medcode) WHERE r.order = 0 AND n.id = a.subjectId } ' +
        'OR NOT EXISTS { MATCH (a)-[r:ABOUT]->(n:Medcode) WHERE r.order = 1 AND n.id = a.objectId } ' +
        'OR NOT EXISTS { MATCH (a)-[:STATED_IN]->(d:SourceDocument) WHERE d.id = a.documentId } RETURN a.pair AS pair',
    );
    expect(stray).toEqual([]);
  });
});
