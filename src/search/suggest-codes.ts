import { type CodeLabel, labelOfPrefix } from '../codes/code-systems.ts';
import { codeOf, systemOf } from '../codes/ids.ts';
import { type ReadText, readText } from '../codes/reading/read-text.ts';
import { nearCodes } from './near-codes.ts';
import type { SearchIndex } from './search-index.ts';
import { compactCode } from './words.ts';

/** What may be suggested. Undefined allows all. */
export interface Suggestible {
  readonly systems?: ReadonlySet<string> | undefined;
  readonly labels?: readonly CodeLabel[];
}

/** Their codes are plain numbers, so they are only suggested for a text that is written like them. */
const onlyIfLikely: ReadonlySet<string> = new Set(['ICD9CM', 'ICD10PCS', 'MEDSPEC']);

/**
 * The ids of up to `limit` codes that a text may mean if it is not a code, or not one that exists: what it would be with
 * its dot or with the characters that it lost, and codes that are a few mistakes away.
 */
export function suggestCodes(index: SearchIndex, read: ReadText, what: Suggestible, limit: number): string[] {
  const { readings, bent, compact, looksLike, place } = read;
  if (readings.length === 0 && isOtherCode(index, read)) return [];
  const whole = readings.find(({ modifiers }) => modifiers.length === 0);
  const likely = whole ?? readings.find(({ isSeparated }) => isSeparated);
  const systems = new Set(likely ? readings.map(({ system }) => system) : []);
  const isAllowed = (id: string) => isSuggestible(id, what);
  const asked = bent.map(({ id }) => id);
  const [first] = readings;
  if (first && !whole && !looksLike) asked.push(first.id);
  const near = asked.filter((id) => isAllowed(id) && has(index, id));
  if (place && readings.length === 0) near.push(...endsOf(index, place).filter(isAllowed));
  else if (!looksLike || (likely && likely.modifiers.length === 0)) {
    const isOfLikely = (entry: number) => systems.has(index.system(entry) ?? '');
    const candidates = {
      isWanted: (entry: number) =>
        isAllowed(index.ids[entry] ?? '') && (!onlyIfLikely.has(index.system(entry) ?? '') || isOfLikely(entry)),
      isLikely: (entry: number) => systems.size === 0 || isOfLikely(entry),
    };
    near.push(...nearCodes(index, likely ? compactCode(likely.code) : compact, candidates, limit));
  }
  return [...new Set(near)].slice(0, limit);
}

/** Whether the text is a code that the graph has, of a code system that is not asked about: no mistake to mend. */
function isOtherCode(index: SearchIndex, { text }: ReadText): boolean {
  return readText(text).readings.some(({ id, modifiers }) => modifiers.length === 0 && has(index, id));
}

function isSuggestible(id: string, { systems, labels }: Suggestible): boolean {
  const label = labelOfPrefix.get(id.slice(0, id.indexOf(':')));
  return (
    (systems?.has(systemOf(id)) ?? true) && (labels === undefined || (label !== undefined && labels.includes(label)))
  );
}

/** The first and the last code of a range. */
function endsOf(index: SearchIndex, { from, to }: NonNullable<ReadText['place']>): string[] {
  return [from, to ?? from].flatMap((code) =>
    [...index.codes.withCode(compactCode(code))].flatMap((entry) => index.ids[entry] ?? []),
  );
}

function has(index: SearchIndex, id: string): boolean {
  return index.codes.withCode(compactCode(codeOf(id))).some((entry) => index.ids[entry] === id);
}
