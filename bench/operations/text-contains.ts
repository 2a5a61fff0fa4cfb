import { diagnosisCode, diagnosisCount } from '../graph/diagnoses.ts';
import { type Operation, oneRow } from './operation.ts';

const statementFor = (list: string, label: string) => `
MATCH (n:${label}) WHERE n.display CONTAINS $text
WITH n ORDER BY n.code LIMIT 25
WITH collect({code: n.code, display: n.display}) AS nodes
RETURN {nodes: nodes} AS ${list}`;

/** One procedure in 37 has the text. */
export const commonText: Operation = {
  name: 'text contains, first page by code',
  inputs: () => Array.from({ length: 27 }, (_, i) => ({ text: `technique ${i + 10}` })),
  ...containing('procedures', 'Procedure'),
};

/** A hundred diagnoses have the text, next to each other. */
export const rareText: Operation = {
  name: 'rare text contains',
  inputs: (size) =>
    Array.from({ length: 27 }, (_, i) => ({
      text: `category ${diagnosisCode((i * 3_700) % diagnosisCount(size)).slice(0, 3)}`,
    })),
  ...containing('diagnoses', 'Diagnosis'),
};

/** Only @neo4j/graphql and the hand-written statement compare with the case, which costs less. */
function containing(list: string, label: string): Omit<Operation, 'name' | 'inputs'> {
  return {
    ours: {
      document: `query TextContains($text: String!) {
        ${list}(where: { display: { contains: $text } }, first: 25) { nodes { code display } }
      }`,
    },
    neo4jGraphql: {
      document: `query TextContains($text: String!) {
        ${list}(where: { display: { contains: $text } }, limit: 25, sort: [{ code: ASC }]) { code display }
      }`,
    },
    postgraphile: {
      document: `query TextContains($text: String!) {
        ${list}(filter: { display: { includesInsensitive: $text } }, first: 25) { nodes { code display } }
      }`,
    },
    raw: oneRow(statementFor(list, label)),
  };
}
