import { longestId, tooLong } from '../../client-text.ts';
import { type CodeLabel, lastDayOfIcd9 } from '../../codes/code-systems.ts';
import type { DayOf } from '../../codes/coverage.ts';
import type { Days } from '../../codes/days.ts';
import { payerId } from '../../codes/ids.ts';
import { icd9CodeId } from '../../codes/reading/icd9-code.ts';
import { endOfLetters, plainText } from '../../codes/reading/plain-text.ts';
import { readCode } from '../../codes/reading/read-code.ts';
import type { NcciSetting } from '../../graph/model/ncci-labels.ts';
import { each, type Steps } from '../../turns.ts';

/** A claim as a client gives it. Null means not given. */
export interface ClaimInput {
  readonly dateOfService?: string | null;
  /** Default: a practitioner. */
  readonly setting?: NcciSetting | null;
  /** The name of a state, and a contractor, as coverage documents have them. */
  readonly state?: string | null;
  readonly contractor?: string | null;
  readonly lines: readonly LineInput[];
}

interface LineInput {
  readonly procedure: string;
  readonly modifiers?: readonly string[] | null;
  readonly diagnoses: readonly string[];
  /** Default: 1. */
  readonly units?: number | null;
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
  /** Who bills. */
  readonly setting: NcciSetting;
  readonly state: string | undefined;
  readonly contractor: string | undefined;
  readonly lines: readonly ClaimLine[];
}

export interface ClaimLine {
  /** Counted from 1. */
  readonly number: number;
  readonly procedure: CodeText;
  readonly modifiers: readonly CodeText[];
  readonly diagnoses: readonly CodeText[];
  /** Units of service. */
  readonly units: number;
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
  /** The kind of code that it must be; absent for payers. */
  readonly label?: CodeLabel;
  /** The id of the ICD-9-CM code that a malformed diagnosis is. */
  readonly icd9?: string | undefined;
}

/** Parses the codes of a claim. A text that can't be a code is kept, with the rule that it breaks. */
export function* readClaim({ lines, dateOfService, setting, ...where }: ClaimInput, days: Days): Steps<Claim> {
  const day = dateOfService ?? days.today;
  const isDated = typeof dateOfService === 'string';
  const dayOf = days.on(dateOfService);
  const read: ClaimLine[] = [];
  for (const [index, line] of lines.entries()) read.push(yield* readLine(line, index));
  const suggestOn = days.orCurrent(dateOfService);
  const place = { state: where.state ?? undefined, contractor: where.contractor ?? undefined };
  return { day, isDated, dayOf, suggestOn, setting: setting ?? 'PRACTITIONER', ...place, lines: read };
}

/** Whether a diagnosis is a code of ICD-9-CM on a claim of the time when claims used it. */
export function isIcd9OfItsTime({ icd9 }: CodeText, { day, isDated }: Claim): boolean {
  return icd9 !== undefined && isDated && day <= lastDayOfIcd9;
}

function* readLine(line: LineInput, index: number): Steps<ClaimLine> {
  const { procedure, modifiers } = readProcedure(line.procedure);
  const allModifiers = [...modifiers, ...(line.modifiers ?? [])];
  return {
    number: index + 1,
    procedure,
    modifiers: yield* each(allModifiers, (text) => readClaimCode('Modifier', text)),
    diagnoses: yield* each(line.diagnoses, (text) => readClaimCode('Diagnosis', text)),
    units: line.units ?? 1,
    specialty: readOptional('Specialty', line.specialty),
    place: readOptional('PlaceOfService', line.placeOfService),
    payer: readPayer(line.payer),
  };
}

/** `0557T-26` and `99213 25 59` are a procedure and its modifiers. `E11.65` is a diagnosis, not a procedure. */
function readProcedure(text: string): { procedure: CodeText; modifiers: readonly string[] } {
  const read = readCode('Procedure', text);
  if ('problem' in read)
    return { procedure: { text, id: undefined, problem: read.problem, label: 'Procedure' }, modifiers: [] };
  const { code, modifiers } = splitModifiers(text, read.modifiers);
  return { procedure: { text: code, id: read.id, problem: undefined, label: 'Procedure' }, modifiers };
}

/** Splits a text before its modifiers, both as they are written. In a text that has more, they are as published. */
function splitModifiers(text: string, modifiers: readonly string[]): { code: string; modifiers: readonly string[] } {
  const characters = [...text.matchAll(/[\p{L}\p{N}]/gu)].slice(-2 * modifiers.length);
  const [first] = characters;
  const written = characters.map(String).join('');
  if (modifiers.length === 0 || !first || plainText(written) !== modifiers.join('')) return { code: text, modifiers };
  const before = text.slice(0, first.index);
  return { code: before.slice(0, endOfLetters(before)).trimStart(), modifiers: written.match(/../gu) ?? [] };
}

function readClaimCode(label: CodeLabel, text: string): CodeText {
  const read = readCode(label, text);
  if (!('problem' in read)) return { text, label, id: read.id, problem: undefined };
  return {
    text,
    label,
    id: undefined,
    problem: read.problem,
    icd9: label === 'Diagnosis' ? icd9CodeId(text) : undefined,
  };
}

function readOptional(label: CodeLabel, text: string | null | undefined): CodeText | undefined {
  return text === null || text === undefined ? undefined : readClaimCode(label, text);
}

function readPayer(text: string | null | undefined): CodeText | undefined {
  if (text === null || text === undefined) return undefined;
  if (text.length > longestId) return { text, id: undefined, problem: tooLong('The id of a payer', longestId, text) };
  return { text, id: payerId(text), problem: undefined };
}
