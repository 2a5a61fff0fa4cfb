import { longestId, quoted, tooLong } from '../../client-text.ts';
import { type CodeLabel, ruleOf } from '../../codes/code-systems.ts';
import type { DayOf } from '../../codes/coverage.ts';
import type { Days } from '../../codes/days.ts';
import { parseCode } from '../../codes/parse-code.ts';
import { endOfLetters } from '../resolve/letters.ts';
import { parseText } from '../resolve/parse-text.ts';

/** A claim as a client gives it. Null means not given. */
export interface ClaimInput {
  readonly dateOfService?: string | null;
  readonly lines: readonly LineInput[];
}

interface LineInput {
  readonly procedure: string;
  readonly modifiers?: readonly string[] | null;
  readonly diagnoses: readonly string[];
  readonly specialty?: string | null;
  readonly placeOfService?: string | null;
  readonly payer?: string | null;
}

/** A claim with its codes parsed. */
export interface Claim {
  /** The date of service, or today, as an ISO date. */
  readonly day: string;
  /** Whether the client gave the date. */
  readonly isDated: boolean;
  /** The days on which codes are checked. */
  readonly dayOf: DayOf;
  /** The days on which codes to suggest are checked: current ones, where the date is not covered. */
  readonly suggestOn: DayOf;
  readonly lines: readonly ClaimLine[];
}

export interface ClaimLine {
  /** Counted from 1. */
  readonly number: number;
  readonly procedure: CodeText;
  readonly modifiers: readonly CodeText[];
  readonly diagnoses: readonly CodeText[];
  readonly specialty: CodeText | undefined;
  readonly place: CodeText | undefined;
  readonly payer: CodeText | undefined;
}

/** A code or payer as it is written on a claim. */
export interface CodeText {
  readonly text: string;
  /** The id of its node, which may not exist; undefined for a text that can't be a code. */
  readonly id: string | undefined;
  /** The rule that such a text breaks. */
  readonly problem: string | undefined;
}

/** Parses the codes of a claim. A text that can't be a code is kept, with the rule that it breaks. */
export function readClaim({ dateOfService, lines }: ClaimInput, days: Days): Claim {
  const day = dateOfService ?? days.today;
  const isDated = typeof dateOfService === 'string';
  const dayOf = days.on(dateOfService);
  return { day, isDated, dayOf, suggestOn: days.orCurrent(dateOfService), lines: lines.map(readLine) };
}

function readLine(line: LineInput, index: number): ClaimLine {
  const { procedure, modifiers } = readProcedure(line.procedure);
  return {
    number: index + 1,
    procedure,
    modifiers: [...modifiers, ...(line.modifiers ?? [])].map((text) => readCode('Modifier', text)),
    diagnoses: line.diagnoses.map((text) => readCode('Diagnosis', text)),
    specialty: readOptional('Specialty', line.specialty),
    place: readOptional('PlaceOfService', line.placeOfService),
    payer: readPayer(line.payer),
  };
}

/** `0557T-26` and `99213 25 59` are a procedure and its modifiers. `E11.65` is a diagnosis, not a procedure. */
function readProcedure(text: string): { procedure: CodeText; modifiers: string[] } {
  const reading = parseText(text, undefined).readings.find(({ label }) => label === 'Procedure');
  if (!reading) {
    const problem = `${ruleOf('Procedure')}, but got ${quoted(text)}.`;
    return { procedure: { text, id: undefined, problem }, modifiers: [] };
  }
  const { code, modifiers } = splitModifiers(text, reading.modifiers.join('').length);
  return {
    procedure: { text: code, id: reading.id, problem: undefined },
    modifiers: modifiers.match(/../gu) ?? [],
  };
}

/** Splits a text before its last `count` letters and digits, both parts as they are written. */
function splitModifiers(text: string, count: number): { code: string; modifiers: string } {
  const characters = count === 0 ? [] : [...text.matchAll(/[\p{L}\p{N}]/gu)].slice(-count);
  const [first] = characters;
  const before = text.slice(0, first?.index);
  const code = first ? before.slice(0, endOfLetters(before)).trimStart() : text;
  return { code, modifiers: characters.map(String).join('') };
}

function readCode(label: CodeLabel, text: string): CodeText {
  const parsed = parseCode(label, text);
  return 'problem' in parsed
    ? { text, id: undefined, problem: parsed.problem }
    : { text, id: parsed.id, problem: undefined };
}

function readOptional(label: CodeLabel, text: string | null | undefined): CodeText | undefined {
  return text === null || text === undefined ? undefined : readCode(label, text);
}

function readPayer(text: string | null | undefined): CodeText | undefined {
  if (text === null || text === undefined) return undefined;
  if (text.length > longestId) return { text, id: undefined, problem: tooLong('The id of a payer', longestId, text) };
  const slug = text
    .trim()
    .replace(/^PAYER:/i, '')
    .toLowerCase();
  return { text, id: `PAYER:${slug}`, problem: undefined };
}
