import { systemName } from '../../codes/code-systems.ts';
import type { DayOf } from '../../codes/coverage.ts';
import { codeOf, systemOf } from '../../codes/ids.ts';
import { useInstead } from '../../codes/succession-wording.ts';
import type { Successor } from '../../codes/successors.ts';
import { isHeaderOn, statusOn } from '../../codes/validity.ts';
import type { ParsedText, Reading } from './parse-text.ts';
import type { KnownCode } from './read-codes.ts';

/** How a text was read to find its code; undefined if it is the code as published. */
export function howRead({ text }: ParsedText, reading: Reading): string | undefined {
  const { code, modifiers } = reading;
  if (text === code) return undefined;
  const deviations = [
    [text.normalize('NFKC') !== text, 'unusual characters'],
    [/\p{Ll}/u.test(text), 'lower case'],
    [/\s/u.test(text) && modifiers.length === 0, 'spaces'],
    [/[\p{Pd}\u2212]/u.test(text) && modifiers.length === 0, 'dashes'],
    [code.includes('.') && !text.includes('.'), 'missing dot'],
    [!code.includes('.') && text.includes('.'), 'extra dot'],
  ].flatMap(([is, what]) => (is ? [what] : []));
  const withModifiers = modifiers.length > 0 ? ` with ${plural('modifier', modifiers)}` : '';
  const from = deviations.length > 0 ? ` (${deviations.join(', ')})` : '';
  return `Read as ${nameOf(reading)}${withModifiers}${from}.`;
}

/** A code with its code system, as people say it: "ICD-10-CM M81.0". */
function nameOf({ id }: Reading): string {
  return `${systemName(id.slice(0, id.indexOf(':')))} ${codeOf(id)}`;
}

export function unknownModifiersNote(modifiers: readonly string[]): string | undefined {
  if (modifiers.length === 0) return undefined;
  return `${capitalized(plural('modifier', modifiers))} ${modifiers.length > 1 ? 'are' : 'is'} not loaded.`;
}

/** Why no code was found. */
export function whyNotFound({ compact, readings }: ParsedText, systems: ReadonlySet<string> | undefined): string {
  if (compact === '') return 'The text contains no code.';
  if (readings.length === 0) return `No ${systems ? 'requested ' : ''}code system has codes written like this.`;
  const likely = readings.filter(({ modifiers }) => modifiers.length === 0);
  const kinds = [...new Set((likely.length > 0 ? likely : readings).map(({ system }) => system))];
  const note = `Written like ${list(kinds.map(systemName), 'or')} codes, but no such code is loaded.`;
  return kinds.includes('CPT') ? `${note} CPT is licensed and not loaded in full, so the code may exist.` : note;
}

export function ambiguousNote(readings: readonly Reading[]): string {
  const byDot = readings.some(({ code }) => code.includes('.')) ? ', or write the dot' : '';
  return `Could be ${list(readings.map(nameOf), 'or')}: name the code system${byDot}.`;
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
  if (missingTargets) return `${retired}: it maps to ${list(missingTargets, 'and')}, which no loaded release has.`;
  return noMap
    ? `${retired}: the General Equivalence Mapping has no ICD-10-CM code for it.`
    : `${retired}: no successor is known.`;
}

/** What to know about a code that is not retired; undefined for one that can be used. */
export function statusNote({ id }: Reading, code: KnownCode, day: DayOf): string | undefined {
  const status = statusOn(day, code);
  if (code.status === 'NOT_FOUND') return 'Documents list it, but no release of its code set contains it.';
  if (status === 'UNCONFIRMED') return 'Known only from documents: no loaded code set contains it.';
  if (status === 'NOT_YET') return `Not valid before ${code.validFrom ?? code.listedFrom}.`;
  if (status === 'UNKNOWN') {
    return `Not checked: no loaded edition of ${systemName(systemOf(id))} covers ${day(code.system).date}.`;
  }
  return isHeaderOn(day, code) ? 'It is a header, which is not billable.' : undefined;
}

export function nearCodesNote(ids: readonly string[]): string | undefined {
  return ids.length > 0 ? `Did you mean ${list(ids.map(codeOf), 'or')}?` : undefined;
}

function list(parts: readonly string[], word: 'and' | 'or'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

function plural(noun: string, names: readonly string[]): string {
  return `${noun}${names.length > 1 ? 's' : ''} ${list(names, 'and')}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
