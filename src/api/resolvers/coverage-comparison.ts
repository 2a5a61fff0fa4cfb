import { requireShort } from '../../codes/malformed-code-error.ts';
import { codeId } from '../../codes/parse-code.ts';
import { stateNamed } from '../../codes/us-states.ts';
import { workPerMs } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { comparePlaces } from '../../questions/coverage/compare-places.ts';
import type { Place } from '../../questions/coverage/place.ts';
import { question } from '../root.ts';

const mostPlaces = 10;
const mostDifferences = 500;

export const coverageComparisonQueries = {
  coverageComparison: ({ procedure, states, contractors, asOf, first }) => {
    const places = readPlaces(states, contractors);
    const asked = { procedure: codeId('Procedure', procedure), places, first: readFirst(first) };
    return question(
      // About ten documents list the procedure in each place, and each says something about every difference.
      10 * places.length * (1 + first),
      ({ graph, days }) => comparePlaces(graph, { ...asked, date: asOf ?? days.today }),
      // Hundreds of diagnoses are judged in each place.
      workPerMs * (20 + 20 * places.length),
    );
  },
} satisfies QueryResolvers;

function readPlaces(states: readonly string[], contractors: readonly string[]): Place[] {
  const count = states.length + contractors.length;
  if (count < 2 || count > mostPlaces) {
    throw badUserInput(`states and contractors must be from 2 to ${mostPlaces} together, but got ${count}.`);
  }
  for (const contractor of contractors) requireShort(contractor);
  return [
    ...states.map((state) => ({ state: stateNamed(state) })),
    ...contractors.map((contractor) => ({ contractor: contractor.trim() })),
  ];
}

function readFirst(first: number): number {
  if (first >= 0 && first <= mostDifferences) return first;
  throw badUserInput(`first must be from 0 to ${mostDifferences}, but got ${first}.`);
}
