import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationRecord } from './operation-record.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is known of the operation; undefined if Apollo refused the request, or nobody observes. */
    operationRecord: OperationRecord | undefined;
    /** Those who observe this request. */
    observed: readonly ObservedRequest[] | undefined;
    /** The code of the error with which the request was refused before it reached Apollo. */
    refusal: unknown;
  }
}

/** A request for GraphQL that has ended, without any value that the client sent in it. */
export interface EndedRequest {
  readonly id: string;
  readonly method: string;
  /** See `Identity`; `anonymous` for anonymous clients. */
  readonly client: string;
  readonly address: string;
  readonly isExport: boolean;
  readonly status: number;
  readonly outcome: Outcome;
  readonly operation: OperationRecord | undefined;
  /** The name of the graph release that was read; undefined if it did not come to that. */
  readonly release: string | undefined;
  /** From the arrival of the headers to the end of the answer. */
  readonly ms: number;
}

/** How many operations have a place in a lane, and how many wait for one. */
export interface AdmissionState {
  readonly running: Readonly<Record<string, number>>;
  readonly waiting: Readonly<Record<string, number>>;
  /** Statements that timed out and that the engine still runs. */
  readonly stuck: number;
}

/** A running request for GraphQL, as an observer sees it. */
export interface ObservedRequest {
  /** Runs the handler of the request, in an asynchronous context of the observer's. */
  run?(next: () => void): void;
  /** The request has ended, however it ended. */
  end(request: EndedRequest): void;
}

/** Observes requests for GraphQL. */
export interface RequestObserver {
  /** The headers of a request have arrived. */
  requestStarted(headers: IncomingHttpHeaders): ObservedRequest;
  /** Gets a way to look at the admission of operations at any time. */
  admissionOpened?(read: () => AdmissionState): void;
}

/** The routes that answer operations. */
const observedRoutes: ReadonlySet<string | undefined> = new Set(['/graphql', '/tables/:file']);

/** Without observers, no hook is added. Must be called before everything that can refuse a request. */
export function observeRequests(server: FastifyInstance, observers: readonly RequestObserver[]): void {
  server.decorateRequest('operationRecord', undefined);
  server.decorateRequest('observed', undefined);
  server.decorateRequest('refusal', undefined);
  if (observers.length === 0) return;
  server.addHook('onRequest', (request, reply, done) => {
    if (observedRoutes.has(request.routeOptions.url)) {
      const observed = observers.map((observer) => observer.requestStarted(request.headers));
      request.observed = observed;
      reply.raw.once('close', () => {
        const ended = describe(request, reply);
        for (const one of observed) one.end(ended);
      });
    }
    done();
  });
  // Not earlier: a context that begins before the body is read ends there.
  server.addHook('preHandler', ({ observed = [] }, _reply, done) => {
    observed.reduceRight(
      (next, one) => (one.run ? () => one.run?.(next) : next),
      () => done(),
    )();
  });
}

function describe(request: FastifyRequest, reply: FastifyReply): EndedRequest {
  const { operationRecord: operation, rowsFormat, identity, refusal, id, ip, method } = request;
  const { statusCode: status, elapsedTime: ms, raw } = reply;
  const release = reply.getHeader('x-graph-release');
  return {
    id,
    method,
    client: identity?.id ?? 'anonymous',
    address: ip,
    isExport: rowsFormat !== undefined,
    status,
    outcome: raw.writableEnded ? outcomeOf(status, operation?.codes[0] ?? refusal) : 'left',
    operation,
    release: typeof release === 'string' ? release : undefined,
    ms,
  };
}
