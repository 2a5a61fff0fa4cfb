import { describe, expect, it } from 'vitest';
import { loadSources } from '../../seed/seed.ts';
import { recordFiles } from '../seed/record-files.ts';
import type { Run } from '../support/execution.ts';
import { graphForEachTest, seededGraph } from '../support/test-graph.ts';

interface Step {
  readonly from: { readonly id: string };
  readonly relationship: string;
  readonly direction: string;
  readonly to: { readonly id: string };
  readonly assertions: readonly { readonly document: { readonly id: string }; readonly row: number }[];
}

interface Answer {
  readonly paths: readonly { readonly length: number; readonly steps: readonly Step[]; readonly explanation: string }[];
  readonly complete: boolean;
  readonly expanded: number;
  readonly hubs: readonly { readonly id: string }[];
}

const selection = `{
  complete
  expanded
  hubs { id }
  paths {
    length
    explanation
    steps { from { id } relationship direction to { id } assertions { document { id } row } }
  }
}`;

async function ask(run: Run, args: string): Promise<Answer> {
  const { answer, direct } = await run(`{ paths(${args}) ${selection} }`);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(direct)).toBe(JSON.stringify(answer.data));
  return (answer.data as unknown as { paths: Answer }).paths;
}

/** The nodes of each path: `CPT:0557T` reads `0557T`. */
function ways({ paths }: Answer): string[][] {
  return paths.map(({ steps }) => [steps[0]?.from, ...steps.map(({ to }) => to)].map((node) => bare(node?.id ?? '')));
}

const bare = (id: string) => id.replace(/^\w+:/, '');

