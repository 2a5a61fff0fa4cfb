import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/graph/port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filledGraph, fixture, loadedGraph } from '../support/test-graph.ts';
import { ask, everything } from './graph-content.ts';
import { load } from './load.ts';

const order2025 = fixture('icd10cm-order-2025.txt');
const addenda2026 = fixture('icd10cm_codes_addenda_2026.json');
const addenda2027 = fixture('icd10cm_order_addenda_2027.txt');

describe('the releases of ICD-10-CM', () => {
  const reports: string[][] = [];
  const { graph } = filledGraph(async (graph) => {
    for (const file of [order2025, addenda2026, addenda2027]) reports.push(await load(graph, file));
  });

  const of = async (code: string, ...names: string[]) => {
    const columns = names.map((name) => `d.${name} AS ${name}`).join(', ');
    const [row] = await ask(graph, `MATCH (d:Diagnosis {code: $code}) RETURN ${columns}`, { code });
    return row;
  };

  it('are nodes with the dates on which they are in force', async () => {
    const releases = await ask(
      graph,
      'MATCH (r:Release) RETURN r.id AS id, r.effectiveFrom AS from, r.effectiveTo AS to ORDER BY id',
    );
    expect(releases).toEqual([
      { id: 'RELEASE:ICD10CM-FY2025', from: '2024-10-01', to: '2025-09-30' },
      { id: 'RELEASE:ICD10CM-FY2026', from: '2025-10-01', to: '2026-09-30' },
      { id: 'RELEASE:ICD10CM-FY2027', from: '2026-10-01', to: '2027-09-30' },
    ]);
  });

  it('keep the titles from the order file', async () => {
    expect(await of('M80.00XA', 'display', 'shortTitle', 'billable', 'level', 'position', 'validFrom')).toEqual({
      display:
        'Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture',
      shortTitle: 'Age-rel osteopor w current path fracture, unsp site, init',
      billable: true,
      level: 'CODE',
      position: 21423,
      validFrom: null,
    });
  });

  it('put each code below the longest code that it starts with', async () => {
    const above = await ask(
      graph,
      "MATCH path = (:Diagnosis {code: 'M80.00XA'})-[:CHILD_OF*1..6]->(d:Diagnosis) RETURN d.code AS code ORDER BY length(path)",
    );
    expect(above.map(({ code }) => code)).toEqual(['M80.00', 'M80.0', 'M80']);
  });

  it.each([
    ['M80', 'M80-M85', 'M00-M99'],
    ['C4A', 'C43-C44', 'C00-D49'],
    ['D3A', 'D3A-D3A', 'C00-D49'],
    ['D37', 'D37-D48', 'C00-D49'],
    ['M1A', 'M05-M14', 'M00-M99'],
    ['J4A', 'J40-J47', 'J00-J99'],
    ['U07', 'U00-U49', 'U00-U85'],
  ])('put %s in the block %s of the chapter %s', async (code, block, chapter) => {
    expect(await of(code, 'blockId', 'chapterId')).toEqual({
      blockId: `ICD10CM:${block}`,
      chapterId: `ICD10CM:${chapter}`,
    });
    const blocks = await ask(
      graph,
      'MATCH (:Diagnosis {code: $code})-[:IN_BLOCK]->(b:IcdBlock)-[:IN_CHAPTER]->(c:IcdChapter) RETURN b.range AS block, c.range AS chapter',
      { code },
    );
    expect(blocks).toEqual([{ block, chapter }]);
  });

  it('make every subtree an interval of positions', async () => {
    const within = async (id: string) =>
      (
        await ask(
          graph,
          'MATCH (n:Medcode {id: $id}) MATCH (d:Diagnosis) WHERE d.position >= n.position AND d.position <= n.lastPosition RETURN d.code AS code ORDER BY d.position',
          { id: `ICD10CM:${id}` },
        )
      ).map(({ code }) => code);
    expect(await within('D71')).toEqual(['D71', 'D71.1', 'D71.8', 'D71.9']);
    expect(await within('D69')).toEqual(['D69', 'D69.1', 'D69.11', 'D69.19']);
    expect(await within('D37-D48')).toEqual(['D37', 'D37.0']);
    expect(await within('C43-C44')).toEqual(['C43', 'C43.0', 'C4A', 'C4A.0', 'C44', 'C44.0']);
    expect(await within('V00-X58')).toEqual(['V00', 'V00.0', 'W00', 'W00.0', 'X00', 'X00.0']);
  });

  it('list their changes', async () => {
    const changes = await ask(
      graph,
      'MATCH (c:ReleaseChange) RETURN c.releaseId AS release, c.change AS change, c.codeId AS code, c.oldTitle AS old, c.newTitle AS new ORDER BY release, change, code',
    );
    expect(changes.map(({ release, change, code }) => [String(release).slice(-6), change, code])).toEqual([
      ['FY2026', 'ADDED', 'ICD10CM:D71.1'],
      ['FY2026', 'ADDED', 'ICD10CM:D71.8'],
      ['FY2026', 'ADDED', 'ICD10CM:D71.9'],
      ['FY2026', 'ADDED', 'ICD10CM:QA0.011'],
      ['FY2026', 'ADDED', 'ICD10CM:QA0.8'],
      ['FY2026', 'BECAME_HEADER', 'ICD10CM:D71'],
      ['FY2026', 'REVISED', 'ICD10CM:L02.212'],
      ['FY2027', 'ADDED', 'ICD10CM:D69.11'],
      ['FY2027', 'ADDED', 'ICD10CM:D69.19'],
      ['FY2027', 'BECAME_HEADER', 'ICD10CM:D69.1'],
      ['FY2027', 'BECAME_HEADER', 'ICD10CM:Z68.1'],
      ['FY2027', 'DELETED', 'ICD10CM:S23.420'],
      ['FY2027', 'DELETED', 'ICD10CM:S23.420A'],
    ]);
    expect(changes.find(({ change }) => change === 'REVISED')).toMatchObject({
      old: 'Cutaneous abscess of back [any part, except buttock]',
      new: 'Cutaneous abscess of back [any part, except buttock and flank]',
    });
  });

  it('keep a code that became a header, with the dates on which it was billable', async () => {
    expect(await of('D71', 'billable', 'billableFrom', 'billableTo', 'validTo', 'level')).toEqual({
      billable: false,
      billableFrom: null,
      billableTo: '2025-09-30',
      validTo: null,
      level: 'CATEGORY',
    });
    expect(await of('D69.1', 'billable', 'billableTo', 'level')).toEqual({
      billable: false,
      billableTo: '2026-09-30',
      level: 'SUBCATEGORY',
    });
    expect(await of('D69.11', 'billable', 'validFrom', 'billableFrom')).toEqual({
      billable: true,
      validFrom: '2026-10-01',
      billableFrom: '2026-10-01',
    });
  });

  it('keep a retired code, with its last day and its place in the hierarchy', async () => {
    expect(await of('S23.420A', 'display', 'billable', 'validTo', 'billableTo')).toEqual({
      display: 'Sprain of sternoclavicular (joint) (ligament), initial encounter',
      billable: false,
      validTo: '2026-09-30',
      billableTo: '2026-09-30',
    });
    expect(
      await ask(graph, "MATCH (:Diagnosis {code: 'S23.420A'})-[:CHILD_OF]->(d:Diagnosis) RETURN d.code AS code"),
    ).toEqual([{ code: 'S23.420' }]);
  });

  it('load codes without a parent, and report them', async () => {
    expect(reports[1]?.join('\n')).toContain(
      'Codes without a parent, because they start with no other code: 2 (QA0.011, QA0.8).',
    );
    expect(await of('QA0.011', 'billable', 'chapterId')).toEqual({ billable: true, chapterId: 'ICD10CM:Q00-Q99' });
  });

  it('change nothing when loaded again in any order', async () => {
    const before = await everything(graph);
    for (const file of [addenda2027, order2025, addenda2026]) await load(graph, file);
    expect(await everything(graph)).toEqual(before);
  });

  it('leave nothing behind that readers should not see', async () => {
    expect(await ask(graph, 'MATCH (n) WHERE n:Pending RETURN n.id AS id')).toEqual([]);
    expect(await ask(graph, 'MATCH (d:Diagnosis) WHERE d.billable RETURN count(d) AS n')).toEqual([{ n: 29 }]);
  });
});

