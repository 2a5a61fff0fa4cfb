import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../../seed/seed.ts';
import { recordFiles } from '../seed/record-files.ts';
import { graphForEachTest, seededGraph } from '../support/test-graph.ts';

describe('the two nodes of an assertion', () => {
  const { dataOf } = seededGraph();

  it('are its subject and then its object, as in the records of the article', async () => {
    const records = readFileSync(new URL('../../seed/data/article-0557t.jsonl', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"record":"assertion"'))
      .map((line) => JSON.parse(line) as { subject: string; object: string });
    const query = `{ document(id: "DOC:article-0557t") { assertions(first: 100) { nodes { about { id } } } } }`;
    const { document } = await dataOf<{ document: { assertions: { nodes: { about: { id: string }[] }[] } } }>(query);
    const pairs = document.assertions.nodes.map(({ about }) => about.map(({ id }) => id).join(' '));
    expect(pairs).toHaveLength(63);
    expect(pairs.toSorted()).toEqual(records.map(({ subject, object }) => `${subject} ${object}`).toSorted());
  });

  it('keep this order behind an edge, from both ends', async () => {
    const query = `{ node(id: "STEP:0557t-3") { ... on WorkflowStep {
      involveConnection { edges { assertions { about { __typename id } } } }
    } } }`;
    expect(await dataOf(query)).toEqual({
      node: {
        involveConnection: {
          edges: [
            {
              assertions: [
                {
                  about: [
                    { __typename: 'WorkflowStep', id: 'STEP:0557t-3' },
                    { __typename: 'NamedSpecialty', id: 'NAME:interpreting-physician' },
                  ],
                },
              ],
            },
          ],
        },
      },
    });
  });
});

describe('a relation between two procedures', () => {
  const files = recordFiles();
  const { graph, dataOf } = graphForEachTest();

  it('keeps its direction, whichever code comes first', async () => {
    const document = { record: 'document', id: 'DOC:page', title: 'Page', publisher: 'Nobody', kind: 'ARTICLE' };
    const procedures = ['0557T', '77080'].map((code) => ({ record: 'procedure', code, display: `Procedure ${code}` }));
    const relation = { record: 'assertion', predicate: 'RELATED_TO', statement: 'See also.', kind: 'IN_CONJUNCTION' };
    const assertions = [
      { ...relation, subject: 'CPT:77080', object: 'CPT:0557T', section: 'First' },
      { ...relation, subject: 'CPT:0557T', object: 'CPT:77080', section: 'Second' },
    ];
    await loadSources(graph, [await files.write('page.jsonl', [document, ...procedures, ...assertions])], () => {});
    const query = `{ procedure(code: "0557T") { assertions {
      nodes { section about { id } ... on RelationAssertion { kind } }
    } relatedFrom { edges { assertions { about { id } } } } } }`;
    const [ours, theirs] = [{ id: 'CPT:0557T' }, { id: 'CPT:77080' }];
    expect(await dataOf(query)).toEqual({
      procedure: {
        assertions: {
          nodes: [
            { section: 'First', about: [theirs, ours], kind: 'IN_CONJUNCTION' },
            { section: 'Second', about: [ours, theirs], kind: 'IN_CONJUNCTION' },
          ],
        },
        relatedFrom: { edges: [{ assertions: [{ about: [theirs, ours] }] }] },
      },
    });
  });
});
