import { codeOf } from '../../codes/ids.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader } from '../../graph/port.ts';
import { each, inTurns } from '../../turns.ts';
import type { CoverageFacts } from './facts.ts';
import { readCoverageOf } from './facts-of-procedure.ts';
import { documentsIn, judgeCoverage } from './judge.ts';
import type { Place } from './place.ts';

/** A procedure, by its id, and the places to compare on a date of service. */
export interface ComparisonQuestion {
  readonly procedure: string;
  readonly places: readonly Place[];
  readonly date: string;
  /** The most differences to return. */
  readonly first: number;
}

/**
 * The diagnoses that coverage documents list differently in several places for a procedure. Each diagnosis is judged by itself.
 * Nodes are ids.
 * @throws {GraphError}
 */
export async function comparePlaces(graph: Reader, question: ComparisonQuestion) {
  const { procedure, places, date, first } = question;
  const facts = await readCoverageOf(graph, procedure);
  const found = places.map((place) => ({ ...named(place), ...documentsIn(facts, { procedure, date, ...place }) }));
  const listed = diagnosesIn(facts, new Set(found.flatMap(({ lists }) => lists)));
  const compared = await inTurns(each(listed, (diagnosis) => compareOne(facts, question, diagnosis)));
  const differences = compared.filter(isDifferent);
  return {
    procedure,
    asOf: date,
    places: found.map(({ lists: _, ...place }) => place),
    listedCount: listed.length,
    differenceCount: differences.length,
    differences: differences.slice(0, first),
  };
}

function named({ state, contractor }: Place) {
  return { state: state ?? null, contractor: contractor ?? null };
}

function diagnosesIn({ diagnoses }: CoverageFacts, groups: ReadonlySet<string>): string[] {
  const listed = [...diagnoses].filter(([, listings]) => listings.some(({ group }) => groups.has(group)));
  return listed.map(([diagnosis]) => diagnosis).toSorted(compareValues);
}

function compareOne(facts: CoverageFacts, { procedure, places, date }: ComparisonQuestion, diagnosis: string) {
  const judged = places.map((place) => {
    const { results } = judgeCoverage(facts, { procedure, diagnoses: [diagnosis], date, ...place });
    const outcomes = [...new Set(results.map(({ outcome }) => outcome))].toSorted(compareValues);
    return { ...named(place), outcomes, results: results.map((one) => ({ ...one, code: codeOf(one.diagnosis) })) };
  });
  return { code: codeOf(diagnosis), diagnosis, places: judged };
}

function isDifferent({ places }: ReturnType<typeof compareOne>): boolean {
  return new Set(places.map(({ outcomes }) => outcomes.join())).size > 1;
}
