import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { createCompiler } from '../../src/compiler/compile.ts';
import { createContext } from '../../src/context.ts';
import { executeDirectly } from '../../src/direct-execution.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { createExecutableSchema } from '../../src/schema.ts';
import { createCurrentIndex } from '../../src/search/current-index.ts';

export type Variables = Readonly<Record<string, unknown>>;

export interface Executed {
  readonly answer: ExecutionResult;
  /** The answer of the root resolvers alone; undefined where they cannot give it. */
  readonly direct: Record<string, unknown> | undefined;
  /** What the graph was asked. */
  readonly statements: readonly Statement[];
}

export const maxPageSize = 100;

/** Answers operations as the server does, but without HTTP. @throws {Error} if the document is not valid */
export type Run = (text: string, variables?: Variables) => Promise<Executed>;

export function createRun(graph: Graph): Run {
  const schema = createExecutableSchema();
  const compiler = createCompiler(schema, { maxPageSize });
  const index = createCurrentIndex(graph);
  return async (text, variables = {}) => {
    const statements: Statement[] = [];
    const document = parseValid(schema, text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('There must be one operation.');
    const asked = recording(graph, statements);
    const context = createContext({ graph: asked, compiler, index, maxCost: Number.POSITIVE_INFINITY });
    const direct = await executeDirectly({ schema, document, operation, variables, context });
    // The context remembers what the graph answered: nothing is asked twice.
    const answer = await execute({ schema, document, variableValues: variables, contextValue: context });
    return { answer, direct, statements };
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
  return {
    read(statement, options) {
      statements.push(statement);
      return graph.read(statement, options);
    },
    write: (written) => graph.write(written),
    createSchema: () => graph.createSchema(),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
}
