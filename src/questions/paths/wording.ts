import type {
  AssertedRelationshipType,
  discrepancyRelationships,
  provenanceRelationships,
  ReferenceRelationshipType,
} from '../../graph/model.ts';

/** How a relationship is told in a sentence. */
export interface Wording {
  /** `{from}` and `{to}` are the nodes in the relationship's own direction, `{how}` what statements say of it. */
  readonly says: string;
  /** The words for what a statement says, by the value that stands in the graph. */
  readonly how?: Readonly<Record<string, string>>;
  /** In place of `{how}`, where no statement says anything. */
  readonly otherwise?: string;
}

type RelationshipType =
  | AssertedRelationshipType
  | ReferenceRelationshipType
  | keyof typeof provenanceRelationships
  | keyof typeof discrepancyRelationships;

/** A sentence for each type of relationship. Of payers it says "mentioned", and of nothing "covered". */
export const wordings: Readonly<Record<RelationshipType, Wording>> = {
  INDICATED_FOR: {
    says: '{from} lists {to} {how}',
    how: {
      FRACTURE: 'as a fracture',
      INDICATION: 'as an indication',
      RISK_FACTOR: 'as a risk factor',
      COMORBIDITY: 'as a comorbidity',
    },
  },
  MAY_USE_MODIFIER: {
    says: '{from} is mentioned with modifier {to} {how}',
    how: {
      TYPICAL: 'as typical',
      CONDITIONAL: 'as conditional',
      RARE: 'as rare',
      NOT_TYPICAL: 'as not typical',
    },
  },
  PERFORMED_BY: {
    says: '{to} {how} {from}',
    how: {
      ORDERS: 'orders',
      INTERPRETS: 'interprets',
      INVOLVED: 'takes part in',
      USES_REPORT: 'uses the report of',
    },
    otherwise: 'is connected with',
  },
  RELATED_TO: {
    says: '{from} is related to {to} {how}',
    how: {
      ALTERNATIVE_OR_ADJUNCT: 'as an alternative or adjunct',
      IN_CONJUNCTION: 'as done together with it',
      SAME_EPISODE: 'as part of the same episode',
      IMAGE_ACQUISITION: 'as what takes its images',
      ALTERNATIVE_TECHNIQUE: 'as another technique',
    },
  },
  MENTIONED_PAYER: { says: '{to} is mentioned for {from}' },
  HAS_SERVICE_TYPE: { says: '{from} is of the service type {to}' },
  PERFORMED_AT: { says: '{from} is done at {to}' },
  ILLUSTRATED_BY: { says: '{from} is illustrated by {to}' },
  HAS_FACTOR: { says: '{from} has the feature {to}' },
  SUGGESTS: { says: '{from} points to {to}' },
  HAS_STEP: { says: '{from} has the step {to}' },
  NEXT: { says: '{from} is followed by {to}' },
  INVOLVES: { says: '{from} names {to}' },
  CHILD_OF: { says: '{from} stands below {to}' },
  IN_BLOCK: { says: '{from} belongs to the block {to}' },
  IN_CHAPTER: { says: '{from} belongs to the chapter {to}' },
  LIES_IN: { says: '{from} lies in {to}' },
  COMPONENT_OF: { says: '{from} is a part of {to}' },
  IN_CCSR: { says: '{from} belongs to the CCSR category {to}' },
  IN_HCC: { says: '{from} counts in {to}' },
  MAPS_TO_ICD9: { says: '{from} corresponds to {to}' },
  MAPS_TO_ICD10CM: { says: '{from} corresponds to {to}' },
  REPLACED_BY: { says: '{to} is used instead of {from}' },
  EXCLUDES1: { says: '{from} has the Excludes1 note {to}' },
  EXCLUDES2: { says: '{from} has the Excludes2 note {to}' },
  CODE_FIRST: { says: '{from} has the note to code first {to}' },
  USE_ADDITIONAL: { says: '{from} has the note to use an additional code {to}' },
  CODE_ALSO: { says: '{from} has the note to code also {to}' },
  POINTS_TO: { says: '{from} names {to}' },
  RESOLVES_TO: { says: '{from} means {to}' },
  ENROLLS_AS: { says: '{from} enrolls in Medicare as the specialty {to}' },
  MAPS_TO: { says: '{from} corresponds to the place of service {to}' },
  HAS_FEE_SCHEDULE: { says: '{from} has the fee schedule entry {to}' },
  HAS_MODIFIER_ROW: { says: '{from} has a row for the modifier {to}' },
  HAS_POLICY: { says: '{from} issued {to}' },
  ADDRESSES: { says: '{from} speaks of {to}' },
  ABOUT: { says: '{from} speaks of {to}' },
  STATED_IN: { says: '{from} stands in {to}' },
  NAMES: { says: '{from} writes the name {to}' },
  HAS_GAP: { says: '{from} leaves out {to}' },
  CONCERNS: { says: '{from} concerns {to}' },
  RAISED_BY: { says: '{from} was raised by {to}' },
  EVIDENCED_BY: { says: '{from} is shown by {to}' },
  SUGGESTS_INSTEAD: { says: '{from} suggests {to}' },
};
