import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { type Context, createContext } from '../../src/api/context.ts';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { createCompiler } from '../../src/compiler/compile.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/port.ts';
import { directExecution } from '../../src/http/direct-execution.ts';
import { limitsPlugin } from '../../src/http/limits.ts';
import { receiptPlugin } from '../../src/http/receipt.ts';
import { createCurrentIndex } from '../../src/search/current-index.ts';
import type { Operation } from '../operations/operation.ts';
import type { Contestant } from './contestant.ts';
import { graphqlContestant } from './graphql-contestant.ts';

/** Our own server on a graph, with the settings that it has by default. */
export function ours(name: string, graph: Graph): Contestant<Pick<Operation, 'ours'>> {
  const config = readConfig({});
  const schema = createExecutableSchema();
  const compiler = createCompiler(schema, { maxPageSize: config.MAX_PAGE_SIZE });
  const apollo = new ApolloServer<Context>({
    schema,
    parseOptions: { maxTokens: config.MAX_TOKENS },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      limitsPlugin(config),
      directExecution(),
      receiptPlugin(),
    ],
  });
  const index = createCurrentIndex(graph);
  const context = () => createContext({ graph, compiler, index, maxCost: config.MAX_COST });
  return graphqlContestant(name, apollo, context, (operation: Pick<Operation, 'ours'>) => operation.ours);
}
