import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { icd10cmReleases, loadedGraph, seededGraph } from '../support/test-graph.ts';

const today = new Date().toISOString().slice(0, 10);

describe('a date that no loaded edition covers', () => {
  const test = loadedGraph(...icd10cmReleases);
  const { ask } = test;
  const { answer } = served(test);
  const refusal = async (query: string) => {
    const { errors } = await answer(query);
    return [errors?.[0]?.extensions?.code, errors?.[0]?.message];
  };

  it('leaves the status of a code unknown, and whether it is billable', async () => {
    const fields = 'first: status(asOf: "2015-01-01") billable(asOf: "2015-01-01") last: status(asOf: "2027-10-01")';
    expect(await ask(`{ diagnosis(code: "U07.0") { ${fields} } }`)).toEqual({
      diagnosis: { first: 'UNKNOWN', billable: null, last: 'UNKNOWN' },
    });
  });

  it('does not hide that a code ended before, or begins later', async () => {
    expect(
      await ask(`{
        ended: diagnosis(code: "S23.420A") { status(asOf: "2040-01-01") billable(asOf: "2040-01-01") }
        begun: diagnosis(code: "D71.1") { status(asOf: "2018-01-01") billable(asOf: "2018-01-01") }
      }`),
    ).toEqual({
      ended: { status: 'RETIRED', billable: false },
      begun: { status: 'NOT_YET', billable: false },
    });
  });

  it.each([
    ['activeOn', 'diagnoses(where: { activeOn: "2020-01-01" }) { totalCount }'],
    ['billableOn', 'diagnoses(where: { not: { billableOn: "2020-01-01" } }) { totalCount }'],
    [
      'activeOn of related nodes',
      'ccsrCategories(where: { diagnoses: { some: { activeOn: "2020-01-01" } } }) { totalCount }',
    ],
    ['search', 'search(text: "abscess", billable: true, asOf: "2020-01-01") { totalCount }'],
  ])('is refused by %s, which could only find nothing', async (_, field) => {
    expect(await refusal(`{ ${field} }`)).toEqual([
      'BAD_USER_INPUT',
      'The date must be covered by a loaded edition of ICD-10-CM, but got 2020-01-01. Covered: FY2025 to FY2027 ' +
        '(2024-10-01 to 2027-09-30). Choose a covered date, or load the edition for this one.',
    ]);
  });

  it('is refused where no edition is loaded at all', async () => {
    expect(await refusal('{ specialties(where: { activeOn: "2020-01-01" }) { totalCount } }')).toEqual([
      'BAD_USER_INPUT',
      'The date must be covered by a loaded edition of NUCC, but got 2020-01-01. No edition is loaded. Load one.',
    ]);
    expect((await refusal('{ dataset(asOf: "2020-01-01") { systems { active } } }'))[0]).toBe('BAD_USER_INPUT');
  });

  it('does not keep a search without `billable` from its hits', async () => {
    expect(await ask('{ search(text: "abscess", asOf: "2020-01-01", first: 0) { totalCount } }')).toMatchObject({
      search: { totalCount: expect.any(Number) },
    });
  });

  it('is explained by `resolve`', async () => {
    expect(await ask('{ resolve(inputs: ["U07.0"], asOf: "2018-05-01") { status note } }')).toEqual({
      resolve: [{ status: 'EXACT', note: 'Not checked: no loaded edition of ICD-10-CM covers 2018-05-01.' }],
    });
  });

  it('is no finding on a claim, but something that was not checked', async () => {
    const claim = '{ dateOfService: "2018-05-01", lines: [{ procedure: "0557T", diagnoses: ["D71", "M80.0"] }] }';
    const { checkClaim } = (await ask(
      `{ checkClaim(claim: ${claim}) { asOf editions { system edition asOf } findings { rule written } notChecked } }`,
    )) as { checkClaim: { findings: { written: string[] }[]; notChecked: string[] } };
    expect(checkClaim).toMatchObject({
      asOf: '2018-05-01',
      editions: [
        { system: 'CPT', edition: null, asOf: '2018-05-01' },
        { system: 'ICD10CM', edition: null, asOf: '2018-05-01' },
      ],
    });
    expect(checkClaim.findings.filter(({ written }) => !written.includes('0557T'))).toEqual([]);
    expect(checkClaim.notChecked).toContain(
      'Whether ICD-10-CM codes are valid: no release for 2018-05-01 is loaded. Loaded: FY2025 to FY2027 (2024-10-01 to 2027-09-30).',
    );
  });
});

