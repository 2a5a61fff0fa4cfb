import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { Ledger } from '../api/ledger.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Adds `extensions.receipt` to the answer: what the request was estimated to cost, and what it took. A client requests it
 * with the header `x-receipt: 1`, or with `"extensions": {"receipt": true}` in the body. Times are in milliseconds;
 * `executeMs` is the time outside the engine. `release` is the graph release. `editions` has the editions by which codes
 * were checked, if the answer depends on a date. `reused` is true for an answer that was kept, which took no statements and no time.
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
          const receipt = receiptOf(ledger, request.graphRelease, performance.now() - started - ledger.engineMs);
          body.singleResult.extensions = { ...body.singleResult.extensions, receipt };
        },
      };
    },
  };
}

/** The receipt for an operation that took `executeMs` outside the engine. */
export function receiptOf(
  { statements, rows, cost, compileMs, engineMs, days }: Ledger,
  release: string | undefined,
  executeMs: number,
): Readonly<Record<string, unknown>> {
  const times = { compileMs, engineMs, executeMs };
  const rounded = Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Number(ms.toFixed(3))]));
  const editions = days && days.used.length > 0 ? { editions: days.used } : {};
  return { release, statements, rows, cost: cost.rows, work: Math.round(cost.work), ...rounded, ...editions };
}

/** Whether the client asks for a receipt. */
export function wantsReceipt({ http, extensions }: GraphQLRequest): boolean {
  return asksForReceipt({ 'x-receipt': http?.headers.get('x-receipt') }, extensions);
}

/** Whether the headers or the extensions of a request ask for a receipt. */
export function asksForReceipt(headers: IncomingHttpHeaders, extensions: GraphQLRequest['extensions']): boolean {
  return headers['x-receipt'] === '1' || extensions?.receipt === true;
}
