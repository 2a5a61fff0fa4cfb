import type { FastifyRequest } from 'fastify';
import { type Ledger, openLedger } from '../api/ledger.ts';
import { noOutcomes, type Outcomes } from '../api/outcomes.ts';

/** What goes with an operation through Apollo. */
export interface GraphqlContext {
  readonly ledger: Ledger;
  /** What became of the root fields, once they have been asked. */
  outcomes: Outcomes;
}

/** The same over HTTP. */
export interface RequestContext extends GraphqlContext {
  readonly request: FastifyRequest;
}

export function createRequestContext(request: FastifyRequest): RequestContext {
  return { request, ledger: openLedger(), outcomes: noOutcomes };
}
