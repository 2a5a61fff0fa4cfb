import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphError } from '../graph/port.ts';
import { isInternal, withRequestId } from './error-mask.ts';
import { recordOf } from './operation-record.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Gives the request log and observers the facts of the operation, and logs internal errors and errors of the graph with their causes.
 * In the answer, an internal error has only the id of the request, by which to find it in the log.
 */
export function operationReport(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse(context) {
          const { contextValue, operationName, errors = [] } = context;
          const { body } = context.response;
          const { request, ledger } = contextValue;
          const { cost, statements, rows, engineMs } = ledger;
          // Most rows of an export have not been read yet.
          const work = request.rows ? {} : { cost: cost.rows, statements, rows, engineMs: Math.round(engineMs) };
          request.operationFacts = { operation: operationName ?? undefined, ...work };
          if (request.observed) request.operationRecord = recordOf(context);
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          const formatted = body.singleResult.errors;
          const causes = formatted.map((error, i) => ({ error, cause: unwrapResolverError(errors[i]) }));
          const faults = causes.filter(({ error, cause }) => isInternal(error) || cause instanceof GraphError);
          for (const cause of new Set(faults.map((fault) => fault.cause))) {
            if (isUnheard(cause, request)) continue;
            request.log.error({ err: cause }, 'The operation failed');
          }
          body.singleResult.errors = formatted.map((error) => withRequestId(error, request.id));
        },
      };
    },
  };
}

/** Whether the graph was closed or away, and nobody waits for the answer any more. */
function isUnheard(cause: unknown, { raw }: RequestContext['request']): boolean {
  return raw.socket?.destroyed === true && cause instanceof GraphError && cause.code === 'UNAVAILABLE';
}
