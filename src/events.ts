import { type TracingChannel, tracingChannel } from 'node:diagnostics_channel';

/**
 * What happens to an operation, for those who measure it. While nobody has subscribed to a channel, an event costs next
 * to nothing.
 */

/** An operation that is compiled. */
export interface Compiling {
  /** The name that the client gave it. */
  readonly operation: string | undefined;
}

/** A statement of an operation that is sent to the graph. */
export interface Reading {
  /** The name that the client gave the operation. */
  readonly operation: string | undefined;
  /** The Cypher text, which has no values. */
  readonly text: string;
  /** Set by `node:diagnostics_channel` if the statement fails. */
  readonly error?: unknown;
}

/** From the start of the compiling of an operation to its end. */
export const compiling: TracingChannel<unknown, Compiling> = tracingChannel('medcode:compiling');

/** From the sending of a statement to the arrival of its rows. */
export const reading: TracingChannel<unknown, Reading> = tracingChannel('medcode:reading');
