import { z } from 'zod';
import { indicationCount, procedureCode } from '../graph/procedures.ts';
import type { Operation } from './operation.ts';

const largest = 10;

export const groups: Operation = {
  name: 'groups',
  inputs: ({ procedures }) => {
    const all = Array.from({ length: procedures }, (_, index) => index);
    const popular = all.sort((a, b) => indicationCount(b) - indicationCount(a)).slice(0, 20);
    return popular.map((index) => ({ code: procedureCode(index) }));
  },
  ours: {
    document: `query Groups($code: String!) {
      procedure(code: $code) { diagnoses { groups(by: CATEGORY, first: ${largest}) { key count } } }
    }`,
  },
  neo4jGraphql: {
    document: `query Groups($code: String!) {
      procedures(where: { code: { eq: $code } }) { diagnoses { categoryId } }
    }`,
    finish: (data) => countCategories(answer.parse(data)),
  },
  // A function in the database, because PostGraphile cannot sort groups by their count.
  postgraphile: {
    document: `query Groups($code: String!) {
      procedure(code: $code) { groups: categories(top: ${largest}) { nodes { key count } } }
    }`,
    finish: ({ procedure }) => ({ procedure: { diagnoses: procedure } }),
  },
  async raw(run, input) {
    const [row] = await run(statement, input);
    return row;
  },
};

const answer = z.object({
  procedures: z.array(z.object({ diagnoses: z.array(z.object({ categoryId: z.string() })) })),
});

/** @neo4j/graphql has no groups, so its client requests all diagnoses and counts them. */
function countCategories({ procedures: [procedure] }: z.output<typeof answer>) {
  const counts = new Map<string, number>();
  for (const { categoryId } of procedure?.diagnoses ?? []) counts.set(categoryId, (counts.get(categoryId) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const other = sorted.slice(largest).reduce((sum, [, count]) => sum + count, 0);
  const all = sorted.slice(0, largest).map(([key, count]) => ({ key, count }));
  return { procedure: { diagnoses: { groups: other > 0 ? [...all, { key: null, count: other }] : all } } };
}

const statement = `
MATCH (:Procedure {code: $code})-[:INDICATED_FOR]->(d:Diagnosis)
WITH d.categoryId AS key, count(*) AS count
WITH key, count ORDER BY count DESC, key
WITH collect({key: key, count: count}) AS sorted
WITH sorted[..${largest}] AS top, reduce(sum = 0, g IN sorted[${largest}..] | sum + g.count) AS other
RETURN {diagnoses: {groups: top + CASE WHEN other > 0 THEN [{key: null, count: other}] ELSE [] END}} AS procedure`;
