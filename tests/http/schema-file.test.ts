import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { seededGraph } from '../support/test-graph.ts';

const test = served(seededGraph());

describe('/schema.graphql', () => {
  it('is the schema with its descriptions, for editors and client generators', async () => {
    const { headers, body } = await test.inject('/schema.graphql');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    const schema = buildSchema(body);
    expect(schema.getType('Diagnosis')?.description).toContain('An ICD-10-CM diagnosis');
    expect(validate(schema, parse('{ diagnosis(code: "m810") { billable procedures { totalCount } } }'))).toEqual([]);
  });

  it('has none of the directives that map the schema to the graph', async () => {
    const { body } = await test.inject('/schema.graphql');
    expect(body).not.toMatch(/^directive|@(?:relationship|node|references|computed|connection)\b/m);
  });

  it('is sent compressed', async () => {
    const { headers } = await test.inject({ url: '/schema.graphql', headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
  });
});

describe('the Sandbox', () => {
  const page = { url: '/graphql', headers: { accept: 'text/html' } };

  it('opens with a question, and sends no telemetry', async () => {
    const { body } = await test.inject(page);
    expect(body).toContain('Which specialties does the article list for 0557T');
    expect(body).toContain('"runTelemetry":false');
  });
});
