import { getOperationAST, parse } from 'graphql';
import { deriveFrom } from '../../src/api/derived.ts';
import { createExecutor } from '../../src/api/executor.ts';
import { knowledge } from '../../src/api/knowledge.ts';
import { openLedger } from '../../src/api/ledger.ts';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { createCompiler } from '../../src/compiler/compiler.ts';
import { readConfig } from '../../src/config.ts';
import { createLists } from '../../src/graph/lists/lists.ts';
import { graphModel } from '../../src/graph/model/graph-model.ts';
import type { Graph } from '../../src/graph/port.ts';
import { findFault } from '../../src/http/operation-check.ts';
import type { Input, Operation } from '../operations/operation.ts';
import type { Contestant } from './contestant.ts';
import { type Execute, prepareQuestion } from './question.ts';

/**
 * Our server on a graph, with its default settings, but without HTTP: what it does with an operation that has been asked for
 * often.
 */
export function ours(name: string, graph: Graph): Contestant<Pick<Operation, 'ours'>> {
  const config = readConfig({});
  // What is asked for is read at once, and before the next question.
  const lists = createLists(graph, config.LISTS_MB * 2 ** 20, 1);
  const schema = createExecutableSchema();
  const executor = createExecutor({
    schema,
    compiler: createCompiler({ schema, graph: graphModel, knowledge }),
    graph,
    ...deriveFrom(graph, lists),
    maxCost: config.MAX_COST,
    maxWork: config.MAX_WORK,
    maxPageSize: config.MAX_PAGE_SIZE,
  });
  const known = new Map<string, ReturnType<typeof parse>>();

  const execute: Execute = async (text, variables) => {
    const document = known.get(text) ?? parse(text);
    known.set(text, document);
    const operation = getOperationAST(document);
    if (!operation) throw new Error(`${name} must get one operation, but got ${text}.`);
    const fault = findFault(operation, document, variables, config);
    if (fault) throw fault;
    const { data, errors } = await executor.answer({ document, operation, variables }, openLedger());
    if (errors || !data) throw new Error(`${name} must answer without errors, but got ${JSON.stringify(errors)}.`);
    await lists.settled();
    return data as Input;
  };

  return { name, prepare: (operation) => prepareQuestion(operation.ours, execute) };
}
