import {
  applicabilities,
  mentionStrengths,
  qualifiedParts,
  relationKinds,
  roles,
  specialtyRoles,
} from './document-labels.ts';
import { type Label, mark, type SharedLabel } from './labels.ts';
import {
  decimal,
  flag,
  integer,
  oneOf,
  type Properties,
  someOf,
  text,
  texts,
  type ValuesOf,
  written,
} from './property.ts';
import { ccsrMappings, hcpcsReleases, icd10cmReleases, type SourceName } from './sources.ts';

/** A type of relationship: the labels at its ends, and what it holds. */
export interface RelationshipDescription {
  readonly from: Label | SharedLabel;
  readonly to: Label | SharedLabel;
  readonly properties: Properties;
}

/** What a relationship's summary lists: the distinct values that one property has in the assertions behind it. */
export interface Summary {
  /** The assertions' property. */
  readonly of: string;
  /** Whether one assertion has a list of values there. */
  readonly list?: true;
}

/** A relationship that rests on assertions. */
export interface AssertedRelationship extends RelationshipDescription {
  /** The label of the assertions behind it. */
  readonly assertion: Label;
  /** By the relationship's property. */
  readonly summary: Readonly<Record<string, Summary>>;
}

function asserted<const D extends Omit<AssertedRelationship, 'properties'>, P extends Properties>(
  description: D,
  properties: P,
) {
  return {
    ...description,
    properties: written(['records'], { assertionIds: texts, documentIds: texts.internal(), ...properties }),
  };
}

const service = { assertion: 'ServiceAssertion', summary: {} } as const;

/** The relationships taken from documents, by type: one for each pair, however many assertions it rests on. */
export const assertedRelationships = {
  INDICATED_FOR: asserted(
    { from: 'Procedure', to: 'Diagnosis', assertion: 'IndicationAssertion', summary: { roles: { of: 'role' } } },
    { roles: someOf(roles) },
  ),
  MAY_USE_MODIFIER: asserted(
    {
      from: 'Procedure',
      to: 'Modifier',
      assertion: 'ModifierAssertion',
      summary: { applicability: { of: 'applicability' }, appliesTo: { of: 'appliesTo' } },
    },
    { applicability: someOf(applicabilities), appliesTo: someOf(qualifiedParts) },
  ),
  PERFORMED_BY: asserted(
    {
      from: 'Procedure',
      to: 'Specialty',
      assertion: 'SpecialtyAssertion',
      summary: { roles: { of: 'roles', list: true }, namedAs: { of: 'namedAs' } },
    },
    { roles: someOf(specialtyRoles), namedAs: texts },
  ),
  RELATED_TO: asserted(
    { from: 'Procedure', to: 'Procedure', assertion: 'RelationAssertion', summary: { kinds: { of: 'kind' } } },
    { kinds: someOf(relationKinds) },
  ),
  MENTIONED_PAYER: asserted(
    { from: 'Procedure', to: 'Payer', assertion: 'PayerAssertion', summary: { strengths: { of: 'strength' } } },
    { strengths: someOf(mentionStrengths) },
  ),
  HAS_SERVICE_TYPE: asserted({ from: 'Procedure', to: 'ServiceType', ...service }, {}),
  PERFORMED_AT: asserted({ from: 'Procedure', to: 'SiteOfService', ...service }, {}),
  ILLUSTRATED_BY: asserted({ from: 'Procedure', to: 'ClinicalScenario', ...service }, {}),
  HAS_FACTOR: asserted({ from: 'ClinicalScenario', to: 'ClinicalFactor', ...service }, {}),
  SUGGESTS: asserted({ from: 'ClinicalFactor', to: 'Diagnosis', ...service }, {}),
  HAS_STEP: asserted({ from: 'Procedure', to: 'WorkflowStep', ...service }, {}),
  NEXT: asserted({ from: 'WorkflowStep', to: 'WorkflowStep', ...service }, {}),
  INVOLVES: asserted({ from: 'WorkflowStep', to: 'NamedSpecialty', ...service }, {}),
} as const satisfies Record<string, AssertedRelationship>;

export type AssertedRelationshipType = keyof typeof assertedRelationships;

function reference<const From extends Label | SharedLabel, const To extends Label | SharedLabel, P extends Properties>(
  from: From,
  to: To,
  sources: readonly SourceName[],
  properties: P,
) {
  return { from, to, properties: written(sources, { documentId: text.internal(), ...properties }) };
}

const equivalence = { approximate: flag, combination: flag, choices: texts.optional() };

