import { longestText, shortened } from '../../client-text.ts';
import type { DayOf } from '../../codes/coverage.ts';
import type { SuccessorsOn } from '../../codes/successors.ts';
import { statusOn } from '../../codes/validity.ts';
import { nearCodes } from '../../search/near-codes.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import {
  ambiguousNote,
  howRead,
  nearCodesNote,
  retiredNote,
  statusNote,
  unknownModifiersNote,
  whyNotFound,
} from './notes.ts';
import { modifierId, onlyIfNamed, type ParsedText, type Reading } from './parse-text.ts';
import type { KnownCode } from './read-codes.ts';

/** What a text means; codes by their ids. */
export interface Resolution {
  readonly input: string;
  readonly status: 'EXACT' | 'NORMALISED' | 'RETIRED' | 'AMBIGUOUS' | 'NOT_FOUND';
  readonly code: string | null;
  readonly modifier: string | null;
  readonly modifiers: readonly string[];
  readonly suggestions: readonly string[];
  readonly note: string | null;
}

/** A text, with those of its readings whose codes the graph has, and the ids of the modifiers that it has. */
export interface Lookup {
  readonly parsed: ParsedText;
  readonly found: readonly { readonly reading: Reading; readonly code: KnownCode }[];
  readonly modifiers: readonly string[];
}

export interface ResolutionContext {
  /** Only codes of these code systems; undefined allows all. */
  readonly systems: ReadonlySet<string> | undefined;
  readonly day: DayOf;
  readonly successors: SuccessorsOn;
  /** For near codes. Undefined to skip them. */
  readonly index: SearchIndex | undefined;
}

const maxNearCodes = 5;

/** What a text means, after its codes have been looked up. */
export function toResolution(lookup: Lookup, context: ResolutionContext): Resolution {
  const { parsed, found, modifiers } = lookup;
  const common = { input: shortened(parsed.text, longestText), modifier: modifiers[0] ?? null, modifiers };
  const [only, ...others] = found;
  if (!only) return { ...common, status: 'NOT_FOUND', code: null, ...explainNotFound(parsed, context) };
  if (others.length > 0) {
    const suggestions = found.map(({ code }) => code.id);
    const note = ambiguousNote(found.map(({ reading }) => reading));
    return { ...common, status: 'AMBIGUOUS', code: null, suggestions, note };
  }
  const { reading, code } = only;
  const { day, successors } = context;
  const missing = reading.modifiers.filter((one) => !modifiers.includes(modifierId(one)));
  const read = howRead(parsed, reading);
  const notes = [read, unknownModifiersNote(missing)];
  if (statusOn(day, code) === 'RETIRED') {
    const following = successors(code.id, day);
    const note = joined(...notes, retiredNote(code, following));
    return { ...common, status: 'RETIRED', code: code.id, suggestions: following.map(({ id }) => id), note };
  }
  const status = code.status === 'NOT_FOUND' ? 'NOT_FOUND' : read ? 'NORMALISED' : 'EXACT';
  return { ...common, status, code: code.id, suggestions: [], note: joined(...notes, statusNote(reading, code, day)) };
}

function explainNotFound(parsed: ParsedText, { systems, index }: ResolutionContext) {
  const [likely] = parsed.readings;
  const read = likely && likely.modifiers.length > 0 ? howRead(parsed, likely) : undefined;
  const suggestions = index ? findNearCodes(index, parsed, systems) : [];
  return { suggestions, note: joined(read, whyNotFound(parsed, systems), nearCodesNote(suggestions)) };
}

function findNearCodes(
  index: SearchIndex,
  { compact, readings }: ParsedText,
  systems: ReadonlySet<string> | undefined,
): string[] {
  const likely = readings.find(({ modifiers }) => modifiers.length === 0) ?? readings[0];
  const systemOf = (entry: number) => index.system(entry) ?? '';
  const likelySystems = new Set(readings.map(({ system }) => system));
  return nearCodes(
    index,
    likely ? likely.code.replace('.', '') : compact,
    {
      isWanted: (entry) => (systems ? systems.has(systemOf(entry)) : !onlyIfNamed.has(systemOf(entry))),
      isLikely: (entry) => likelySystems.size === 0 || likelySystems.has(systemOf(entry)),
    },
    maxNearCodes,
  );
}

function joined(...notes: readonly (string | undefined)[]): string | null {
  return notes.filter((one) => one !== undefined).join(' ') || null;
}
