import { icdId, type NodeRow } from '../../records/node-row.ts';
import { describing, type Place, type Places } from './places.ts';
import type { TabularEntry } from './tabular-list.ts';

/** What the list says that is kept on the places themselves; what an older list said of them goes. */
export function descriptions(entries: readonly TabularEntry[], places: Places): NodeRow[] {
  const said = new Map(entries.map((entry) => [entry.place, descriptionOf(entry)]));
  return [...places].flatMap((place) => {
    const lists = said.get(place.name) ?? {};
    return place.described || Object.keys(lists).length > 0 ? [descriptionRow(place, lists)] : [];
  });
}

type Description = Partial<Record<(typeof describing)[number], readonly string[]>>;

function descriptionRow({ label, name }: Place, lists: Description): NodeRow {
  const id = icdId(name);
  return { label, id, properties: { id, ...Object.fromEntries(describing.map((one) => [one, lists[one] ?? null])) } };
}

/** The lists that are not empty. Blocks have no terms of their own: what is written as such says what they include. */
function descriptionOf({ place, notes, seventhCharacters }: TabularEntry): Description {
  const terms = notes.get('inclusionTerm') ?? [];
  const isCode = !place.includes('-');
  const lists: Description = {
    inclusionTerms: isCode ? terms : [],
    includes: [...(notes.get('includes') ?? []), ...(isCode ? [] : terms)],
    notes: [...(notes.get('notes') ?? []), ...(notes.get('sevenChrNote') ?? [])],
    seventhCharacters: seventhCharacters.map(([character, meaning]) => `${character}: ${meaning}`),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
