import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importPages } from '../../seed/cli/import-pages.ts';
import { seededGraph } from '../support/test-graph.ts';

const readme = readFileSync('README.md', 'utf8');
const page = 'docs/sample-page.txt';

describe('the sample page', () => {
  const { graph, ask } = seededGraph();

  it('is imported with the report that the README shows', async () => {
    const lines: string[] = [];
    const take = (line: string) => lines.push(line);
    expect(await importPages(graph, [page], take, take)).toBe(0);
    const [, , shown] = readme.slice(readme.indexOf(`npm run import -- ${page}`)).split('```');
    expect(lines).toEqual(shown?.trim().split('\n'));
  });

  it('shares diagnoses with 0557T, and repeats a wrong code of its article', async () => {
    const answer = await ask(`{
      compare(codes: ["CPT:0557T", "CPT:77080"]) { diagnoses { shared { id } } }
      specialty(code: "2080P0206X") { discrepancies {
        kind asserted official suggestions { id } assertion { document { id } }
      } }
    }`);
    const raisedBy = (id: string) => ({
      kind: 'LABEL_MISMATCH',
      asserted: 'Endocrinology',
      official: 'Pediatrics / Pediatric Gastroenterology',
      suggestions: [{ id: 'NUCC:207RE0101X' }],
      assertion: { document: { id } },
    });
    expect(answer).toEqual({
      compare: { diagnoses: { shared: [{ id: 'ICD10CM:M81.0' }, { id: 'ICD10CM:M81.8' }, { id: 'ICD10CM:Z79.52' }] } },
      specialty: { discrepancies: [raisedBy('DOC:article-77080'), raisedBy('DOC:article-0557t')] },
    });
  });
});
