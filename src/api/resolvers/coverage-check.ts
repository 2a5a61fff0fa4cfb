import { requireShort } from '../../codes/malformed-code-error.ts';
import { codeId } from '../../codes/parse-code.ts';
import { stateNamed } from '../../codes/us-states.ts';
import { workPerMs } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { coverageCheck } from '../../questions/coverage/coverage-check.ts';
import { question } from '../root.ts';

const mostDiagnoses = 50;

export const coverageCheckQueries = {
  coverageCheck: ({ procedure, diagnoses, state, contractor, asOf }) => {
    const count = diagnoses.length;
    if (count > mostDiagnoses) throw badUserInput(`diagnoses must be at most ${mostDiagnoses}, but got ${count}.`);
    if (count === 0) throw badUserInput('diagnoses must be at least one code, but got none.');
    if (contractor) requireShort(contractor);
    const asked = {
      procedure: codeId('Procedure', procedure),
      diagnoses: [...new Set(diagnoses.map((code) => codeId('Diagnosis', code)))],
      state: state === null || state === undefined ? undefined : stateNamed(state),
      contractor: contractor?.trim() || undefined,
    };
    return question(
      // Up to about a hundred documents list a procedure or a diagnosis.
      200 + 100 * asked.diagnoses.length,
      ({ graph, days }) => coverageCheck(graph, { ...asked, date: asOf ?? days.today }),
      workPerMs * (3 + 0.3 * asked.diagnoses.length),
    );
  },
} satisfies QueryResolvers;
