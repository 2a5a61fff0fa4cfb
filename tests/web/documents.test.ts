import { readdirSync, readFileSync } from 'node:fs';
import { parse, print, separateOperations, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { post, serverForTest } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';

const folder = new URL('../../web/src/queries/', import.meta.url);
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const documents = separateOperations(parse(texts.join('\n')));

/** What the pages ask with these documents. */
const variables: Readonly<Record<string, Record<string, unknown>>> = {
  BrowseCodes: { where: { within: 'ICD10CM:M80' } },
  BrowseGroups: {
    where: { billable: true, coverageGroups: { some: { kind: { eq: 'COVERED' } } }, discrepancies: { some: {} } },
    by: 'CHAPTER',
  },
  BrowsePlace: { id: 'ICD10CM:M80-M85' },
  CheckClaim: {
    claim: {
      lines: [{ procedure: '0557T', modifiers: ['54'], diagnoses: ['M85.8'], units: 1, payer: 'PAYER:medicare' }],
    },
  },
  CodePage: { id: 'CPT:0557T', asOf: '2025-01-01' },
  Compare: { codes: ['CPT:0557T', 'CPT:0554T', 'CPT:77080'] },
  CoverageLists: { id: 'CPT:0557T', isCovered: true, first: 1000, asOf: '2025-01-01' },
  Discrepancies: {
    errors: {
      severity: { eq: 'ERROR' },
      or: [
        { assertions: { some: { document: { id: { eq: 'DOC:article-0557t' } } } } },
        { coverageDocuments: { some: { id: { eq: 'DOC:article-0557t' } } } },
      ],
    },
    warnings: { severity: { eq: 'WARNING' } },
    infos: { or: [] },
    first: 500,
  },
  MoreDiscrepancies: { where: { severity: { eq: 'ERROR' } }, first: 1000 },
  StatingDocuments: {},
  Loaded: {},
  Neighbors: { id: 'CPT:0557T', types: ['INDICATED_FOR'], direction: 'OUT', first: 1000, asOf: '2025-01-01' },
  NodeCounts: { id: 'CPT:0557T' },
  Paths: { from: 'CPT:0557T', to: 'ICD10CM:S72.001A' },
  Payers: {},
  ResolveList: { inputs: Array.from({ length: 1000 }, (_, i) => `m${i}`) },
  Suggestions: { text: 'osteoporsis', first: 8 },
};

const { graph } = seededGraph();

describe('the questions of the web application', () => {
  test.each(Object.entries(documents))('%s is valid in the schema', (_name, document) => {
    expect(validate(createExecutableSchema(), document)).toEqual([]);
  });

  test.each(Object.entries(documents))('%s is answered within the limits of the server', async (name, document) => {
    const { server } = await serverForTest(graph);
    const { data, errors } = (await server.inject(post(print(document), variables[name]))).json();
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
  });
});
