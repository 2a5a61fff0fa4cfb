import { plainText } from './plain-text.ts';
import { afterName, type Named, systemAt, systemNamed, systemOfTable } from './system-names.ts';

/** A text, with the names of code systems taken off. */
export interface QualifiedText {
  /** What may be a code, in plain text. */
  readonly body: string;
  /** All names that the text has. A code must fit each of them. */
  readonly named: readonly Named[];
  /** A title that is in a field of its own; empty if there is none. */
  readonly title: string;
  /** A code system that is not one of this graph; undefined if there is none. */
  readonly otherSystem: string | undefined;
}

const maxNames = 3;

/** Takes the names of code systems off a text: `CPT 77080`, `ICD10CM:M81.0`, FHIR's and HL7 version 2's forms. */
export function qualifiedText(text: string): QualifiedText {
  const plain = plainText(text).trim();
  return readTriplet(plain) ?? readAddress(plain) ?? named(plain);
}

/** HL7 version 2: `code^text^system`, and the same again with an alternate code. */
function readTriplet(plain: string): QualifiedText | undefined {
  if (!plain.includes('^')) return undefined;
  const [code = '', title = '', table = '', alternate = '', otherTitle = '', otherTable = ''] = plain.split('^');
  const system = systemOfTable(table);
  const other = systemOfTable(otherTable);
  if (system || table === '') return { ...named(code, system), title };
  if (other) return { ...named(alternate, other), title: otherTitle };
  return { body: code, named: [], title, otherSystem: table };
}

/** FHIR: `system|code`, or `system|version|code`. In other texts the bar separates a code from its title. */
function readAddress(plain: string): QualifiedText | undefined {
  const bar = plain.indexOf('|');
  if (bar < 0) return undefined;
  const address = plain.slice(0, bar).trim();
  const code = plain.slice(plain.lastIndexOf('|') + 1).trim();
  const system = systemAt(address);
  if (system) return named(code, system);
  return /:\/\/|^URN:/.test(address)
    ? { body: code, named: [], title: '', otherSystem: address.toLowerCase() }
    : undefined;
}

function named(text: string, ...given: readonly (Named | undefined)[]): QualifiedText {
  const all = given.filter((one) => one !== undefined);
  let body = text.slice(Math.max(text.search(/[\p{L}\p{N}]/u), 0));
  for (let count = 0; count < maxNames; count++) {
    const after = afterName(body);
    if (!after) break;
    all.push(after.named);
    body = after.rest.replace(/^[^\p{L}\p{N}]+/u, '');
  }
  const behind = nameBehind(body);
  if (behind) all.push(behind.named);
  return { body: behind?.body ?? body, named: all, title: '', otherSystem: undefined };
}

/** `M81.0 (ICD-10-CM)`, `77080 CPT`. */
function nameBehind(text: string): { readonly body: string; readonly named: Named } | undefined {
  const [, body = '', name = ''] = /^([A-Z\d][A-Z\d.]{1,9})[\s,;:]+\(?([A-Z][A-Z\d\s-]{1,24})\)?$/.exec(text) ?? [];
  const system = systemNamed(name);
  return system && { body, named: system };
}
