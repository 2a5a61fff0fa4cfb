import type { ApolloServer, BaseContext } from '@apollo/server';
import { z } from 'zod';
import type { Input, PlaceInList, Question } from '../operations/operation.ts';
import type { Contestant } from './contestant.ts';

/** A contestant with Apollo Server, called without HTTP. */
export function graphqlContestant<Context extends BaseContext, Prepared>(
  name: string,
  apollo: ApolloServer<Context>,
  createContext: () => Context,
  questionOf: (operation: Prepared) => Question,
): Contestant<Prepared> {
  async function execute(query: string, variables: Input): Promise<Input> {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: createContext() });
    if (body.kind !== 'single') throw new Error(`${name} must return a single result, but got ${body.kind}.`);
    const { data, errors } = body.singleResult;
    if (errors || !data) throw new Error(`${name} must answer without errors, but got ${JSON.stringify(errors)}.`);
    return data;
  }

  async function cursorBefore({ row, document }: PlaceInList): Promise<string> {
    let after: string | null = null;
    for (let left = row; left > 0; left -= rowsOfPage) {
      const data = await execute(document, { first: Math.min(left, rowsOfPage), after });
      after = readEndCursor(data);
    }
    if (after === null) throw new Error(`row must be at least 1, but got ${row}.`);
    return after;
  }

  return {
    name,
    async prepare(operation) {
      const { document, after, finish = (data) => data } = questionOf(operation);
      const place = after && { after: await cursorBefore(after) };
      return async (input) => finish(await execute(document, { ...input, ...place }));
    },
  };
}

const rowsOfPage = 1_000;

const answerWithCursor = z.record(z.string(), z.object({ pageInfo: z.object({ endCursor: z.string() }) }));

function readEndCursor(data: Input): string {
  const [list] = Object.values(answerWithCursor.parse({ ...data }));
  if (!list) throw new Error('The answer must have one list, but got none.');
  return list.pageInfo.endCursor;
}
