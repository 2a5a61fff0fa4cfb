/**
 * The graph on one page: which labels and relationship types there are, and what identifies a node.
 *
 * Every node carries its own label and the label `Node`, and has a unique `id`, which is a CURIE (`CPT:0557T`).
 * Entries of code systems carry `Code` as well, assertions carry `Assertion`, notes of a code set `CodingNote`.
 *
 * There are two layers. Reference data says what a code set says; its relationships carry the `documentId` of the
 * code set. Assertions say what a document says: every relationship taken from documents carries `assertionIds` and
 * `documentIds`, and the distinct values of its assertions as a summary that filters read. There is one relationship
 * per pair of nodes and type, however many documents speak of the pair.
 */

/** What a label's nodes have besides `id`: further labels, and properties that look-ups and sorting go by. */
export interface NodeLabel {
  readonly further: readonly string[];
  readonly indexed: readonly string[];
}

const code: NodeLabel = { further: ['Code'], indexed: ['code'] };
const plain: NodeLabel = { further: [], indexed: [] };
const assertion: NodeLabel = { further: ['Assertion'], indexed: [] };
const codingNote: NodeLabel = { further: ['CodingNote'], indexed: [] };

/** Every label that a node can have as its own; those that several kinds of node share are `sharedLabels`. */
export const nodeLabels = {
  Procedure: code,
  Diagnosis: { further: ['Code'], indexed: ['code', 'position'] },
  Specialty: code,
  Modifier: code,
  PlaceOfService: code,
  CcsrCategory: code,
  HccCategory: plain,
  Icd9Code: code,
  MedicareSpecialty: { further: [], indexed: ['code'] },
  MedicareFootnote: plain,
  IcdChapter: plain,
  IcdBlock: plain,
  Exclusion: codingNote,
  Instruction: codingNote,
  Payer: plain,
  ServiceType: plain,
  SiteOfService: plain,
  ClinicalScenario: plain,
  ClinicalFactor: plain,
  WorkflowStep: plain,
  NamedSpecialty: plain,
  SourceDocument: plain,
  DataGap: plain,
  Release: plain,
  ReleaseChange: { further: [], indexed: ['releaseId'] },
  FeeScheduleIndicators: plain,
  CoverageDocument: plain,
  Discrepancy: plain,
  IndicationAssertion: assertion,
  ModifierAssertion: assertion,
  SpecialtyAssertion: assertion,
  RelationAssertion: assertion,
  PayerAssertion: assertion,
  ServiceAssertion: assertion,
} as const satisfies Record<string, NodeLabel>;

export type Label = keyof typeof nodeLabels;

/** Labels that several kinds of node share, with the properties that are looked up by. */
export const sharedLabels = {
  Node: [],
  Code: [],
  Assertion: ['pair'],
  CodingNote: [],
  /** On nodes of a release that is still being loaded, in place of all labels that readers ask for. */
  Pending: [],
} as const satisfies Record<string, readonly string[]>;

export type SharedLabel = keyof typeof sharedLabels;

/** What a relationship's summary lists: the distinct values that one property has in the assertions behind it. */
export interface Summary {
  /** The assertions' property. */
  readonly of: string;
  /** Whether one assertion has a list of values there. */
  readonly list?: true;
}

/** A relationship that rests on assertions. */
export interface AssertedRelationship {
  readonly from: Label;
  readonly to: Label;
  /** The label of the assertions behind it. */
  readonly assertion: Label;
  /** By the relationship's property. */
  readonly summary: Readonly<Record<string, Summary>>;
}

const service = { assertion: 'ServiceAssertion', summary: {} } as const;

/** The relationships taken from documents, by type. An assertion's `predicate` is such a type. */
export const assertedRelationships = {
  INDICATED_FOR: {
    from: 'Procedure',
    to: 'Diagnosis',
    assertion: 'IndicationAssertion',
    summary: { roles: { of: 'role' } },
  },
  MAY_USE_MODIFIER: {
    from: 'Procedure',
    to: 'Modifier',
    assertion: 'ModifierAssertion',
    summary: { applicability: { of: 'applicability' }, appliesTo: { of: 'appliesTo' } },
  },
  PERFORMED_BY: {
    from: 'Procedure',
    to: 'Specialty',
    assertion: 'SpecialtyAssertion',
    summary: { roles: { of: 'roles', list: true }, namedAs: { of: 'namedAs' } },
  },
  RELATED_TO: {
    from: 'Procedure',
    to: 'Procedure',
    assertion: 'RelationAssertion',
    summary: { kinds: { of: 'kind' } },
  },
  MENTIONED_PAYER: {
    from: 'Procedure',
    to: 'Payer',
    assertion: 'PayerAssertion',
    summary: { strengths: { of: 'strength' } },
  },
  HAS_SERVICE_TYPE: { from: 'Procedure', to: 'ServiceType', ...service },
  PERFORMED_AT: { from: 'Procedure', to: 'SiteOfService', ...service },
  ILLUSTRATED_BY: { from: 'Procedure', to: 'ClinicalScenario', ...service },
  HAS_FACTOR: { from: 'ClinicalScenario', to: 'ClinicalFactor', ...service },
  SUGGESTS: { from: 'ClinicalFactor', to: 'Diagnosis', ...service },
  HAS_STEP: { from: 'Procedure', to: 'WorkflowStep', ...service },
  NEXT: { from: 'WorkflowStep', to: 'WorkflowStep', ...service },
  INVOLVES: { from: 'WorkflowStep', to: 'NamedSpecialty', ...service },
} as const satisfies Record<string, AssertedRelationship>;

