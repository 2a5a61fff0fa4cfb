import { withHeaders } from '../../../src/codes/hierarchy.ts';
import { icdId } from '../../records/ids.ts';
import type { Places } from './places.ts';
import type { TabularEntry } from './tabular-list.ts';

/** Codes with seven characters have their dot besides. */
const completeLength = 8;

/**
 * The seventh characters of the codes below each place, each with its meaning, by place. The tabular list states them once,
 * for all codes below, unless a place below has a list of its own. A place that inherits a list has only the characters that
 * occur: a note says that S06 with sixth character 7 or 8 takes neither D nor S.
 */
export function seventhCharacters(entries: readonly TabularEntry[], places: Places): Map<string, readonly string[]> {
  const stated = new Map(entries.flatMap((one) => (one.seventhCharacters.length > 0 ? [[icdId(one.place), one]] : [])));
  const lists = new Map<string, readonly string[]>();
  for (const [id, occurring] of endingsBelow(places)) {
    const nearest = withHeaders(id).find((one) => stated.has(one));
    const list = stated.get(nearest ?? '')?.seventhCharacters ?? [];
    const kept = nearest === id ? list : list.filter(([character]) => occurring.has(character));
    if (kept.length > 0) lists.set(id, kept.map(inWords));
  }
  for (const [id, { seventhCharacters: list }] of stated) if (!lists.has(id)) lists.set(id, list.map(inWords));
  return lists;
}

/** The seventh characters of the codes below each header, by the header's id. */
function endingsBelow(places: Places): Map<string, Set<string>> {
  const endings = new Map<string, Set<string>>();
  for (const { name } of places) {
    if (name.length !== completeLength || name.includes('-')) continue;
    for (const id of withHeaders(icdId(name)).slice(1)) {
      const known = endings.get(id);
      if (known) known.add(name.slice(-1));
      else endings.set(id, new Set(name.slice(-1)));
    }
  }
  return endings;
}

function inWords([character, meaning]: readonly [string, string]): string {
  return `${character}: ${meaning}`;
}
