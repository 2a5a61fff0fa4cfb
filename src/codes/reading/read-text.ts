import { longestText } from '../../client-text.ts';
import type { CodeLabel } from '../code-systems.ts';
import { lookAlike } from './look-alike.ts';
import { type Place, readPlace } from './place.ts';
import { charactersOf, trimSigns } from './plain-text.ts';
import { qualifiedText } from './qualified-text.ts';
import type { Named } from './system-names.ts';
import { splitTitle } from './title.ts';
import { proceduresWithModifiers } from './with-modifiers.ts';
import { codesWritten, type PossibleCode, type Wanted } from './written-code.ts';

/** One meaning that a text can have: a code, with the modifiers and the title that the text has besides. */
export interface Reading extends PossibleCode {
  readonly modifiers: readonly string[];
  /** Whether the modifiers are separated from the code and from each other. True if there are none. */
  readonly isSeparated: boolean;
  /** In upper case; empty if the text has no title. */
  readonly title: string;
  /** Whether only a title that fits the code shows that the text means it. */
  readonly isLoose: boolean;
}

/** What a text can mean. Nothing is known yet of which codes there are. */
export interface ReadText {
  readonly text: string;
  /** Its letters and digits in upper case, without the names of code systems; empty if they are too many for a code. */
  readonly compact: string;
  /** Most likely first: codes in the order of their code systems, then those with modifiers. */
  readonly readings: readonly Reading[];
  /** Codes that the text would be with other signs or more characters: only suggestions. */
  readonly bent: readonly PossibleCode[];
  /** The codes of a text that has several: `M81.0, E11.9`. */
  readonly several: readonly PossibleCode[];
  readonly place: Place | undefined;
  /** A code system that the text names and this graph does not have. */
  readonly otherSystem: string | undefined;
  /** What it looks like if it is written like no code for certain: `an NDC, which identifies a drug`. */
  readonly looksLike: string | undefined;
}

/** What is wanted. Undefined allows all. */
export interface ReadOptions {
  /** Code systems, as the schema names them. */
  readonly systems?: ReadonlySet<string> | undefined;
  readonly labels?: readonly CodeLabel[];
}

const longestCompact = 60;
/** The letter or number of a line before a code, as on a claim form: `A. M81.0`, `1) 77080`. */
const listMark = /^\s*\(?[A-La-l\d]{1,2}[.)] +(?=[A-Za-z]\d[A-Za-z\d]|\d{4}[A-Za-z\d])/;

/**
 * Reads a text that a person typed or exported. A dot decides: a code has it where its code system has it, or not at
 * all, so `250.00` is ICD-9-CM and never CPT. Codes of ICD-9-CM have their dot unless the code system is named.
 */
export function readText(text: string, options: ReadOptions = {}): ReadText {
  const none = { text, compact: '', readings: [], bent: [], several: [], place: undefined };
  if (text.length > longestText) return { ...none, otherSystem: undefined, looksLike: undefined };
  const { body, named, title, otherSystem } = qualifiedText(text.replace(listMark, ''));
  const clean = trimSigns(body);
  const characters = charactersOf(clean);
  const compact = characters.length > longestCompact ? '' : characters;
  if (otherSystem !== undefined) return { ...none, compact, otherSystem, looksLike: undefined };
  const wanted = wantedBy(options, named);
  const place = readPlace(body);
  const common = { text, compact, place, otherSystem, looksLike: undefined };
  if (place?.kind === 'RANGE' && !place.isCodeToo) return { ...common, readings: [], bent: [], several: [] };
  const { readings, bent } = readBody(clean, wanted);
  return {
    ...common,
    readings: title === '' ? readings : readings.map((one) => ({ ...one, title })),
    bent: readings.length > 0 && clean.includes('.') ? [] : bent,
    several: readSeveral(clean, wanted),
    looksLike: readings.some(isCertain) ? undefined : lookAlike(body),
  };
}

