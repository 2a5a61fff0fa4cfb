import type { Input, Operation } from '../operations/operation.ts';

/** Runs one operation with one input. */
export type Ask = (input: Input) => Promise<unknown>;

/** One way to query the graph. */
export interface Contestant<Prepared = Operation> {
  readonly name: string;
  /** Prepares an operation to be run repeatedly. */
  prepare(operation: Prepared): Promise<Ask>;
}