describe('a release', () => {
  const { graph } = loadedGraph();
  const { write } = temporaryFolder();

  it('of changes needs the release that it changes', async () => {
    await expect(load(graph, addenda2026)).rejects.toThrow(
      'icd10cm_codes_addenda_2026.json: The file contains only the changes of FY2026, so FY2025 must be loaded first, but no release is loaded.',
    );
    await load(graph, order2025);
    await expect(load(graph, addenda2027)).rejects.toThrow(
      'FY2026 must be loaded first, but the newest release that is loaded is FY2025.',
    );
  });

  it('must not be older than the one that is loaded', async () => {
    await expect(load(graph, order2025, { release: 'FY2024' })).rejects.toThrow(
      'icd10cm-order-2025.txt: Releases must be loaded oldest first, but FY2025 is loaded already and FY2024 comes before it.',
    );
  });

  it('must be named by its fiscal year', async () => {
    await expect(load(graph, order2025, { release: 'spring' })).rejects.toThrow(
      '--release must be an ICD-10-CM release such as FY2025, but got "spring".',
    );
  });

  it('with all codes retires those that it no longer has, and changes the others', async () => {
    const before = await everything(graph);
    await load(graph, order2025, { release: 'FY2026', dryRun: true });
    expect(await everything(graph)).toEqual(before);
    await load(graph, fixture('icd10cm-order-2026.txt'));
    const changes = await ask(
      graph,
      'MATCH (c:ReleaseChange) RETURN c.codeId AS code, c.change AS change ORDER BY code',
    );
    expect(changes).toEqual([
      { code: 'ICD10CM:D71', change: 'BECAME_HEADER' },
      { code: 'ICD10CM:D71.1', change: 'ADDED' },
      { code: 'ICD10CM:S23.420', change: 'DELETED' },
      { code: 'ICD10CM:S23.420A', change: 'DELETED' },
    ]);
  });

  it('with only the changes is loaded without deletions of codes that no release has, which are reported', async () => {
    const edited = (await readFile(addenda2027, 'utf8')).replace('Delete:      1 D691 ', 'Delete:      1 D692 ');
    const path = await write('addenda_2027.txt', edited);
    expect((await load(graph, path, { dryRun: true }))[0]).toBe(
      `${path}:1: A deleted code must be loaded, but D69.2 is not. Check which release the file is for.`,
    );
  });

  it('with only the changes compares only the codes that it changes with the graph', async () => {
    const compared = new Set<unknown>();
    const read = (statement: Statement) => {
      for (const id of [statement.parameters.ids ?? []].flat()) compared.add(id);
      return graph.read(statement);
    };
    await load({ ...graph, read }, addenda2026, { dryRun: true });
    expect(compared).toContain('ICD10CM:L02.212');
    expect(compared).toContain('ICD10CM:D71');
    expect(compared).not.toContain('ICD10CM:L02.21');
    expect(compared).not.toContain('ICD10CM:M80.00XA');
  });

  it('with only the changes is refused if its JSON does not have them', async () => {
    const edited = (await readFile(addenda2026, 'utf8')).replace('"deletes"', '"deleted"');
    await expect(load(graph, await write('addenda_2027.json', edited))).rejects.toThrow(
      /addenda_2027\.json must contain lists of "adds", "deletes" and "revisions" as JSON, but does not:\n[\s\S]*deletes\nDownload it again\.$/,
    );
  });
});