/** Any seven digits may be a code of ICD-10-PCS. */
function isCertain({ isSeparated, label, code }: Reading): boolean {
  return isSeparated && !(label === 'IcdPcsCode' && /^\d+$/.test(code));
}

function wantedBy({ systems, labels }: ReadOptions, named: readonly Named[]): Wanted {
  const isNamedBy = (one: Named, { system, label }: PossibleCode) => one.includes(system) || one.includes(label);
  return {
    accepts: (code) =>
      (systems?.has(code.system) ?? true) &&
      (labels?.includes(code.label) ?? true) &&
      named.every((one) => isNamedBy(one, code)),
    isNamed: ({ label }) =>
      named.length > 0 || labels?.includes(label) === true || (systems !== undefined && label === 'Icd9Code'),
  };
}

function readBody(text: string, wanted: Wanted): Pick<ReadText, 'readings' | 'bent'> {
  const { readings, bent } = readUntitled(text, wanted);
  if (readings.length > 0) return { readings, bent };
  const cases = splitTitle(text).map(({ code, title, isLoose }) => {
    const inner = qualifiedText(code);
    const both: Wanted = { ...wanted, ...narrowed(wanted, inner.named) };
    return readUntitled(trimSigns(inner.body), both).readings.map((one) => ({ ...one, title, isLoose }));
  });
  return { readings: cases.find((found) => found.length > 0) ?? [], bent };
}

function narrowed(wanted: Wanted, named: readonly Named[]): Wanted {
  if (named.length === 0) return wanted;
  const inner = wantedBy({}, named);
  return { accepts: (code) => wanted.accepts(code) && inner.accepts(code), isNamed: inner.isNamed };
}

function readUntitled(text: string, wanted: Wanted): Pick<ReadText, 'readings' | 'bent'> {
  const { straight, bent } = codesWritten(text, wanted);
  const plain = { modifiers: [], isSeparated: true, title: '', isLoose: false };
  const whole = straight.map((code) => ({ ...code, ...plain }));
  const procedures = proceduresWithModifiers(text, wanted).map(({ procedure, modifiers, isSeparated }) => {
    return { ...procedure, ...plain, modifiers, isSeparated };
  });
  const readings = [...whole, ...procedures];
  // No category of ICD-10-CM that begins like these has two letters first.
  const isUnlikely = readings.every(({ label, code }) => label === 'Diagnosis' && /^[A-Z]{2}/.test(code));
  return { readings: isUnlikely ? [...readings, ...inpatientProcedures(text, wanted, plain)] : readings, bent };
}

/** A text of seven characters may be a code of ICD-10-PCS. */
function inpatientProcedures(text: string, wanted: Wanted, rest: Omit<Reading, keyof PossibleCode>): Reading[] {
  if (!/^[\dA-Z]{7}$/.test(text)) return [];
  const named: Wanted = { ...wanted, isNamed: () => true };
  const { straight } = codesWritten(text, named);
  return straight.filter(({ label }) => label === 'IcdPcsCode').map((code) => ({ ...code, ...rest }));
}

/** Two or more codes of at least three characters, separated by blanks or signs, or with dots among other words. */
function readSeveral(text: string, wanted: Wanted): PossibleCode[] {
  if (!/[\s,;/&|+]/.test(text)) return [];
  const words = text.split(/[\s,;/&|+()]+/).filter((word) => !/^(AND|OR|)$/.test(word));
  const dotted = text.match(/\b[A-Z]\d[A-Z\d]\.[A-Z\d]{1,4}\b/g) ?? [];
  const isList = words.length <= 12 && words.every((word) => /^[A-Z\d.]{3,10}$/.test(word) && /\d/.test(word));
  const codes = isList ? words.map((word) => codesWritten(word, wanted).straight) : [];
  const all = codes.length > 1 && codes.every(({ length }) => length > 0) ? codes.flat() : [];
  const among = new Set(dotted).size > 1 ? dotted.flatMap((word) => codesWritten(word, wanted).straight) : [];
  const found = new Map([...all, ...among].map((one) => [one.id, one]));
  return found.size > 1 ? [...found.values()] : [];
}
