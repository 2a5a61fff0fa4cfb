import { quoted } from '../client-text.ts';
import type { Label } from '../graph/model.ts';
import {
  type CodeLabel,
  canonicalCode,
  codeId,
  codeSystems,
  hierarchyId,
  MalformedCodeError,
  requireShort,
} from './codes.ts';

/** The prefixes of ids that are no codes, and the kind of node that each stands for. */
export const idPrefixes = {
  PAYER: 'Payer',
  DOC: 'SourceDocument',
  SERVICE: 'ServiceType',
  SITE: 'SiteOfService',
  SCENARIO: 'ClinicalScenario',
  FACTOR: 'ClinicalFactor',
  STEP: 'WorkflowStep',
  NAME: 'NamedSpecialty',
  GAP: 'DataGap',
  RELEASE: 'Release',
  CHANGE: 'ReleaseChange',
  PFS: 'FeeScheduleIndicators',
  MEDNOTE: 'MedicareFootnote',
  POLICY: 'CoverageDocument',
  HCC: 'HccCategory',
  DISCREPANCY: 'Discrepancy',
  ASSERTION: 'Assertion',
  NOTE: 'CodingNote',
} as const satisfies Record<string, Label | 'Assertion' | 'CodingNote'>;

/** The document that holds the notes of ICD-10-CM. */
export const tabularListId = 'DOC:icd10cm-tabular';

export type IdPrefix = keyof typeof idPrefixes;

const codePrefixes = new Map(
  Object.entries(codeSystems).flatMap(([label, systems]) => systems.map(({ prefix }) => [prefix, label as CodeLabel])),
);

/**
 * The canonical form of an id that a person typed: `icd10cm:m810` becomes `ICD10CM:M81.0`.
 * @throws {MalformedCodeError} if no node could ever have it
 */
export function canonicalId(text: string): string {
  requireShort(text);
  const colon = text.indexOf(':');
  const prefix = text.slice(0, Math.max(colon, 0)).trim().toUpperCase();
  const tail = text.slice(colon + 1);
  const label = codePrefixes.get(prefix);
  if (prefix === 'ICD10CM') return hierarchyId(tail);
  if (label) return requirePrefix(prefix, codeId(label, tail), text);
  if (prefix in idPrefixes && tail.trim() !== '') return `${prefix}:${tail.trim()}`;
  throw new MalformedCodeError(
    `An id is a prefix, a colon and a code or name, such as CPT:0557T or PAYER:medicare; known prefixes are ${[...codePrefixes.keys(), ...Object.keys(idPrefixes)].join(', ')}; but got ${quoted(text)}.`,
  );
}

/** The same, for ids of one kind only. @throws {MalformedCodeError} */
export function canonicalIdOf(prefix: IdPrefix, text: string): string {
  return requirePrefix(prefix, canonicalId(text), text);
}

/** The code of an id: `M81.0` of `ICD10CM:M81.0`. */
export function codeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/**
 * The id of a code in a named system; the two characters of a modifier belong to CPT or HCPCS2.
 * @throws {MalformedCodeError} if the system could never have such a code
 */
export function idInSystem(system: string, text: string): string {
  requireShort(text);
  const label = codePrefixes.get(system);
  if (!label) return `${system}:${text.trim().toUpperCase()}`;
  if (label === 'Procedure' && text.trim().length === 2) {
    const code = canonicalCode('Modifier', text);
    if (/^\d+$/.test(code) === (system === 'CPT')) return codeId('Modifier', text);
  }
  return requirePrefix(system, codeId(label, text), text);
}

function requirePrefix(prefix: string, id: string, text: string): string {
  if (id.startsWith(`${prefix}:`)) return id;
  throw new MalformedCodeError(`Expected something of ${prefix}, but got ${quoted(text)}.`);
}
