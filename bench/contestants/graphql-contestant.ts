import type { ApolloServer, BaseContext } from '@apollo/server';
import { z } from 'zod';
import type { Input, PlaceInList, Question } from '../operations/operation.ts';
import type { Contestant } from './contestant.ts';

/** A contestant behind Apollo Server, asked without HTTP in between. */
export function graphqlContestant<Context extends BaseContext, Asked>(
  name: string,
  apollo: ApolloServer<Context>,
  createContext: () => Context,
  questionOf: (operation: Asked) => Question,
): Contestant<Asked> {
  async function execute(query: string, variables: Input): Promise<Input> {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: createContext() });
    if (body.kind !== 'single') throw new Error(`${name} must answer in one piece, but did not.`);
    const { data, errors } = body.singleResult;
    if (errors || !data) throw new Error(`${name} must answer without errors, but said ${JSON.stringify(errors)}.`);
    return data;
  }

  async function cursorBefore({ row, document }: PlaceInList): Promise<string> {
    let after: string | null = null;
    for (let left = row; left > 0; left -= rowsOfPage) {
      const data = await execute(document, { first: Math.min(left, rowsOfPage), after });
      after = readEndCursor(data);
    }
    if (after === null) throw new Error(`A place in a list must be behind row 1 or later, but got ${row}.`);
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
  if (!list) throw new Error('An answer with one list was expected, but it has none.');
  return list.pageInfo.endCursor;
}
