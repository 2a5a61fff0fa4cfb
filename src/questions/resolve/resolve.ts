import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DayOf } from '../../codes/coverage.ts';
import { readSuccessors } from '../../codes/successors.ts';
import { statusOn } from '../../codes/validity.ts';
import type { Reader } from '../../graph/port.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { modifierId, type ParsedText, parseText } from './parse-text.ts';
import { type KnownCode, readCodes } from './read-codes.ts';
import { type Lookup, type Resolution, toResolution } from './resolution.ts';

export interface ResolveOptions {
  /** Only codes of these code systems; undefined allows all. */
  readonly systems: ReadonlySet<string> | undefined;
  /** The day on which the codes of each system are checked. */
  readonly day: DayOf;
  /** Only called if a text has no code, to find near ones. */
  readonly index: () => Promise<SearchIndex>;
}

/** How many different texts are looked up for near codes. */
const maxNearLookups = 1000;
/** How many texts are processed before the event loop can do other work. */
const batchSize = 500;

/** Finds the codes that texts mean, in their order, with two statements and the search index. @throws {GraphError} */
export async function resolve(
  graph: Reader,
  inputs: readonly string[],
  { systems, day, index: getIndex }: ResolveOptions,
): Promise<Resolution[]> {
  const parsed = [...new Set(inputs)].map((text) => parseText(text, systems));
  const known = await readCodes(graph, [...new Set(parsed.flatMap(idsOf))]);
  const lookups = parsed.map((one) => lookUp(one, known));
  const successors = await readSuccessors(graph, retiredCodes(lookups, day));
  const index = lookups.some(({ found }) => found.length === 0) ? await getIndex() : undefined;
  const resolved = new Map<string, Resolution>();
  let nearLookups = 0;
  for (const [position, lookup] of lookups.entries()) {
    if (position % batchSize === batchSize - 1) await nextTurn();
    if (lookup.found.length === 0) nearLookups += 1;
    const context = { systems, day, successors, index: nearLookups <= maxNearLookups ? index : undefined };
    resolved.set(lookup.parsed.text, toResolution(lookup, context));
  }
  return inputs.flatMap((input) => resolved.get(input) ?? []);
}

function idsOf({ readings }: ParsedText): string[] {
  return readings.flatMap(({ id, modifiers }) => [id, ...modifiers.map(modifierId)]);
}

function lookUp(parsed: ParsedText, known: ReadonlyMap<string, KnownCode>): Lookup {
  const all = parsed.readings.flatMap((reading) => {
    const code = known.get(reading.id);
    return code ? [{ reading, code }] : [];
  });
  // E093511 is a diagnosis, although E0935 with modifier 11 is written like that too.
  const whole = all.filter(({ reading }) => reading.modifiers.length === 0);
  const found = whole.length > 0 ? whole : all;
  const modifiers = (found[0]?.reading ?? parsed.readings[0])?.modifiers ?? [];
  return { parsed, found, modifiers: modifiers.map(modifierId).filter((id) => known.has(id)) };
}

function retiredCodes(lookups: readonly Lookup[], day: DayOf): string[] {
  return lookups.flatMap(({ found: [only, ...others] }) =>
    only && others.length === 0 && statusOn(day, only.code) === 'RETIRED' ? [only.code.id] : [],
  );
}
