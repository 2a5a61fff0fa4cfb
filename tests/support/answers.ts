import type { Graph } from '../../src/graph/port.ts';
import { createRun, type Variables } from './execution.ts';

/** Asks operations, and answers their data, or the messages of their errors. */
export function createAnswers(graph: Graph): (text: string, variables?: Variables) => Promise<unknown> {
  const run = createRun(graph);
  return async (text, variables = {}) => {
    const { data, errors } = (await run(text, variables)).answer;
    return errors ? errors.map(({ message }) => message) : data;
  };
}
