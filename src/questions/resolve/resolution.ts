import { longestText, shortened } from '../../client-text.ts';
import type { DayOf } from '../../codes/coverage.ts';
import { codeOf } from '../../codes/ids.ts';
import { modifierId } from '../../codes/modifiers.ts';
import { icd9CodeId } from '../../codes/reading/icd9-code.ts';
import { useInstead } from '../../codes/succession-wording.ts';
import type { SuccessorsOn } from '../../codes/successors.ts';
import { isHeaderOn, statusOn } from '../../codes/validity.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { suggestCodes } from '../../search/suggest-codes.ts';
import type { Below, BelowOf } from './below.ts';
import type { FoundCode, Lookup } from './look-up.ts';
import {
  ambiguousNote,
  belowNote,
  howRead,
  nearCodesNote,
  notLookedUpNote,
  placeNote,
  retiredNote,
  severalNote,
  statusNote,
  titleNote,
  unknownModifiersNote,
  whyNotFound,
} from './notes.ts';
import type { CategoriesOf, KnownCode } from './read-codes.ts';

/** What a text means; codes and other nodes by their ids. */
export interface Resolution {
  readonly input: string;
  readonly status: 'EXACT' | 'NORMALISED' | 'RETIRED' | 'AMBIGUOUS' | 'NOT_FOUND';
  readonly code: string | null;
  readonly node: string | null;
  readonly modifier: string | null;
  readonly modifiers: readonly string[];
  readonly suggestions: readonly string[];
  readonly note: string | null;
}

export interface ResolutionContext {
  /** Only codes of these code systems; undefined allows all. */
  readonly systems: ReadonlySet<string> | undefined;
  readonly day: DayOf;
  readonly successors: SuccessorsOn;
  readonly categories: CategoriesOf;
  readonly below: BelowOf;
  /** Present if any text needs it. */
  readonly index: SearchIndex | undefined;
  /** Whether similar codes are looked up for a text without a code. */
  readonly isNear: boolean;
}

/** What a resolution says besides the text and its modifiers. */
type Meaning = Omit<Resolution, 'input' | 'modifier' | 'modifiers'>;

const maxNearCodes = 5;

/** Whether the answer for a text contains similar codes, or codes below a header. */
export function needsIndex({ found, place }: Lookup, day: DayOf): boolean {
  return found.length === 0 || place !== undefined || found.some(({ code }) => isHeaderOn(day, code));
}

/** What a text means, after its codes have been looked up. */
export function toResolution(lookup: Lookup, context: ResolutionContext): Resolution {
  const { read, modifiers } = lookup;
  const input = shortened(read.text, longestText);
  return { input, modifier: modifiers[0] ?? null, modifiers, ...meaningOf(lookup, context) };
}

function meaningOf(lookup: Lookup, context: ResolutionContext): Meaning {
  const { read, found, place, several } = lookup;
  const [only, ...others] = found;
  if (place) return placeMeaning(place, lookup, context);
  if (only && others.length === 0) return codeMeaning(only, lookup, context);
  if (only)
    return ambiguous(
      found.map(({ code }) => code.id),
      ambiguousNote(found.map(({ reading }) => reading)),
    );
  if (several.length > 1)
    return ambiguous(
      several.map(({ id }) => id),
      severalNote(several),
    );
  return { status: 'NOT_FOUND', code: null, node: null, ...explainNotFound(read, context) };
}

function ambiguous(suggestions: readonly string[], note: string): Meaning {
  return { status: 'AMBIGUOUS', code: null, node: null, suggestions: [...new Set(suggestions)], note };
}

function codeMeaning(found: FoundCode, { read, modifiers }: Lookup, context: ResolutionContext): Meaning {
  const { reading, code } = found;
  const { day, successors } = context;
  const missing = reading.modifiers.filter((one) => !modifiers.includes(modifierId(one)));
  const how = howRead(read, reading);
  const notes = [how, titleNote(found), unknownModifiersNote(missing)];
  if (missing.length > 0) {
    const suggestions = [code.id];
    return {
      status: 'NOT_FOUND',
      code: null,
      node: null,
      suggestions,
      note: joined(...notes, nearCodesNote(suggestions)),
    };
  }
  const common = { code: code.id, node: code.id };
  if (statusOn(day, code) === 'RETIRED') {
    const following = successors(code.id, day);
    const suggestions = following.map(({ id }) => id);
    return { ...common, status: 'RETIRED', suggestions, note: joined(...notes, retiredNote(code, following)) };
  }
  const status = code.status === 'NOT_FOUND' ? 'NOT_FOUND' : how ? 'NORMALISED' : 'EXACT';
  const isKnownHeader = isHeaderOn(day, code) && statusOn(day, code) === 'ACTIVE';
  const { suggestions, count } = isKnownHeader ? context.below([codeOf(code.id)]) : nothingBelow;
  return { ...common, status, suggestions, note: joined(...notes, statusNote(reading, code, day, count)) };
}

/** A range or placeholder: the block, chapter or header itself, with billable codes below it. */
function placeMeaning({ id }: KnownCode, { read }: Lookup, context: ResolutionContext): Meaning {
  const isBlock = id.includes('-');
  const { suggestions, count } = context.below(isBlock ? context.categories(id) : [codeOf(id)]);
  const isExact = read.text === codeOf(id);
  const status = isBlock ? (isExact ? 'EXACT' : 'NORMALISED') : 'NOT_FOUND';
  return { status, code: null, node: id, suggestions, note: joined(placeNote(id), belowNote(count)) };
}

const nothingBelow: Below = { suggestions: [], count: 0 };

function explainNotFound(read: Lookup['read'], context: ResolutionContext) {
  const { systems, index, isNear } = context;
  const mapped = mappedCodes(read, context);
  if (mapped) return mapped;
  const [likely] = read.readings;
  const how = likely?.isSeparated && likely.modifiers.length > 0 ? howRead(read, likely) : undefined;
  const suggestions = index && isNear ? suggestCodes(index, read, { systems }, maxNearCodes) : [];
  const near = isNear ? nearCodesNote(suggestions) : notLookedUpNote;
  return { suggestions, note: joined(how, whyNotFound(read, systems), near) };
}

/** The diagnoses that a code of ICD-9-CM maps to, where only diagnoses are asked for. */
function mappedCodes({ readings, text }: Lookup['read'], { systems, successors, day }: ResolutionContext) {
  const old = readings.length === 0 ? unrequestedIcd9(text, systems) : undefined;
  const following = old === undefined ? [] : successors(old, day).filter(({ isUsable }) => isUsable);
  const advice = useInstead(following);
  if (old === undefined || !advice) return undefined;
  return { suggestions: following.map(({ id }) => id), note: `It is ICD-9-CM ${codeOf(old)}: ${advice}.` };
}

/** The id of the code of ICD-9-CM that a text is, if codes of ICD-10-CM are asked for, and those of ICD-9-CM are not. */
export function unrequestedIcd9(text: string, systems: ReadonlySet<string> | undefined): string | undefined {
  return systems?.has('ICD10CM') && !systems.has('ICD9CM') ? icd9CodeId(text) : undefined;
}

function joined(...notes: readonly (string | undefined)[]): string | null {
  return notes.filter((one) => one !== undefined).join(' ') || null;
}
