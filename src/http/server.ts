import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import { type FastifyBaseLogger, type FastifyInstance, fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { deriveFrom } from '../api/derived.ts';
import { createExecutor } from '../api/executor.ts';
import { knowledge } from '../api/knowledge.ts';
import { createCompiler } from '../compiler/compiler.ts';
import type { Config } from '../config.ts';
import { createLists } from '../graph/lists/lists.ts';
import { graphModel } from '../graph/model/graph-model.ts';
import type { Graph } from '../graph/port.ts';
import { chooseFormat } from './accept.ts';
import { addAccess, requireExportRight } from './access/access.ts';
import { addClientLimits } from './access/client-limits.ts';
import { createAdmission, type ServerAdmission, stateOf } from './admission/admission.ts';
import { admitRequests } from './admission/admit-requests.ts';
import { loadOf } from './admission/load.ts';
import { createReuse } from './answers/reuse.ts';
import { boundedErrors } from './bounded-errors.ts';
import { basisOf } from './caching/basis.ts';
import { forbidCaching, nameVaryingHeaders } from './caching/cache-headers.ts';
import { conditionalGet } from './caching/conditional-get.ts';
import { compressAnswers } from './compression.ts';
import { connectionOptions, limitConnections } from './connections.ts';
import { directExecution } from './direct-execution.ts';
import { openDocuments } from './documents/documents.ts';
import { addDraining } from './draining.ts';
import { buildIndexEarly } from './early-index.ts';
import { refuseEncodedBodies } from './encoded-bodies.ts';
import { maskErrors } from './error-mask.ts';
import { largestPage } from './export/pages.ts';
import { exportPlugin } from './export/plugin.ts';
import { withRows } from './export/route.ts';
import { addGivenConnections } from './given-connections.ts';
import { nameReleases, releaseHeader } from './graph-release.ts';
import { graphqlHandler, readAsked } from './graphql-handler.ts';
import { refuseLongHeaders } from './header-check.ts';
import { addHealthRoutes } from './health.ts';
import { refuseOtherHosts } from './hosts.ts';
import { answerHttpErrors } from './http-errors.ts';
import { stringifyInTurns } from './json-in-turns.ts';
import { answerOptions } from './methods.ts';
import { operationCheck } from './operation-check.ts';
import { operationReport } from './operation-report.ts';
import { OutageLog } from './outage-log.ts';
import { addPages, addPagesForPeople } from './pages/pages.ts';
import { preflightHeaders } from './preflight.ts';
import { receiptPlugin } from './receipt.ts';
import type { RequestContext } from './request-context.ts';
import { logIfCutOff, RequestLog, requestId } from './request-log.ts';
import { observeRequests, type RequestObserver } from './request-observer.ts';
import { responseStatus } from './response-status.ts';
import { sandbox } from './sandbox.ts';
import { addSchemaFile } from './schema-file.ts';
import { addSecurityHeaders, relaxPolicyOfPage } from './security-headers.ts';
import { KnownDocuments } from './short-way/known-documents.ts';
import { createShortWay } from './short-way/short-way.ts';
import { openSavedQuestions } from './tables/saved-questions.ts';
import { addTables, askedIn } from './tables/tables.ts';
import { refuseBadUrl, refuseUnreadable } from './unreadable-requests.ts';

export interface ServerOptions {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly config: Config;
  readonly log: FastifyBaseLogger;
  /** Rejects unless the graph is loaded and responding. */
  readonly ready: () => Promise<void>;
  /** Called when the engine runs statements beyond their time limit, with how many. */
  readonly onStuck?: (statements: number) => void;
  /** Told of each request for GraphQL when it has ended. */
  readonly observers?: readonly RequestObserver[];
  /** Whether documents that Apollo has seen are answered without it (default: true). Tests compare both ways. */
  readonly hasShortWay?: boolean;
}

/** How many errors of a document or of its variables are reported, before their validation stops. */
const mostErrors = 5;

/** GraphQL over HTTP, ready to listen. When closed, it first finishes running requests. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { graph, config, log, ready, onStuck, observers = [] } = options;
  const server = fastify({
    ...connectionOptions(),
    loggerInstance: log,
    logController: new RequestLog(),
    genReqId: requestId,
    bodyLimit: config.MAX_BODY_BYTES,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: refuseBadUrl,
    ...(config.TRUST_PROXY !== undefined && { trustProxy: config.TRUST_PROXY }),
    schemaController: { compilersFactory: { buildValidator: noCompilers, buildSerializer: noCompilers } },
  });
  server.decorateRequest('operationFacts', undefined);
  server.decorateRequest('answerType', 'application/json');
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    logIfCutOff(request, reply);
    done();
  });
  limitConnections(server, config.MAX_CONNECTIONS);
  addSecurityHeaders(server);
  addGivenConnections(server);
  addDraining(server);
  observeRequests(server, observers);
  forbidCaching(server);
  answerHttpErrors(server);
  refuseOtherHosts(server, config);
  refuseLongHeaders(server);
  refuseEncodedBodies(server);
  answerOptions(server);
  if (config.CORS_ORIGIN) await server.register(cors, corsOptions(config.CORS_ORIGIN));
  addPagesForPeople(server, config.NODE_ENV === 'development');
  await addAccess(server, config, log);
  await addClientLimits(server, config);
  const outages = new OutageLog(log);
  const admission = createAdmission(config, onStuck);
  addHealthRoutes(server, { ready, graph, load: () => loadOf(admission), outages });
  addPages(server);
  await addGraphql(server, options, { outages, admission });
  return server;
}

async function addGraphql(
  server: FastifyInstance,
  options: ServerOptions,
  { outages, admission }: { readonly outages: OutageLog; readonly admission: ServerAdmission },
): Promise<void> {
  const { graph, schema, config, log, observers = [] } = options;
  const derived = deriveFrom(graph, createLists(graph, config.LISTS_MB * 1_048_576));
  buildIndexEarly(server, derived.index);
  const compiler = createCompiler({ schema, graph: graphModel, knowledge });
  for (const observer of observers) observer.admissionOpened?.(() => stateOf(admission));
  const limits = { maxCost: config.MAX_COST, maxWork: config.MAX_WORK, admission: admission.lanes };
  const shared = { schema, compiler, graph, ...derived, ...limits };
  const reuse = createReuse(server, config.ANSWER_CACHE_MB);
  const known = new KnownDocuments();
  const executor = createExecutor({ ...shared, maxPageSize: config.MAX_PAGE_SIZE });
  const shortWay =
    options.hasShortWay === false ? undefined : createShortWay({ documents: known, executor, limits: config, outages });
  const apollo = createApollo(schema, config, log, outages, [
    reuse.plugin,
    known.plugin(),
    conditionalGet(basisOf(config)),
    exportPlugin({
      schema,
      config,
      lane: admission.exports,
      executor: createExecutor({ ...shared, maxPageSize: largestPage }),
    }),
    directExecution(executor),
  ]);
  await apollo.start();
  const documents = await openDocuments(config, schema);
  const questions = await openSavedQuestions(config, schema);
  const maxTokens = config.MAX_TOKENS;
  server.decorateRequest('rowsFormat', undefined);
  server.decorateRequest('rows', undefined);
  server.decorateRequest('tableOptions');
  server.decorateRequest('tableName', undefined);
  server.decorateRequest('isUnchanged', false);
  await server.register(async (scope) => {
    admitRequests(scope, admission, reuse.find);
    nameReleases(scope, graph);
    nameVaryingHeaders(scope);
    compressAnswers(scope);
    addSchemaFile(scope, schema);
    scope.route({
      method: ['GET', 'HEAD', 'POST'],
      url: '/graphql',
      onRequest: (request, reply, done) => {
        chooseFormat(request, config.NODE_ENV === 'development');
        relaxPolicyOfPage(request, reply);
        requireExportRight(request);
        done();
      },
      handler: reuse.handler(
        withRows(graphqlHandler(apollo, { read: (request) => readAsked(request, documents), maxTokens, shortWay })),
      ),
    });
    const tableHandler = withRows(graphqlHandler(apollo, { read: askedIn, maxTokens, shortWay: undefined }));
    addTables(scope, { questions, origins: config.CORS_ORIGIN, handler: tableHandler });
  });
}

function createApollo(
  schema: GraphQLSchema,
  config: Config,
  logger: FastifyBaseLogger,
  outages: OutageLog,
  answering: readonly ApolloServerPlugin<RequestContext>[],
): ApolloServer<RequestContext> {
  const { NODE_ENV, MAX_TOKENS } = config;
  return new ApolloServer({
    schema,
    logger,
    // The schema is public: IDEs and client generators read it.
    introspection: true,
    stringifyResult: stringifyInTurns,
    csrfPrevention: { requestHeaders: preflightHeaders },
    // Kept in the bounded cache of Apollo, by their hash.
    persistedQueries: {},
    hideSchemaDetailsFromClientErrors: NODE_ENV === 'production',
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(MAX_TOKENS),
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: mostErrors },
    executionOptions: { maxCoercionErrors: mostErrors },
    stopOnTerminationSignals: false,
    plugins: [
      sandbox(NODE_ENV === 'development'),
      // The cache control plugin hooks into every field, which takes half the time of a large response.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      operationCheck(config),
      ...answering,
      operationReport(outages),
      receiptPlugin(),
      boundedErrors(),
      responseStatus(),
    ],
  });
}

/** Browsers ask once a day at most whether an origin may send requests. */
function corsOptions(origin: string[]): FastifyCorsOptions {
  return {
    origin,
    exposedHeaders: ['etag', 'retry-after', 'x-request-id', releaseHeader],
    maxAge: 86_400,
    strictPreflight: false,
  };
}

/** Keeps Fastify from loading its JSON schema compilers at every start: no route has a JSON schema. */
function noCompilers(): never {
  throw new Error('Routes must not have a JSON schema, because its compilers are not loaded.');
}
