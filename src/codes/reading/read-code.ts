import { longestId, quoted, tooLong } from '../../client-text.ts';
import { type CodeLabel, ruleOf, systemName } from '../code-systems.ts';
import { cptModifiers } from '../modifiers.ts';
import { type ParsedCode, parseCode, requireCode } from '../parse-code.ts';
import { type Reading, type ReadText, readText } from './read-text.ts';

/** A code with the modifiers after it; or the rule that a text breaks, in words. */
export type WrittenCode =
  | { readonly code: string; readonly id: string; readonly modifiers: readonly string[] }
  | { readonly problem: string };

/** Reads a code of one kind that a person typed, in every form that `readText` knows. Only procedures have modifiers. */
export function readCode(label: CodeLabel, text: string): WrittenCode {
  if (text.length > longestId) return { problem: tooLong('A code', longestId, text) };
  const parsed: ParsedCode = parseCode(label, text);
  if (!('problem' in parsed)) return { ...parsed, modifiers: [] };
  const read = readText(text, { labels: [label] });
  const reading = read.readings.find(isCertain);
  if (reading) return reading;
  const other = whatItIs(text, read);
  return { problem: `${ruleOf(label)}, but got ${quoted(text)}${other}.${other ? '' : didYouMean(label, read)}` };
}

/** The id of a code that a person typed. @throws {MalformedCodeError} */
export function readCodeId(label: CodeLabel, text: string): string {
  return requireCode(readCode(label, text)).id;
}

/** A code that a person typed, as its code system writes it. @throws {MalformedCodeError} */
export function readCanonicalCode(label: CodeLabel, text: string): string {
  return requireCode(readCode(label, text)).code;
}

/** Whether a text means a code, whatever its title is. Modifiers with letters may be any. */
function isCertain({ isLoose, isSeparated, modifiers }: Reading): boolean {
  return !isLoose && (isSeparated || modifiers.every((one) => cptModifiers.has(one) || /[A-Z]/.test(one)));
}

/** `, which is written like an ICD-9-CM code`; empty if the text is like nothing that is known. */
function whatItIs(text: string, { looksLike, place }: ReadText): string {
  if (place) return place.kind === 'RANGE' ? ', which is a range' : ', which is a placeholder for several codes';
  const [other] = readText(text).readings;
  if (other?.modifiers.length === 0) return `, which is written like ${articleFor(other.system)} code`;
  return looksLike ? `, which looks like ${looksLike}` : '';
}

/** What the text would be with its dot or a lost zero; empty if there is no such code. Modifiers do not lose zeros. */
function didYouMean(label: CodeLabel, { bent: [likely] }: ReadText): string {
  return likely && label !== 'Modifier' ? ` Did you mean ${likely.code}?` : '';
}

function articleFor(system: string): string {
  const name = systemName(system);
  return `${/^(ICD|HCPCS|NUCC)/.test(name) ? 'an' : 'a'} ${name}`;
}
