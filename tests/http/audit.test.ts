import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { loadedGraph } from '../support/test-graph.ts';

const test = served(loadedGraph());

/** The audits that we do not follow, and why. */
const ours: Readonly<Record<string, string>> = {
  '5A70': 'A GET needs a header that other origins cannot send.',
  D6D5: 'A GET needs a header that other origins cannot send.',
  '6A70': 'A GET needs a header that other origins cannot send.',
  '572B': 'A document that cannot be parsed is 400, as the draft of August 2026 wants for plain JSON, too.',
  FDE2: 'A document that is not valid is 400, not 200.',
  '7B9B': 'A variable that cannot be coerced is 400, not 200.',
  '86EE': 'The draft of August 2026 has 422 for a variable that cannot be coerced.',
  '423L': 'The draft of August 2026 has 422 for a request without a query.',
};

describe('the audit of graphql-http', () => {
  it('passes, except where the draft of August 2026 says otherwise or other origins could send requests', async () => {
    const url = `${await test.server.listen({ port: 0 })}/graphql`;
    const results = await auditServer({ url, fetchFn: fetch });
    const others = results.filter(({ status }) => status !== 'ok');
    expect(results).toHaveLength(61);
    expect(others.filter(({ status }) => status === 'error')).toEqual([]);
    expect(others.map(({ id }) => id).toSorted()).toEqual(Object.keys(ours).toSorted());
  });
});
