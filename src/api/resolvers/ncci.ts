import { codeId } from '../../codes/parse-code.ts';
import { workPerMs } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { edits } from '../../questions/edits/edits.ts';
import { connection, question } from '../root.ts';

const mostCodes = 200;

export const ncciQueries = {
  ncciEditions: () => connection(),
  ptpEditSets: () => connection(),
  unitLimits: () => connection(),
  addOnRules: () => connection(),
  edits: ({ codes, asOf, setting }) => {
    if (codes.length > mostCodes) throw badUserInput(`codes must be at most ${mostCodes}, but got ${codes.length}.`);
    if (codes.length === 0) throw badUserInput('codes must be at least one procedure, but got none.');
    const ids = [...new Set(codes.map((code) => codeId('Procedure', code)))];
    // A code has about 30 sets of edits, which are read in a fifth of a millisecond.
    const work = 0.2 * workPerMs * ids.length;
    return question(10 * ids.length, ({ graph, days }) => edits(graph, ids, asOf ?? days.today, setting), work);
  },
} satisfies QueryResolvers;
