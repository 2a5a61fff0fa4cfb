import type { FastifyRequest } from 'fastify';
import { type Ledger, openLedger } from '../api/ledger.ts';
import type { Outcomes } from '../api/outcomes.ts';

/** What goes with a GraphQL request through Apollo. */
export interface RequestContext {
  readonly request: FastifyRequest;
  readonly ledger: Ledger;
  /** What became of the root fields, once they have been asked. */
  outcomes: Outcomes;
}

export function createRequestContext(request: FastifyRequest): RequestContext {
  return { request, ledger: openLedger(), outcomes: { byKey: new Map(), data: undefined } };
}
