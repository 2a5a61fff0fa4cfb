import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { seededGraph } from '../support/test-graph.ts';

const graph = seededGraph();
const development = served(graph);
const production = served(graph, { NODE_ENV: 'production' });
const query = '{ payers(first: 1) { nodes { id } } }';
const preflight = { 'apollo-require-preflight': 'true' };

/** The media type of the answer, or the status of a refusal. */
async function formatFor(accept: string | undefined, server = production, method: 'GET' | 'POST' = 'POST') {
  const headers = { ...preflight, ...(accept !== undefined && { accept }) };
  const { statusCode, headers: got } = await (method === 'POST'
    ? server.inject({ method, url: '/graphql', headers, payload: { query } })
    : server.inject({ method, url: '/graphql', headers, query: { query } }));
  return statusCode === 200 ? String(got['content-type']).split(';')[0] : statusCode;
}

const graphqlJson = 'application/graphql-response+json';

describe('the format of an answer', () => {
  it.each<[string | undefined, string | number]>([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['APPLICATION/JSON', 'application/json'],
    [graphqlJson, graphqlJson],
    [`${graphqlJson}, application/json;q=0.9`, graphqlJson],
    [`application/json;q=0.9, ${graphqlJson}`, graphqlJson],
    [`${graphqlJson};q=0.1, application/json;q=0.9`, 'application/json'],
    [`${graphqlJson}, application/graphql+json, application/json, text/event-stream, multipart/mixed`, graphqlJson],
    ['text/csv', 'text/csv'],
    ['text/csv; header=present; charset=utf-8', 'text/csv'],
    ['text/csv;q=0.5, application/json;q=0.4', 'text/csv'],
    ['text/csv;q=0.4, application/json;q=0.5', 'application/json'],
    ['text/csv;q=0, */*', 'application/json'],
    ['text/csv; q=0.4, application/json; q=0.5', 'application/json'],
    ['text/csv; charset=utf-8; q=0.4, application/json; header=present; q=0.5', 'application/json'],
    ['text/csv; q=0, application/json; q=0.1', 'application/json'],
    ['application/json;q=0, application/x-ndjson;q=0.01', 'application/x-ndjson'],
    ['image/png, text/csv;q=0.1', 'text/csv'],
    ['application/vnd.medcode.rows+json, text/csv;q=0.9', 'application/vnd.medcode.rows+json'],
    ['text/html, */*;q=0.8', 'application/json'],
    ['image/png', 406],
    ['application/json;q=0', 406],
    ['text/html', 406],
    ['nonsense', 406],
  ])('for Accept: %s is %s', async (accept, format) => {
    expect(await formatFor(accept)).toBe(format);
    expect(await formatFor(accept, production, 'GET')).toBe(format);
  });

  it('may be the Sandbox for browsers in development', async () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    expect(await formatFor(browser, development, 'GET')).toBe('text/html');
    expect(await formatFor('text/html;q=0.5, application/json', development, 'GET')).toBe('application/json');
    expect(await formatFor('text/html', development, 'POST')).toBe(406);
  });

  it('that is not available is answered with those that are', async () => {
    const headers = { accept: 'image/png' };
    const response = await production.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    expect(response.json()).toEqual({
      errors: [
        {
          message:
            'The Accept header must include one of application/json, application/graphql-response+json, text/csv, ' +
            'application/x-ndjson, application/vnd.medcode.rows+json, but got "image/png".',
          extensions: { code: 'NOT_ACCEPTABLE' },
        },
      ],
    });
  });

  it('can be in the URL, for programs that cannot set Accept', async () => {
    const get = (format: string) =>
      production.inject({ url: '/graphql', headers: preflight, query: { query, format } });
    expect((await get('csv')).body).toBe('id\nPAYER:aetna\n');
    expect((await get('ndjson')).body).toBe('{"id":"PAYER:aetna"}\n');
    expect((await get('json')).json()).toEqual({ data: { payers: { nodes: [{ id: 'PAYER:aetna' }] } } });
    expect((await get('xml')).json().errors[0].message).toBe(
      'format must be one of json, csv, ndjson, rows, but got "xml".',
    );
  });
});

describe('HEAD', () => {
  it.each(['application/json', 'text/csv'])('has the headers of a GET of %s, and no body', async (accept) => {
    const request = { url: '/graphql', headers: { ...preflight, accept, 'x-request-id': 'a' }, query: { query } };
    const get = await production.inject({ ...request, method: 'GET' });
    const head = await production.inject({ ...request, method: 'HEAD' });
    const { date: _, 'transfer-encoding': __, ...expected } = get.headers;
    const { date: ___, 'transfer-encoding': ____, ...got } = head.headers;
    expect(head.statusCode).toBe(200);
    expect(got).toEqual(expected);
    expect(head.body).toBe('');
    expect(get.body).toContain('PAYER:aetna');
  });

  it('is refused like a GET', async () => {
    const head = await production.inject({ method: 'HEAD', url: '/graphql', query: { query } });
    expect(head.statusCode).toBe(400);
    expect(head.body).toBe('');
  });

  it('works at health checks', async () => {
    expect((await production.inject({ method: 'HEAD', url: '/health' })).statusCode).toBe(200);
    expect((await production.inject({ method: 'HEAD', url: '/ready' })).statusCode).toBe(200);
  });
});
