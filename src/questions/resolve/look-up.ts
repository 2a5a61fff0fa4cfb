import { modifierId } from '../../codes/modifiers.ts';
import type { Place } from '../../codes/reading/place.ts';
import type { Reading, ReadText } from '../../codes/reading/read-text.ts';
import type { PossibleCode } from '../../codes/reading/written-code.ts';
import { stemOf, stopWords, wordsOf } from '../../search/words.ts';
import type { KnownCode } from './read-codes.ts';

/** A reading whose code the graph has. */
export interface FoundCode {
  readonly reading: Reading;
  readonly code: KnownCode;
}

/** A text, with what the graph has of what it can mean. */
export interface Lookup {
  readonly read: ReadText;
  /** One code is the answer; several are candidates. */
  readonly found: readonly FoundCode[];
  /** The ids of the modifiers that the graph has. */
  readonly modifiers: readonly string[];
  /** The block, chapter or header of a range or placeholder, which is the answer instead of a code. */
  readonly place: KnownCode | undefined;
  /** The codes of a text that has several. */
  readonly several: readonly PossibleCode[];
}

/** What the graph has of what a text can mean. */
export function lookUp(read: ReadText, known: ReadonlyMap<string, KnownCode>): Lookup {
  const place = knownPlace(read.place, known);
  if (place) return { read, found: [], modifiers: [], place, several: [] };
  const all = read.readings.flatMap((reading) => {
    const code = known.get(reading.id);
    return code && isMeant(reading, code, known) ? [{ reading, code }] : [];
  });
  // E093511 is a diagnosis, although E0935 with modifier 11 is written like that too.
  const whole = all.filter(({ reading }) => reading.modifiers.length === 0);
  const found = byTitle(whole.length > 0 ? whole : all);
  const modifiers = (found[0]?.reading ?? read.readings[0])?.modifiers ?? [];
  const several = read.several.filter(({ id }) => known.has(id));
  // A title that has a code itself is more than a title.
  if (several.length > 1 && found.every(({ reading }) => reading.title !== '')) {
    return { read, found: [], modifiers: [], place, several };
  }
  return { read, found, modifiers: modifiers.map(modifierId).filter((id) => known.has(id)), place, several: [] };
}

/** A code with nothing below it, followed by a dash, is just that code. */
function knownPlace(place: Place | undefined, known: ReadonlyMap<string, KnownCode>): KnownCode | undefined {
  const node = place?.ids.map((id) => known.get(id)).find((one) => one !== undefined);
  return place?.kind === 'PLACEHOLDER' && node?.billable ? undefined : node;
}

/** Modifiers that nothing separates and that the graph doesn't have are a reason to doubt the code before them. */
function isMeant(reading: Reading, code: KnownCode, known: ReadonlyMap<string, KnownCode>): boolean {
  if (reading.isLoose && !hasTitle(reading, code)) return false;
  return reading.isSeparated || reading.modifiers.every((one) => known.has(modifierId(one)));
}

/** If the text has a title, the codes that it fits; all codes if it fits none. */
function byTitle(found: readonly FoundCode[]): readonly FoundCode[] {
  const fitting = found.filter(({ reading, code }) => reading.title !== '' && hasTitle(reading, code));
  return fitting.length > 0 ? fitting : found;
}

/** Whether the title in the text has a word in common with the code's display. */
export function hasTitle({ title }: Reading, { display }: KnownCode): boolean {
  const words = new Set(meaningfulWords(display ?? ''));
  return meaningfulWords(title).some((word) => words.has(word));
}

function meaningfulWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length > 2 && !stopWords.has(word))
    .map(stemOf);
}
