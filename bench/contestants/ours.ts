import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import fastify, { type FastifyRequest } from 'fastify';
import { deriveFrom } from '../../src/api/derived.ts';
import { createExecutor } from '../../src/api/executor.ts';
import { knowledge } from '../../src/api/knowledge.ts';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { createCompiler } from '../../src/compiler/compiler.ts';
import { readConfig } from '../../src/config.ts';
import { graphModel } from '../../src/graph/model/graph-model.ts';
import type { Graph } from '../../src/graph/port.ts';
import { directExecution } from '../../src/http/direct-execution.ts';
import { operationCheck } from '../../src/http/operation-check.ts';
import { createRequestContext, type RequestContext } from '../../src/http/request-context.ts';
import type { Operation } from '../operations/operation.ts';
import type { Contestant } from './contestant.ts';
import { graphqlContestant } from './graphql-contestant.ts';

/** Our server on a graph, with its default settings. */
export async function ours(name: string, graph: Graph): Promise<Contestant<Pick<Operation, 'ours'>>> {
  const config = readConfig({});
  const schema = createExecutableSchema();
  const compiler = createCompiler({ schema, graph: graphModel, knowledge });
  const bounds = { maxCost: config.MAX_COST, maxWork: config.MAX_WORK, maxPageSize: config.MAX_PAGE_SIZE };
  const executor = createExecutor({ schema, compiler, graph, ...deriveFrom(graph), ...bounds });
  const apollo = new ApolloServer<RequestContext>({
    schema,
    parseOptions: { maxTokens: config.MAX_TOKENS },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      operationCheck(config),
      directExecution(executor),
    ],
  });
  const request = await anyRequest();
  const context = () => createRequestContext(request);
  return graphqlContestant(name, apollo, context, (operation: Pick<Operation, 'ours'>) => operation.ours);
}

/** The plugins need the request that an operation came with. Here it is always the same. */
function anyRequest(): Promise<FastifyRequest> {
  return new Promise((resolve, reject) => {
    const server = fastify();
    server.get('/', async (request) => {
      resolve(request);
      return '';
    });
    server.inject('/').catch(reject);
  });
}
