import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { expect } from 'vitest';
import { deriveFrom } from '../../src/api/derived.ts';
import { createExecutor } from '../../src/api/executor.ts';
import { knowledge } from '../../src/api/knowledge.ts';
import { openLedger } from '../../src/api/ledger.ts';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { createCompiler } from '../../src/compiler/compiler.ts';
import type { Lists } from '../../src/graph/lists/lists.ts';
import { graphModel } from '../../src/graph/model/graph-model.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { forwardTo } from './graph.ts';

export type Variables = Readonly<Record<string, unknown>>;

interface Executed {
  readonly answer: ExecutionResult;
  /** The answer of the executor alone; undefined if it needs graphql-js. */
  readonly direct: Readonly<Record<string, unknown>> | undefined;
  /** The statements that the graph read. */
  readonly statements: readonly Statement[];
}

export const maxPageSize = 100;

const schema = createExecutableSchema();
const compiler = createCompiler({ schema, graph: graphModel, knowledge });

/** Answers operations as the server does, but without HTTP. @throws {Error} if the document is not valid */
export type Run = (text: string, variables?: Variables) => Promise<Executed>;

/**
 * Runs operations on a graph. With lists, statements read only what these do not know. A text that is run again is the same
 * document, as it is in the server.
 */
export function createRun(graph: Graph, lists?: Lists): Run {
  const derived = deriveFrom(graph, lists);
  const documents = new Map<string, DocumentNode>();
  return async (text, variables = {}) => {
    const statements: Statement[] = [];
    const document = documents.get(text) ?? parseValid(schema, text);
    documents.set(text, document);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('There must be one operation.');
    const asked = recording(graph, statements);
    const limits = { maxPageSize, maxCost: Number.POSITIVE_INFINITY, maxWork: Number.POSITIVE_INFINITY };
    const options = { schema, compiler, graph: asked, ...derived, ...limits };
    const outcomes = await createExecutor(options).run({ document, operation, variables }, openLedger());
    // graphql-js completes the same outcomes: nothing is read twice.
    const answer = await execute({ schema, document, variableValues: variables, contextValue: { outcomes } });
    return { answer, direct: outcomes.data, statements };
  };
}

/** Runs an operation that must succeed: its data, which the executor must produce without graphql-js, too. */
export type DataOf = <Data = unknown>(text: string, variables?: Variables) => Promise<Data>;

export function dataOf(run: Run): DataOf {
  return async <Data>(text: string, variables?: Variables) => {
    const { answer, direct } = await run(text, variables);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(direct)).toBe(JSON.stringify(answer.data));
    return answer.data as Data;
  };
}

/** The document behind a text. @throws {Error} if it is not valid under the schema */
export function parseValid(schema: GraphQLSchema, text: string): DocumentNode {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw error;
  return document;
}

function recording(graph: Graph, statements: Statement[]): Graph {
  return forwardTo(() => graph, {
    read(statement, options) {
      statements.push(statement);
      return graph.read(statement, options);
    },
  });
}
