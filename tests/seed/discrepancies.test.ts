import { describe, expect, it } from 'vitest';
import { findDiscrepancies, refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { readSeedState } from '../../seed/seed.ts';
import { seededGraph } from '../support/test-graph.ts';
import { ask, everything } from './graph-content.ts';

const { graph } = seededGraph();

const bare = (id: string) => id.replace(/^.*:/, '');

/** Kind, severity, codes and suggestions of all discrepancies. */
async function found(kind: string): Promise<Record<string, unknown>> {
  const all = [...(await findDiscrepancies(graph)).values()].filter((one) => one.kind === kind);
  return Object.fromEntries(
    all.map(({ codes, severity, suggestions }) => [codes.map(bare).join(' x '), [severity, ...suggestions.map(bare)]]),
  );
}

const billableBelowM858 = [
  '0',
  ...['1', '2', '3', '4', '5', '6', '7'].flatMap((site) => ['1', '2', '9'].map((side) => `${site}${side}`)),
  '8',
  '9',
].map((rest) => `M85.8${rest}`);

describe('the discrepancies of the 0557T article', () => {
  it('include eight labels that contradict the code set, with the codes that they mean', async () => {
    expect(await found('LABEL_MISMATCH')).toEqual({
      '207RH0000X': ['ERROR', '2085R0202X'],
      '2080P0206X': ['ERROR', '207RE0101X'],
      '207L00000X': ['ERROR', '207U00000X', '2471S1302X'],
      '2084P0800X': ['ERROR', '207X00000X'],
      CQ: ['ERROR', 'QX', 'QZ'],
      '77080': ['ERROR', '77081'],
      '77079': ['ERROR', '77080'],
      '77015': ['ERROR', '77078'],
    });
  });

  it('include four labels that say the same in other words', async () => {
    expect(await found('LABEL_WORDING')).toEqual({
      AS: ['INFO'],
      '55': ['INFO'],
      '56': ['INFO'],
      'S52.501A': ['INFO'],
    });
  });

  it('include a deleted code and one that never existed', async () => {
    expect(await found('CODE_DELETED')).toEqual({ '77079': ['ERROR', '77080'] });
    expect(await found('CODE_NOT_FOUND')).toEqual({ '77015': ['ERROR', '77078'] });
  });

  it('are a header with 24 billable codes below it', async () => {
    expect(billableBelowM858).toHaveLength(24);
    expect(await found('NOT_BILLABLE')).toEqual({ 'M85.8': ['WARNING', ...billableBelowM858] });
  });

  it('include a name that means two specialties', async () => {
    expect(await found('AMBIGUOUS_LABEL')).toEqual({ '207L00000X': ['WARNING', '207U00000X', '2471S1302X'] });
  });

  it('include the modifiers that the fee schedule rules out, but not 23', async () => {
    expect(await found('MODIFIER_NOT_APPLICABLE')).toEqual(
      Object.fromEntries(['54', '55', '56', '62', 'AS', 'CQ'].map((code) => [`${code} x 0557T`, ['WARNING']])),
    );
  });

  it('include the two pairs that exclude each other', async () => {
    expect(await found('EXCLUDES1_CONFLICT')).toEqual({
      'M81.0 x M80.00XA': ['WARNING'],
      'M81.8 x M80.00XA': ['WARNING'],
    });
  });

  it('include the two injuries that the guidelines would code as osteoporosis with fracture', async () => {
    expect(await found('GUIDELINE_CONFLICT')).toEqual({
      'S52.501A': ['WARNING', 'M80.031A', 'M80.831A'],
      'S72.001A': ['WARNING', 'M80.051A', 'M80.851A'],
    });
  });

  it('include five payers that are said to cover the procedure and have no policy that does', async () => {
    const rows = await ask(
      graph,
      "MATCH (d:Discrepancy {kind: 'COVERAGE_UNSUPPORTED'})-[:RAISED_BY]->(:Assertion)-[:ABOUT]->(p:Payer) " +
        'OPTIONAL MATCH (d)-[:EVIDENCED_BY]->(e) RETURN p.name AS payer, d.official AS official, e.id AS evidence ' +
        'ORDER BY payer',
    );
    const evidence = 'DOC:coverage-0557t';
    expect(rows).toEqual([
      { payer: 'Aetna', official: 'No Aetna policy on 0557T is known', evidence: null },
      { payer: 'Blue Cross Blue Shield', official: expect.stringContaining('Arkansas'), evidence },
      { payer: 'Cigna Health', official: expect.stringContaining('experimental'), evidence },
      { payer: 'Medicare', official: expect.stringContaining('NCD 150.3'), evidence },
      { payer: 'UnitedHealthcare', official: 'No UnitedHealthcare policy on 0557T is known', evidence: null },
    ]);
  });

  it('include no others', async () => {
    expect((await findDiscrepancies(graph)).size).toBe(8 + 4 + 2 + 1 + 1 + 6 + 2 + 2 + 5);
  });
});

describe('the label of another code', () => {
  it('is a contradiction, however similar the two labels are', async () => {
    const label = (value: string) =>
      graph.write([
        { text: "MATCH (a:Assertion {objectId: 'ICD10CM:M81.8'}) SET a.assertedLabel = $value", parameters: { value } },
      ]);
    await label('AGE-related osteoporosis without current pathological fracture');
    expect(await found('LABEL_MISMATCH')).toMatchObject({ 'M81.8': ['ERROR', 'M81.0'] });
    await label('Other osteoporosis without current pathological fracture');
    expect(await found('LABEL_MISMATCH')).not.toHaveProperty(['M81.8']);
  });
});

describe('a refresh of the discrepancies', () => {
  it('changes nothing if nothing has changed', async () => {
    const before = await everything(graph);
    expect(await refreshDiscrepancies(graph)).toEqual({ total: 31, added: 0, removed: 0 });
    expect(await everything(graph)).toEqual(before);
  });

  it('removes what no longer applies, and restores it when it applies again', async () => {
    const billable = (value: boolean) =>
      graph.write([{ text: "MATCH (d:Diagnosis {code: 'M85.8'}) SET d.billable = $value", parameters: { value } }]);
    const before = await everything(graph);
    await billable(true);
    expect(await refreshDiscrepancies(graph)).toEqual({ total: 30, added: 0, removed: 1 });
    await billable(false);
    expect(await refreshDiscrepancies(graph)).toEqual({ total: 31, added: 1, removed: 0 });
    expect(await everything(graph)).toEqual(before);
  });

  it('rewrites a discrepancy in place when its text or suggestions change', async () => {
    const billable = (value: boolean) =>
      graph.write([{ text: "MATCH (d:Diagnosis {code: 'M85.80'}) SET d.billable = $value", parameters: { value } }]);
    const header = () =>
      ask(
        graph,
        "MATCH (d:Discrepancy {kind: 'NOT_BILLABLE'}) RETURN d.id AS id, " +
          'COUNT { (d)-[:SUGGESTS_INSTEAD]->() } AS suggestions, COUNT { (d)-[:CONCERNS]->() } AS codes',
      );
    const before = await everything(graph);
    const [found] = await header();
    expect(found).toMatchObject({ suggestions: 24, codes: 1 });
    await billable(false);
    expect(await refreshDiscrepancies(graph)).toEqual({ total: 31, added: 0, removed: 0 });
    expect(await header()).toEqual([{ id: found?.id, suggestions: 23, codes: 1 }]);
    await billable(true);
    expect(await refreshDiscrepancies(graph)).toEqual({ total: 31, added: 0, removed: 0 });
    expect(await everything(graph)).toEqual(before);
  });

  it('links discrepancies again that have lost their links', async () => {
    const before = await everything(graph);
    await graph.write([{ text: 'MATCH (:Discrepancy)-[r:RAISED_BY]->() DELETE r', parameters: {} }]);
    expect(await refreshDiscrepancies(graph)).toEqual({ total: 31, added: 0, removed: 0 });
    expect(await everything(graph)).toEqual(before);
  });

  it('includes a code whose last day has passed, but not one whose last day is to come', async () => {
    const validTo = (value: string | null) =>
      graph.write([{ text: "MATCH (d:Diagnosis {code: 'E03.9'}) SET d.validTo = $value", parameters: { value } }]);
    await validTo('2020-09-30');
    expect(await found('CODE_DELETED')).toMatchObject({ 'E03.9': ['ERROR'] });
    await validTo('9999-12-31');
    expect(await found('CODE_DELETED')).not.toHaveProperty(['E03.9']);
    await validTo(null);
  });

  it('suggests the successors of a deleted code', async () => {
    const write = (text: string) => graph.write([{ text, parameters: {} }]);
    await write("MATCH (d:Diagnosis {code: 'E03.9'}) SET d.validTo = '2020-09-30'");
    await write(`MATCH (old:Diagnosis {code: 'E03.9'}) MATCH (new:Diagnosis {code: 'M81.0'})
                 CREATE (old)-[:REPLACED_BY {kind: 'SPLIT', combination: false, documentId: 'DOC:icd10cm'}]->(new)`);
    expect(await found('CODE_DELETED')).toMatchObject({ 'E03.9': ['ERROR', 'M81.0'] });
    await write("MATCH (d:Diagnosis {code: 'E03.9'})-[r:REPLACED_BY]->() DELETE r REMOVE d.validTo");
  });

  it('accepts a modifier that has a row in the fee schedule', async () => {
    await graph.write([
      {
        text: `MATCH (fees:FeeScheduleIndicators {id: 'PFS:0557T'}) MATCH (modifier:Modifier {id: 'MOD:62'})
CREATE (fees)-[:HAS_MODIFIER_ROW {status: 'A'}]->(modifier)`,
        parameters: {},
      },
    ]);
    expect(Object.keys(await found('MODIFIER_NOT_APPLICABLE'))).not.toContain('62 x 0557T');
    await graph.write([{ text: 'MATCH ()-[row:HAS_MODIFIER_ROW]->() DELETE row', parameters: {} }]);
    expect(Object.keys(await found('MODIFIER_NOT_APPLICABLE'))).toContain('62 x 0557T');
  });

  it('counts a policy in favor only while it is in force', async () => {
    const change = (set: string) =>
      graph.write([{ text: `MATCH (p:CoverageDocument {id: 'POLICY:cigna-0558'}) SET ${set}`, parameters: {} }]);
    const unsupported = async () => {
      const all = [...(await findDiscrepancies(graph)).values()].filter(({ kind }) => kind === 'COVERAGE_UNSUPPORTED');
      return all.find(({ asserted }) => asserted.startsWith('Cigna'))?.official;
    };
    const [{ from } = { from: null }] = await ask(
      graph,
      "MATCH (p:CoverageDocument {id: 'POLICY:cigna-0558'}) RETURN p.effectiveFrom AS from",
    );
    expect(await unsupported()).toContain('experimental');
    await change("p.position = 'COVERED'");
    expect(await unsupported()).toBeUndefined();
    await change("p.retiredOn = '2026-05-01'");
    expect(await unsupported()).toBe('No Cigna Health policy on 0557T is in force');
    await change("p.retiredOn = '9999-12-31'");
    expect(await unsupported()).toBeUndefined();
    await change("p.retiredOn = null, p.effectiveFrom = '9999-01-01'");
    expect(await unsupported()).toBe('No Cigna Health policy on 0557T is in force');
    await change(`p.effectiveFrom = '${from}', p.position = 'INVESTIGATIONAL'`);
    expect(await unsupported()).toContain('experimental');
  });

  it('is required for a complete seed', async () => {
    expect((await readSeedState(graph)).isComplete).toBe(true);
    await graph.write([{ text: 'MATCH (d:SourceDocument) REMOVE d.checked', parameters: {} }]);
    expect((await readSeedState(graph)).isComplete).toBe(false);
    await refreshDiscrepancies(graph);
    expect((await readSeedState(graph)).isComplete).toBe(true);
  });
});
