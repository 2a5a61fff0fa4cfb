import type { Gate, NodeRow } from '../../records/gate.ts';
import { icdId } from '../../records/ids.ts';
import { type Place, type Places, tabularProperties } from './places.ts';
import type { TabularEntry } from './tabular-list.ts';

/** The texts that are kept on places themselves. Those of an earlier list that are not in this one are removed. */
export function descriptions(gate: Gate, entries: readonly TabularEntry[], places: Places): NodeRow[] {
  const described = new Map(entries.map((entry) => [entry.place, descriptionOf(entry)]));
  return [...places].flatMap((place) => {
    const description = described.get(place.name);
    return place.described || description ? [descriptionRow(gate, place, description ?? {})] : [];
  });
}

type Description = Partial<Record<(typeof tabularProperties)['Diagnosis'][number], readonly string[]>>;

function descriptionRow(gate: Gate, { label, name }: Place, description: Description): NodeRow {
  const texts = Object.fromEntries(
    tabularProperties[label].map((property) => [property, description[property] ?? null]),
  );
  return gate.node(label, { id: icdId(name), ...texts });
}

/**
 * The lists that are not empty; undefined if all are. Blocks and chapters have no inclusion terms: what is written as
 * such says what they include.
 */
function descriptionOf({ place, notes, seventhCharacters }: TabularEntry): Description | undefined {
  const terms = notes.get('inclusionTerm') ?? [];
  const isCode = !place.includes('-');
  const lists: Description = {
    inclusionTerms: isCode ? terms : [],
    includes: [...(notes.get('includes') ?? []), ...(isCode ? [] : terms)],
    notes: [...(notes.get('notes') ?? []), ...(notes.get('sevenChrNote') ?? [])],
    seventhCharacters: seventhCharacters.map(([character, meaning]) => `${character}: ${meaning}`),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
