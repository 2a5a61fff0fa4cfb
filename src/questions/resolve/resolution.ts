import { longestText, shortened } from '../../client-text.ts';
import { codeOf } from '../../codes/ids.ts';
import type { SuccessorsOn } from '../../codes/successors.ts';
import { isBillableOn, statusOn } from '../../codes/validity.ts';
import { nearCodes } from '../../search/near-codes.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { KnownCode } from './codes.ts';
import { howRead, list, unknownModifiers, whyNotFound } from './notes.ts';
import { modifierId, notByThemselves, type Reading, type Written } from './readings.ts';

/** What a text was found to be; codes by their ids. */
export interface Resolution {
  readonly input: string;
  readonly status: 'EXACT' | 'NORMALISED' | 'RETIRED' | 'AMBIGUOUS' | 'NOT_FOUND';
  readonly code: string | null;
  readonly modifier: string | null;
  readonly modifiers: readonly string[];
  readonly suggestions: readonly string[];
  readonly note: string | null;
}

export interface ResolveOptions {
  /** Only codes of these systems; undefined for all. */
  readonly systems: ReadonlySet<string> | undefined;
  readonly day: string;
  /** Asked for only where a code is not found, for those that are near. */
  readonly index: () => Promise<SearchIndex>;
}

/** A text with those of its readings that the graph has. */
export interface Looked {
  readonly written: Written;
  readonly found: readonly { readonly reading: Reading; readonly code: KnownCode }[];
  readonly modifiers: readonly string[];
}

/** How many near codes are named. */
const maxNear = 5;

/** What is made of a text. Without an index, near codes are not looked for. */
export function resolution(
  looked: Looked,
  successors: SuccessorsOn,
  index: SearchIndex | undefined,
  { systems, day }: Pick<ResolveOptions, 'systems' | 'day'>,
): Resolution {
  const { written, found, modifiers } = looked;
  const behind = { input: shortened(written.text, longestText), modifier: modifiers[0] ?? null, modifiers };
  const [only, ...others] = found;
  if (!only) return { ...behind, status: 'NOT_FOUND', code: null, ...unknown(written, systems, index) };
  if (others.length > 0) {
    const suggestions = found.map(({ code }) => code.id);
    return { ...behind, status: 'AMBIGUOUS', code: null, suggestions, note: candidatesNote(looked) };
  }
  const { reading, code } = only;
  const missing = reading.modifiers.filter((one) => !modifiers.includes(modifierId(one)));
  const read = howRead(written, reading);
  const said = [read, unknownModifiers(missing)];
  if (isRetired(code, day)) {
    const suggestions = successors(code.id, day);
    const note = notes(...said, retiredNote(code, suggestions));
    return { ...behind, status: 'RETIRED', code: code.id, suggestions, note };
  }
  const status = code.status === 'NOT_FOUND' ? 'NOT_FOUND' : read ? 'NORMALISED' : 'EXACT';
  return { ...behind, status, code: code.id, suggestions: [], note: notes(...said, standing(reading, code, day)) };
}

function unknown(written: Written, systems: ReadonlySet<string> | undefined, index: SearchIndex | undefined) {
  const [likely] = written.readings;
  const split = likely && likely.modifiers.length > 0 ? howRead(written, likely) : undefined;
  const suggestions = index ? near(index, written, systems) : [];
  const nearest = suggestions.length > 0 ? `Near: ${list(suggestions.map(codeOf))}.` : undefined;
  return { suggestions, note: notes(split, whyNotFound(written, systems), nearest) };
}

function candidatesNote({ found }: Looked): string {
  const candidates = found.map(({ reading: { system, code } }) => `${system} ${code}`);
  const byDot = found.some(({ reading }) => reading.code.includes('.')) ? ', or by the dot' : '';
  return `It may be ${list(candidates, 'or')}: say which by its system${byDot}.`;
}

export function isRetired(code: KnownCode, day: string): boolean {
  return statusOn(day, code) === 'RETIRED';
}

function retiredNote({ validTo }: KnownCode, successors: readonly string[]): string {
  const since = validTo ? `It ended on ${validTo}` : 'It has ended';
  return successors.length > 0
    ? `${since}; use ${list(successors.map(codeOf), 'or')}.`
    : `${since}; nothing is known to follow it.`;
}

/** What has to be known of a code that was found. */
function standing({ label }: Reading, code: KnownCode, day: string): string | undefined {
  const status = statusOn(day, code);
  if (code.status === 'NOT_FOUND') return 'Documents name it, but no edition of its code system has it.';
  if (status === 'UNCONFIRMED') return 'Only documents name it: no code set that is loaded has it.';
  if (status === 'NOT_YET') return `It begins on ${code.validFrom}.`;
  return label === 'Diagnosis' && !isBillableOn(day, code) ? 'It is a header, which cannot be billed.' : undefined;
}

function near(index: SearchIndex, { compact, readings }: Written, systems: ReadonlySet<string> | undefined): string[] {
  const likely = readings.find(({ modifiers }) => modifiers.length === 0) ?? readings[0];
  const ofSystem = (entry: number) => index.system(entry) ?? '';
  const likelySystems = new Set(readings.map(({ system }) => system));
  return nearCodes(
    index,
    likely ? likely.code.replace('.', '') : compact,
    {
      isWanted: (entry) => (systems ? systems.has(ofSystem(entry)) : !notByThemselves.has(ofSystem(entry))),
      isLikely: (entry) => likelySystems.size === 0 || likelySystems.has(ofSystem(entry)),
    },
    maxNear,
  );
}

function notes(...said: readonly (string | undefined)[]): string | null {
  return said.filter((one) => one !== undefined).join(' ') || null;
}
