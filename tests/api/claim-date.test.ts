import { describe, expect, it } from 'vitest';
import { writeTexts } from '../support/graph.ts';
import { icd10cmReleases, loadedGraph, loadFixtures } from '../support/test-graph.ts';
import { claimChecks, short } from './claim-checks.ts';

describe('the date of service of a claim', () => {
  const { graph, dataOf } = loadedGraph(...icd10cmReleases);
  const { checkOne } = claimChecks(dataOf);

  const onDay = async (dateOfService: string, diagnosis: string) => {
    const answer = await checkOne({ dateOfService, lines: [{ procedure: '0557T', diagnoses: [diagnosis] }] });
    return short(answer).filter((one) => !one.includes('0557T'));
  };

  it('determines whether a code is valid and billable', async () => {
    expect(await onDay('2026-09-30', 'S23.420A')).toEqual([]);
    expect(await onDay('2026-10-01', 'S23.420A')).toEqual(['RETIRED_CODE | ERROR | S23.420A']);
    expect(await onDay('2025-09-30', 'D71')).toEqual([]);
    expect(await onDay('2025-10-01', 'D71')).toEqual(['NOT_BILLABLE | ERROR | D71 | D71.9 D71.8 D71.1']);
    expect(await onDay('2025-09-30', 'D71.1')).toEqual(['NOT_YET_VALID | ERROR | D71.1']);
    expect(await onDay('2025-10-01', 'D71.1')).toEqual([]);
  });

  it('makes an unknown code an error if the release for that date is loaded', async () => {
    expect(await onDay('2026-11-23', 'M80.99XA')).toEqual(['UNKNOWN_CODE | ERROR | M80.99XA | M80.00XA']);
    expect(await onDay('2030-01-01', 'M80.99XA')).toEqual(['UNKNOWN_CODE | WARNING | M80.99XA | M80.00XA']);
  });

  it('decides whether a code of ICD-9-CM is at fault', async () => {
    const lines = [{ procedure: '0557T', diagnoses: ['733.00', 'E888.9'] }];
    const before = await checkOne({ dateOfService: '2015-09-30', lines });
    expect(before.findings.map(({ rule }) => rule)).not.toContain('MALFORMED_CODE');
    expect(before.notChecked).toEqual(
      expect.arrayContaining([
        'Whether ICD-9-CM 733.00 is valid: only diagnoses of ICD-10-CM are checked.',
        'Whether ICD-9-CM E888.9 is valid: only diagnoses of ICD-10-CM are checked.',
      ]),
    );
    expect(await onDay('2015-10-01', '733.00')).toEqual([expect.stringMatching(/^MALFORMED_CODE \| ERROR \| 733.00/)]);
  });

  it('is listed as not checked if no release for it is loaded', async () => {
    const notChecked = async (dateOfService: string) => {
      const lines = [{ procedure: '0557T', diagnoses: ['D71'] }];
      return (await checkOne({ dateOfService, lines })).notChecked;
    };
    const sentence =
      'Whether ICD-10-CM codes are valid: no release for 2030-01-01 is loaded. Loaded: FY2025 to FY2027 (2024-10-01 to 2027-09-30).';
    expect(await notChecked('2030-01-01')).toContain(sentence);
    expect((await notChecked('2026-11-23')).join()).not.toContain('ICD-10-CM');
  });

  it('determines the successor of a retired code, as it does in `resolve`', async () => {
    await loadFixtures(graph, 'HCPC2019_CONTR_ANWEB.txt');
    const lines = [{ procedure: 'A4466', diagnoses: ['D71.9'] }];
    const answer = await checkOne({ dateOfService: '2026-11-23', lines });
    expect(short(answer, 'RETIRED_CODE')).toEqual(['RETIRED_CODE | ERROR | A4466 | A4467']);
  });

  it('rules out successors that are retired or not yet valid', async () => {
    const title = 'A title';
    const own = { system: 'ICD10CM', display: title, documentId: 'DOC:icd10cm', categoryId: 'ICD10CM:M80' };
    const ended = { billable: false, billableTo: '2019-12-31', validTo: '2019-12-31' };
    const rows = [
      { ...own, id: 'ICD10CM:M80.9', code: 'M80.9', ...ended },
      { ...own, id: 'ICD10CM:M80.91', code: 'M80.91', billable: true, validFrom: '2024-10-01' },
      {
        ...own,
        id: 'ICD10CM:M80.92',
        code: 'M80.92',
        billable: false,
        billableTo: '2021-09-30',
        validTo: '2021-09-30',
      },
    ];
    await graph.write([
      { text: 'UNWIND $rows AS row CREATE (n:Diagnosis:Code:Medcode) SET n = row', parameters: { rows } },
      {
        text: "MATCH (n:Diagnosis {display: $title}) MATCH (m:Diagnosis {id: 'ICD10CM:M80'}) CREATE (n)-[:CHILD_OF]->(m)",
        parameters: { title },
      },
      {
        text: `MATCH (old:Diagnosis {code: 'M80.9'}) MATCH (new:Diagnosis) WHERE new.code IN ['M80.91', 'M80.92']
               CREATE (old)-[:REPLACED_BY {kind: 'IDENTICAL_TITLE', combination: false}]->(new)`,
        parameters: {},
      },
    ]);
    const resolved = async (asOf: string) => {
      const query = `query ($asOf: Date) { resolve(inputs: ["M80.9"], asOf: $asOf) { suggestions { code } } }`;
      const { resolve } = await dataOf<{ resolve: { suggestions: { code: string }[] }[] }>(query, { asOf });
      return resolve.flatMap(({ suggestions }) => suggestions.map(({ code }) => code)).join(' ');
    };
    for (const [asOf, code] of [
      ['2020-01-01', 'M80.92'],
      ['2022-01-01', ''],
      ['2025-01-01', 'M80.91'],
    ] as const) {
      expect(await onDay(asOf, 'M80.9')).toEqual([['RETIRED_CODE | ERROR | M80.9', code].filter(Boolean).join(' | ')]);
      expect(await resolved(asOf)).toBe(code);
    }
  });

  it('is compared with the release of the tabular list, whose notes may be out of date', async () => {
    const notChecked = async (dateOfService: string) => {
      const lines = [{ procedure: '0557T', diagnoses: ['D71', 'M80.00XA'] }];
      return (await checkOne({ dateOfService, lines })).notChecked.filter((one) => one.includes('exclude'));
    };
    await loadFixtures(graph, 'icd10cm_tabular_2021.xml');
    const sentence = (day: string) =>
      `Whether diagnoses exclude each other on ${day}: the loaded tabular list is the one for FY2021.`;
    expect(await notChecked('2020-09-30')).toEqual([sentence('2020-09-30')]);
    expect(await notChecked('2020-10-01')).toEqual([]);
    expect(await notChecked('2021-09-30')).toEqual([]);
    expect(await notChecked('2021-10-01')).toEqual([sentence('2021-10-01')]);
    await writeTexts(graph, "MATCH (d {id: 'DOC:icd10cm-tabular'}) REMOVE d.version");
    expect(await notChecked('2020-10-01')).toEqual([
      'Whether diagnoses exclude each other on 2020-10-01: the loaded tabular list is of an unknown release.',
    ]);
  });
});
