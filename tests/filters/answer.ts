import { getOperationAST, parse } from 'graphql';
import { deriveFrom } from '../../src/api/derived.ts';
import { createExecutor } from '../../src/api/executor.ts';
import { knowledge } from '../../src/api/knowledge.ts';
import { openLedger } from '../../src/api/ledger.ts';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { createCompiler } from '../../src/compiler/compiler.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { graphModel } from '../../src/graph/model/graph-model.ts';

/** What an operation took. */
export interface Measured {
  /** From sending its statement to the answer, in milliseconds. */
  readonly ms: number;
  /** The estimate. */
  readonly work: number;
  /** The first error; undefined if there is none. */
  readonly error: string | undefined;
}

// A process of its own, so that it can be stopped: the embedded engine does not stop a statement.
const schema = createExecutableSchema();
const dataDir = process.argv[2] ?? '';
const url = process.env.GRAPH_URL;
const graph = await openGraph({ url, dataDir, queryTimeoutMs: 600_000 });
const executor = createExecutor({
  schema,
  graph,
  compiler: createCompiler({ schema, graph: graphModel, knowledge }),
  ...deriveFrom(graph),
  maxCost: Number.POSITIVE_INFINITY,
  maxWork: Number.POSITIVE_INFINITY,
  maxPageSize: 1000,
});

process.on('message', async (text: string) => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`There must be one operation, but got ${text}`);
  const ledger = openLedger();
  const result = await executor.answer({ document, operation, variables: {} }, ledger);
  const error = result.errors?.[0]?.message;
  process.send?.({ ms: ledger.engineMs, work: ledger.cost.work, error } satisfies Measured);
});
process.send?.('ready');
