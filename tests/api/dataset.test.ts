import { describe, expect, it } from 'vitest';
import { stageNodes, stageReferences } from '../../seed/loading/staging-statements.ts';
import { mark } from '../../src/graph/model/labels.ts';
import type { Row } from '../../src/graph/port.ts';
import { ask } from '../seed/graph-content.ts';
import { seededGraph } from '../support/test-graph.ts';

describe('the dataset', () => {
  const { run } = seededGraph();

  it('counts the codes of each code system, and the active ones', async () => {
    const { answer } = await run('{ dataset { systems { system count active } } }');
    const { systems } = (answer.data as unknown as { dataset: { systems: { system: string }[] } }).dataset;
    // 0554T to 0558T, six related codes and two intended ones, and 49 modifiers; 77079 is deleted, 77015 never existed.
    expect(systems).toContainEqual({ system: 'CPT', count: 13 + 49, active: 11 + 49 });
    expect(systems).toContainEqual({ system: 'NUCC', count: 9, active: 9 });
  });

  it('reads the selected fields of its nodes with one more statement', async () => {
    const { answer, direct, statements } = await run(`{
      dataset {
        __typename
        article: documents { id gaps { topic } }
        documents { licenceNote }
        gaps { topic document { id } }
      }
    }`);
    expect(statements).toHaveLength(2);
    expect(answer.errors).toBeUndefined();
    expect(direct).toEqual(answer.data);
    const { article, gaps } = (answer.data as unknown as { dataset: Answer }).dataset;
    expect(article.find(({ id }) => id === 'DOC:article-0557t')?.gaps).toHaveLength(gaps.length);
    expect(gaps).toContainEqual({ topic: expect.stringMatching(/benchmark/i), document: { id: 'DOC:article-0557t' } });
  });

  it('reads once if no fields of its nodes are selected', async () => {
    const { statements } = await run('{ dataset { nodes { name count } discrepancies { kind count } } }');
    expect(statements).toHaveLength(1);
  });

  it('knows how many nodes and relationships there are without a statement', async () => {
    const { answer, statements } = await run('{ dataset { nodes { name count } relationships { name count } } }');
    expect(statements).toHaveLength(0);
    const { dataset } = answer.data as unknown as { dataset: { nodes: object[]; relationships: object[] } };
    expect(dataset.nodes).toContainEqual({ name: 'Procedure', count: 13 });
    expect(dataset.relationships).toContainEqual({ name: 'INDICATED_FOR', count: 8 });
  });

  it('has the same counts as the lists', async () => {
    const { answer } = await run(
      '{ dataset { nodes { name count } } procedures { totalCount } diagnoses { totalCount } }',
    );
    const { dataset, procedures, diagnoses } = answer.data as unknown as {
      dataset: { nodes: object[] };
      procedures: { totalCount: number };
      diagnoses: { totalCount: number };
    };
    expect(dataset.nodes).toContainEqual({ name: 'Procedure', count: procedures.totalCount });
    expect(dataset.nodes).toContainEqual({ name: 'Diagnosis', count: diagnoses.totalCount });
  });

  it('counts the open discrepancies by kind and severity', async () => {
    const { answer } = await run('{ dataset { discrepancies { kind severity count } } }');
    const { discrepancies } = (answer.data as unknown as { dataset: { discrepancies: object[] } }).dataset;
    expect(discrepancies).toContainEqual({ kind: 'EXCLUDES1_CONFLICT', severity: 'WARNING', count: 2 });
    expect(discrepancies).toContainEqual({ kind: 'NOT_BILLABLE', severity: 'WARNING', count: 1 });
    expect(discrepancies).toContainEqual({ kind: 'CODE_NOT_FOUND', severity: 'ERROR', count: 1 });
  });

  it('reads only what is selected', async () => {
    const { statements } = await run('{ dataset { releases { id } } }');
    expect(statements).toHaveLength(1);
    expect(statements[0]?.text).toContain('Release');
    expect(statements[0]?.text).not.toContain('count(');
  });

  it('counts everything once, as long as the graph does not change', async () => {
    const operation = '{ dataset { discrepancies { kind count } relationships { name count } } }';
    const first = await run(operation);
    const again = await run(operation);
    expect(again.statements).toEqual([]);
    expect(again.answer).toEqual(first.answer);
  });

  it('counts active codes on any date without another statement', async () => {
    const on = (date: string) => run(`{ dataset(asOf: "${date}") { systems { system active } } }`);
    await run('{ dataset { systems { count } } }');
    const [october, november] = [await on('2026-10-01'), await on('2026-11-01')];
    expect([october.statements, november.statements]).toEqual([[], []]);
    const { systems } = (november.answer.data as unknown as { dataset: { systems: object[] } }).dataset;
    expect(systems).toContainEqual({ system: 'ICD10CM', active: 70 });
  });

  it.each(['2025-09-30', '2026-11-01'])('counts as active on %s what filters find active', async (date) => {
    const { answer } = await run(`{
      dataset(asOf: "${date}") { systems { system active } }
      diagnoses(where: { activeOn: "${date}" }) { totalCount }
    }`);
    const { dataset, diagnoses } = answer.data as unknown as {
      dataset: { systems: object[] };
      diagnoses: { totalCount: number };
    };
    expect(dataset.systems).toContainEqual({ system: 'ICD10CM', active: diagnoses.totalCount });
  });
});

describe('the dataset of a graph that changes', () => {
  const { graph, run } = seededGraph();
  const counts = async () => {
    const { answer } = await run('{ dataset { nodes { name count } relationships { name count } } }');
    return (answer.data as unknown as { dataset: { nodes: object[]; relationships: object[] } }).dataset;
  };

  it('does not count what a killed load has staged', async () => {
    const before = await counts();
    const rows = [
      ['ICD10CM:Z99.1', 'Z99.1'],
      ['ICD10CM:Z99.2', 'Z99.2'],
    ];
    let numbers: unknown = [];
    const check = ([row]: readonly Row[]) => {
      numbers = row?.numbers;
    };
    await graph.write([{ text: stageNodes('Diagnosis', ['id', 'code']), parameters: { rows }, check }]);
    const [from, to] = numbers as readonly number[];
    // Not marked as staged, so that everything is counted again.
    await graph.write([{ text: stageReferences('CHILD_OF'), parameters: { rows: [{ from, to, properties: {} }] } }]);
    expect(await ask(graph, 'MATCH (:MedcodePending)-[r]->(:MedcodePending) RETURN count(r) AS n')).toEqual([{ n: 1 }]);
    expect(await counts()).toEqual(before);
  });

  it('is counted again', async () => {
    const payer = `CREATE (:Payer:${mark} {id: 'PAYER:new', name: 'New'})`;
    const before = await counts();
    await graph.write([{ text: payer, parameters: {} }]);
    expect(await counts()).not.toEqual(before);
  });
});

interface Answer {
  readonly article: readonly { readonly id: string; readonly gaps: readonly object[] }[];
  readonly gaps: readonly object[];
}
