import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DayOf } from '../../codes/coverage.ts';
import { modifierId } from '../../codes/modifiers.ts';
import { type ReadText, readText } from '../../codes/reading/read-text.ts';
import { readSuccessors } from '../../codes/successors.ts';
import { statusOn } from '../../codes/validity.ts';
import type { Reader } from '../../graph/port.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { type Lookup, lookUp } from './look-up.ts';
import { readCategories, readCodes } from './read-codes.ts';
import { needsIndex, type Resolution, toResolution, unrequestedIcd9 } from './resolution.ts';

export interface ResolveOptions {
  /** Only codes of these code systems; undefined allows all. */
  readonly systems: ReadonlySet<string> | undefined;
  /** The day on which the codes of each system are checked. */
  readonly day: DayOf;
  /** Only called if a text has no code or has a header, to find similar codes and those below it. */
  readonly index: () => Promise<SearchIndex>;
}

/** How many different texts are looked up for near codes. */
const maxNearLookups = 1000;
/** How many texts are processed before the event loop can do other work. */
const batchSize = 500;

/** Finds the codes that texts mean, in their order, with a few statements and the search index. @throws {GraphError} */
export async function resolve(
  graph: Reader,
  inputs: readonly string[],
  { systems, day, index: getIndex }: ResolveOptions,
): Promise<Resolution[]> {
  const read = [...new Set(inputs)].map((text) => readText(text, { systems }));
  const known = await readCodes(graph, [...new Set(read.flatMap(idsOf))]);
  const lookups = read.map((one) => lookUp(one, known));
  const successors = await readSuccessors(graph, [
    ...retiredCodes(lookups, day),
    ...lookups.flatMap(({ read }) => (read.readings.length === 0 ? (unrequestedIcd9(read.text, systems) ?? []) : [])),
  ]);
  const categories = await readCategories(
    graph,
    lookups.flatMap(({ place }) => place?.id ?? []),
  );
  const index = lookups.some((one) => needsIndex(one, day)) ? await getIndex() : undefined;
  const resolved = new Map<string, Resolution>();
  let nearLookups = 0;
  for (const [position, lookup] of lookups.entries()) {
    if (position % batchSize === batchSize - 1) await nextTurn();
    if (lookup.found.length === 0) nearLookups += 1;
    const isNear = nearLookups <= maxNearLookups;
    resolved.set(lookup.read.text, toResolution(lookup, { systems, day, successors, categories, index, isNear }));
  }
  return inputs.flatMap((input) => resolved.get(input) ?? []);
}

function idsOf({ readings, several, place }: ReadText): string[] {
  return [
    ...readings.flatMap(({ id, modifiers }) => [id, ...modifiers.map(modifierId)]),
    ...several.map(({ id }) => id),
    ...(place?.ids ?? []),
  ];
}

function retiredCodes(lookups: readonly Lookup[], day: DayOf): string[] {
  return lookups.flatMap(({ found: [only, ...others] }) =>
    only && others.length === 0 && statusOn(day, only.code) === 'RETIRED' ? [only.code.id] : [],
  );
}