describe('without a date', () => {
  const old = loadedGraph('nucc_taxonomy_250.csv', 'hcpcs_level_2_2022.csv', 'icd10cm-order-2025.txt');

  it('codes are checked on the last day of the newest edition, if that has ended', async () => {
    expect(
      await old.ask(`{
        diagnosis(code: "M81.0") { status billable today: status(asOf: "${today}") }
        procedure(code: "A2001") { status today: status(asOf: "${today}") }
        specialty(code: "2084P0800X") { status today: status(asOf: "${today}") }
        dataset { systems { system active edition asOf } }
      }`),
    ).toEqual({
      diagnosis: { status: 'ACTIVE', billable: true, today: 'UNKNOWN' },
      procedure: { status: 'ACTIVE', today: 'UNKNOWN' },
      specialty: { status: 'ACTIVE', today: 'UNKNOWN' },
      dataset: {
        systems: [
          { system: 'HCPCS2', active: expect.any(Number), edition: '2022', asOf: '2022-12-31' },
          { system: 'ICD10CM', active: expect.any(Number), edition: 'FY2025', asOf: '2025-09-30' },
          { system: 'NUCC', active: expect.any(Number), edition: '25.0', asOf: '2025-09-30' },
        ],
      },
    });
  });

  it('a claim says so', async () => {
    const { checkClaim } = (await old.ask(
      '{ checkClaim(claim: { lines: [{ procedure: "A2001", diagnoses: ["M80.0"] }] }) { findings { rule } notChecked } }',
    )) as { checkClaim: { findings: { rule: string }[]; notChecked: string[] } };
    expect(checkClaim.findings.map(({ rule }) => rule)).toContain('NOT_BILLABLE');
    expect(checkClaim.notChecked).toContain(
      'Whether ICD-10-CM codes are valid today: without a date of service, they were checked as of 2025-09-30, the last day of FY2025.',
    );
    expect(checkClaim.notChecked).toContain(
      'Whether HCPCS Level II codes are valid today: without a date of service, they were checked as of 2022-12-31, the last day of edition 2022.',
    );
  });

  it('a claim names the day of the release that does not have a code', async () => {
    const { checkClaim } = (await old.ask(
      '{ checkClaim(claim: { lines: [{ procedure: "G9999", modifiers: ["2B"], diagnoses: ["M81.0"] }] }) { findings { message } } }',
    )) as { checkClaim: { findings: { message: string }[] } };
    expect(checkClaim.findings.map(({ message }) => message)).toContain(
      'The HCPCS Level II release for 2022-12-31 does not contain 2B.',
    );
  });
});

describe('the shipped seed', () => {
  const test = seededGraph();
  const { inject } = served(test);
  const receipt = async (query: string) => {
    const response = await inject({ ...post(query), headers: { ...post(query).headers, 'x-receipt': '1' } });
    return response.json().extensions.receipt.editions;
  };

  it('covers CPT by the fee schedule of July 2024, to the end of its year', async () => {
    const days = ['2000-01-01', '2024-07-01', '2024-12-31', '2040-01-01'];
    const fields = days.map((day, index) => `d${index}: status(asOf: "${day}")`).join(' ');
    expect(
      await test.ask(`{ procedure(code: "0557T") { ${fields} } deleted: procedure(code: "77079") { ${fields} } }`),
    ).toEqual({
      procedure: { d0: 'UNKNOWN', d1: 'ACTIVE', d2: 'ACTIVE', d3: 'UNKNOWN' },
      deleted: { d0: 'UNKNOWN', d1: 'RETIRED', d2: 'RETIRED', d3: 'RETIRED' },
    });
  });

  it('covers its diagnoses from FY2025 to FY2027, because their categories do not change in between', async () => {
    const days = ['2024-09-30', '2024-10-01', '2027-09-30', '2027-10-01'];
    const fields = days.map((day, index) => `d${index}: billable(asOf: "${day}")`).join(' ');
    expect(await test.ask(`{ diagnosis(code: "M81.0") { ${fields} } }`)).toEqual({
      diagnosis: { d0: null, d1: true, d2: true, d3: null },
    });
    expect(await test.ask('{ document(id: "DOC:icd10cm-fy2025-slice") { covers coversFrom coversTo } }')).toEqual({
      document: { covers: ['ICD10CM'], coversFrom: '2024-10-01', coversTo: '2027-09-30' },
    });
  });

  it('leaves codes out of a list and of its opposite, if only codes of another code system are covered', async () => {
    const count = (where: string) => `modifiers(where: ${where}) { totalCount }`;
    const asked = (await test.ask(`{
      active: ${count('{ activeOn: "2024-08-01" }')} not: ${count('{ not: { activeOn: "2024-08-01" } }')}
      cpt: ${count('{ system: { eq: CPT } }')} others: ${count('{ system: { eq: HCPCS2 } }')}
    }`)) as Record<string, { totalCount: number }>;
    expect(asked).toEqual({ active: asked.cpt, not: { totalCount: 0 }, cpt: asked.cpt, others: { totalCount: 4 } });
  });

  it('names the editions in the receipt, if the answer depends on a date', async () => {
    expect(await receipt('{ diagnosis(code: "M81.0") { code } }')).toBeUndefined();
    expect(await receipt('{ diagnosis(code: "M81.0") { status old: status(asOf: "2020-01-01") } }')).toEqual([
      { system: 'ICD10CM', edition: null, asOf: '2020-01-01' },
      { system: 'ICD10CM', edition: 'FY2025', asOf: today },
    ]);
    expect(await receipt('{ procedures(where: { activeOn: "2024-08-01" }) { totalCount } }')).toEqual([
      { system: 'CPT', edition: '2024-07', asOf: '2024-08-01' },
      { system: 'HCPCS2', edition: null, asOf: '2024-08-01' },
    ]);
  });
});
