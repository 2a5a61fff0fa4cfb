import { longestId, tooLong } from '../../client-text.ts';
import { type CodeLabel, codeId, MalformedCodeError, malformed } from '../../codes/codes.ts';
import { endOfLetters } from '../resolve/letters.ts';
import { readText } from '../resolve/readings.ts';

/** A claim as a client gives it; null stands for nothing. */
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

/** A claim with its codes read, on a day that is an ISO date. */
export interface Claim {
  readonly day: string;
  readonly lines: readonly ClaimLine[];
}

export interface ClaimLine {
  /** Counted from 1. */
  readonly number: number;
  readonly procedure: Written;
  readonly modifiers: readonly Written[];
  readonly diagnoses: readonly Written[];
  readonly specialty: Written | undefined;
  readonly place: Written | undefined;
  readonly payer: Written | undefined;
}

/** Something that a claim names, as it writes it. */
export interface Written {
  readonly text: string;
  /** The id of the node that is meant, which may not be there; undefined for what could never be a code. */
  readonly id: string | undefined;
  /** The rule that a text breaks that could never be a code. */
  readonly problem: string | undefined;
}

/** Reads the codes of a claim. Refuses nothing: what is no code is kept with the rule that it breaks. */
export function readClaim({ dateOfService, lines }: ClaimInput, today: string): Claim {
  return { day: dateOfService ?? today, lines: lines.map(readLine) };
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

/** `0557T-26` and `99213 25 59` are a procedure and its modifiers; `E11.65` is a diagnosis, and no procedure. */
function readProcedure(text: string): { procedure: Written; modifiers: string[] } {
  const reading = readText(text, undefined).readings.find(({ label }) => label === 'Procedure');
  if (!reading) return { procedure: { text, id: undefined, problem: malformed('Procedure', text) }, modifiers: [] };
  const { written, behind } = comeApart(text, reading.modifiers.join('').length);
  return {
    procedure: { text: written, id: reading.id, problem: undefined },
    modifiers: behind.match(/../gu) ?? [],
  };
}

/** A text as it is written before its last letters and digits, of which there are so many, and these. */
function comeApart(text: string, count: number): { written: string; behind: string } {
  const behind = count === 0 ? [] : [...text.matchAll(/[\p{L}\p{N}]/gu)].slice(-count);
  const [first] = behind;
  const before = text.slice(0, first?.index);
  const written = first ? before.slice(0, endOfLetters(before)).trimStart() : text;
  return { written, behind: behind.map(String).join('') };
}

function readCode(label: CodeLabel, text: string): Written {
  try {
    return { text, id: codeId(label, text), problem: undefined };
  } catch (error) {
    if (error instanceof MalformedCodeError) return { text, id: undefined, problem: error.message };
    throw error;
  }
}

function readOptional(label: CodeLabel, text: string | null | undefined): Written | undefined {
  return text === null || text === undefined ? undefined : readCode(label, text);
}

function readPayer(text: string | null | undefined): Written | undefined {
  if (text === null || text === undefined) return undefined;
  if (text.length > longestId) return { text, id: undefined, problem: tooLong('The id of a payer', longestId, text) };
  const slug = text
    .trim()
    .replace(/^PAYER:/i, '')
    .toLowerCase();
  return { text, id: `PAYER:${slug}`, problem: undefined };
}