describe('the paths between two things', () => {
  const { run } = seededGraph();

  it('connect a specialty to a diagnosis through the procedure, with the source of each step', async () => {
    const answer = await ask(run, 'from: "nucc:2084p0800x", to: "icd10cm:s72001a", maxLength: 2');
    expect(answer).toMatchObject({ complete: true, hubs: [] });
    expect(answer.paths).toEqual([
      {
        length: 2,
        explanation:
          '2084P0800X uses the report of 0557T (Article on CPT 0557T, bone strength and fracture risk, Coding ' +
          'Specifications, row 4). S72.001A is listed for 0557T as a fracture (Article on CPT 0557T, bone strength and ' +
          'fracture risk, Related Diagnoses, row 7).',
        steps: [
          {
            from: { id: 'NUCC:2084P0800X' },
            relationship: 'PERFORMED_BY',
            direction: 'IN',
            to: { id: 'CPT:0557T' },
            assertions: [{ document: { id: 'DOC:article-0557t' }, row: 4 }],
          },
          {
            from: { id: 'CPT:0557T' },
            relationship: 'INDICATED_FOR',
            direction: 'OUT',
            to: { id: 'ICD10CM:S72.001A' },
            assertions: [{ document: { id: 'DOC:article-0557t' }, row: 7 }],
          },
        ],
      },
    ]);
  });

  it('follow the hierarchy, which has no assertions', async () => {
    const { paths } = await ask(run, 'from: "ICD10CM:S72.001A", to: "ICD10CM:S72", via: [CHILD_OF]');
    expect(paths).toMatchObject([{ length: 4 }]);
    expect(paths[0]?.steps.map(({ to }) => to.id)).toEqual([
      'ICD10CM:S72.001',
      'ICD10CM:S72.00',
      'ICD10CM:S72.0',
      'ICD10CM:S72',
    ]);
    expect(paths[0]?.steps.every(({ direction, assertions }) => direction === 'OUT' && assertions.length === 0)).toBe(
      true,
    );
    expect(paths[0]?.explanation).toMatch(/^S72\.001A is directly below S72\.001 \(ICD-10-CM/);
  });

  it('follow only the requested relationships', async () => {
    const ends = 'from: "NUCC:2084P0800X", to: "ICD10CM:S72.001A"';
    expect((await ask(run, `${ends}, via: [PERFORMED_BY]`)).paths).toEqual([]);
    expect((await ask(run, `${ends}, via: []`)).paths).toEqual([]);
    expect((await ask(run, `${ends}, via: [PERFORMED_BY, INDICATED_FOR]`)).paths).toHaveLength(1);
    const { paths } = await ask(run, `${ends}, via: [ABOUT, STATED_IN]`);
    expect(paths.map(({ length }) => length)).toEqual([4, 4]);
  });

  it('are ordered by length, and none is too long', async () => {
    const answer = await ask(run, 'from: "ICD10CM:M81.0", to: "ICD10CM:M81.8", via: [CHILD_OF, INDICATED_FOR]');
    const lengths = answer.paths.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted());
    expect(ways(answer).slice(0, 2).toSorted()).toEqual([
      ['M81.0', '0557T', 'M81.8'],
      ['M81.0', 'M81', 'M81.8'],
    ]);
    const short = await ask(
      run,
      'from: "ICD10CM:M81.0", to: "ICD10CM:M81.8", via: [CHILD_OF, INDICATED_FOR], maxLength: 2',
    );
    expect(ways(short)).toEqual(ways(answer).slice(0, 2));
    expect(
      ways(await ask(run, 'from: "ICD10CM:M81.0", to: "ICD10CM:M81.8", via: [CHILD_OF, INDICATED_FOR], first: 1')),
    ).toEqual(ways(answer).slice(0, 1));
  });

  it('prefer less connected nodes', async () => {
    // M81 has two relationships below and one above; 0557T has dozens.
    const [first] = ways(await ask(run, 'from: "ICD10CM:M81.0", to: "ICD10CM:M81.8", via: [CHILD_OF, INDICATED_FOR]'));
    expect(first).toEqual(['M81.0', 'M81', 'M81.8']);
  });

  it('are the same in both directions', async () => {
    const there = await ask(run, 'from: "CPT:77080", to: "ICD10CM:E03.9", maxLength: 3');
    const back = await ask(run, 'from: "ICD10CM:E03.9", to: "CPT:77080", maxLength: 3');
    expect(there.paths.length).toBeGreaterThan(0);
    expect(ways(back).map((way) => way.toReversed())).toEqual(ways(there));
  });

  it('never call a procedure covered by a payer', async () => {
    const { paths } = await ask(run, 'from: "PAYER:aetna", to: "CPT:0557T", maxLength: 1');
    expect(paths[0]?.explanation).toMatch(/^Aetna is mentioned for 0557T \(/);
    expect(paths[0]?.explanation).not.toMatch(/cover/i);
  });

  it('have no steps from a node to itself', async () => {
    const { paths, complete } = await ask(run, 'from: "CPT:0557T", to: " cpt:0557t "');
    expect(paths).toEqual([{ length: 0, steps: [], explanation: '' }]);
    expect(complete).toBe(true);
  });

  it('are null if one of the two does not exist', async () => {
    expect(await ask(run, 'from: "CPT:0557T", to: "ICD10CM:A00.0"')).toBeNull();
    expect(await ask(run, 'from: "PAYER:nobody", to: "PAYER:nobody"')).toBeNull();
  });

  it.each([
    ['from: "nonsense", to: "CPT:0557T"', /An id must be a prefix/],
    ['from: "CPT:0557T", to: "ICD10CM:E03.9", maxLength: 7', /maxLength must be from 1 to 6, but got 7/],
    ['from: "CPT:0557T", to: "ICD10CM:E03.9", maxLength: 0', /maxLength must be from 1 to 6, but got 0/],
    ['from: "CPT:0557T", to: "ICD10CM:E03.9", first: 101', /first must be from 1 to 100, but got 101/],
  ])('refuse %s', async (args, message) => {
    const { answer } = await run(`{ paths(${args}) { complete } }`);
    expect(answer.errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('are searched once for fields that ask the same', async () => {
    const paths = (alias: string, first: number) =>
      `${alias}: paths(from: "NUCC:207RE0101X", to: "CPT:0557T", first: ${first}) { complete }`;
    const once = await run(`{ ${paths('a', 3)} }`);
    const twice = await run(`{ ${paths('a', 3)} ${paths('b', 3)} }`);
    expect(twice.statements).toHaveLength(once.statements.length);
    expect(twice.answer.data).toEqual({ a: once.answer.data?.a, b: once.answer.data?.a });
    expect((await run(`{ ${paths('a', 3)} ${paths('b', 2)} }`)).statements.length).toBeGreaterThan(
      once.statements.length,
    );
  });
});

describe('the paths of several documents', () => {
  const files = recordFiles();
  const { graph, run } = graphForEachTest();

  // Each in its own chapter, so that only documents connect them.
  const diagnosis = (code: string, index: number) => {
    const place = { position: 1 + index, lastPosition: 1 + index, display: code };
    const [chapter, block] = [`${code}-M99`, `${code}-${code}`];
    return [
      { record: 'chapter', number: 1 + index, range: chapter, ...place },
      { record: 'block', range: block, chapter, ...place },
      { record: 'diagnosis', code, block, chapter, billable: true, level: 'CATEGORY', ...place },
    ];
  };
  const indication = (subject: string, code: string, row: number) => ({
    record: 'assertion',
    predicate: 'INDICATED_FOR',
    subject,
    object: `ICD10CM:${code}`,
    section: 'Diagnoses',
    row,
    statement: 'It is listed.',
    role: 'INDICATION',
  });

  async function load(...sources: object[][]): Promise<void> {
    const written = sources.map((records, index) => files.write(`${index}.jsonl`, records));
    await loadSources(graph, await Promise.all(written), () => {});
  }

  const codes = [
    { record: 'document', id: 'DOC:codes', title: 'Codes', publisher: 'Nobody', kind: 'CODE_SET' },
    { record: 'procedure', code: '0557T', display: 'One' },
    { record: 'procedure', code: '77080', display: 'Other' },
    ...['M80', 'M81', 'M85'].flatMap(diagnosis),
  ];
  /** Articles with one assertion each. */
  const articles = (...statements: object[]) =>
    statements.map((statement, index) => [
      { record: 'document', id: `DOC:${index}`, title: `Article ${index}`, publisher: 'Nobody', kind: 'ARTICLE' },
      statement,
    ]);
  const shared = articles(
    indication('CPT:0557T', 'M80', 1),
    indication('CPT:0557T', 'M81', 2),
    indication('CPT:77080', 'M80', 3),
    indication('CPT:77080', 'M81', 4),
    indication('CPT:77080', 'M81', 5),
  );
  const ends = 'from: "CPT:0557T", to: "CPT:77080"';

  it('connect two procedures through shared diagnoses, the ones with more assertions first', async () => {
    await load(codes, ...shared);
    const answer = await ask(run, ends);
    expect(ways(answer)).toEqual([
      ['0557T', 'M81', '77080'],
      ['0557T', 'M80', '77080'],
    ]);
    expect(answer.paths[0]?.steps[1]?.assertions).toEqual([
      { document: { id: 'DOC:3' }, row: 4 },
      { document: { id: 'DOC:4' }, row: 5 },
    ]);
    expect(answer.paths[0]?.explanation).toBe(
      'M81 is listed for 0557T as an indication (Article 1, Diagnoses, row 2). ' +
        'M81 is listed for 77080 as an indication (Article 3, Diagnoses, row 4; Article 4, Diagnoses, row 5).',
    );
  });

  it('skip codes that are not valid on the date', async () => {
    await load(codes, ...shared);
    const ended = "MATCH (d:Diagnosis {code: 'M80'}) SET d.validTo = '2025-09-30'";
    await graph.write([{ text: ended, parameters: {} }]);
    expect(ways(await ask(run, ends))).toHaveLength(2);
    expect(ways(await ask(run, `${ends}, asOf: "2025-09-30"`))).toHaveLength(2);
    expect(ways(await ask(run, `${ends}, asOf: "2025-10-01"`))).toEqual([['0557T', 'M81', '77080']]);
    const { paths } = await ask(run, 'from: "ICD10CM:M80", to: "CPT:77080", maxLength: 1, asOf: "2025-10-01"');
    expect(paths).toHaveLength(1);
  });

  it('go through a hub last, and do not search through it', async () => {
    await load(codes, ...articles(indication('CPT:0557T', 'M80', 1), indication('CPT:77080', 'M80', 2)));
    await graph.write([
      {
        text: `MATCH (hub:Diagnosis {code: 'M80'})
UNWIND range(1, 600) AS i
CREATE (d:Diagnosis:Code:Medcode {id: 'ICD10CM:Z' + toString(i), code: 'Z' + toString(i)})
CREATE (d)-[:CHILD_OF]->(hub)`,
        parameters: {},
      },
      {
        text: `MATCH (p:Procedure {code: '0557T'}) MATCH (q:Procedure {code: '77080'})
MATCH (a:Diagnosis {code: 'M81'}) MATCH (b:Diagnosis {code: 'M85'})
CREATE (p)-[:INDICATED_FOR]->(a), (b)-[:CHILD_OF]->(a), (q)-[:INDICATED_FOR]->(b)`,
        parameters: {},
      },
    ]);
    const answer = await ask(run, ends);
    expect(ways(answer)).toEqual([
      ['0557T', 'M81', 'M85', '77080'],
      ['0557T', 'M80', '77080'],
    ]);
    expect(answer).toMatchObject({ complete: false, hubs: [{ id: 'ICD10CM:M80' }] });
    expect(answer.expanded).toBeLessThan(20);
    expect((await ask(run, `${ends}, first: 1`)).complete).toBe(true);
  });

  it('are incomplete if too many relationships would have to be read', async () => {
    await load(codes);
    await graph.write([
      {
        text: `MATCH (p:Procedure {code: '0557T'}) MATCH (q:Procedure {code: '77080'})
UNWIND range(1, 4000) AS i
CREATE (d:Payer:Medcode {id: 'PAYER:' + toString(i), name: 'Payer ' + toString(i)})
CREATE (p)-[:MENTIONED_PAYER]->(d), (q)-[:MENTIONED_PAYER]->(d)`,
        parameters: {},
      },
    ]);
    expect(await ask(run, ends)).toMatchObject({ paths: [], complete: false, expanded: 0 });
    const near = await ask(run, 'from: "CPT:0557T", to: "PAYER:7", maxLength: 1');
    expect(near).toMatchObject({ complete: true, expanded: 2, paths: [{ length: 1 }] });
  });
});
