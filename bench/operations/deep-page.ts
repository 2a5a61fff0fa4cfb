import { z } from 'zod';
import { diagnosisCode } from '../graph/diagnoses.ts';
import type { Operation } from './operation.ts';

const rowsOfPage = 20;
const before = 499 * rowsOfPage;

export const deepPage: Operation = {
  name: 'page 500',
  inputs: () => [{ code: diagnosisCode(before - 1) }],
  ours: {
    document: `query DeepPage($after: String!) {
      diagnoses(first: ${rowsOfPage}, after: $after) { nodes { code display } pageInfo { hasNextPage } }
    }`,
    after: {
      row: before,
      document: `query Skip($first: Int!, $after: String) {
        diagnoses(first: $first, after: $after) { pageInfo { endCursor } }
      }`,
    },
  },
  // Not a connection with a cursor: that far into the list it exceeds Neo4j's transaction memory.
  neo4jGraphql: {
    document: `query DeepPage {
      diagnoses(offset: ${before}, limit: ${rowsOfPage + 1}, sort: [{ code: ASC }]) { code display }
    }`,
    finish: (data) => onePage(answer.parse(data).diagnoses),
  },
  postgraphile: {
    document: `query DeepPage($after: Cursor!) {
      diagnoses(first: ${rowsOfPage}, after: $after) { nodes { code display } pageInfo { hasNextPage } }
    }`,
    after: {
      row: before,
      document: `query Skip($first: Int!, $after: Cursor) {
        diagnoses(first: $first, after: $after) { pageInfo { endCursor } }
      }`,
    },
  },
  async raw(run, input) {
    return onePage(await run(statement, input));
  },
};

const answer = z.object({ diagnoses: z.array(z.unknown()) });

/** A page, from its rows and one more row, which shows whether there is a next page. */
function onePage(rows: readonly unknown[]) {
  return { diagnoses: { nodes: rows.slice(0, rowsOfPage), pageInfo: { hasNextPage: rows.length > rowsOfPage } } };
}

const statement = `
MATCH (d:Diagnosis) WHERE d.code > $code
WITH d ORDER BY d.code LIMIT ${rowsOfPage + 1}
RETURN d.code AS code, d.display AS display`;
