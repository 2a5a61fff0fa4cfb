import { getOperationAST, parse } from 'graphql';
import { deriveFrom } from '../src/api/derived.ts';
import { createExecutor } from '../src/api/executor.ts';
import { knowledge } from '../src/api/knowledge.ts';
import { openLedger } from '../src/api/ledger.ts';
import { createExecutableSchema } from '../src/api/schema.ts';
import { Coverage } from '../src/codes/coverage.ts';
import { createCompiler } from '../src/compiler/compiler.ts';
import { readConfig } from '../src/config.ts';
import { graphModel } from '../src/graph/model/graph-model.ts';
import type { Graph } from '../src/graph/port.ts';
import { noStatistics } from '../src/graph/statistics/statistics.ts';
import type { Input, Operation } from './operations/operation.ts';

const rounds = 1_000;

/**
 * The median time to compile our operation, in milliseconds. Undefined if its input has a cursor, which needs a graph.
 */
export async function compileTime({ ours }: Operation, inputs: readonly Input[]): Promise<number | undefined> {
  const document = parse(ours.document);
  const operation = getOperationAST(document);
  if (ours.after || !operation) return undefined;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ledger = openLedger();
    await executor.run({ document, operation, variables: inputs[round % inputs.length] ?? {} }, ledger);
    times.push(ledger.compileMs);
  }
  return times.sort((a, b) => a - b)[rounds / 2];
}

const { MAX_COST: maxCost, MAX_WORK: maxWork, MAX_PAGE_SIZE: maxPageSize } = readConfig({});
const schema = createExecutableSchema();
const compiler = createCompiler({ schema, graph: graphModel, knowledge });

const notCalled = () => Promise.reject(new Error('The graph must not be used while compiling is measured.'));
const graph: Graph = {
  read: notCalled,
  release: () => Promise.resolve('the only one'),
  write: notCalled,
  exclusively: notCalled,
  createSchema: notCalled,
  ping: notCalled,
  close: notCalled,
};
const coverage = new Coverage([]);
const executor = createExecutor({
  schema,
  compiler,
  graph,
  ...deriveFrom(graph),
  coverage: { current: () => Promise.resolve(coverage) },
  statistics: { current: () => Promise.resolve(noStatistics) },
  maxCost,
  maxWork,
  maxPageSize,
});
