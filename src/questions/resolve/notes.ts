import { quoted } from '../../client-text.ts';
import { systemName } from '../../codes/code-systems.ts';
import type { DayOf } from '../../codes/coverage.ts';
import { codeOf, systemOf } from '../../codes/ids.ts';
import { charactersOf, isUnusual, plainText } from '../../codes/reading/plain-text.ts';
import type { Reading, ReadText } from '../../codes/reading/read-text.ts';
import type { PossibleCode } from '../../codes/reading/written-code.ts';
import { sentenceList } from '../../codes/sentence-list.ts';
import { useInstead } from '../../codes/succession-wording.ts';
import type { Successor } from '../../codes/successors.ts';
import { isHeaderOn, statusOn } from '../../codes/validity.ts';
import { type FoundCode, hasTitle } from './look-up.ts';
import type { KnownCode } from './read-codes.ts';

/** How a text was read to find its code; undefined if it is the code as published. */
export function howRead({ text }: ReadText, reading: Reading): string | undefined {
  const { code, modifiers, title } = reading;
  if (text === code) return undefined;
  const isBare = charactersOf(plainText(text)) === charactersOf(code);
  const deviations = [
    [isUnusual(text), 'unusual characters'],
    [isBare || modifiers.length > 0 ? /\p{Ll}/u.test(text) : false, 'lower case'],
    [isBare && /\s/u.test(text), 'spaces'],
    [isBare && /[\p{Pd}\u2212]/u.test(text), 'dashes'],
    [code.includes('.') && !text.includes('.'), 'missing dot'],
  ].flatMap(([is, what]) => (is ? [what] : []));
  const withModifiers = modifiers.length > 0 ? ` with ${plural('modifier', modifiers)}` : '';
  const from = deviations.length > 0 ? ` (${deviations.join(', ')})` : '';
  return `Read as ${nameOf(reading)}${withModifiers}${title === '' ? '' : ' and a title'}${from}.`;
}

/** Whether the title in a text is another code's; undefined if it fits, or if the code has no title to compare. */
export function titleNote({ reading, code }: FoundCode): string | undefined {
  const { display } = code;
  if (reading.title === '' || !display || display.endsWith(` ${reading.code}`)) return undefined;
  return hasTitle(reading, code) ? undefined : `The text has another title: the code's own is "${display}".`;
}

/** A code with its code system, as people say it: "ICD-10-CM M81.0". */
function nameOf({ id }: PossibleCode): string {
  return `${systemName(id.slice(0, id.indexOf(':')))} ${codeOf(id)}`;
}

export function unknownModifiersNote(modifiers: readonly string[]): string | undefined {
  if (modifiers.length === 0) return undefined;
  return `${capitalized(plural('modifier', modifiers))} ${modifiers.length > 1 ? 'are' : 'is'} not loaded.`;
}

/** Why no code was found. */
export function whyNotFound(read: ReadText, systems: ReadonlySet<string> | undefined): string {
  const { compact, readings, looksLike, otherSystem, place } = read;
  if (otherSystem !== undefined) return `${quoted(otherSystem)} is not a code system of this graph.`;
  if (place && readings.length === 0) return 'It is a range of codes, not a code.';
  if (compact === '') return 'The text contains no code.';
  const likely = likelyReadings(readings);
  if (likely.length === 0) {
    const written = `No ${systems ? 'requested ' : ''}code system has codes written like this.`;
    return looksLike ? `${written} It looks like ${looksLike}.` : written;
  }
  const kinds = [...new Set(likely.map(({ system }) => system))];
  const note = `Written like ${sentenceList(kinds.map(systemName), 'or')} codes, but no such code is loaded.`;
  return [note, ...kinds.flatMap((kind) => whereToFind[kind] ?? [])].join(' ');
}

/** Why a code of a code system may exist without being loaded. */
const whereToFind: Readonly<Record<string, string>> = {
  CPT: 'CPT is licensed and not loaded in full, so the code may exist.',
  ICD9CM: 'The codes of ICD-9-CM come with the GEM file.',
};

/** Readings without modifiers, or else those whose modifiers something separates. */
function likelyReadings(readings: readonly Reading[]): readonly Reading[] {
  const whole = readings.filter(({ modifiers }) => modifiers.length === 0);
  return whole.length > 0 ? whole : readings.filter(({ isSeparated }) => isSeparated);
}

/** The text is the range of a block or chapter, or a header with a placeholder. */
export function placeNote(id: string): string {
  const code = codeOf(id);
  return id.includes('-')
    ? `${code} is a range of ICD-10-CM categories, not a code.`
    : `It is a placeholder for the codes below ${code}, not a code.`;
}

/** How many billable codes are below a place. */
export function belowNote(count: number): string {
  return `${belowOf(count)}.`.replace(/^./, (first) => first.toUpperCase());
}

function belowOf(count: number): string {
  if (count === 0) return 'no billable code below it is loaded';
  return count === 1 ? '1 billable code is below it' : `${count} billable codes are below it`;
}

export function severalNote(codes: readonly PossibleCode[]): string {
  return `The text contains several codes, ${sentenceList(codes.map(nameOf), 'and')}: resolve them one by one.`;
}

export function ambiguousNote(readings: readonly PossibleCode[]): string {
  const dotted = readings.filter(({ code }) => code.includes('.'));
  const byDot = dotted.length > 0 && dotted.length < readings.length ? ', or write the dot' : '';
  return `Could be ${sentenceList(readings.map(nameOf), 'or')}: name the code system${byDot}.`;
}

export function retiredNote(
  { validTo, listedTo, noMap, missingTargets }: KnownCode,
  successors: readonly Successor[],
): string {
  const last = validTo ? ` (valid through ${validTo})` : listedTo ? ` (last listed on ${listedTo})` : '';
  const retired = `Retired${last}`;
  const advice = useInstead(successors);
  if (advice) return `${retired}: ${advice}.`;
  const [mapped] = successors;
  if (mapped) return `${retired}: it maps to ${codeOf(mapped.id)}, which is not valid on that day either.`;
  if (missingTargets)
    return `${retired}: it maps to ${sentenceList(missingTargets, 'and')}, which no loaded release has.`;
  return noMap
    ? `${retired}: the General Equivalence Mapping has no ICD-10-CM code for it.`
    : `${retired}: no successor is known.`;
}

/** What to know about a code that is not retired; undefined for one that can be used. */
export function statusNote({ id }: Reading, code: KnownCode, day: DayOf, below: number): string | undefined {
  const status = statusOn(day, code);
  if (code.status === 'NOT_FOUND') return 'Documents list it, but no release of its code set contains it.';
  if (status === 'UNCONFIRMED') return 'Known only from documents: no loaded code set contains it.';
  if (status === 'NOT_YET') return `Not valid before ${code.validFrom ?? code.listedFrom}.`;
  if (status === 'UNKNOWN') {
    return `Not checked: no loaded edition of ${systemName(systemOf(id))} covers ${day(code.system).date}.`;
  }
  if (!isHeaderOn(day, code)) return undefined;
  return `It is a header, which is not billable${below > 0 ? `: ${belowOf(below)}` : ''}.`;
}

/** For a text that comes after too many others without a code. */
export const notLookedUpNote = 'Similar codes were not looked up, because too many texts before it are no codes.';

export function nearCodesNote(ids: readonly string[]): string | undefined {
  return ids.length > 0 ? `Did you mean ${sentenceList(ids.map(codeOf), 'or')}?` : undefined;
}

function plural(noun: string, names: readonly string[]): string {
  return `${noun}${names.length > 1 ? 's' : ''} ${sentenceList(names, 'and')}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
