import { expect, test } from 'vitest';
import { application } from './support/application.ts';

const coverage = `MATCH (p:Procedure {id: 'CPT:0557T'}), (d:Diagnosis {id: 'ICD10CM:M81.0'})
  CREATE (table:Medcode:SourceDocument {id: 'DOCUMENT:table', title: 'A table of coverage', kind: 'COVERAGE_TABLE'}),
    (article:Medcode:CoverageDocument {id: 'POLICY:mcd-a1-1', number: 'A1', version: 1, title: 'An article', kind: 'ARTICLE', documentId: 'DOCUMENT:table'}),
    (procedures:Medcode:CoverageGroup {id: 'GROUP:1', kind: 'PROCEDURES', number: 1, complete: true, notApplicable: false}),
    (covered:Medcode:CoverageGroup {id: 'GROUP:2', kind: 'COVERED', number: 1, complete: true, notApplicable: false, paragraph: 'Only with a fracture.'}),
    (article)-[:HAS_GROUP {documentId: 'DOCUMENT:table', edition: '2026-08'}]->(procedures),
    (article)-[:HAS_GROUP {documentId: 'DOCUMENT:table', edition: '2026-08'}]->(covered),
    (procedures)-[:LISTS {documentId: 'DOCUMENT:table', edition: '2026-08'}]->(p),
    (covered)-[:LISTS {documentId: 'DOCUMENT:table', edition: '2026-08'}]->(d)`;

const { visit } = application({}, [coverage]);

test('the page of a procedure lists diagnoses of coverage documents, with what their group says', async () => {
  const { page, problems } = await visit('/code/CPT:0557T');
  const table = page.getByRole('region', { name: '0557T Diagnoses listed as covered' });
  await expect
    .poll(() => table.getByRole('row').last().innerText())
    .toMatch(
      /^M81\.0\s+Age-related osteoporosis without current pathological fracture\s+An article\s+Only with a fracture\.\s+2026-08$/,
    );
  expect(await page.getByText('listed as not covered').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('the page of a diagnosis lists the procedures', async () => {
  const { page } = await visit('/code/ICD10CM:M81.0');
  const table = page.getByRole('region', { name: 'M81.0 Procedures listed as covered' });
  await expect.poll(() => table.getByRole('row').last().innerText()).toMatch(/^0557T\s+/);
});
