import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphError } from '../graph/port.ts';
import { isInternal, withRequestId } from './error-mask.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Tells the log what an operation asked for, and what failed on our side, with its cause. The client, which is told
 * nothing else of such a failure, learns under which id the log has it.
 */
export function operationReport(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, operationName, errors = [], response: { body } }) {
          const { request, ledger } = contextValue;
          const { cost, statements, rows, engineMs } = ledger;
          // Most rows of an export are still to be read.
          const work = request.rows ? {} : { cost: cost.rows, statements, rows, engineMs: Math.round(engineMs) };
          request.operationFacts = { operation: operationName ?? undefined, ...work };
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          const told = body.singleResult.errors;
          const causes = told.map((error, i) => ({ error, cause: unwrapResolverError(errors[i]) }));
          const faults = causes.filter(({ error, cause }) => isInternal(error) || cause instanceof GraphError);
          for (const cause of new Set(faults.map((fault) => fault.cause))) {
            request.log.error({ err: cause }, 'The operation failed');
          }
          body.singleResult.errors = told.map((error) => withRequestId(error, request.id));
        },
      };
    },
  };
}
