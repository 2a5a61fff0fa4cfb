import { quoted } from '../client-text.ts';
import type { Label, SharedLabel } from '../graph/model/labels.ts';
import { type CodeLabel, labelOfPrefix, systemName } from './code-systems.ts';
import { hierarchyId } from './hierarchy.ts';
import { MalformedCodeError, requireShort } from './malformed-code-error.ts';
import { modifierSystem } from './modifiers.ts';
import { canonicalCode, codeId } from './parse-code.ts';
import { readText } from './reading/read-text.ts';

/** The prefixes of ids that aren't codes, and the label of their nodes. */
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
  GROUP: 'CoverageGroup',
  CONTRACTOR: 'MedicareContractor',
  HCC: 'HccCategory',
  NCCI: 'NcciEdition',
  PTP: 'PtpEditSet',
  MUE: 'UnitLimit',
  ADDON: 'AddOnRule',
  MSDRG: 'MsDrg',
  CCLEVEL: 'CcLevel',
  CCLIST: 'CcExclusionList',
  DRGLIST: 'DrgExclusionList',
  OPPS: 'OppsEntry',
  CATEGORY: 'CodeCategory',
  DISCREPANCY: 'Discrepancy',
  ASSERTION: 'Assertion',
  NOTE: 'CodingNote',
} as const satisfies Record<string, Label | SharedLabel>;

export type IdPrefix = keyof typeof idPrefixes;

/** The document with the notes of ICD-10-CM. */
export const tabularListId = 'DOC:icd10cm-tabular';

/**
 * An id that a person typed, as it is stored: `icd10cm:m810` becomes `ICD10CM:M81.0`.
 * @throws {MalformedCodeError} if no node can have it
 */
export function canonicalId(text: string): string {
  requireShort(text);
  const colon = text.indexOf(':');
  const prefix = text.slice(0, Math.max(colon, 0)).trim().toUpperCase();
  const tail = text.slice(colon + 1);
  if (prefix === 'ICD10CM') return hierarchyId(tail);
  const label = labelOfPrefix.get(prefix);
  if (label) return codeIdIn(prefix, label, tail, text);
  if (prefix in idPrefixes && tail.trim() !== '') return `${prefix}:${tail.trim()}`;
  const prefixes = [...labelOfPrefix.keys(), ...Object.keys(idPrefixes)].join(', ');
  throw new MalformedCodeError(
    `An id must be a prefix, a colon and a code or name, such as CPT:0557T or PAYER:medicare, but got ${quoted(text)}. The prefixes are ${prefixes}.`,
  );
}

/**
 * The same, for a text that may also be a code in any form that `readText` knows: `77080`, `CPT 77080`, `M81.0`.
 * @throws {MalformedCodeError} also if it can be several codes
 */
export function readId(text: string): string {
  requireShort(text);
  if (hasPrefix(text)) return canonicalId(text);
  const readings = readText(text).readings.filter(({ isLoose, modifiers }) => !isLoose && modifiers.length === 0);
  const [id, ...others] = readings.map((one) => one.id);
  if (id === undefined) return canonicalId(text);
  if (others.length === 0) return id;
  throw new MalformedCodeError(
    `The code must be of one code system, but ${quoted(text)} can be ${[id, ...others].join(' or ')}: write it like that.`,
  );
}

function hasPrefix(text: string): boolean {
  const colon = text.indexOf(':');
  const prefix = text.slice(0, Math.max(colon, 0)).trim().toUpperCase();
  return labelOfPrefix.has(prefix) || prefix in idPrefixes;
}

/** The id of a node whose ids have one prefix, which the text may leave out. @throws {MalformedCodeError} */
export function canonicalIdOf(prefix: IdPrefix, text: string): string {
  const id = canonicalId(hasPrefix(text) ? text : `${prefix}:${text}`);
  if (id.startsWith(`${prefix}:`)) return id;
  throw new MalformedCodeError(`The id must start with ${prefix}:, but got ${quoted(text)}.`);
}

/** The id of a payer that a person typed in any case, with its prefix or without: `Medicare`, `Blue Cross Blue Shield`. */
export function payerId(text: string): string {
  const name = text.trim().replace(/^PAYER:/i, '');
  return `PAYER:${name.trim().toLowerCase().replace(/\s+/g, '-')}`;
}

/** The code of an id: `M81.0` of `ICD10CM:M81.0`. */
export function codeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The code system of an id: `ICD10CM` of `ICD10CM:M81.0`. That of a modifier is CPT or HCPCS2. */
export function systemOf(id: string): string {
  const prefix = id.slice(0, id.indexOf(':'));
  return prefix === 'MOD' ? modifierSystem(codeOf(id)) : prefix;
}

/**
 * The id of a code of a named code system. CPT and HCPCS2 include their modifiers, which have two characters.
 * @throws {MalformedCodeError} if the code system can't have such a code
 */
export function idInSystem(system: string, text: string): string {
  requireShort(text);
  const label = labelOfPrefix.get(system);
  if (!label) return `${system}:${text.trim().toUpperCase()}`;
  if (label === 'Procedure' && text.trim().length === 2) {
    const modifier = canonicalCode('Modifier', text);
    if (modifierSystem(modifier) === system) return codeId('Modifier', modifier);
  }
  const { readings } = readText(text, { systems: new Set([system]) });
  const reading = readings.find(({ isLoose, modifiers }) => !isLoose && modifiers.length === 0);
  return reading?.id ?? codeIdIn(system, label, text, text);
}

/** Procedures have codes of two systems. */
function codeIdIn(prefix: string, label: CodeLabel, code: string, text: string): string {
  const id = codeId(label, code);
  if (id.startsWith(`${prefix}:`)) return id;
  throw new MalformedCodeError(`Expected a ${systemName(prefix)} code, but got ${quoted(text)}.`);
}
