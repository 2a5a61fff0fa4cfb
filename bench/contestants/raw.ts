import type { Run } from '../operations/operation.ts';
import type { Contestant } from './contestant.ts';

/** Hand-written statements, without GraphQL. */
export function raw(name: string, run: Run): Contestant {
  return {
    name,
    prepare: async (operation) => (input) => operation.raw(run, input),
  };
}
