import { afterEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { onNeo4j, openTestGraph } from '../support/graph.ts';
import { openNetworkLine } from '../support/network-line.ts';

const graphs: Graph[] = [];

async function open(url: string | undefined, settings = {}): Promise<Graph> {
  const graph = await openGraph({ url, dataDir: ':memory:', queryTimeoutMs: 10_000, ...settings });
  graphs.push(graph);
  return graph;
}

afterEach(async () => {
  await Promise.all(graphs.splice(0).map((graph) => graph.close()));
});

describe('the address of Neo4j', () => {
  it('must start with a scheme that Neo4j supports', async () => {
    for (const url of ['http://localhost:7687', 'localhost:7687', 'bolt:/localhost', 'BOLT+X://localhost', '']) {
      const expected = { code: 'REFUSED', message: expect.stringContaining(`but got ${JSON.stringify(url)}`) };
      await expect(open(url)).rejects.toMatchObject(expected);
    }
  });

  it('must contain a host and a valid port', async () => {
    for (const url of ['bolt://', 'bolt://localhost:99999', 'neo4j+s://a b', 'bolt://localhost:7687?region=eu']) {
      await expect(open(url)).rejects.toMatchObject({ code: 'REFUSED' });
    }
  });

  it('must not contain the password, which no message repeats', async () => {
    const error = await open('bolt://reader:s3cret@localhost:7687').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('GRAPH_PASSWORD') });
    expect(String(error)).not.toContain('s3cret');
  });
});

describe('a Neo4j that is unavailable', () => {
  it('is opened nevertheless, and every statement fails as unavailable', async () => {
    for (const scheme of ['bolt', 'neo4j']) {
      // Nothing listens on port 1.
      const graph = await open(`${scheme}://127.0.0.1:1`);
      await expect(graph.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE', cause: expect.any(Error) });
      await expect(graph.read({ text: 'RETURN 1 AS one', parameters: {} })).rejects.toMatchObject({
        code: 'UNAVAILABLE',
      });
    }
  });
});

describe.skipIf(!onNeo4j)('a Neo4j that answers (skipped on the embedded engine, which has no server)', () => {
  it('reports a database that does not exist', async () => {
    const graph = await open(process.env.GRAPH_URL, { database: 'elsewhere' });
    const expected = { code: 'REFUSED', message: expect.stringContaining('GRAPH_DATABASE') };
    await expect(graph.ping()).rejects.toMatchObject(expected);
  });

  it('names the graph release that another process has published as soon as a read may have shown it', async () => {
    const graph = await openTestGraph();
    graphs.push(graph);
    const reader = await open(process.env.GRAPH_URL);
    const first = await reader.release();
    await graph.write([{ text: 'CREATE (:Medcode)', parameters: {} }], { staged: true });
    await reader.read({ text: 'RETURN 1 AS one', parameters: {} });
    expect(await reader.release()).toBe(first);
    await graph.write([{ text: 'CREATE (:Medcode)', parameters: {} }]);
    await reader.read({ text: 'RETURN 1 AS one', parameters: {} });
    expect(await reader.release()).toBe(await graph.release());
    expect(await reader.release()).not.toBe(first);
  });

  it('receives the operation that a statement belongs to', async () => {
    const graph = await open(process.env.GRAPH_URL);
    const text = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation = $name RETURN metaData';
    const rows = await graph.read({ text, parameters: { name: 'ProcedureCard' } }, { operation: 'ProcedureCard' });
    expect(rows).toEqual([{ metaData: { app: 'medcode-graph', operation: 'ProcedureCard' } }]);
  });

  it('refuses a write in a read', async () => {
    const graph = await open(process.env.GRAPH_URL);
    const writing = graph.read({ text: 'CREATE (:Medcode {id: $id})', parameters: { id: 'X:2' } });
    await expect(writing).rejects.toMatchObject({ code: 'FAILED' });
  });

  const indexed = async (graph: Graph) => {
    const text =
      'SHOW INDEXES YIELD labelsOrTypes, properties WHERE labelsOrTypes IS NOT NULL RETURN labelsOrTypes[0] + "." + properties[0] AS name';
    return (await graph.read({ text, parameters: {} })).map(({ name }) => name);
  };

  it('loses the index by which earlier versions found staged nodes', async () => {
    const graph = await openTestGraph();
    graphs.push(graph);
    const text = 'CREATE INDEX medcode_MedcodePending_id FOR (n:MedcodePending) ON (n.id)';
    await graph.write([{ text, parameters: {} }], { staged: true });
    expect(await indexed(graph)).toContain('MedcodePending.id');
    await graph.createSchema();
    expect(await indexed(graph)).not.toContain('MedcodePending.id');
  });

  it('has an index for every lookup', async () => {
    const graph = await openTestGraph();
    graphs.push(graph);
    expect(await indexed(graph)).toEqual(
      expect.arrayContaining(['Diagnosis.id', 'Diagnosis.code', 'Diagnosis.position', 'Medcode.id', 'Assertion.pair']),
    );
  });
});

describe.skipIf(!onNeo4j)(
  'a Neo4j behind a poor network (skipped on the embedded engine, which has no network)',
  () => {
    const openOverLine = async (settings = {}) => {
      const line = await openNetworkLine(process.env.GRAPH_URL ?? '');
      const graph = await open(line.url, settings);
      await graph.ping();
      return { line, graph };
    };

    it('answers a read even if its connection breaks', async () => {
      const { line, graph } = await openOverLine();
      line.drop();
      await expect(graph.ping()).resolves.toBeUndefined();
      await line.cut();
    });

    it('is unavailable while it is down, and answers as soon as it is back', async () => {
      const { line, graph } = await openOverLine();
      await line.cut();
      await expect(graph.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await line.mend();
      await expect(graph.ping()).resolves.toBeUndefined();
      await line.cut();
    });

    it('is unavailable when it stops responding', async () => {
      const { line, graph } = await openOverLine({ queryTimeoutMs: 1_000 });
      line.hold();
      await expect(graph.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await line.cut();
    });
  },
);
