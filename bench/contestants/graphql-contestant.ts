import type { ApolloServer, BaseContext } from '@apollo/server';
import type { Input, Question } from '../operations/operation.ts';
import type { Contestant } from './contestant.ts';
import { prepareQuestion } from './question.ts';

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

  return { name, prepare: (operation) => prepareQuestion(questionOf(operation), execute) };
}
