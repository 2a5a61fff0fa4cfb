import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import grafeo from '@grafeo-db/js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { ownLabels } from '../../src/graph/model/labels.ts';
import { relationships } from '../../src/graph/model/relationships.ts';
import type { Graph, Row } from '../../src/graph/port.ts';
import { scan } from '../seed/scan-page.ts';
import { onNeo4j } from '../support/graph.ts';
import { type Program, startCommand } from '../support/process.ts';
import { countDiagnoses, programForTest } from '../support/program.ts';

const order = fileURLToPath(new URL('../seed/fixtures/icd10cm-order-2025.txt', import.meta.url));
const types = Object.keys(relationships);

const eight = { data: { procedure: { diagnoses: { totalCount: 8 } } } };

let graph: Graph;
let folder: string;
let page: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shared-'));
  page = join(folder, 'scan.txt');
  await writeFile(page, scan);
});

afterEach(() => rm(folder, { recursive: true }));

describe.skipIf(!onNeo4j)(
  'a Neo4j with nodes of others (skipped on the embedded engine, which nobody shares)',
  {
    timeout: 300_000,
  },
  () => {
    beforeAll(async () => {
      graph = await openGraph({ url: process.env.GRAPH_URL, dataDir: ':memory:', queryTimeoutMs: 60_000 });
    });

    beforeEach(emptyDatabase);

    afterAll(async () => {
      await emptyDatabase();
      await graph.close();
    });

    it('is refused by every command if they have our labels, and left unchanged', async () => {
      await write(
        'CREATE CONSTRAINT theirs_payer IF NOT EXISTS FOR (n:Payer) REQUIRE n.name IS UNIQUE',
        'CREATE INDEX theirs_code IF NOT EXISTS FOR (n:Code) ON (n.code)',
      );
      await write(
        ...ownLabels.map(
          (label) =>
            `UNWIND range(1, 3) AS i CREATE (:${label} {id: '${label}:' + toString(i), name: toString(i), code: '0557T'})`,
        ),
        ...types.map(
          (type) => `MATCH (a {id: 'Payer:1'}) MATCH (b {id: 'Diagnosis:2'}) CREATE (a)-[:${type} {x: 1}]->(b)`,
        ),
        "MATCH (d:Diagnosis {id: 'Diagnosis:1'}) CREATE (:Patient {name: 'Ada'})-[:HAD {on: '2026-01-01'}]->(d)",
      );
      const before = await whole();
      const refusals = [
        ...(await refusalsOf(['seed/index.ts'], ['seed/cli/load.ts', order], ['seed/cli/load.ts', '--dry-run', order])),
        ...(await refusalsOf(['seed/cli/import.ts', page], ['seed/cli/forget.ts', 'DOC:article-77078'], 'server')),
      ];
      expect(await whole()).toEqual(before);
      for (const refusal of refusals) {
        expect(refusal).toMatch(
          /^Only nodes of this program may have its labels, but other nodes in the Neo4j database do: /,
        );
        expect(refusal).toContain('Payer (3), PayerAssertion (3), PlaceOfService (3), Procedure (3)');
        expect(refusal).toMatch(/set GRAPH_DATABASE or GRAPH_URL\.$/);
      }
    });

    it('is refused even if it contains a graph of ours, and the message names their labels', async () => {
      await graph.createSchema();
      await write("CREATE (:Payer:Medcode {id: 'PAYER:medicare'})", 'CREATE (:Payer), (:Payer:Customer), (:Customer)');
      await expect(graph.createSchema()).rejects.toMatchObject({
        code: 'REFUSED',
        message: expect.stringContaining('do: Payer (2). Nothing was changed.'),
      });
    });

    it('is refused if relationships of our types connect their nodes to ours', async () => {
      await graph.createSchema();
      await write(
        "CREATE (:Procedure:Code:Medcode {id: 'CPT:0557T'})-[:NEXT]->(:Visit)",
        "CREATE (:Diagnosis:Code:Medcode {id: 'ICD10CM:M81.0'})-[:HAD]->(:Visit)-[:NEXT]->(:Visit)",
        "CREATE (:Patient)-[:ABOUT]->(:Diagnosis:Code:Medcode {id: 'ICD10CM:M81'})",
      );
      await expect(graph.createSchema()).rejects.toMatchObject({
        code: 'REFUSED',
        message: expect.stringContaining('there are others: ABOUT (1), NEXT (1). Nothing was changed.'),
      });
      await write('MATCH (:Patient)-[r]->() DELETE r', 'MATCH (:Medcode)-[r:NEXT]->() DELETE r');
      await graph.createSchema();
    });

    it('is refused if an earlier version wrote it, and the message says so', async () => {
      await write(
        "CREATE (:SourceDocument:Node {id: 'DOC:article-0557t'})<-[:STATED_IN]-(:Assertion:Node {id: 'A:1'})",
      );
      const before = await whole();
      const [seed, server] = await refusalsOf(['seed/index.ts'], 'server');
      for (const refusal of [seed, server]) expect(refusal).toMatch(/but it has one of an earlier version/);
      expect(await whole()).toEqual(before);
    });

    it('is changed by every command only where it is ours, if they have other labels', async () => {
      await write(
        'CREATE CONSTRAINT theirs_customer IF NOT EXISTS FOR (n:Customer) REQUIRE n.id IS UNIQUE',
        'CREATE INDEX theirs_code IF NOT EXISTS FOR (n:Customer) ON (n.code)',
      );
      await write(
        ...['CPT:0557T', 'CPT:77078', 'ICD10CM:M81.0', 'DOC:article-77078', 'LOCK:write', 'RELEASE:current'].map(
          (id) => `CREATE (:Customer {id: '${id}', code: '0557T', documentId: 'DOC:article-77078', holder: 'x'})`,
        ),
        ...types.map(
          (type) =>
            `MATCH (a:Customer {id: 'CPT:77078'}) MATCH (b:Customer {id: 'ICD10CM:M81.0'}) ` +
            `CREATE (a)-[:${type} {documentId: 'DOC:article-77078', assertionIds: ['x']}]->(b)`,
        ),
      );
      const before = await theirs();
      const url = process.env.GRAPH_URL;
      for (const args of [
        ['seed/index.ts'],
        ['seed/cli/load.ts', order],
        ['seed/cli/import.ts', page],
        ['seed/cli/forget.ts', 'DOC:article-77078', 'DOC:article-0557t'],
        ['seed/cli/releases.ts', 'list'],
        ['seed/cli/releases.ts', 'verify'],
        ['seed/index.ts'],
      ]) {
        const { exit, said } = startCommand(args, { GRAPH_URL: url });
        expect(await exit, `${args.join(' ')}: ${said.err}`).toBe(0);
        expect(await theirs(), args.join(' ')).toEqual(before);
      }
      const program = start();
      expect(await countDiagnoses(await program.address)).toEqual(eight);
      expect(await theirs()).toEqual(before);
    });

    it('is used if they have other labels, whose constraints stay unchanged', async () => {
      await write('CREATE CONSTRAINT medcode_like IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE');
      await write("CREATE (:Node {id: 'CPT:0557T'})-[:ABOUT]->(:Customer {id: 'CPT:0557T'})");
      const program = start();
      expect(await countDiagnoses(await program.address)).toEqual(eight);
      const labeled = await graph.read({
        text: 'SHOW CONSTRAINTS YIELD name, labelsOrTypes RETURN name, labelsOrTypes AS labels ORDER BY name',
        parameters: {},
      });
      expect(labeled).toEqual([
        { name: 'medcode_id', labels: ['Medcode'] },
        { name: 'medcode_like', labels: ['Node'] },
        { name: 'medcode_lock_id', labels: ['MedcodeLock'] },
        { name: 'medcode_release_id', labels: ['MedcodeRelease'] },
      ]);
      expect(
        await graph.read({ text: 'MATCH (a:Node)-[r]->(b) RETURN a.id AS a, type(r) AS r, b.id AS b', parameters: {} }),
      ).toEqual([{ a: 'CPT:0557T', r: 'ABOUT', b: 'CPT:0557T' }]);
    });
  },
);

