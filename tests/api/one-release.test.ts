import { afterEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { post, serverForTest, type TestServer } from '../support/server.ts';
import { seededAndFilledGraph } from '../support/test-graph.ts';

const { graph } = seededAndFilledGraph((filled) =>
  filled.write([
    { text: "UNWIND range(1, 300) AS n CREATE (:Medcode:Payer {id: 'PAYER:' + n, kind: 'PUBLIC'})", parameters: {} },
  ]),
);

/** Changes a name, which readers can see, as another process would. */
const rename = (name: string) => graph.write([{ text: 'MATCH (p:Payer) SET p.name = $name', parameters: { name } }]);

/** The graph, which another process changes after the statements with these numbers, counted from the first one. */
function changing(...after: readonly number[]): Graph {
  let statements = 0;
  return {
    read: async (statement, options) => {
      const rows = await graph.read(statement, options);
      if (!options?.operation) return rows;
      statements += 1;
      if (after.includes(statements)) await rename(`changed after statement ${statements}`);
      return rows;
    },
    release: () => graph.release(),
    write: (...args) => graph.write(...args),
    exclusively: (...args) => graph.exclusively(...args),
    createSchema: () => graph.createSchema(),
    ping: () => graph.ping(),
    close: async () => {},
  };
}

const names = 'query Names { payers(first: 1) { nodes { name } } }';
const found = 'query Found { search(text: "hip fracture", first: 1) { edges { node { __typename } } } }';

async function ask({ server }: TestServer, query: string) {
  const { headers, json } = await server.inject({ ...post(query), headers: { 'x-receipt': '1' } });
  const { data, extensions } = json();
  return { data, named: headers['x-graph-release'], receipt: extensions.receipt };
}

afterEach(() => rename('unchanged'));

describe('an answer during which another process publishes a graph release', () => {
  it('is given from the new release, and names it', async () => {
    const { data, named, receipt } = await ask(await serverForTest(changing(1)), names);
    expect(data).toEqual({ payers: { nodes: [{ name: 'changed after statement 1' }] } });
    expect(named).toBe(await graph.release());
    expect(receipt).toMatchObject({ release: named, statements: 2 });
  });

  it('does the same if it takes more than one statement', async () => {
    const { named, receipt } = await ask(await serverForTest(changing(1)), found);
    expect(named).toBe(await graph.release());
    expect(receipt.release).toBe(named);
  });

  it('names no release if that happens twice', async () => {
    const { data, named, receipt } = await ask(await serverForTest(changing(1, 2)), names);
    expect(data).toEqual({ payers: { nodes: [{ name: 'changed after statement 1' }] } });
    expect(named).toBeUndefined();
    expect(receipt.release).toBeUndefined();
  });

  it('has no tag', async () => {
    const { server } = await serverForTest(changing(1));
    const url = `/graphql?query=${encodeURIComponent(names)}`;
    const headers = { 'apollo-require-preflight': '1' };
    const first = await server.inject({ url, headers });
    expect(first.headers.etag).toBeUndefined();
    const second = await server.inject({ url, headers });
    expect(second.headers.etag).toBeDefined();
    expect(second.headers['x-graph-release']).toBe(first.headers['x-graph-release']);
  });
});

describe('an export during which another process publishes a graph release', () => {
  const rows = 'query Rows { payers { nodes { id name } } }';
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/csv' },
    body: JSON.stringify({ query: rows }),
  };

  it('is from the new release, if that is before its first rows', async () => {
    const { server } = await serverForTest(changing(1));
    const response = await server.inject({ ...post(rows), headers: { accept: 'text/csv' } });
    expect(response.headers['x-graph-release']).toBe(await graph.release());
    expect(response.statusCode).toBe(200);
  });

  it('breaks off after its first rows, and the log says why', async () => {
    const { server, log } = await serverForTest(changing(2));
    const response = await fetch(`${await server.listen({ port: 0 })}/graphql`, request);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    const lines = log.filter(({ level }) => Number(level) >= 40);
    expect(JSON.stringify(lines)).toMatch(
      /All rows of an export must be from one graph release, but the graph changed/,
    );
    expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
