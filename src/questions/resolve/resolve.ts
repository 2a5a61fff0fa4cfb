import type { DayOf } from '../../codes/coverage.ts';
import { modifierId } from '../../codes/modifiers.ts';
import { type ReadText, readText } from '../../codes/reading/read-text.ts';
import { readSuccessors } from '../../codes/successors.ts';
import { statusOn } from '../../codes/validity.ts';
import type { Reader } from '../../graph/port.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { each, inTurns, type Steps } from '../../turns.ts';
import { createBelow } from './below.ts';
import { type Lookup, lookUp } from './look-up.ts';
import { readCategories, readCodes } from './read-codes.ts';
import { needsIndex, type Resolution, type ResolutionContext, toResolution, unrequestedIcd9 } from './resolution.ts';

export interface ResolveOptions {
  /** Only codes of these code systems; undefined allows all. */
  readonly systems: ReadonlySet<string> | undefined;
  /** The day on which the codes of each system are checked. */
  readonly day: DayOf;
  /** Only called if a text has no code or has a header, to find similar codes and those below it. */
  readonly index: () => Promise<SearchIndex>;
}

/** How many different texts without a code similar codes are looked up for. */
export const maxNearLookups = 1_000;

/** Finds the codes that texts mean, in their order, with a few statements and the search index. @throws {GraphError} */
export async function resolve(
  graph: Reader,
  inputs: readonly string[],
  { systems, day, index: getIndex }: ResolveOptions,
): Promise<Resolution[]> {
  const read = await inTurns(each(new Set(inputs), (text) => readText(text, { systems })));
  const known = await readCodes(graph, await inTurns(idsOfAll(read)));
  const lookups = await inTurns(each(read, (one) => lookUp(one, known)));
  const retired = await inTurns(each(lookups, (lookup) => retiredCode(lookup, day, systems) ?? []));
  const successors = await readSuccessors(graph, retired.flat());
  const categories = await readCategories(
    graph,
    lookups.flatMap(({ place }) => place?.id ?? []),
  );
  const needing = await inTurns(each(lookups, (one) => needsIndex(one, day)));
  const index = needing.includes(true) ? await getIndex() : undefined;
  const below = createBelow(index, day);
  const resolved = await inTurns(resolveAll(lookups, { systems, day, successors, categories, index, below }));
  return inputs.flatMap((input) => resolved.get(input) ?? []);
}

/** What texts mean, by the text. */
function* resolveAll(
  lookups: readonly Lookup[],
  context: Omit<ResolutionContext, 'isNear'>,
): Steps<Map<string, Resolution>> {
  const resolved = new Map<string, Resolution>();
  let nearLookups = 0;
  for (const lookup of lookups) {
    if (lookup.found.length === 0) nearLookups += 1;
    const isNear = nearLookups <= maxNearLookups;
    resolved.set(lookup.read.text, toResolution(lookup, { ...context, isNear }));
    yield;
  }
  return resolved;
}

/** The ids of everything that texts can mean, each once. */
function* idsOfAll(read: readonly ReadText[]): Steps<string[]> {
  const ids = new Set<string>();
  for (const one of read) {
    for (const id of idsOf(one)) ids.add(id);
    yield;
  }
  return [...ids];
}

function idsOf({ readings, several, place }: ReadText): string[] {
  return [
    ...readings.flatMap(({ id, modifiers }) => [id, ...modifiers.map(modifierId)]),
    ...several.map(({ id }) => id),
    ...(place?.ids ?? []),
  ];
}

/** The id of the code of a text whose successors the answer has. */
function retiredCode({ found, read }: Lookup, day: DayOf, systems: ResolveOptions['systems']): string | undefined {
  if (read.readings.length === 0) return unrequestedIcd9(read.text, systems);
  const [only, ...others] = found;
  return only && others.length === 0 && statusOn(day, only.code) === 'RETIRED' ? only.code.id : undefined;
}
