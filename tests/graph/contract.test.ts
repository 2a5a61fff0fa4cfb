import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { GraphError, type Statement } from '../../src/graph/port.ts';
import { countReads, onNeo4j } from '../support/graph.ts';
import { loadedGraph } from '../support/test-graph.ts';

const statement = (text: string, parameters: Statement['parameters'] = {}): Statement => ({ text, parameters });

const createDiagnosis = 'CREATE (:Medcode:Code:Diagnosis {id: $id, code: $code})';
const codesInOrder = statement('MATCH (d:Diagnosis) RETURN d.code AS code ORDER BY code');

const { graph } = loadedGraph();

describe('a graph', () => {
  it('returns parameters unchanged', async () => {
    const values = {
      whole: 24,
      negative: -1,
      largest: Number.MAX_SAFE_INTEGER,
      fraction: 0.25,
      yes: true,
      nothing: null,
      text: 'Ostéoporose, 骨粗鬆症 🦴 "quoted" \\ $p0',
      list: ['M81.0', 'M81.8'],
      empty: [],
      mixed: [1, 'two', null, [3.5]],
      map: { code: 'M81.0', position: 2, inner: { roles: ['INDICATION'], none: null } },
    };
    expect(await graph.read(statement('RETURN $values AS values', { values }))).toEqual([{ values }]);
  });

  it('stores values unchanged', async () => {
    const properties = { id: 'PAYER:medicare', position: 5, share: 0.5, name: 'Ärzte ⚕', kinds: ['PUBLIC', 'é'] };
    await graph.write([statement('CREATE (n:Medcode:Payer) SET n = $properties', { properties })]);
    const rows = await graph.read(
      statement(
        'MATCH (n:Payer {id: $id}) RETURN n {.id, .position, .share, .name, .kinds, .absent} AS payer, $limit / 2 AS half',
        { id: 'PAYER:medicare', limit: 5 },
      ),
    );
    // Integer division: whole numbers arrive as integers, as LIMIT requires.
    expect(rows).toEqual([{ payer: { ...properties, absent: null }, half: 2 }]);
  });

  it('accepts whole numbers as limits', async () => {
    const rows = await graph.read(
      statement('UNWIND range(1, 9) AS n RETURN n ORDER BY n SKIP $s LIMIT $l', { s: 1, l: 2 }),
    );
    expect(rows).toEqual([{ n: 2 }, { n: 3 }]);
  });

  it('returns no rows if nothing matches', async () => {
    expect(
      await graph.read(statement('MATCH (n:Procedure {code: $code}) RETURN n.id AS id', { code: '00000' })),
    ).toEqual([]);
  });

  it('finds nodes by their own label and by a shared one', async () => {
    await graph.write([statement(createDiagnosis, { id: 'ICD10CM:Z79.52', code: 'Z79.52' })]);
    for (const label of ['Diagnosis', 'Code', 'Medcode']) {
      const rows = await graph.read(
        statement(`MATCH (n:${label} {id: $id}) RETURN n.code AS code`, { id: 'ICD10CM:Z79.52' }),
      );
      expect(rows).toEqual([{ code: 'Z79.52' }]);
    }
  });

  it('writes all statements of a call or none', async () => {
    const before = await graph.read(codesInOrder);
    const writing = graph.write([
      statement(createDiagnosis, { id: 'ICD10CM:S52.501A', code: 'S52.501A' }),
      statement('MATCH (d:Diagnosis {code: $code}) SET d.billable = $billable', { code: 'S52.501A', billable: true }),
      statement('CREATE (:Diagnosis {id: $undeclared})'),
    ]);
    await expect(writing).rejects.toThrow(GraphError);
    expect(await graph.read(codesInOrder)).toEqual(before);
  });

  it('lets later statements of a call see what earlier ones wrote', async () => {
    await graph.write([
      statement(createDiagnosis, { id: 'ICD10CM:M81', code: 'M81' }),
      statement(createDiagnosis, { id: 'ICD10CM:M81.0', code: 'M81.0' }),
      statement('MATCH (c:Diagnosis {code: $c}), (p:Diagnosis {code: $p}) CREATE (c)-[:CHILD_OF]->(p)', {
        c: 'M81.0',
        p: 'M81',
      }),
    ]);
    const rows = await graph.read(
      statement('MATCH (d:Diagnosis)-[:CHILD_OF]->(p) RETURN d.code AS code, p.code AS parent'),
    );
    expect(rows).toEqual([{ code: 'M81.0', parent: 'M81' }]);
  });

  it('neither loses nor duplicates anything in parallel writes', async () => {
    const merge =
      'MERGE (n:DataGap {id: $id}) ON CREATE SET n:Medcode, n.writes = 1 ON MATCH SET n.writes = n.writes + 1';
    const ids = Array.from({ length: 40 }, (_, n) => `GAP:${n % 4}`);
    await Promise.all(ids.map((id) => graph.write([statement(merge, { id })])));
    const rows = await graph.read(statement('MATCH (n:DataGap) RETURN n.id AS id, n.writes AS writes ORDER BY id'));
    expect(rows).toEqual(['GAP:0', 'GAP:1', 'GAP:2', 'GAP:3'].map((id) => ({ id, writes: 10 })));
  });

  it('has another release after every write that readers can see, and after no other', async () => {
    const create = statement('CREATE (:Medcode:Payer {id: $id})', { id: 'PAYER:release' });
    const first = await graph.release();
    expect(await graph.release()).toBe(first);
    await graph.write([statement("CREATE (:MedcodePending {id: 'PAYER:hidden'})")], { staged: true });
    await expect(graph.write([create, statement('THIS IS NOT CYPHER')])).rejects.toMatchObject({ code: 'FAILED' });
    expect(await graph.release()).toBe(first);
    await graph.write([create]);
    const second = await graph.release();
    expect(second).not.toBe(first);
    await graph.exclusively((held) => held.write([statement('MATCH (p:Payer) SET p.kinds = []')]));
    expect([first, second]).not.toContain(await graph.release());
  });

  it('continues to write after a failed write', async () => {
    const failing = graph.write([statement('THIS IS NOT CYPHER')]);
    const succeeding = graph.write([statement(createDiagnosis, { id: 'ICD10CM:E03.9', code: 'E03.9' })]);
    await expect(failing).rejects.toMatchObject({ code: 'FAILED' });
    await expect(succeeding).resolves.toBeUndefined();
  });

  it('refuses a second node with the same id', async () => {
    const clash = statement('CREATE (:Medcode:Code:Diagnosis {id: $id})', { id: 'ICD10CM:M85.8' });
    await graph.write([clash]);
    await expect(graph.write([clash])).rejects.toMatchObject({ code: 'FAILED' });
  });

  it('refuses the same id under another label', async () => {
    await graph.write([statement('CREATE (:Medcode:ServiceType {id: $id})', { id: 'X:1' })]);
    const clash = graph.write([statement('MERGE (n:SiteOfService {id: $id}) SET n:Medcode', { id: 'X:1' })]);
    await expect(clash).rejects.toMatchObject({ code: 'FAILED' });
  });

  it('can create its schema again', async () => {
    await graph.write([statement('CREATE (:Medcode:Modifier {id: $id})', { id: 'MOD:52' })]);
    await graph.createSchema();
    expect(await graph.read(statement('MATCH (m:Modifier) RETURN m.id AS id'))).toEqual([{ id: 'MOD:52' }]);
  });

  it('reports a statement that the engine refuses, with the engine’s own error as the cause', async () => {
    const error = await graph.read(statement('MATCH (p:Procedure RETURN p')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ code: 'FAILED', cause: expect.any(Error) });
  });

  it('answers a ping', async () => {
    await expect(graph.ping()).resolves.toBeUndefined();
  });

  it('counts reads for the tests, and only those', async () => {
    const counted = countReads(graph);
    await counted.read(codesInOrder);
    await counted.ping();
    await counted.read(codesInOrder);
    expect(counted.reads).toBe(2);
  });
});

