import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph, loadFixtures } from '../support/test-graph.ts';
import { writeDiagnoses } from './diagnoses.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

describe('the successors of a code', () => {
  const { ask } = loadedGraph(
    'icd10cm-order-2025.txt',
    'icd10cm_codes_addenda_2026.json',
    'icd10cm_order_addenda_2027.txt',
  );

  it('are shown with their kind and the release that they come from', async () => {
    expect(
      await ask(`{
        D71: diagnosis(code: "D71") { successors { edges { kind combination choices edition node { id } } } }
        D691: diagnosis(code: "D69.1") { successors(edgeWhere: { edition: { eq: "FY2027" } }) { nodes { code } totalCount } }
        D7118: diagnosis(code: "D71.1") { predecessors { edges { kind node { id display } } } }
        S23420A: diagnosis(code: "S23.420A") { status(asOf: "2026-11-23") successors { totalCount } }
      }`),
    ).toEqual({
      D71: {
        successors: {
          edges: ['D71.1', 'D71.8', 'D71.9'].map((code) => ({
            kind: 'MORE_SPECIFIC',
            combination: false,
            choices: null,
            edition: 'FY2026',
            node: { id: `ICD10CM:${code}` },
          })),
        },
      },
      D691: { successors: { nodes: [{ code: 'D69.11' }, { code: 'D69.19' }], totalCount: 2 } },
      D7118: {
        predecessors: {
          edges: [
            {
              kind: 'MORE_SPECIFIC',
              node: { id: 'ICD10CM:D71', display: 'Functional disorders of polymorphonuclear neutrophils' },
            },
          ],
        },
      },
      S23420A: { status: 'RETIRED', successors: { totalCount: 0 } },
    });
  });
});

describe('the history of a code', () => {
  const { graph, ask } = loadedGraph(
    'icd10cm-order-2025.txt',
    'icd10cm_codes_addenda_2026.json',
    'icd10cm_order_addenda_2027.txt',
  );

  const changes = '{ changes { nodes { change oldTitle newTitle release { version } } totalCount } }';

  it('lists what each release changed', async () => {
    expect(
      await ask(`{
        L02212: diagnosis(code: "L02.212") ${changes}
        D7118: code(system: ICD10CM, code: "D71.1") { changes { nodes { change code { code } } } }
        S23420A: diagnosis(code: "S23.420A") { changes(where: { change: { eq: DELETED } }) { totalCount } }
        M810: diagnosis(code: "M81.0") { changes { totalCount } }
      }`),
    ).toEqual({
      L02212: {
        changes: {
          nodes: [
            {
              change: 'REVISED',
              oldTitle: 'Cutaneous abscess of back [any part, except buttock]',
              newTitle: 'Cutaneous abscess of back [any part, except buttock and flank]',
              release: { version: 'FY2026' },
            },
          ],
          totalCount: 1,
        },
      },
      D7118: { changes: { nodes: [{ change: 'ADDED', code: { code: 'D71.1' } }] } },
      S23420A: { changes: { totalCount: 1 } },
      M810: { changes: { totalCount: 0 } },
    });
  });

  it('puts the oldest release first', async () => {
    await load(graph, fixture('icd10cm-order-2025.txt'), { release: 'FY2028' });
    expect(await ask('{ diagnosis(code: "D71") { changes { nodes { change release { version } } } } }')).toEqual({
      diagnosis: {
        changes: {
          nodes: [
            { change: 'BECAME_HEADER', release: { version: 'FY2026' } },
            { change: 'BECAME_BILLABLE', release: { version: 'FY2028' } },
          ],
        },
      },
    });
  });
});

