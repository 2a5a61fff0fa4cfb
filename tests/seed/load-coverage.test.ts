import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { forgetDocument } from '../../seed/cli/forget-document.ts';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, loadedGraph, seededGraphForEachTest } from '../support/test-graph.ts';
import { everything, ask as read } from './graph-content.ts';
import { load } from './load.ts';

const listing = fixture('mcd_documents_2025-08.csv');
const list = fixture('bone_mass_measurement_codes_unverified.json');

describe('the listing of local coverage documents', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = loadedGraph('mcd_documents_2025-08.csv');

  it('gives documents their dates and contractors, but no position on coverage', async () => {
    const fields = 'id kind position title effectiveFrom retiredOn contractor url procedures { id } issuer { id }';
    const where = '{ title: { contains: "ionized" } }';
    expect(await ask(`{ coverageDocuments(where: ${where}) { nodes { ${fields} } } }`)).toEqual({
      coverageDocuments: {
        nodes: [
          {
            id: 'POLICY:mcd-l34011-18',
            kind: 'LCD',
            position: 'UNSPECIFIED',
            title: 'Ionized Calcium',
            effectiveFrom: '2019-10-01',
            retiredOn: '2025-06-26',
            contractor: 'First Coast Service Options, Inc.',
            url: 'https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=34011&ver=18',
            procedures: [],
            issuer: null,
          },
        ],
      },
    });
  });

  it('keeps the versions of a document separate', async () => {
    const where = '{ title: { contains: "rituximab" } }';
    expect(
      await ask(
        `{ coverageDocuments(where: ${where}, orderBy: [{ effectiveFrom: ASC }]) { nodes { id effectiveFrom } } }`,
      ),
    ).toEqual({
      coverageDocuments: {
        nodes: [
          { id: 'POLICY:mcd-l39297-3', effectiveFrom: '2022-11-01' },
          { id: 'POLICY:mcd-l39297-6', effectiveFrom: '2025-09-07' },
        ],
      },
    });
  });

  it('can be filtered by date and grouped', async () => {
    expect(
      await ask(`{
          retired: coverageDocuments(where: { retiredOn: { lte: "2025-06-30" }, kind: { eq: LCD } }) { totalCount }
          inForce: coverageDocuments(where: { retiredOn: { eq: null } }) { totalCount }
          coverageDocuments { groups(by: KIND) { key count } }
        }`),
    ).toEqual({
      retired: { totalCount: 2 },
      inForce: { totalCount: 6 },
      coverageDocuments: {
        groups: [
          { key: 'LCD', count: 7 },
          { key: 'ARTICLE', count: 1 },
        ],
      },
    });
  });

  it('changes nothing when loaded again', async () => {
    const before = await everything(graph);
    await load(graph, listing);
    expect(await everything(graph)).toEqual(before);
  });

  it('is loaded without its bad rows, and each is reported', async () => {
    const path = await write('listing.csv', (await readFile(listing, 'utf8')).replace('10/01/2019', '10/2019'));
    expect((await load(graph, path))[0]).toMatch(
      /listing\.csv:\d+: L34011 must have an effective date such as 08\/14\/2025, but got "10\/2019"\.$/,
    );
  });
});

describe('an unverified list of procedures and diagnoses', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = seededGraphForEachTest();

  const discrepancies = () => read(graph, 'MATCH (d:Discrepancy) RETURN d.id AS id ORDER BY id');

  it('adds an assertion to a pair from another document', async () => {
    expect((await load(graph, list)).at(-1)).toBe('procedure-diagnosis-list: 15 statements');
    const assertions = 'assertions { document { id } section row role confidence withCodesBelow statement }';
    expect(
      await ask(
        `{ procedure(code: "0557T") { diagnoses(where: { within: "Z79" }) { edges { roles ${assertions} } } } }`,
      ),
    ).toEqual({
      procedure: {
        diagnoses: {
          edges: [
            {
              roles: ['RISK_FACTOR', 'UNSPECIFIED'],
              assertions: [
                expect.objectContaining({ document: { id: 'DOC:article-0557t' }, role: 'RISK_FACTOR' }),
                {
                  document: { id: 'DOC:list-bone-mass-measurement' },
                  section: 'diagnosisCodes',
                  row: 2,
                  role: 'UNSPECIFIED',
                  confidence: 'UNVERIFIED',
                  withCodesBelow: null,
                  statement: 'The list has Z79.52 for 0557T',
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('is marked as unverified, and says what a category includes', async () => {
    await load(graph, list);
    expect(
      await ask(`{
          document(id: "DOC:list-bone-mass-measurement") { kind title gaps { topic statement } assertions { totalCount } }
          procedure(code: "77085") {
            display
            codeSet { id }
            diagnoses(where: { level: { in: [CATEGORY, SUBCATEGORY] } }) {
              edges { node { code } assertions { withCodesBelow confidence } }
            }
          }
        }`),
    ).toEqual({
      document: {
        kind: 'CODE_LIST',
        title: 'Bone mass measurement: a list, written for this test',
        gaps: [
          { topic: 'caution', statement: 'A code in it is not a covered code.' },
          { topic: 'verification', statement: 'Nobody has checked this list.' },
        ],
        assertions: { totalCount: 15 },
      },
      procedure: {
        display: 'CPT 77085',
        codeSet: null,
        diagnoses: {
          edges: ['M81', 'M85.8'].map((code) => ({
            node: { code },
            assertions: [{ withCodesBelow: true, confidence: 'UNVERIFIED' }],
          })),
        },
      },
    });
  });

  it('raises no discrepancy for its categories, or for diagnoses that are alternatives', async () => {
    const before = await discrepancies();
    await load(graph, list);
    await refreshDiscrepancies(graph);
    expect(await discrepancies()).toEqual(before);
  });

  it('raises one for a header that it lists as a code', async () => {
    const path = await write(
      'list.json',
      (await readFile(list, 'utf8')).replace('"E21.0"]', '"M85.8"]').replace(', "M85.8"]\n}', ']\n}'),
    );
    await load(graph, path);
    const { added } = await refreshDiscrepancies(graph);
    expect(added).toBe(3);
  });

  it('changes nothing when loaded again, and can be forgotten', async () => {
    const before = await everything(graph);
    await load(graph, list);
    const loaded = await everything(graph);
    await load(graph, list);
    expect(await everything(graph)).toEqual(loaded);
    expect(await forgetDocument(graph, 'DOC:list-bone-mass-measurement')).toBe(15);
    expect(await everything(graph)).toEqual(before);
  });

  it('is refused with the reason if its layout is wrong', async () => {
    const path = await write('list.json', (await readFile(list, 'utf8')).replace('"77085"', '"7708"'));
    await expect(load(graph, path)).rejects.toThrow(
      /list\.json must contain a list of procedures and diagnoses as JSON, but does not:\n[\s\S]*procedureCodes\[1\]/,
    );
  });
});
