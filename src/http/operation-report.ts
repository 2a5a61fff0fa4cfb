import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphError } from '../graph/port.ts';
import { isInternal, withRequestId } from './error-mask.ts';
import { type OperationSource, recordOf } from './operation-record.ts';
import { isOutage, type OutageLog } from './outage-log.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Gives the request log and observers the facts of the operation, and logs internal errors with their causes. In the
 * answer, an internal error has only the id of the request, by which to find it in the log. While the graph is away,
 * `outages` has a line for all operations, and each has one only at the level `debug`.
 */
export function operationReport(outages: OutageLog): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse(context) {
          const { contextValue, document, operation, queryHash: hash, errors = [] } = context;
          const { body } = context.response;
          const { request } = contextValue;
          const formatted = (body.kind === 'single' && body.singleResult.errors) || undefined;
          if (body.kind !== 'single' || !formatted)
            return noteAnswered(contextValue, { document, operation, hash }, outages);
          note(contextValue, { document, operation, hash }, formatted);
          const causes = formatted.map((error, i) => ({ error, cause: unwrapResolverError(errors[i]) }));
          const faults = causes.filter(({ error, cause }) => isInternal(error) || isFault(cause));
          for (const cause of new Set(faults.map((fault) => fault.cause))) logFault(cause, request, outages);
          body.singleResult.errors = formatted.map((error) => withRequestId(error, request.id));
        },
      };
    },
  };
}

/** Notes the facts of an operation that has been answered without errors. */
export function noteAnswered(context: RequestContext, source: OperationSource, outages: OutageLog): void {
  note(context, source, []);
  const { request, ledger } = context;
  if (ledger.statements > 0 || request.rows !== undefined) outages.answered();
}

function note({ request, ledger }: RequestContext, source: OperationSource, errors: readonly GraphQLFormattedError[]) {
  const { cost, statements, rows, engineMs } = ledger;
  // Most rows of an export have not been read yet.
  const work = request.rows ? {} : { cost: cost.rows, statements, rows, engineMs: Math.round(engineMs) };
  request.operationFacts = { operation: source.operation?.name?.value, ...work };
  if (request.observed) request.operationRecord = recordOf(source, errors, ledger);
}

/** Whether the graph failed, and not because of what the client asked for. */
function isFault(cause: unknown): boolean {
  return cause instanceof GraphError && cause.code !== 'TOO_DEEP';
}

function logFault(cause: unknown, { log, raw }: RequestContext['request'], outages: OutageLog): void {
  if (isOutage(cause)) {
    // A closed graph is no outage if nobody waits for the answer any more.
    if (raw.socket?.destroyed !== true) outages.failed(cause);
    log.debug({ err: cause }, 'The operation failed');
  } else if (cause instanceof GraphError && cause.code === 'TIMEOUT') {
    log.warn(`The operation failed. ${cause.message}`);
  } else log.error({ err: cause }, 'The operation failed');
}
