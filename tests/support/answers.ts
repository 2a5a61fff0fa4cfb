import type { Run, Variables } from './execution.ts';

/** Runs an operation: its data, or the messages of its errors. */
export type Answers = (text: string, variables?: Variables) => Promise<unknown>;

export function answersOf(run: Run): Answers {
  return async (text, variables = {}) => {
    const { data, errors } = (await run(text, variables)).answer;
    return errors ? errors.map(({ message }) => message) : data;
  };
}
