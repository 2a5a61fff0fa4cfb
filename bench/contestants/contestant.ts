import type { Input, Operation } from '../operations/operation.ts';

/** Answers one question with one input. */
export type Ask = (input: Input) => Promise<unknown>;

/** One way to get answers out of a graph. */
export interface Contestant<Asked = Operation> {
  readonly name: string;
  /** Settles when the operation can be asked over and over. */
  prepare(operation: Asked): Promise<Ask>;
}
