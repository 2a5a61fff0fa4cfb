import {
  applicabilities,
  mentionStrengths,
  qualifiedParts,
  relationKinds,
  roles,
  specialtyRoles,
} from './document-labels.ts';
import { ccLevels } from './fact-labels.ts';
import { type Label, mark, type NodeProperties, type SharedLabel } from './labels.ts';
import {
  date,
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
import {
  ccsrMappings,
  classificationSources,
  codesOnlyLists,
  coverageTables,
  hcpcsReleases,
  icd10cmCodes,
  releaseSources,
  type SourceName,
} from './sources.ts';

/** A type of relationship: the labels at its ends, and its properties. */
export interface RelationshipDescription {
  readonly from: Label | SharedLabel;
  readonly to: Label | SharedLabel;
  readonly properties: Properties;
  /**
   * The end that relationships may have before readers see its node, so that readers who come from the other end have to
   * match its label. If absent, a relationship with one visible end is written only when both are visible.
   */
  readonly stagedEnd?: 'from' | 'to';
}

/** A property of a relationship that summarizes its assertions: the distinct values of one of their properties. */
export interface Summary {
  /** The assertions' property. */
  readonly of: string;
  /** Whether the assertions' property is a list. */
  readonly list?: true;
}

/** A relationship that rests on assertions. */
export interface AssertedRelationship extends RelationshipDescription {
  /** The label of its assertions. */
  readonly assertion: Label;
  /** By the relationship's property. */
  readonly summary: Readonly<Record<string, Summary>>;
}

/** Where each property of a relationship comes from: its assertions, because nothing else writes it. */
type SummaryOf<P extends Properties, Assertion extends Label> = {
  readonly [Name in keyof P]: Summary & { readonly of: keyof NodeProperties<Assertion> };
};

function asserted<const D extends Omit<AssertedRelationship, 'properties'>, P extends Properties>(
  description: D & { readonly summary: SummaryOf<P, D['assertion']> },
  properties: P,
) {
  return {
    ...description,
    properties: written(['records'], {
      assertionIds: texts.referringTo(description.assertion),
      documentIds: texts.referringTo('SourceDocument'),
      ...properties,
    }),
  };
}

const service = { assertion: 'ServiceAssertion', summary: {} } as const;

/** The relationships from documents, by type. A pair of nodes has one for all its assertions. */
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

/** A relationship that only the files of code sets make, and whose document is the one of its nodes. */
function structural<const From extends Label | SharedLabel, const To extends Label | SharedLabel>(
  from: From,
  to: To,
  sources: readonly SourceName[],
) {
  return { from, to, properties: written(sources, { documentId: text.internal() }) };
}

/**
 * A relationship that shows the document that states it, and the edition of the document. A document has only the newest
 * edition as its version; relationships that this no longer states keep the edition that stated them last.
 */
function reference<const From extends Label | SharedLabel, const To extends Label | SharedLabel, P extends Properties>(
  from: From,
  to: To,
  sources: readonly SourceName[],
  properties: P,
) {
  const documented = { documentId: text.referringTo('SourceDocument'), edition: text.optional() };
  return { from, to, properties: written(sources, { ...documented, ...properties }) };
}

const equivalence = { approximate: flag, combination: flag, choices: texts.optional() };

/** How a code is followed by its successor, the closest kind first. */
export const successionKinds = [
  'STATED',
  'IDENTICAL_TITLE',
  'EXACT',
  'MERGED',
  'SPLIT',
  'MORE_SPECIFIC',
  'APPROXIMATE',
] as const;

export type SuccessionKind = (typeof successionKinds)[number];

/** The relationships of reference data, by type. */
export const referenceRelationships = {
  CHILD_OF: structural('Diagnosis', 'Diagnosis', ['records', ...icd10cmCodes]),
  IN_BLOCK: structural('Diagnosis', 'IcdBlock', ['records', ...icd10cmCodes]),
  IN_CHAPTER: structural('IcdBlock', 'IcdChapter', ['records', ...icd10cmCodes]),
  /** From a block to the block or chapter directly above it. */
  LIES_IN: structural('IcdBlock', mark, ['records', ...icd10cmCodes]),
  COMPONENT_OF: reference('Procedure', 'Procedure', ['records'], {}),
  /** To the successor: the code to use instead. */
  REPLACED_BY: reference('Code', 'Code', [...hcpcsReleases, 'nucc', ...icd10cmCodes, 'gem-icd9-to-icd10cm'], {
    kind: oneOf(successionKinds),
    combination: flag,
    choices: texts.optional().from('gem-icd9-to-icd10cm'),
  }),
  /** From a code to a change that a release made to it. */
  CHANGED_BY: structural('Code', 'ReleaseChange', releaseSources),
  /** From a code to a list of codes without titles. */
  LISTED_IN: reference('Code', 'SourceDocument', codesOnlyLists, {}),
  /** From a diagnosis, block or chapter to one of its notes. */
  EXCLUDES1: structural(mark, 'Exclusion', ['records', 'icd10cm-tabular']),
  EXCLUDES2: structural(mark, 'Exclusion', ['records', 'icd10cm-tabular']),
  CODE_FIRST: structural(mark, 'Instruction', ['records', 'icd10cm-tabular']),
  USE_ADDITIONAL: structural(mark, 'Instruction', ['records', 'icd10cm-tabular']),
  CODE_ALSO: structural(mark, 'Instruction', ['records', 'icd10cm-tabular']),
  /** To the diagnoses, blocks and chapters that a note names. */
  POINTS_TO: structural('CodingNote', mark, ['records', 'icd10cm-tabular']),
  IN_CCSR: reference('Diagnosis', 'CcsrCategory', ['records', ...ccsrMappings], {
    defaultInpatient: flag.optional().from('ccsr-defaults'),
    defaultOutpatient: flag.optional().from('ccsr-defaults'),
  }),
  IN_HCC: reference('Diagnosis', 'HccCategory', ['hcc-mapping', 'hcc-codes'], {}),
  /** To a less severe category of the same model, which does not count together with this one. */
  HCC_OVERRIDES: reference('HccCategory', 'HccCategory', ['hcc-hierarchies'], {}),
  /** The two directions of the General Equivalence Mappings, which differ. */
  MAPS_TO_ICD9: reference('Diagnosis', 'Icd9Code', ['gem-icd10cm-to-icd9'], equivalence),
  MAPS_TO_ICD10CM: reference('Icd9Code', 'Diagnosis', ['gem-icd9-to-icd10cm'], equivalence),
  ENROLLS_AS: reference('Specialty', 'MedicareSpecialty', ['medicare-crosswalk'], { providerTypes: texts }),
  RESOLVES_TO: reference('NamedSpecialty', 'Specialty', ['records'], {}),
  MAPS_TO: reference('SiteOfService', 'PlaceOfService', ['records'], {
    equivalence: oneOf(['NARROWER', 'INEXACT']),
  }),
  HAS_FEE_SCHEDULE: reference('Procedure', 'FeeScheduleIndicators', ['records', 'fee-schedule'], {}),
  /** What the fee schedule says about the procedure with this modifier. */
  HAS_MODIFIER_ROW: reference('FeeScheduleIndicators', 'Modifier', ['fee-schedule'], {
    status: text,
    supervision: text,
    workRvu: decimal.optional(),
    nonFacilityRvu: decimal.optional(),
    facilityRvu: decimal.optional(),
  }),
  /** From a procedure to the PTP edits that it is the column 1 code of, and from these to the column 2 codes. */
  HAS_EDITS: { ...reference('Procedure', 'PtpEditSet', ['ncci-ptp'], {}), stagedEnd: 'to' },
  INCLUDES: { ...reference('PtpEditSet', 'Procedure', ['ncci-ptp'], {}), stagedEnd: 'from' },
  HAS_UNIT_LIMIT: reference('Procedure', 'UnitLimit', ['ncci-mue'], {}),
  /** From an add-on code to a rule about it, and from the rule to the primary code. */
  HAS_ADD_ON_RULE: reference('Procedure', 'AddOnRule', ['ncci-add-on'], {}),
  ADD_ON_TO: reference('AddOnRule', 'Procedure', ['ncci-add-on'], {}),
  HAS_CC_LEVEL: reference('Diagnosis', 'CcLevel', ['cc-levels'], {}),
  /** To the principal diagnoses with which it does not count. Missing if it counts with all. */
  HAS_CC_EXCLUSIONS: reference('Diagnosis', 'CcExclusionList', ['cc-exclusions'], {
    level: oneOf(ccLevels),
    onlyIfAlive: flag,
  }),
  EXCLUDES_PRINCIPAL: reference('CcExclusionList', 'Diagnosis', ['cc-exclusions'], {}),
  /** To the MS-DRGs in which the diagnosis does not count. */
  NOT_COUNTED_IN: reference('Diagnosis', 'DrgExclusionList', ['cc-exclusions'], {}),
  PAID_UNDER_OPPS: reference('Procedure', 'OppsEntry', ['opps'], {}),
  IN_CATEGORY: reference('Code', 'CodeCategory', classificationSources, {
    effectiveFrom: date.optional().from('rbcs'),
    excluded: flag.optional().from('chronic-conditions'),
  }),
  HAS_POLICY: reference('Payer', 'CoverageDocument', ['records'], {}),
  ADDRESSES: reference('CoverageDocument', 'Procedure', ['records'], {}),
  HAS_GROUP: reference('CoverageDocument', 'CoverageGroup', coverageTables, {}),
  /** To the procedures, diagnoses or modifiers of a group. */
  LISTS: reference('CoverageGroup', 'Code', ['mcd-codes', 'mcd-derived'], {}),
  /** From an LCD to an article that says how to bill under it. */
  HAS_ARTICLE: reference('CoverageDocument', 'CoverageDocument', ['mcd-relations'], {}),
  RELATED_TO_POLICY: reference('CoverageDocument', 'CoverageDocument', ['mcd-relations'], {}),
  CITES_NCD: reference('CoverageDocument', 'CoverageDocument', ['mcd-relations'], {}),
  OF_CONTRACTOR: reference('CoverageDocument', 'MedicareContractor', ['mcd-jurisdictions'], {}),
  /** To the diagnoses that articles of these LCDs do not cover for the procedure, in some group: a derivation. */
  NOT_COVERED_WITH: reference('Procedure', 'CoverageGroup', ['mcd-derived'], { lcds: texts }),
  /** To the diagnoses that articles of these LCDs cover for the procedure, in some group: a derivation. */
  COVERED_WITH: reference('Procedure', 'CoverageGroup', ['mcd-derived'], { lcds: texts }),
} as const satisfies Record<string, RelationshipDescription>;

export type ReferenceRelationshipType = keyof typeof referenceRelationships;

/** Which codes may be billed together, and how often. They link almost all procedures, and say nothing about what they are. */
const editRelationships: readonly ReferenceRelationshipType[] = [
  'HAS_EDITS',
  'INCLUDES',
  'HAS_UNIT_LIMIT',
  'HAS_ADD_ON_RULE',
  'ADD_ON_TO',
];

/** What payment rules and classifications say about codes. A category or a payment links thousands that are not alike. */
const factRelationships: readonly ReferenceRelationshipType[] = [
  'HAS_CC_LEVEL',
  'HAS_CC_EXCLUSIONS',
  'EXCLUDES_PRINCIPAL',
  'NOT_COUNTED_IN',
  'PAID_UNDER_OPPS',
  'IN_CATEGORY',
  'HCC_OVERRIDES',
  'LISTED_IN',
];

/** The relationships of reference data that say little about how codes relate: paths follow them only on request. */
export const unfollowedRelationships: readonly ReferenceRelationshipType[] = [
  ...editRelationships,
  ...factRelationships,
];

function plain<const From extends Label | SharedLabel, const To extends Label | SharedLabel>(from: From, to: To) {
  return { from, to, properties: {} };
}

/** The relationships of assertions and documents. */
export const provenanceRelationships = {
  /** From an assertion to its subject (order 0) and its object (order 1). */
  ABOUT: {
    from: 'Assertion',
    to: mark,
    properties: written(['records'], { order: integer.internal() }),
  },
  STATED_IN: plain('Assertion', 'SourceDocument'),
  /** From an assertion to the specialty name that the document writes with the code. */
  NAMES: plain('SpecialtyAssertion', 'NamedSpecialty'),
  HAS_GAP: plain('SourceDocument', 'DataGap'),
} as const satisfies Record<string, RelationshipDescription>;

/** The relationships of a discrepancy, which is computed from assertions and reference data. */
export const discrepancyRelationships = {
  CONCERNS: plain('Discrepancy', 'Code'),
  RAISED_BY: plain('Discrepancy', 'Assertion'),
  EVIDENCED_BY: plain('Discrepancy', 'SourceDocument'),
  SUGGESTS_INSTEAD: plain('Discrepancy', 'Code'),
  BETWEEN: plain('Discrepancy', 'CoverageDocument'),
} as const satisfies Record<string, RelationshipDescription>;

/** All types of relationships. */
export const relationships = {
  ...assertedRelationships,
  ...referenceRelationships,
  ...provenanceRelationships,
  ...discrepancyRelationships,
} as const;

export type RelationshipType = keyof typeof relationships;

/** The properties of the relationships of a type; null for a missing optional property. */
export type RelationshipProperties<T extends RelationshipType> = ValuesOf<(typeof relationships)[T]['properties']>;

/**
 * Types of which a node has at most one relationship, whichever document states it: the way up in the hierarchy. What
 * official files say takes the place of what records say.
 */
export const singleRelationships: readonly ReferenceRelationshipType[] = [
  'CHILD_OF',
  'IN_BLOCK',
  'IN_CHAPTER',
  'LIES_IN',
];

/** The hierarchy of ICD-10-CM, from diagnoses up to blocks and chapters. */
export const hierarchy = {
  steps: ['CHILD_OF', 'IN_BLOCK', 'LIES_IN'],
  /** Enough for codes of seven characters, with blocks and chapters. */
  longestWalk: 8,
  /** The published order: all nodes below a node are between its position and its last position. */
  position: 'position',
  lastPosition: 'lastPosition',
} as const;