describe('the successors of deleted codes', () => {
  const { graph, ask } = graphForEachTest();
  const { write } = temporaryFolder();

  const rows = {
    before: ['00010 T7807XA 1 Milk, init                                                   Milk, initial encounter'],
    after: [
      '00010 T78070A 1 Milk, tolerant, init                                         Milk with tolerance, initial encounter',
      '00011 T78079A 1 Milk, unsp, init                                             Milk, unspecified, initial encounter',
    ],
  };

  /** Two complete order files that differ in the codes for milk. */
  async function loadTwoOrders() {
    const order = (await readFile(fixture('icd10cm-order-2025.txt'), 'utf8')).trimEnd();
    const newline = order.includes('\r\n') ? '\r\n' : '\n';
    const withRows = (more: readonly string[]) => [order, ...more, ''].join(newline);
    const paths = [
      await write('icd10cm-order-2025.txt', withRows(rows.before)),
      await write('icd10cm-order-2026.txt', withRows(rows.after)),
    ];
    for (const path of paths) await load(graph, path);
    return paths;
  }

  const successors = '{ diagnosis(code: "T78.07XA") { successors { edges { kind edition node { code } } } } }';
  const split = {
    diagnosis: {
      successors: {
        edges: ['T78.070A', 'T78.079A'].map((code) => ({ kind: 'SPLIT', edition: 'FY2026', node: { code } })),
      },
    },
  };

  it('are found in two complete files, and stay when later releases are loaded', async () => {
    const [, newer = ''] = await loadTwoOrders();
    expect(await ask(successors)).toEqual(split);
    await load(graph, newer, { release: 'FY2027' });
    expect(await ask(successors)).toEqual(split);
    const before = await everything(graph);
    await load(graph, newer, { release: 'FY2027' });
    expect(await everything(graph)).toEqual(before);
  });

  it('are what resolve and claim checks suggest, in the same words', async () => {
    await loadTwoOrders();
    expect(
      await ask(`{
        resolve(inputs: ["T78.07XA"], asOf: "2025-11-01") { status note suggestions { code } }
        checkClaim(claim: { dateOfService: "2025-11-01", lines: [{ procedure: "99999", diagnoses: ["T78.07XA"] }] }) {
          findings { rule message suggestions { code } }
        }
      }`),
    ).toMatchObject({
      resolve: [
        {
          status: 'RETIRED',
          note: 'Retired (valid through 2025-09-30): use T78.070A or T78.079A instead (the code was split).',
          suggestions: [{ code: 'T78.070A' }, { code: 'T78.079A' }],
        },
      ],
      checkClaim: {
        findings: expect.arrayContaining([
          {
            rule: 'RETIRED_CODE',
            message:
              'T78.07XA was valid through 2025-09-30, but not on 2025-11-01: ' +
              'use T78.070A or T78.079A instead (the code was split).',
            suggestions: [{ code: 'T78.070A' }, { code: 'T78.079A' }],
          },
        ]),
      },
    });
  });

  it('are said to be unknown if the release has none', async () => {
    for (const file of [
      'icd10cm-order-2025.txt',
      'icd10cm_codes_addenda_2026.json',
      'icd10cm_order_addenda_2027.txt',
    ]) {
      await load(graph, fixture(file));
    }
    const lines = '[{ procedure: "99999", diagnoses: ["S23.420A"] }]';
    const answer = await ask(
      `{ checkClaim(claim: { dateOfService: "2026-11-01", lines: ${lines} }) { findings { message suggestions { id } } } }`,
    );
    expect(answer).toMatchObject({
      checkClaim: {
        findings: expect.arrayContaining([
          {
            message: 'S23.420A was valid through 2026-09-30, but not on 2026-11-01: no successor is known.',
            suggestions: [],
          },
        ]),
      },
    });
  });
});

