import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationRecord } from './operation-record.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is known of the operation; undefined if Apollo refused the request, or nobody observes. */
    operationRecord: OperationRecord | undefined;
    /** The code of the error with which the request was refused before it reached Apollo. */
    refusal: unknown;
  }
}

/** A request for GraphQL that has ended, without any value that the client sent in it. */
export interface EndedRequest {
  readonly id: string;
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

/** Is told of every request for GraphQL when it has ended, however it ended. */
export interface RequestObserver {
  requestEnded(request: EndedRequest): void;
  /** Gets a way to look at the admission of operations at any time. */
  admissionOpened?(read: () => AdmissionState): void;
}

/** Without observers, no hook is added. Must be called before everything that can refuse a request. */
export function observeRequests(server: FastifyInstance, observers: readonly RequestObserver[]): void {
  server.decorateRequest('operationRecord', undefined);
  server.decorateRequest('refusal', undefined);
  if (observers.length === 0) return;
  server.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url === '/graphql') {
      reply.raw.once('close', () => {
        const ended = describe(request, reply);
        for (const observer of observers) observer.requestEnded(ended);
      });
    }
    done();
  });
}

function describe(request: FastifyRequest, reply: FastifyReply): EndedRequest {
  const { operationRecord: operation, rowsFormat, identity, refusal, id, ip } = request;
  const { statusCode: status, elapsedTime: ms, raw } = reply;
  const release = reply.getHeader('x-graph-release');
  return {
    id,
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
