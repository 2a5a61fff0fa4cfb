import type { Gate, NodeRow } from '../../records/gate.ts';
import { icdId } from '../../records/ids.ts';
import { type Place, type Places, tabularProperties } from './places.ts';
import { seventhCharacters } from './seventh-characters.ts';
import type { TabularEntry } from './tabular-list.ts';

/** The texts that are kept on places themselves. Those of an earlier list that are not in this one are removed. */
export function descriptions(gate: Gate, entries: readonly TabularEntry[], places: Places): NodeRow[] {
  const texts = new Map(entries.map((entry) => [entry.place, textsOf(entry)]));
  const characters = seventhCharacters(entries, places);
  return [...places].flatMap((place) => {
    const description = { ...texts.get(place.name), ...listOf(characters.get(icdId(place.name))) };
    const isDescribed = Object.keys(description).length > 0;
    return place.described || isDescribed ? [descriptionRow(gate, place, description)] : [];
  });
}

type Description = Partial<Record<(typeof tabularProperties)['Diagnosis'][number], readonly string[]>>;

function descriptionRow(gate: Gate, { label, name }: Place, description: Description): NodeRow {
  const texts = Object.fromEntries(
    tabularProperties[label].map((property) => [property, description[property] ?? null]),
  );
  return gate.node(label, { id: icdId(name), ...texts });
}

function listOf(characters: readonly string[] | undefined): Description {
  return characters ? { seventhCharacters: characters } : {};
}

/**
 * The lists of texts that are not empty. Blocks and chapters have no inclusion terms: what is written as
 * such says what they include.
 */
function textsOf({ place, notes }: TabularEntry): Description {
  const terms = notes.get('inclusionTerm') ?? [];
  const isCode = !place.includes('-');
  const lists: Description = {
    inclusionTerms: isCode ? terms : [],
    includes: [...(notes.get('includes') ?? []), ...(isCode ? [] : terms)],
    notes: [...(notes.get('notes') ?? []), ...(notes.get('sevenChrNote') ?? [])],
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
