import type { FastifyRequest } from 'fastify';
import type { Caller } from '../api/admission.ts';
import { type Ledger, openLedger } from '../api/ledger.ts';
import { noOutcomes, type Outcomes } from '../api/outcomes.ts';

/** Apollo's context of an operation. */
interface GraphqlContext {
  readonly ledger: Ledger;
  /** The client behind the operation; undefined if all count as one. */
  readonly caller?: Caller | undefined;
  /** The outcomes of the root fields, once the operation has run. */
  outcomes: Outcomes;
  /** The operation, if it was started before Apollo got the request. */
  running: Promise<Outcomes> | undefined;
}

/** The context of an operation that came over HTTP. */
export interface RequestContext extends GraphqlContext {
  readonly request: FastifyRequest;
}

export function createRequestContext(request: FastifyRequest): RequestContext {
  return {
    request,
    caller: request.caller,
    ledger: openLedger(request.graphRelease),
    outcomes: noOutcomes,
    running: undefined,
  };
}
