import { codeId } from '../../codes/parse-code.ts';
import { workPerMs } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { codeTogether } from '../../questions/code-together/code-together.ts';
import { question } from '../root.ts';

const mostCodes = 25;

export const codeTogetherQueries = {
  codeTogether: ({ codes }) => {
    if (codes.length > mostCodes) throw badUserInput(`codes must be at most ${mostCodes}, but got ${codes.length}.`);
    const ids = [...new Set(codes.map((code) => codeId('Diagnosis', code)))];
    if (ids.length < 2) throw badUserInput(`codes must be at least two different diagnoses, but got ${ids.length}.`);
    const pairs = ids.length * ids.length;
    return question(pairs, ({ graph }) => codeTogether(graph, ids), 0.01 * workPerMs * pairs);
  },
} satisfies QueryResolvers;