describe('the successors of an ICD-9-CM code', () => {
  const { graph, ask } = graphForEachTest();
  const resolved = async (code: string) => {
    const answer = await ask(
      `{ resolve(inputs: ["${code}"], systems: [ICD9CM]) { status note suggestions { code } } }`,
    );
    const [only] = (answer as { resolve: { suggestions: { code: string }[] }[] }).resolve;
    return { ...only, suggestions: only?.suggestions.map((one) => one.code) };
  };

  beforeEach(async () => {
    await writeDiagnoses(graph, ['A00.0', 'C83.30', 'C83.39', 'M81.0', 'O43.211', 'O72.0']);
    await graph.write([{ text: "MATCH (d:Diagnosis) SET d.documentId = 'DOC:icd10cm'", parameters: {} }]);
    await loadFixtures(graph, 'icd9toicd10cmgem.csv');
    const release = { id: 'RELEASE:ICD10CM-FY2025', system: 'ICD10CM', version: 'FY2025', documentId: 'DOC:icd10cm' };
    const row = { ...release, effectiveFrom: '2024-10-01', effectiveTo: '2025-09-30' };
    await graph.write([{ text: 'CREATE (r:Release:Medcode) SET r = $row', parameters: { row } }]);
  });

  it('are suggested where a diagnosis of ICD-10-CM is wanted', async () => {
    const { resolve, checkClaim } = (await ask(`{
      resolve(inputs: ["733.00", "ICD-9: 73300"], systems: [ICD10CM]) { status note suggestions { code } }
      checkClaim(claim: { lines: [{ procedure: "77080", diagnoses: ["733.00"] }] }) {
        findings { rule message suggestions { code } }
      }
    }`)) as { resolve: unknown[]; checkClaim: { findings: { rule: string }[] } };
    const note = 'It is ICD-9-CM 733.00: use M81.0 instead (approximate match).';
    const suggested = { status: 'NOT_FOUND', note, suggestions: [{ code: 'M81.0' }] };
    expect(resolve).toEqual([suggested, suggested]);
    expect(checkClaim.findings.find(({ rule }) => rule === 'MALFORMED_CODE')).toEqual({
      rule: 'MALFORMED_CODE',
      message: expect.stringMatching(/an ICD-9-CM code\. Use M81\.0 instead \(approximate match\)\.$/),
      suggestions: [{ code: 'M81.0' }],
    });
  });

  it('are the targets of the General Equivalence Mapping', async () => {
    expect(
      await ask(`{
        osteoporosis: code(system: ICD9CM, code: "733.00") { successors { edges { kind edition node { code } } } }
        cholera: code(system: ICD9CM, code: "001.0") { successors { edges { kind node { code } } } }
        placenta: code(system: ICD9CM, code: "666.02") { successors { edges { combination choices node { code } } } }
        M810: diagnosis(code: "M81.0") { predecessors { nodes { id } } }
      }`),
    ).toEqual({
      osteoporosis: {
        successors: { edges: [{ kind: 'APPROXIMATE', edition: 'FY2018', node: { code: 'M81.0' } }] },
      },
      cholera: { successors: { edges: [{ kind: 'EXACT', node: { code: 'A00.0' } }] } },
      placenta: {
        successors: {
          edges: [
            { combination: true, choices: ['1.2'], node: { code: 'O43.211' } },
            { combination: false, choices: ['1.1'], node: { code: 'O72.0' } },
          ],
        },
      },
      M810: { predecessors: { nodes: [{ id: 'ICD9CM:733.00' }] } },
    });
  });

  it.each([
    ['001.0', ['A00.0'], 'use A00.0 instead (exact match).'],
    ['733.00', ['M81.0'], 'use M81.0 instead (approximate match).'],
    ['200.00', ['C83.30', 'C83.39'], 'use C83.30 or C83.39 instead (approximate match, one of several).'],
    [
      '666.02',
      ['O43.211', 'O72.0'],
      'use O43.211 or O72.0 instead (approximate match, alone or in a combination of several codes).',
    ],
    ['365.70', [], 'the General Equivalence Mapping has no ICD-10-CM code for it.'],
  ])('are suggested by resolve for %s, with how well they match', async (code, suggestions, advice) => {
    expect(await resolved(code)).toEqual({
      status: 'RETIRED',
      note: `Retired (valid through 2015-09-30): ${advice}`,
      suggestions,
    });
  });

  it('are connected with it by one path', async () => {
    const paths = '{ paths(from: "ICD9CM:733.00", to: "ICD10CM:M81.0") { paths { explanation } } }';
    expect(await ask(paths)).toEqual({
      paths: {
        paths: [
          {
            explanation:
              '733.00 maps to M81.0 in ICD-10-CM (General Equivalence Mappings between ICD-9-CM and ICD-10-CM).',
          },
        ],
      },
    });
  });

  it('that no loaded release has are named, with the codes on their stem as successors', async () => {
    await writeDiagnoses(graph, ['S02.08XA', 'S02.0XXB']);
    await loadFixtures(graph, 'icd9toicd10cmgem.csv');
    expect(
      await ask(`{
        skull: code(system: ICD9CM, code: "800.00") {
          ... on Icd9Code { missingTargets }
          successors { edges { kind node { code } } }
        }
        hypertension: code(system: ICD9CM, code: "401.0") { ... on Icd9Code { missingTargets } successors { totalCount } }
        cholera: code(system: ICD9CM, code: "001.0") { ... on Icd9Code { missingTargets } }
      }`),
    ).toEqual({
      skull: {
        missingTargets: ['S02.0XXA'],
        successors: { edges: [{ kind: 'APPROXIMATE', node: { code: 'S02.08XA' } }] },
      },
      hypertension: { missingTargets: ['I10'], successors: { totalCount: 0 } },
      cholera: { missingTargets: null },
    });
    expect(await resolved('401.0')).toEqual({
      status: 'RETIRED',
      note: 'Retired (valid through 2015-09-30): it maps to I10, which no loaded release has.',
      suggestions: [],
    });
  });

  it('that is retired or a header comes with the codes that follow it', async () => {
    const rows = [
      { code: 'C83.30', validTo: '2024-09-30', billable: false },
      { code: 'M81.0', billable: false },
    ];
    await writeDiagnoses(graph, ['C83.390', 'M81.01']);
    await graph.write([
      { text: "MATCH (d:Diagnosis) SET d.documentId = 'DOC:icd10cm'", parameters: {} },
      { text: 'UNWIND $rows AS row MATCH (d:Diagnosis {code: row.code}) SET d += row', parameters: { rows } },
      {
        text: `MATCH (old:Diagnosis {code: 'C83.30'}) MATCH (new:Diagnosis {code: 'C83.390'})
               CREATE (old)-[:REPLACED_BY {kind: 'SPLIT', combination: false}]->(new)`,
        parameters: {},
      },
      {
        text: "MATCH (a:Diagnosis {code: 'M81.0'}) MATCH (b:Diagnosis {code: 'M81.01'}) CREATE (b)-[:CHILD_OF]->(a)",
        parameters: {},
      },
    ]);
    expect(await resolved('200.00')).toMatchObject({ suggestions: ['C83.39', 'C83.390'] });
    expect(await resolved('733.00')).toEqual({
      status: 'RETIRED',
      note: 'Retired (valid through 2015-09-30): use M81.01 instead (approximate match).',
      suggestions: ['M81.0', 'M81.01'],
    });
  });
});
