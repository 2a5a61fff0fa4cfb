import { z } from 'zod';
import type { Input, PlaceInList, Question } from '../operations/operation.ts';
import type { Ask } from './contestant.ts';

/** Sends a GraphQL document with its variables, and returns the data of the answer. */
export type Execute = (document: string, variables: Input) => Promise<Input>;

/** A question that can be asked repeatedly. If it is for a later page, the cursor is read first, once. */
export async function prepareQuestion(question: Question, execute: Execute): Promise<Ask> {
  const { document, finish = (data: Input) => data } = question;
  const place = await placeOf(question, execute);
  return async (input) => finish(await execute(document, { ...input, ...place }));
}

/** The variables that say where the page of a question starts. */
export async function placeOf({ after }: Question, execute: Execute): Promise<Input> {
  return after ? { after: await cursorBefore(after, execute) } : {};
}

async function cursorBefore({ row, document }: PlaceInList, execute: Execute): Promise<string> {
  let after: string | null = null;
  for (let left = row; left > 0; left -= rowsOfPage) {
    const data = await execute(document, { first: Math.min(left, rowsOfPage), after });
    after = readEndCursor(data);
  }
  if (after === null) throw new Error(`row must be at least 1, but got ${row}.`);
  return after;
}

const rowsOfPage = 1_000;

const answerWithCursor = z.record(z.string(), z.object({ pageInfo: z.object({ endCursor: z.string() }) }));

function readEndCursor(data: Input): string {
  const [list] = Object.values(answerWithCursor.parse({ ...data }));
  if (!list) throw new Error('The answer must have one list, but got none.');
  return list.pageInfo.endCursor;
}