/** The relationships of reference data, by type. */
export const referenceRelationships = {
  CHILD_OF: reference('Diagnosis', 'Diagnosis', ['records', ...icd10cmReleases], {}),
  IN_BLOCK: reference('Diagnosis', 'IcdBlock', ['records', ...icd10cmReleases], {}),
  IN_CHAPTER: reference('IcdBlock', 'IcdChapter', ['records', ...icd10cmReleases], {}),
  /** To what is directly above a block: the block around it, or its chapter. */
  LIES_IN: reference('IcdBlock', mark, ['records', ...icd10cmReleases], {}),
  COMPONENT_OF: reference('Procedure', 'Procedure', ['records'], {}),
  /** To the successor: the code to use instead. */
  REPLACED_BY: reference('Code', 'Code', [...hcpcsReleases, 'nucc'], {}),
  /** From a diagnosis, block or chapter to a note that it carries. */
  EXCLUDES1: reference(mark, 'Exclusion', ['records', 'icd10cm-tabular'], {}),
  EXCLUDES2: reference(mark, 'Exclusion', ['records', 'icd10cm-tabular'], {}),
  CODE_FIRST: reference(mark, 'Instruction', ['records', 'icd10cm-tabular'], {}),
  USE_ADDITIONAL: reference(mark, 'Instruction', ['records', 'icd10cm-tabular'], {}),
  CODE_ALSO: reference(mark, 'Instruction', ['records', 'icd10cm-tabular'], {}),
  /** To the diagnoses, blocks and chapters that a note names. */
  POINTS_TO: reference('CodingNote', mark, ['records', 'icd10cm-tabular'], {}),
  IN_CCSR: reference('Diagnosis', 'CcsrCategory', ['records', ...ccsrMappings], {
    defaultInpatient: flag.optional().from('ccsr-defaults'),
    defaultOutpatient: flag.optional().from('ccsr-defaults'),
  }),
  IN_HCC: reference('Diagnosis', 'HccCategory', ['hcc-mapping'], {}),
  /** The two directions of the General Equivalence Mappings, which differ. */
  MAPS_TO_ICD9: reference('Diagnosis', 'Icd9Code', ['gem-icd10cm-to-icd9'], equivalence),
  MAPS_TO_ICD10CM: reference('Icd9Code', 'Diagnosis', ['gem-icd9-to-icd10cm'], equivalence),
  ENROLLS_AS: reference('Specialty', 'MedicareSpecialty', ['medicare-crosswalk'], { providerTypes: texts }),
  RESOLVES_TO: reference('NamedSpecialty', 'Specialty', ['records'], {}),
  MAPS_TO: reference('SiteOfService', 'PlaceOfService', ['records'], {
    equivalence: oneOf(['NARROWER', 'INEXACT']),
  }),
  HAS_FEE_SCHEDULE: reference('Procedure', 'FeeScheduleIndicators', ['records', 'fee-schedule'], {}),
  /** With what the fee schedule says of the procedure under this modifier. */
  HAS_MODIFIER_ROW: reference('FeeScheduleIndicators', 'Modifier', ['fee-schedule'], {
    status: text,
    supervision: text,
    workRvu: decimal.optional(),
    nonFacilityRvu: decimal.optional(),
    facilityRvu: decimal.optional(),
  }),
  HAS_POLICY: reference('Payer', 'CoverageDocument', ['records'], {}),
  ADDRESSES: reference('CoverageDocument', 'Procedure', ['records'], {}),
} as const satisfies Record<string, RelationshipDescription>;

export type ReferenceRelationshipType = keyof typeof referenceRelationships;

function plain<const From extends Label | SharedLabel, const To extends Label | SharedLabel>(from: From, to: To) {
  return { from, to, properties: {} };
}

/** The relationships that hold assertions and documents together. */
export const provenanceRelationships = {
  /** From an assertion to its subject (order 0) and its object (order 1). */
  ABOUT: {
    from: 'Assertion',
    to: mark,
    properties: written(['records'], { order: integer.internal() }),
  },
  STATED_IN: plain('Assertion', 'SourceDocument'),
  /** To the specialty's name, where a document writes a name beside a code. */
  NAMES: plain('SpecialtyAssertion', 'NamedSpecialty'),
  HAS_GAP: plain('SourceDocument', 'DataGap'),
} as const satisfies Record<string, RelationshipDescription>;

/** The relationships of a discrepancy, which is computed from assertions and reference data. */
export const discrepancyRelationships = {
  CONCERNS: plain('Discrepancy', 'Code'),
  RAISED_BY: plain('Discrepancy', 'Assertion'),
  EVIDENCED_BY: plain('Discrepancy', 'SourceDocument'),
  SUGGESTS_INSTEAD: plain('Discrepancy', 'Code'),
} as const satisfies Record<string, RelationshipDescription>;

/** Every type of relationship, in the order in which clients see them. */
export const relationships = {
  ...assertedRelationships,
  ...referenceRelationships,
  ...provenanceRelationships,
  ...discrepancyRelationships,
} as const;

export type RelationshipType = keyof typeof relationships;

/** What the relationships of a type hold, by property; null where an optional property is missing. */
export type RelationshipProperties<T extends RelationshipType> = ValuesOf<(typeof relationships)[T]['properties']>;

/** A walk up from a diagnosis, block or chapter to all that contains it. */
export const hierarchy = {
  steps: ['CHILD_OF', 'IN_BLOCK', 'LIES_IN'],
  /** ICD-10-CM codes have at most seven characters: no walk is longer, block and chapter included. */
  longestWalk: 8,
  /** The published order of codes: all below a node lie between its position and its last position. */
  position: 'position',
  lastPosition: 'lastPosition',
} as const;
