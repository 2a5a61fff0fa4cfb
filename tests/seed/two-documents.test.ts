import { describe, expect, it } from 'vitest';
import { loadSources } from '../../seed/seed.ts';
import { graphForEachTest } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';
import { recordFiles } from './record-files.ts';

const codes = [
  { record: 'document', id: 'DOC:codes', title: 'Codes', publisher: 'Nobody', kind: 'CODE_SET' },
  { record: 'procedure', code: '0557T', display: 'Interpretation and report' },
  { record: 'specialty', code: '207X00000X', display: 'Orthopaedic Surgery' },
];

function article(name: string, ...assertions: object[]) {
  return [{ record: 'document', id: `DOC:${name}`, title: name, publisher: 'Nobody', kind: 'ARTICLE' }, ...assertions];
}

const use = {
  record: 'assertion',
  predicate: 'PERFORMED_BY',
  subject: 'CPT:0557T',
  object: 'NUCC:207X00000X',
  section: 'Who does it',
  statement: 'Surgeons do it.',
};
const uses = { ...use, namedAs: 'Orthopedics', roles: ['USES_REPORT', 'INVOLVED'] };
const both = { documentIds: ['DOC:one', 'DOC:two'], namedAs: ['Orthopedics', 'Bone surgery'], assertions: 2 };
const orders = { ...use, namedAs: 'Bone surgery', roles: ['ORDERS', 'INVOLVED'] };

describe('two documents about one pair', () => {
  const files = recordFiles();
  const { graph } = graphForEachTest();

  async function load(...articles: object[][]): Promise<void> {
    const written = [codes, ...articles].map((records, index) => files.write(`${index}.jsonl`, records));
    await loadSources(graph, await Promise.all(written), () => {});
  }

  function relationships() {
    return ask(
      graph,
      'MATCH (:Procedure)-[r:PERFORMED_BY]->(:Specialty) RETURN r.documentIds AS documentIds, r.roles AS roles, ' +
        'r.namedAs AS namedAs, size(r.assertionIds) AS assertions',
    );
  }

  it('have one relationship that lists what both say', async () => {
    await load(article('one', uses), article('two', orders));
    expect(await relationships()).toEqual([{ ...both, roles: ['ORDERS', 'INVOLVED', 'USES_REPORT'] }]);
  });

  it('replace only their own statements when one is loaded in a new edition', async () => {
    await load(article('one', uses), article('two', orders));
    await load(article('one', { ...uses, roles: ['INTERPRETS'] }));
    expect(await relationships()).toEqual([{ ...both, roles: ['ORDERS', 'INTERPRETS', 'INVOLVED'] }]);
  });

  it('keep the relationship as long as one of them states it', async () => {
    await load(article('one', uses), article('two', orders));
    await load(article('one'));
    expect(await relationships()).toEqual([
      { documentIds: ['DOC:two'], roles: ['ORDERS', 'INVOLVED'], namedAs: ['Bone surgery'], assertions: 1 },
    ]);
    await load(article('two'));
    expect(await relationships()).toEqual([]);
    expect(await ask(graph, 'MATCH (a:Assertion) RETURN a.id AS id')).toEqual([]);
  });

  it('have separate gaps', async () => {
    const gap = (id: string) => ({ record: 'gap', id, topic: 'Prices', statement: 'No price is given.' });
    const gaps = 'MATCH (d:SourceDocument)-[:HAS_GAP]->(g:DataGap) RETURN d.id AS document, g.id AS gap ORDER BY gap';
    await load(article('one', gap('GAP:1')), article('two', gap('GAP:2')));
    await load(article('one', gap('GAP:3')));
    expect(await ask(graph, gaps)).toEqual([
      { document: 'DOC:two', gap: 'GAP:2' },
      { document: 'DOC:one', gap: 'GAP:3' },
    ]);
    expect(await ask(graph, 'MATCH (g:DataGap) RETURN count(g) AS n')).toEqual([{ n: 2 }]);
  });
});