describe('a graph with its own connection', () => {
  const open = (queryTimeoutMs: number) =>
    openGraph({ url: process.env.GRAPH_URL, dataDir: ':memory:', queryTimeoutMs });

  it('aborts a statement that exceeds the time limit', async () => {
    const impatient = await open(1);
    const size = onNeo4j ? 100_000 : 1_000;
    const slow = statement('UNWIND range(1, $size) AS a UNWIND range(1, $size) AS b RETURN sum(a * b) AS total', {
      size,
    });
    await expect(impatient.read(slow)).rejects.toMatchObject({ code: 'TIMEOUT' });
    await impatient.close();
  });

  it('can be closed more than once', async () => {
    const closing = await open(10_000);
    await Promise.all([closing.close(), closing.close()]);
    await expect(closing.close()).resolves.toBeUndefined();
  });

  it('waits for running statements before it closes', async () => {
    const closing = await open(10_000);
    const reading = closing.read(statement('UNWIND range(1, 100000) AS n RETURN count(n) AS count'));
    await closing.close();
    expect(await reading).toEqual([{ count: 100_000 }]);
  });

  it('reports that it is closed', async () => {
    const closed = await open(10_000);
    await closed.close();
    await expect(closed.read(codesInOrder)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(closed.write([])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(closed.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