describe('an embedded graph whose nodes have the label of an earlier version', () => {
  it('is left as it is by the server, which loads the seed instead and reports it', { timeout: 240_000 }, async () => {
    const file = join(folder, 'graph.grafeo');
    const db = grafeo.GrafeoDB.create(file);
    await db.executeCypher("CREATE (:SourceDocument:Node {id: 'DOC:article-0557t', complete: true})");
    db.close();
    const program = start({ DATA_DIR: folder, GRAPH_URL: undefined });
    expect(await countDiagnoses(await program.address)).toEqual(eight);
    expect(program.said.err.trim().split('\n')).toEqual([expect.stringContaining('was created by an earlier version')]);
    const left = grafeo.GrafeoDB.openReadOnly(file);
    const found = await left.executeCypher('MATCH (n:Node) RETURN n.id AS id');
    expect(found.toArray()).toEqual([{ id: 'DOC:article-0557t' }]);
    left.close();
  });
});

/** Writes as another program does: no new release of ours. */
function write(...texts: readonly string[]): Promise<void> {
  return graph.write(
    texts.map((text) => ({ text, parameters: {} })),
    { staged: true },
  );
}

async function emptyDatabase(): Promise<void> {
  await write('MATCH (n) DETACH DELETE n');
  for (const kind of ['CONSTRAINT', 'INDEX']) {
    const text = `SHOW ${kind === 'INDEX' ? 'INDEXES' : 'CONSTRAINTS'} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`;
    const names = await graph.read({ text, parameters: {} });
    await write(...names.map(({ name }) => `DROP ${kind} ${name} IF EXISTS`));
  }
}

/** All data, constraints and indexes of others. */
function theirs(): Promise<Row[][]> {
  const texts = [
    'MATCH (n:Customer) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
    'MATCH (a:Customer)-[r]-(b) RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS properties ORDER BY id, a',
    "SHOW CONSTRAINTS YIELD * WHERE name STARTS WITH 'theirs' RETURN name, type, labelsOrTypes, properties ORDER BY name",
    "SHOW INDEXES YIELD * WHERE name STARTS WITH 'theirs' RETURN name, type, labelsOrTypes, properties ORDER BY name",
  ];
  return Promise.all(texts.map((text) => graph.read({ text, parameters: {} })));
}

/** Every node, relationship, constraint and index. */
async function whole(): Promise<Row[][]> {
  const texts = [
    'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
    'MATCH (a)-[r]->(b) RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS properties ORDER BY id',
    'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name',
    'SHOW INDEXES YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name',
  ];
  return Promise.all(texts.map((text) => graph.read({ text, parameters: {} })));
}

/** The message with which each of them exits with code 1. */
async function refusalsOf(...starts: readonly ('server' | readonly string[])[]): Promise<string[]> {
  const refusals: string[] = [];
  for (const one of starts) {
    const { exit, said } = one === 'server' ? start() : startCommand(one, { GRAPH_URL: process.env.GRAPH_URL });
    expect(await exit, said.err).toBe(1);
    refusals.push(said.err.trim());
  }
  return refusals;
}

function start(env: NodeJS.ProcessEnv = {}): Program {
  return programForTest({ GRAPH_URL: process.env.GRAPH_URL, LOG_LEVEL: 'warn', ...env });
}
