import { longestId, quoted, tooLong } from '../client-text.ts';
import { type CodeLabel, codeLabels, codeSystems, ruleOf } from './code-systems.ts';
import { MalformedCodeError, requireShort } from './malformed-code-error.ts';

/** A code as its code system writes it, with the id of its node; or the rule that a text breaks, in words. */
export type ParsedCode = { readonly code: string; readonly id: string } | { readonly problem: string };

/**
 * Reads a code that a person typed: any case, with or without dots and spaces, full-width characters. `m8000xa` and
 * ` M80.00XA ` are both `M80.00XA`.
 */
export function parseCode(label: CodeLabel, text: string): ParsedCode {
  if (text.length > longestId) return { problem: tooLong('A code', longestId, text) };
  const code = withDot(label, compact(text));
  const system = codeSystems[label].find(({ pattern }) => pattern.test(code));
  return system ? { code, id: `${system.prefix}:${code}` } : { problem: `${ruleOf(label)}, but got ${quoted(text)}.` };
}

/** A code that a person typed, as its code system writes it. @throws {MalformedCodeError} */
export function canonicalCode(label: CodeLabel, text: string): string {
  return requireCode(parseCode(label, text)).code;
}

/** The id of a code that a person typed. @throws {MalformedCodeError} */
export function codeId(label: CodeLabel, text: string): string {
  return requireCode(parseCode(label, text)).id;
}

function requireCode(parsed: ParsedCode): Exclude<ParsedCode, { problem: string }> {
  if ('problem' in parsed) throw new MalformedCodeError(parsed.problem);
  return parsed;
}

/**
 * The first characters of a code, written as codes are stored. Any text is accepted that is not too long for a code.
 * @throws {MalformedCodeError}
 */
export function canonicalPrefix(label: CodeLabel, text: string): string {
  return withDot(label, compact(text));
}

/** A code of a certain code system. */
export interface PossibleCode {
  readonly label: CodeLabel;
  readonly prefix: string;
  readonly code: string;
}

/** All codes, of any code system, that can be written with these letters and digits, which are in upper case. */
export function possibleCodes(characters: string): PossibleCode[] {
  return codeLabels.flatMap((label) => {
    const code = withDot(label, characters);
    return codeSystems[label]
      .filter(({ pattern }) => pattern.test(code))
      .map(({ prefix }) => ({ label, prefix, code }));
  });
}

/** Without spaces and dots, in upper case. @throws {MalformedCodeError} if the text is too long for an id or code */
export function compact(text: string): string {
  requireShort(text);
  return text.normalize('NFKC').replace(/[\s.]/gu, '').toUpperCase();
}

/** Diagnoses are stored with a dot after the third character; ICD-9-CM's E codes, after the fourth. */
function withDot(label: CodeLabel, characters: string): string {
  if (label !== 'Diagnosis' && label !== 'Icd9Code') return characters;
  const stem = label === 'Icd9Code' && characters.startsWith('E') ? 4 : 3;
  return characters.length > stem ? `${characters.slice(0, stem)}.${characters.slice(stem)}` : characters;
}
