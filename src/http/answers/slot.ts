import type { Ledger } from '../../api/ledger.ts';
import type { KeptAnswer } from './kept-answer.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the answer may be kept; undefined if it may not. */
    slot: Slot | undefined;
    /** The answer to the request that was kept before. */
    reused: KeptAnswer | undefined;
  }
}

/** A place for the answer to a request. */
export interface Slot {
  readonly key: string;
  /** The graph release and the day, when the request came. */
  readonly state: string;
  /** The answer, if it is complete and without errors, and does nothing besides being an answer. */
  whole: WholeAnswer | undefined;
}

export interface WholeAnswer {
  readonly data: unknown;
  readonly ledger: Ledger;
  readonly hasReceipt: boolean;
}
