import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onNeo4j, writeTexts } from '../support/graph.ts';
import { randomSeed } from '../support/random-seed.ts';
import { seededGraph } from '../support/test-graph.ts';
import { type Check, claimChecks, operation, short } from './claim-checks.ts';

const diagnoses = ['M80.00XA', 'M81.0', 'M81.8', 'M85.8', 'Z79.52', 'S52.501A', 'S72.001A', 'E03.9'];
const modifiers = ['22', '23', '52', '53', '54', '55', '56', '62', 'AS', 'CQ'];
const plain = { procedure: '0557T', diagnoses: ['M81.0'] };

describe('a claim', () => {
  const { graph, run, dataOf } = seededGraph();
  const { check, checkAll } = claimChecks(dataOf);

  it('with everything the article lists has exactly the errors in its lists', async () => {
    const answer = await check({ procedure: '0557T', modifiers, diagnoses });
    expect(answer.verdict).toBe('FAULTY');
    expect(answer.findings.map(({ line }) => line)).toEqual(answer.findings.map(() => 1));
    expect(short(answer).map((one) => one.replace(/(M85.8) \|.*/, '$1'))).toEqual([
      'NOT_BILLABLE | ERROR | M85.8',
      'MODIFIER_NOT_APPLICABLE | WARNING | 54 0557T',
      'MODIFIER_NOT_APPLICABLE | WARNING | 55 0557T',
      'MODIFIER_NOT_APPLICABLE | WARNING | 56 0557T',
      'MODIFIER_NOT_APPLICABLE | WARNING | 62 0557T',
      'MODIFIER_NOT_APPLICABLE | WARNING | AS 0557T',
      'MODIFIER_NOT_APPLICABLE | WARNING | CQ 0557T',
      'EXCLUDES1 | WARNING | M81.0 M80.00XA',
      'EXCLUDES1 | WARNING | M81.8 M80.00XA',
      'FRAGILITY_FRACTURE | WARNING | S52.501A M80.00XA M81.0 M81.8 | M80.031A M80.831A',
      'FRAGILITY_FRACTURE | WARNING | S72.001A M80.00XA M81.0 M81.8 | M80.051A M80.851A',
      'MODIFIER_ATYPICAL | INFO | 23 0557T',
      'MODIFIER_ATYPICAL | INFO | 54 0557T',
      'MODIFIER_ATYPICAL | INFO | 55 0557T',
    ]);
  });

  it('with a header gets the billable codes below it as suggestions, the likeliest first', async () => {
    const suffixes = ['0', '11', '12', '19', '21', '22', '29', '31', '32', '39', '41', '42', '49', '51', '52', '59'];
    const expected = [...suffixes, '61', '62', '69', '71', '72', '79', '8', '9'].map((suffix) => `M85.8${suffix}`);
    const [finding] = (await check({ ...plain, diagnoses: ['m858'] })).findings;
    const suggested = finding?.suggestions.map(({ code }) => code) ?? [];
    expect(suggested[0]).toBe('M85.80');
    expect(suggested.toSorted()).toEqual(expected.toSorted());
    expect(finding?.evidence).toEqual([{ __typename: 'SourceDocument', id: 'DOC:icd10cm-fy2025-slice' }]);
    // The article connects S72.001A with 0557T, and nothing with 72192.
    const below = async (procedure: string) => short(await check({ procedure, diagnoses: ['S72'] }), 'NOT_BILLABLE');
    expect(await below('0557T')).toEqual(['NOT_BILLABLE | ERROR | S72 | S72.001A']);
  });

  it('gets the assertions and sources behind each finding', async () => {
    const { findings } = await check({ ...plain, modifiers: ['54'], diagnoses: ['M81.0', 'M80.00XA'] });
    const of = (rule: string) => findings.find((one) => one.rule === rule);
    expect(of('MODIFIER_NOT_APPLICABLE')?.evidence).toEqual([
      { __typename: 'FeeScheduleIndicators', id: 'PFS:0557T' },
      { __typename: 'SourceDocument', id: 'DOC:pfs-2024-07' },
    ]);
    expect(of('MODIFIER_ATYPICAL')?.assertions).toHaveLength(1);
    expect(of('EXCLUDES1')?.evidence[0]).toEqual({ __typename: 'Exclusion', id: 'NOTE:M81-excludes1-1' });
  });

  it('may have a modifier that has a row in the fee schedule, whatever the indicators say', async () => {
    const barred = async (...modifiers: string[]) =>
      short(await check({ ...plain, modifiers }), 'MODIFIER_NOT_APPLICABLE').map((one) => one.split(' | ')[2]);
    expect(await barred('54', '62')).toEqual(['54 0557T', '62 0557T']);
    await writeTexts(
      graph,
      `MATCH (fees:FeeScheduleIndicators {id: 'PFS:0557T'}) MATCH (modifier:Modifier {id: 'MOD:62'})
CREATE (fees)-[:HAS_MODIFIER_ROW {status: 'A'}]->(modifier)`,
    );
    expect(await barred('54', '62')).toEqual(['54 0557T']);
    await writeTexts(graph, 'MATCH ()-[row:HAS_MODIFIER_ROW]->() DELETE row');
  });

  it('may bill the professional component of a laboratory test, but not the technical component', async () => {
    const pcTc = (value: string) =>
      graph.write([
        { text: "MATCH (fees:FeeScheduleIndicators {id: 'PFS:0557T'}) SET fees.pcTc = $value", parameters: { value } },
      ]);
    await pcTc('6');
    const answer = await check({ ...plain, modifiers: ['26', 'TC'] });
    expect(short(answer, 'MODIFIER_NOT_APPLICABLE')).toEqual(['MODIFIER_NOT_APPLICABLE | WARNING | TC 0557T']);
    await pcTc('0');
  });

  it('has a warning for modifiers that exclude each other', async () => {
    const conflicts = async (procedure: string) => short(await check({ ...plain, procedure }), 'MODIFIER_CONFLICT');
    expect(await conflicts('77080-26-TC')).toEqual(['MODIFIER_CONFLICT | WARNING | 26 TC']);
    expect(await conflicts('73721-LT-50')).toEqual(['MODIFIER_CONFLICT | WARNING | 50 LT']);
    expect(await conflicts('73721-26-LT')).toEqual([]);
  });

  it('gets the suggestions of resolve for malformed and unknown codes', async () => {
    expect(short(await check({ procedure: '7708O', diagnoses: ['M81.0'] }), 'MALFORMED_CODE', 'UNKNOWN_CODE')).toEqual([
      expect.stringMatching(/ERROR \| 7708O \| 77080|WARNING \| 7708O \| 77080/),
    ]);
    expect(short(await check({ ...plain, diagnoses: ['E039X'] }), 'UNKNOWN_CODE')).toEqual([
      'UNKNOWN_CODE | WARNING | E039X | E03.9',
    ]);
    const [refused] = short(await check({ ...plain, placeOfService: '19.0' }), 'MALFORMED_CODE');
    expect(refused).toBe('MALFORMED_CODE | ERROR | 19.0 | 19');
  });

  it('gets no similar codes for a code of another kind', async () => {
    expect(short(await check({ procedure: 'M81.0', diagnoses: ['77080'] }), 'MALFORMED_CODE')).toEqual([
      'MALFORMED_CODE | ERROR | M81.0',
      'MALFORMED_CODE | ERROR | 77080',
    ]);
  });

  it('may name code systems and titles', async () => {
    const line = { procedure: 'CPT 0557T', diagnoses: ['ICD-10-CM: M81.0', 'Z79.52 - Long term use of steroids'] };
    expect(short(await check(line), 'MALFORMED_CODE', 'UNKNOWN_CODE')).toEqual([]);
  });

  it('is checked across its lines', async () => {
    const answer = await check(plain, { procedure: '72192', diagnoses: ['M80.00XA'] });
    const pair = answer.findings.find(({ rule }) => rule === 'EXCLUDES1');
    expect(pair?.line).toBeNull();
    expect(answer.findings.at(-1)).toBe(pair);
  });

  it('accepts codes as people type them, and modifiers appended to the procedure', async () => {
    const written = await check({ procedure: ' 0557t–26 ', diagnoses: ['m810'], modifiers: ['tc'] });
    expect(short(written, 'MODIFIER_NOT_APPLICABLE')).toEqual([
      'MODIFIER_NOT_APPLICABLE | WARNING | 26 0557t',
      'MODIFIER_NOT_APPLICABLE | WARNING | tc 0557t',
    ]);
    expect(short(await check({ procedure: '73721 52 22', diagnoses: ['M81.0'] }))).toEqual([]);
    expect(short(await check({ procedure: '0557T-2-', diagnoses: ['M81.0'] }))).toEqual([
      'MALFORMED_CODE | ERROR | 0557T-2- | 0557T',
    ]);
  });

  it('has no procedure when there is a diagnosis in its place', async () => {
    for (const procedure of ['S72.001A', 'E11.65', 'm81.0', 'ICD-10: E11.65']) {
      expect(short(await check({ procedure, diagnoses: ['M81.0'] }))).toEqual([
        `MALFORMED_CODE | ERROR | ${procedure}`,
      ]);
    }
  });

  it('is quoted exactly as written', async () => {
    const written = async (procedure: string) => {
      const { findings } = await check({ procedure, diagnoses: ['M81.0'] });
      return findings.map((one) => one.written.join('|'));
    };
    expect(await written(' CPT: 0557t – 54,as ')).toEqual(['54|CPT: 0557t', 'as|CPT: 0557t', '54|CPT: 0557t']);
    expect(await written('０５５７Ｔ６２')).toEqual(['６２|０５５７Ｔ']);
    expect(await written(' 77 015 ')).toEqual([' 77 015 ']);
  });

  it('may contain malformed codes: each is a finding that states the rule it breaks', async () => {
    const answer = await check({ ...plain, modifiers: ['5'], specialty: 'doctor', placeOfService: 'home' });
    expect(short(answer)).toEqual(['5', 'doctor', 'home'].map((text) => `MALFORMED_CODE | ERROR | ${text}`));
    expect(answer.findings[0]?.message).toBe(
      'A modifier code must be two letters or digits, such as 26 or AS, but got "5".',
    );
  });

  it('has only a warning for a code that is not loaded, unless it is known not to exist', async () => {
    const unknown = await check({ ...plain, diagnoses: ['M81.9'], modifiers: ['ZZ'] });
    expect(unknown.verdict).toBe('REVIEW');
    expect(short(unknown)).toEqual(['UNKNOWN_CODE | WARNING | ZZ', 'UNKNOWN_CODE | WARNING | M81.9 | M81.0 M81.8']);
    expect(short(await check({ procedure: '77015', diagnoses: ['M81.0'] }))).toEqual(['UNKNOWN_CODE | ERROR | 77015']);
    expect(short(await check({ procedure: '77079', diagnoses: ['M81.0'] }))).toEqual(['RETIRED_CODE | ERROR | 77079']);
  });

  it('has a finding for a diagnosis that no document links to the procedure, if documents link others', async () => {
    const line = { procedure: '0557T', diagnoses: ['E03.9', 'M80.051A', 'Z78.0'] };
    const answer = await check(line);
    expect(answer.verdict).toBe('CLEAN');
    expect(short(answer)).toEqual([
      'DIAGNOSIS_NOT_CONNECTED | INFO | M80.051A 0557T',
      'DIAGNOSIS_NOT_CONNECTED | INFO | Z78.0 0557T',
    ]);
    const other = await check({ ...line, procedure: '72192' });
    expect(other.findings).toEqual([]);
    expect(other.notChecked).toContainEqual(expect.stringMatching(/^Whether diagnoses go with 72192/));
    expect(short(await check({ procedure: '0557T', diagnoses: [] }))).toEqual(['NO_DIAGNOSIS | WARNING']);
  });

  it('is compared with the specialties that documents name', async () => {
    const of = async (specialty: string) => short(await check({ ...plain, specialty }));
    expect(await of('207RH0000X')).toEqual(['SPECIALTY_MISNAMED | WARNING | 207RH0000X 0557T | 2085R0202X']);
    expect(await of('2084P0800X')).toEqual(['SPECIALTY_MISNAMED | WARNING | 2084P0800X 0557T | 207X00000X']);
    expect(await of('2085R0202X')).toEqual(['SPECIALTY_NOT_CONNECTED | INFO | 2085R0202X 0557T']);
    const { findings } = await check({ ...plain, specialty: '2085R0202X' });
    expect(findings[0]?.message).toContain(
      'names this specialty, "Radiology - Diagnostic Radiology", with a different code',
    );
    expect(findings[0]?.assertions).toHaveLength(1);
  });

  it('is compared with the places of service of the sites that documents list', async () => {
    const of = async (placeOfService: string) => short(await check({ ...plain, placeOfService }));
    for (const place of ['11', '19', '22', '49']) expect(await of(place)).toEqual([]);
    expect(await of('99')).toEqual(['UNKNOWN_CODE | WARNING | 99']);
    await writeTexts(
      graph,
      "CREATE (:PlaceOfService:Code:Medcode {id: 'POS:12', code: '12', system: 'POS', display: 'Home', documentId: 'DOC:pos-slice'})",
    );
    expect(await of('12')).toEqual(['PLACE_NOT_CONNECTED | INFO | 12 0557T | 11 19 22 49']);
  });

  it("gets the position of its payer's policy, and a note when the payer is merely mentioned", async () => {
    const of = async (payer: string) => (await check({ ...plain, payer })).findings[0];
    expect(await of('PAYER:medicare')).toMatchObject({ rule: 'PAYER_POLICY', severity: 'WARNING' });
    expect((await of('medicare'))?.evidence).toEqual([
      { __typename: 'CoverageDocument', id: 'POLICY:medicare-ncd-150.3' },
      { __typename: 'SourceDocument', id: 'DOC:coverage-0557t' },
    ]);
    expect(await of('cigna')).toMatchObject({
      rule: 'PAYER_POLICY',
      message: 'A policy from Cigna Health considers 0557T investigational.',
    });
    const aetna = await of('aetna');
    expect(aetna).toMatchObject({ rule: 'PAYER_WITHOUT_POLICY', severity: 'INFO' });
    expect(aetna?.message).toContain('A document mentions the payer');
    expect(aetna?.assertions.length).toBeGreaterThan(0);
    expect(await of('nobody')).toMatchObject({ rule: 'UNKNOWN_PAYER', severity: 'WARNING' });
    const before = await checkAll([{ dateOfService: '2026-04-14', lines: [{ ...plain, payer: 'cigna' }] }]);
    expect(before[0]?.findings[0]?.rule).toBe('PAYER_WITHOUT_POLICY');
    await writeTexts(graph, "MATCH (p:CoverageDocument {id: 'POLICY:cigna-0558'}) SET p.position = 'COVERED'");
    expect((await of('cigna'))?.message).toContain('does not promise payment');
    await writeTexts(graph, "MATCH (p:CoverageDocument {id: 'POLICY:cigna-0558'}) SET p.retiredOn = '2026-11-23'");
    expect(await of('cigna')).toMatchObject({ rule: 'PAYER_WITHOUT_POLICY' });
  });

  it('is never called covered, and always comes with what was not checked', async () => {
    const payers = ['aetna', 'bcbs', 'cigna', 'medicare', 'unitedhealthcare'];
    const answers = await checkAll(payers.map((payer) => ({ lines: [{ ...plain, payer }] })));
    for (const { findings, notChecked, asOf } of answers) {
      expect(findings.map(({ message }) => message).join()).not.toMatch(/cover/i);
      expect(notChecked.join()).toMatch(/NCCI/);
      expect(asOf).toBe(new Date().toISOString().slice(0, 10));
    }
  });

  it('lists what could not be checked for lack of data: specialty, place of service, other diagnoses', async () => {
    const line = { procedure: '72192', diagnoses: ['M81.0'], specialty: '2085R0202X', placeOfService: '11' };
    const exclusion = expect.stringMatching(/^Whether diagnoses exclude each other.*: no tabular list is loaded\.$/);
    const { notChecked } = await check(line);
    expect(notChecked).toContain('Whether specialties go with 72192: no loaded document lists specialties for it.');
    expect(notChecked).toContain('Whether places of service go with 72192: no loaded document lists sites for it.');
    expect(notChecked).not.toContainEqual(exclusion);
    expect((await check({ ...line, diagnoses: ['M81.0', 'E03.9'] })).notChecked).toContainEqual(exclusion);
    const known = (await check({ ...line, procedure: '0557T' })).notChecked.join();
    expect(known).not.toMatch(/specialties|places/);
    const bare = (await check({ procedure: '72192', diagnoses: ['M81.0'] })).notChecked.join();
    expect(bare).not.toMatch(/specialties|places/);
  });

  it('has a finding for duplicates on a line', async () => {
    const answer = await check({ procedure: '0557T-52', modifiers: ['52'], diagnoses: ['M81.0', 'm810'] });
    expect(short(answer)).toEqual(['DUPLICATE | INFO | 52', 'DUPLICATE | INFO | m810']);
  });

  it('takes as many Cypher statements alone as with 99 others', async () => {
    const lines = diagnoses.slice(0, 5).map((one) => ({ procedure: '0557T', modifiers, diagnoses: [one, 'M81.8'] }));
    const alone = await run(operation, { claims: [{ lines }] });
    const { answer, statements } = await run(operation, { claims: Array.from({ length: 100 }, () => ({ lines })) });
    expect(statements).toHaveLength(alone.statements.length);
    expect(statements.length).toBeLessThanOrEqual(4);
    const { checkClaims: all } = answer.data as unknown as { checkClaims: Check[] };
    const { checkClaims: one } = alone.answer.data as unknown as { checkClaims: Check[] };
    expect(all[99]).toEqual(one[0]);
  });

  it('says so if similar codes were not looked up for all wrong ones', async () => {
    /** Fifty wrong codes on two lines. */
    const claimFrom = (first: number) => ({
      lines: [first, first + 25].map((start) => ({
        procedure: '0557T',
        diagnoses: Array.from({ length: 25 }, (_, code) => `M81.${start + code}X`),
      })),
    });
    const leftOut =
      'Which codes some of the wrong ones are similar to: only the first 1,000 different ones of a call are looked up.';
    const { answer } = await run('query($claims: [ClaimInput!]!) { checkClaims(claims: $claims) { notChecked } }', {
      claims: Array.from({ length: 21 }, (_, claim) => claimFrom(1_000 + 50 * claim)),
    });
    const claims = (answer.data as unknown as { checkClaims: { notChecked: string[] }[] }).checkClaims;
    expect(claims[0]?.notChecked).not.toContain(leftOut);
    expect(claims.at(-1)?.notChecked).toContain(leftOut);
  });

  it('is refused when it is too large', async () => {
    const messages = async (claims: readonly object[]) =>
      (await run(operation, { claims })).answer.errors?.map(({ message }) => message);
    const line = { procedure: '0557T', diagnoses: ['M81.0'] };
    const times = <T>(length: number, value: T): T[] => Array.from({ length }, () => value);
    expect(await messages([{ lines: [] }])).toEqual(['A claim must have at least one line, but got none.']);
    expect(await messages(times(101, { lines: [line] }))).toEqual([
      'Claims per call: at most 100 allowed, but got 101.',
    ]);
    expect(await messages(times(51, { lines: times(10, line) }))).toEqual([
      'Lines per call: at most 500 allowed, but got 510.',
    ]);
    const many = Array.from({ length: 26 }, (_, index) => ({ ...line, diagnoses: [`M${index}`, `S${index}`] }));
    expect(await messages([{ lines: many }])).toEqual([
      'Different diagnoses per claim: at most 50 allowed, but got 52.',
    ]);
    expect(await messages([{ lines: times(51, line) }])).toEqual(['Lines per claim: at most 50 allowed, but got 51.']);
    expect(await messages([{ lines: [{ ...line, diagnoses: times(26, 'M81.0') }] }])).toEqual([
      'Diagnoses per line: at most 25 allowed, but got 26.',
    ]);
    expect(await messages([{ lines: [{ ...line, modifiers: times(26, '52') }] }])).toEqual([
      'Modifiers per line: at most 25 allowed, but got 26.',
    ]);
  });

  it('gets an answer whatever is written on it', { timeout: 120_000 }, async () => {
    const text = fc.oneof(
      fc.constantFrom(
        '0557T',
        '0557t-26',
        'M81.0',
        'M80.00XA',
        'S72',
        'S52.501A',
        '',
        ' ',
        '22',
        '207RH0000X',
        'medicare',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const line = fc.record(
      {
        procedure: text,
        modifiers: fc.array(text, { maxLength: 4 }),
        diagnoses: fc.array(text, { maxLength: 5 }),
        specialty: text,
        placeOfService: text,
        payer: text,
      },
      { requiredKeys: ['procedure', 'diagnoses'] },
    );
    const claim = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 4 }) });
    const answered = fc.asyncProperty(fc.array(claim, { maxLength: 3 }), async (claims) => {
      const answers = await checkAll(claims);
      expect(answers).toHaveLength(claims.length);
      for (const { verdict, findings } of answers) {
        const severities = findings.map(({ severity }) => severity);
        const expected = severities.includes('ERROR') ? 'FAULTY' : severities.includes('WARNING') ? 'REVIEW' : 'CLEAN';
        expect(verdict).toBe(expected);
      }
    });
    await fc.assert(answered, { numRuns: onNeo4j ? 20 : 300, seed: randomSeed });
  });
});
