import { getOperationAST, parse } from 'graphql';
import { createContext } from '../src/api/context.ts';
import { createExecutableSchema } from '../src/api/schema.ts';
import { createCompiler } from '../src/compiler/compile.ts';
import { readConfig } from '../src/config.ts';
import type { Graph } from '../src/graph/port.ts';
import { executeDirectly } from '../src/http/direct-execution.ts';
import { createCurrentIndex } from '../src/search/current-index.ts';
import type { Input, Operation } from './operations/operation.ts';

const rounds = 1_000;

/**
 * The milliseconds in which half of all compilations of our operation end; undefined where its input holds a cursor,
 * which only a graph could give.
 */
export async function compileTime({ ours }: Operation, inputs: readonly Input[]): Promise<number | undefined> {
  const document = parse(ours.document);
  const operation = getOperationAST(document);
  if (ours.after || !operation) return undefined;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = createContext({ graph, compiler, index, maxCost: config.MAX_COST });
    const variables = inputs[round % inputs.length] ?? {};
    await executeDirectly({ schema, document, operation, variables, context });
    times.push(context.ledger.compileMs);
  }
  return times.sort((a, b) => a - b)[rounds / 2];
}

const config = readConfig({});
const schema = createExecutableSchema();
const compiler = createCompiler(schema, { maxPageSize: config.MAX_PAGE_SIZE });

const answersNothing = () => Promise.reject(new Error('Nothing is asked while compiling is timed.'));
const graph: Graph = {
  read: answersNothing,
  write: answersNothing,
  createSchema: answersNothing,
  ping: answersNothing,
  close: answersNothing,
};
const index = createCurrentIndex(graph);
