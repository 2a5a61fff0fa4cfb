import { longestId, quoted, tooLong } from '../client-text.ts';
import { type CodeLabel, codeSystems, dotAfter, ruleOf, withDot } from './code-systems.ts';
import { MalformedCodeError, requireShort } from './malformed-code-error.ts';

/** A code as its code system writes it, with the id of its node; or the rule that a text breaks, in words. */
export type ParsedCode = { readonly code: string; readonly id: string } | { readonly problem: string };

/**
 * Reads a code that a file has: any case, with blanks, with its dot or without. `m8000xa` and ` M80.00XA ` are both
 * `M80.00XA`; a dot in another place is not. What people type is read by `readCode`.
 */
export function parseCode(label: CodeLabel, text: string): ParsedCode {
  if (text.length > longestId) return { problem: tooLong('A code', longestId, text) };
  const written = compact(text).replace(/\.$/, '');
  const code = withDot(label, withoutDot(label, written));
  const system = codeSystems[label].find(({ pattern }) => pattern.test(code));
  return system ? { code, id: `${system.prefix}:${code}` } : { problem: `${ruleOf(label)}, but got ${quoted(text)}.` };
}

/** The same. @throws {MalformedCodeError} */
export function canonicalCode(label: CodeLabel, text: string): string {
  return requireCode(parseCode(label, text)).code;
}

/** The id of a code that a file has. @throws {MalformedCodeError} */
export function codeId(label: CodeLabel, text: string): string {
  return requireCode(parseCode(label, text)).id;
}

/** What was read, if it is a code. @throws {MalformedCodeError} */
export function requireCode<Read extends object>(parsed: Read | { readonly problem: string }): Read {
  if ('problem' in parsed) throw new MalformedCodeError(parsed.problem);
  return parsed;
}

/**
 * The first characters of a code, written as codes are stored. Any text is accepted that is not too long for a code and
 * has its dot, if any, where such codes have it.
 * @throws {MalformedCodeError}
 */
export function canonicalPrefix(label: CodeLabel, text: string): string {
  const written = compact(text).replace(/\.$/, '');
  const prefix = withDot(label, withoutDot(label, written));
  if (!written.includes('.') || written === prefix) return prefix;
  throw new MalformedCodeError(`${ruleOf(label)}. It cannot start with ${quoted(text)}.`);
}

/** Without blanks, in upper case. @throws {MalformedCodeError} if the text is too long for an id or code */
export function compact(text: string): string {
  requireShort(text);
  return text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
}

/** The characters without the dot, if it is where codes with this label have it. */
function withoutDot(label: CodeLabel, written: string): string {
  const dot = written.indexOf('.');
  if (dot < 0) return written;
  const characters = written.slice(0, dot) + written.slice(dot + 1);
  return dotAfter(label, characters) === dot ? characters : written;
}
