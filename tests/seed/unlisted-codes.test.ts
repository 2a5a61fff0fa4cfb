import { describe, expect, it } from 'vitest';
import { forgetDocument } from '../../seed/cli/forget-document.ts';
import { importPages } from '../../seed/cli/import-pages.ts';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import type { Graph } from '../../src/graph/port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, icd10cmReleases, loadFixtures, seededGraphForEachTest } from '../support/test-graph.ts';
import { load } from './load.ts';

const diagnoses = `CPT 77078: A scan
Related Diagnoses
| ICD-10 Code | Description | Clinical Relevance |
|---|---|---|
| M81.0 | Age-related osteoporosis without current pathological fracture | Common indication. |
| M81.9 | Osteoporosis, unspecified | Often written. |
| M80.00A | Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture | A placeholder is missing. |
`;

const others = `HCPCS G9998: A service
| Modifier | Description | When to Use |
|---|---|---|
| AS | An assistant | When applicable. |
| Q0 | Nothing | When applicable. |
| 99 | Several modifiers | When applicable. |

| Taxonomy Code | Specialty | Notes |
|---|---|---|
| 2084P0800X | Psychiatry & Neurology / Psychiatry | They order it. |
| 2084P9999X | Nobody | They order it. |

| CPT Code | Description | Relationship to This Procedure |
|---|---|---|
| 77099 | A scan that CPT may have | An alternative. |
| G9997 | A service that HCPCS lacks | An alternative. |
| D0120 | A dental service | An alternative. |
`;

const notFound = `{ discrepancies(first: 100, where: { kind: { eq: CODE_NOT_FOUND } }) {
  nodes { severity code { id } asserted official suggestions { id } evidence { id } assertions { id row } }
} }`;

describe('a code of a document that no release lists', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = seededGraphForEachTest();

  async function importPage(text: string): Promise<void> {
    await importPages(
      graph,
      [await write('page.txt', text)],
      () => {},
      () => {},
    );
  }

  async function codesNotFound(): Promise<string[]> {
    const { discrepancies } = (await ask(notFound)) as { discrepancies: { nodes: { code: { id: string } }[] } };
    return discrepancies.nodes.map(({ code }) => code.id).filter((id) => id !== 'CPT:77015');
  }

  async function resolved(text: string): Promise<unknown> {
    const { resolve } = (await ask('query ($text: String!) { resolve(inputs: [$text]) { status note } }', {
      text,
    })) as {
      resolve: unknown[];
    };
    return resolve[0];
  }

  const loadReleases = async (to: Graph) => {
    await loadFixtures(to, ...icd10cmReleases);
    await refreshDiscrepancies(to);
  };

  it('raises nothing as long as only a slice of its code set is loaded', async () => {
    await importPage(diagnoses);
    expect(await codesNotFound()).toEqual([]);
    expect(await resolved('M81.9')).toMatchObject({ status: 'EXACT' });
  });

  it('raises CODE_NOT_FOUND whether the page or the releases come first', async () => {
    await importPage(diagnoses);
    await loadReleases(graph);
    const expected = ['ICD10CM:M80.00A', 'ICD10CM:M81.9'];
    expect(await codesNotFound()).toEqual(expected);
    await forgetDocument(graph, 'DOC:article-77078');
    expect(await codesNotFound()).toEqual([]);
    await importPage(diagnoses);
    expect(await codesNotFound()).toEqual(expected);
  });

  it('is an error that names the releases, the row, and the code that the label means', async () => {
    await loadReleases(graph);
    await importPage(diagnoses);
    const { discrepancies } = (await ask(notFound)) as { discrepancies: { nodes: { code: { id: string } }[] } };
    expect(discrepancies.nodes.find(({ code }) => code.id === 'ICD10CM:M80.00A')).toEqual({
      severity: 'ERROR',
      code: { id: 'ICD10CM:M80.00A' },
      asserted:
        'Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture',
      official: 'M80.00A is in no loaded release of ICD-10-CM: FY2025, FY2026, FY2027',
      suggestions: [{ id: 'ICD10CM:M80.00XA' }],
      evidence: { id: 'DOC:icd10cm' },
      assertions: [{ id: expect.any(String), row: 3 }],
    });
  });

  it('stays NOT_FOUND for resolve after a page has named it', async () => {
    await loadReleases(graph);
    expect(await resolved('M81.9')).toMatchObject({ status: 'NOT_FOUND' });
    await importPage(diagnoses);
    expect(await resolved('M81.9')).toMatchObject({
      status: 'NOT_FOUND',
      note: expect.stringContaining('Documents list it'),
    });
  });

  it('can be a procedure, modifier, or specialty, but not of CPT and not a dental code', async () => {
    await importPage(others);
    await load(graph, fixture('hcpcs_level_2_2022.csv'));
    await load(graph, fixture('nucc_taxonomy_251.csv'));
    await refreshDiscrepancies(graph);
    expect(await codesNotFound()).toEqual(['NUCC:2084P9999X', 'HCPCS2:G9997', 'HCPCS2:G9998', 'MOD:Q0']);
  });

  it('is found in the words about other codes too', async () => {
    await loadReleases(graph);
    await load(graph, fixture('place_of_service_codes.csv'));
    await importPage(`CPT 77078: A scan
Typical site of service: A physician's office (POS 11) or a ship (POS 98)
Related Diagnoses
| ICD-10 Code | Description | Clinical Relevance |
|---|---|---|
| M81.0 | Age-related osteoporosis without current pathological fracture | Formerly M81.9, and not M80.00XA or V10.05. |
`);
    const { discrepancies } = (await ask(notFound)) as {
      discrepancies: { nodes: { code: { id: string }; asserted: string; official: string }[] };
    };
    const found = discrepancies.nodes.map(({ code, asserted, official }) => [code.id, asserted, official]);
    expect(found.filter(([id]) => id !== 'CPT:77015')).toEqual([
      [
        'CPT:77078',
        '98 in "Typical site of service: A physician\'s office (POS 11) or a ship (POS 98)"',
        '98 is not in the loaded list of place of service codes',
      ],
      [
        'ICD10CM:M81.0',
        'M81.9 in "Formerly M81.9, and not M80.00XA or V10.05."',
        'M81.9 is in no loaded release of ICD-10-CM: FY2025, FY2026, FY2027',
      ],
    ]);
  });
});
