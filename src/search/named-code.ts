import { plainText } from '../codes/reading/plain-text.ts';
import { afterName } from '../codes/reading/system-names.ts';

/** A search for a code in which the code system is named: `POS 11`, `modifier RT`, `ICD-9 250.00`, `ICD10CM:M81.0`. */
export interface NamedCode {
  /** What follows the name. */
  readonly code: string;
  /** The beginnings of the ids of the code systems that the name can mean, such as `POS:`. */
  readonly prefixes: readonly string[];
}

/** The id prefixes of the labels that a name can mean; names of code systems are their own prefixes. */
const prefixesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['Modifier', ['MOD:']],
  ['Procedure', ['CPT:', 'HCPCS2:']],
  ['Diagnosis', ['ICD10CM:']],
  ['Icd9Code', ['ICD9CM:']],
  ['Specialty', ['NUCC:']],
  ['MedicareSpecialty', ['MEDSPEC:']],
]);

/** Reads the name of a code system or of a kind of code at the start of a text. Undefined if there is no name. */
export function readNamedCode(text: string): NamedCode | undefined {
  const found = afterName(plainText(text));
  if (!found) return undefined;
  return { code: found.rest, prefixes: found.named.flatMap((name) => prefixesOf.get(name) ?? [`${name}:`]) };
}