export type AssertedRelationshipType = keyof typeof assertedRelationships;

/** What a diagnosis, block or chapter lies in, step by step: what holds there holds for it as well. */
export const hierarchySteps = ['CHILD_OF', 'IN_BLOCK', 'LIES_IN'] as const;

/** The relationships of reference data, by type. */
export const referenceRelationships = {
  CHILD_OF: { from: 'Diagnosis', to: 'Diagnosis' },
  IN_BLOCK: { from: 'Diagnosis', to: 'IcdBlock' },
  IN_CHAPTER: { from: 'IcdBlock', to: 'IcdChapter' },
  COMPONENT_OF: { from: 'Procedure', to: 'Procedure' },
  IN_HCC: { from: 'Diagnosis', to: 'HccCategory' },
  /** The two directions of the General Equivalence Mappings, which differ. */
  MAPS_TO_ICD9: { from: 'Diagnosis', to: 'Icd9Code' },
  MAPS_TO_ICD10CM: { from: 'Icd9Code', to: 'Diagnosis' },
  IN_CCSR: { from: 'Diagnosis', to: 'CcsrCategory' },
  /** To the code that is to be used instead; the one that it replaces may still be one. */
  REPLACED_BY: { from: 'Code', to: 'Code' },
  /** To what is directly above a block: the block around it, or its chapter. */
  LIES_IN: { from: 'IcdBlock', to: 'Node' },
  /** From a diagnosis, block or chapter to a note that it carries. */
  EXCLUDES1: { from: 'Node', to: 'Exclusion' },
  EXCLUDES2: { from: 'Node', to: 'Exclusion' },
  CODE_FIRST: { from: 'Node', to: 'Instruction' },
  USE_ADDITIONAL: { from: 'Node', to: 'Instruction' },
  CODE_ALSO: { from: 'Node', to: 'Instruction' },
  /** To the diagnoses, blocks and chapters that a note names. */
  POINTS_TO: { from: 'CodingNote', to: 'Node' },
  ENROLLS_AS: { from: 'Specialty', to: 'MedicareSpecialty' },
  RESOLVES_TO: { from: 'NamedSpecialty', to: 'Specialty' },
  /** With the `equivalence` of the place to the kind of site. */
  MAPS_TO: { from: 'SiteOfService', to: 'PlaceOfService' },
  HAS_FEE_SCHEDULE: { from: 'Procedure', to: 'FeeScheduleIndicators' },
  /** With what the fee schedule says of the procedure under this modifier. */
  HAS_MODIFIER_ROW: { from: 'FeeScheduleIndicators', to: 'Modifier' },
  HAS_POLICY: { from: 'Payer', to: 'CoverageDocument' },
  ADDRESSES: { from: 'CoverageDocument', to: 'Procedure' },
} as const satisfies Record<string, { from: Label | SharedLabel; to: Label | SharedLabel }>;

export type ReferenceRelationshipType = keyof typeof referenceRelationships;

/** The relationships that hold assertions and documents together. */
export const provenanceRelationships = {
  /** From an assertion to the two nodes that it speaks of. */
  ABOUT: { from: 'Assertion', to: 'Node' },
  STATED_IN: { from: 'Assertion', to: 'SourceDocument' },
  /** To the specialty's name, where a document writes a name beside a code. */
  NAMES: { from: 'SpecialtyAssertion', to: 'NamedSpecialty' },
  HAS_GAP: { from: 'SourceDocument', to: 'DataGap' },
} as const;

/** The relationships of a discrepancy, which is computed from assertions and reference data. */
export const discrepancyRelationships = {
  CONCERNS: { from: 'Discrepancy', to: 'Code' },
  RAISED_BY: { from: 'Discrepancy', to: 'Assertion' },
  EVIDENCED_BY: { from: 'Discrepancy', to: 'SourceDocument' },
  SUGGESTS_INSTEAD: { from: 'Discrepancy', to: 'Code' },
} as const;
