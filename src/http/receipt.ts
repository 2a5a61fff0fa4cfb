import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { RequestContext } from './request-context.ts';

/**
 * Adds `extensions.receipt` to the answer: what the request was estimated to cost, and what it took. A client requests it
 * with the header `x-receipt: 1`, or with `"extensions": {"receipt": true}` in the body. Times are in milliseconds;
 * `executeMs` is the time outside the engine. `release` is the graph release. `editions` has the editions by which codes
 * were checked, if the answer depends on a date.
 */
export function receiptPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ request }) {
      if (!wantsReceipt(request)) return;
      let started = performance.now();
      return {
        async didResolveOperation() {
          started = performance.now();
        },
        async willSendResponse({ contextValue: { ledger, request }, response: { body } }) {
          if (body.kind !== 'single') return;
          const { statements, rows, cost, compileMs, engineMs, days } = ledger;
          const times = { compileMs, engineMs, executeMs: performance.now() - started - engineMs };
          const rounded = Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Number(ms.toFixed(3))]));
          const editions = days && days.used.length > 0 ? { editions: days.used } : {};
          const estimated = { cost: cost.rows, work: Math.round(cost.work) };
          const release = request.graphRelease;
          const receipt = { release, statements, rows, ...estimated, ...rounded, ...editions };
          body.singleResult.extensions = { ...body.singleResult.extensions, receipt };
        },
      };
    },
  };
}

/** Whether the client asks for a receipt. */
export function wantsReceipt({ http, extensions }: GraphQLRequest): boolean {
  return http?.headers.get('x-receipt') === '1' || extensions?.receipt === true;
}
