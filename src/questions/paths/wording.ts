import type { RelationshipType } from '../../graph/model/relationships.ts';

/** How a relationship is worded in a sentence. */
export interface Wording {
  /** `{from}` and `{to}` are the names of its nodes, `{how}` is what its assertions say about it. */
  readonly text: string;
  /** The words for `{how}`, by the value in the graph. */
  readonly how?: Readonly<Record<string, string>>;
  /** The words for `{how}` if no assertion has a value. */
  readonly otherwise?: string;
}

/** A sentence for each type of relationship. Diagnoses are "listed", payers are "mentioned"; nothing is "covered". */
export const wordings: Readonly<Record<RelationshipType, Wording>> = {
  INDICATED_FOR: {
    text: '{to} is listed for {from} {how}',
    how: {
      FRACTURE: 'as a fracture',
      INDICATION: 'as an indication',
      RISK_FACTOR: 'as a risk factor',
      COMORBIDITY: 'as a comorbidity',
      HISTORY: 'as a past condition',
    },
  },
  MAY_USE_MODIFIER: {
    text: 'Modifier {to} is mentioned for {from} {how}',
    how: {
      TYPICAL: 'as typical',
      CONDITIONAL: 'as conditional',
      RARE: 'as rare',
      NOT_TYPICAL: 'as not typical',
    },
  },
  PERFORMED_BY: {
    text: '{to} {how} {from}',
    how: {
      ORDERS: 'orders',
      INTERPRETS: 'interprets',
      INVOLVED: 'is involved in',
      USES_REPORT: 'uses the report of',
    },
    otherwise: 'is listed for',
  },
  RELATED_TO: {
    text: '{to} is related to {from} {how}',
    how: {
      ALTERNATIVE_OR_ADJUNCT: 'as an alternative or adjunct',
      IN_CONJUNCTION: 'as performed in conjunction with it',
      SAME_EPISODE: 'as part of the same episode of care',
      IMAGE_ACQUISITION: 'as the source of its images',
      ALTERNATIVE_TECHNIQUE: 'as an alternative technique',
    },
  },
  MENTIONED_PAYER: { text: '{to} is mentioned for {from}' },
  HAS_SERVICE_TYPE: { text: '{from} has the service type {to}' },
  PERFORMED_AT: { text: '{from} is performed at {to}' },
  ILLUSTRATED_BY: { text: '{from} is illustrated by {to}' },
  HAS_FACTOR: { text: '{from} has the clinical factor {to}' },
  SUGGESTS: { text: '{from} suggests {to}' },
  HAS_STEP: { text: '{from} has the workflow step {to}' },
  NEXT: { text: '{from} is followed by {to}' },
  INVOLVES: { text: '{from} involves {to}' },
  CHILD_OF: { text: '{from} is directly below {to}' },
  IN_BLOCK: { text: '{from} is in block {to}' },
  IN_CHAPTER: { text: '{from} is in chapter {to}' },
  LIES_IN: { text: '{from} is in {to}' },
  COMPONENT_OF: { text: '{from} is a component of {to}' },
  IN_CCSR: { text: '{from} is in CCSR category {to}' },
  IN_HCC: { text: '{from} maps to {to}' },
  MAPS_TO_ICD9: { text: '{from} maps to {to} in ICD-9-CM' },
  MAPS_TO_ICD10CM: { text: '{from} maps to {to} in ICD-10-CM' },
  REPLACED_BY: { text: '{from} is replaced by {to}' },
  CHANGED_BY: { text: '{from} was changed by {to}' },
  LISTED_IN: { text: '{from} is in the list {to}' },
  EXCLUDES1: { text: '{from} has the Excludes1 note {to}' },
  EXCLUDES2: { text: '{from} has the Excludes2 note {to}' },
  CODE_FIRST: { text: '{from} has the "code first" note {to}' },
  USE_ADDITIONAL: { text: '{from} has the "use additional code" note {to}' },
  CODE_ALSO: { text: '{from} has the "code also" note {to}' },
  POINTS_TO: { text: '{from} names {to}' },
  RESOLVES_TO: { text: '{from} refers to {to}' },
  ENROLLS_AS: { text: '{from} enrolls in Medicare as specialty {to}' },
  MAPS_TO: { text: '{from} corresponds to place of service {to}' },
  HAS_FEE_SCHEDULE: { text: '{from} has the fee schedule entry {to}' },
  HAS_MODIFIER_ROW: { text: '{from} has a row for modifier {to}' },
  HAS_EDITS: { text: '{from} is the column 1 code of {to}' },
  INCLUDES: { text: '{from} has the column 2 code {to}' },
  HAS_UNIT_LIMIT: { text: '{from} has the unit limit {to}' },
  HAS_ADD_ON_RULE: { text: '{from} is the add-on code of {to}' },
  ADD_ON_TO: { text: '{from} has the primary code {to}' },
  HAS_CC_LEVEL: { text: '{from} counts as {to}' },
  HAS_CC_EXCLUSIONS: { text: '{from} does not count with a principal diagnosis of {to}' },
  EXCLUDES_PRINCIPAL: { text: '{from} has the principal diagnosis {to}' },
  NOT_COUNTED_IN: { text: '{from} does not count in the MS-DRGs of {to}' },
  PAID_UNDER_OPPS: { text: '{from} has the OPPS payment {to}' },
  IN_CATEGORY: { text: '{from} is in category {to}' },
  HCC_OVERRIDES: { text: '{from} takes the place of {to}' },
  HAS_POLICY: { text: '{from} issued {to}' },
  ADDRESSES: { text: '{from} addresses {to}' },
  HAS_GROUP: { text: '{from} has the group {to}' },
  LISTS: { text: '{from} lists {to}' },
  HAS_ARTICLE: { text: '{from} has the article {to}' },
  RELATED_TO_POLICY: { text: '{from} is related to {to}' },
  CITES_NCD: { text: '{from} cites {to}' },
  OF_CONTRACTOR: { text: '{from} is of the contractor {to}' },
  NOT_COVERED_WITH: { text: '{from} is listed with {to} in a derived list of exclusions' },
  COVERED_WITH: { text: '{from} is listed with {to} in a derived list' },
  ABOUT: { text: '{from} is about {to}' },
  STATED_IN: { text: '{from} is stated in {to}' },
  NAMES: { text: '{from} uses the name {to}' },
  HAS_GAP: { text: '{from} has a gap: {to}' },
  CONCERNS: { text: '{from} concerns {to}' },
  RAISED_BY: { text: '{from} was raised by {to}' },
  EVIDENCED_BY: { text: '{from} is evidenced by {to}' },
  SUGGESTS_INSTEAD: { text: '{from} suggests {to} instead' },
  BETWEEN: { text: '{from} is between {to} and others' },
};
