import type { Graph } from './graph/port.ts';

/** What a resolver may use: made anew for each request. */
export interface Context {
  readonly graph: Graph;
  /** The operation's name, as the client gave it. */
  readonly operation: string | undefined;
}
