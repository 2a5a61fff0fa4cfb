import type { Direction, RelationshipType } from '../generated/graphql.ts';
import { wordsOf } from './label.ts';

type Names = readonly [out: string, into: string];

/** What a relationship leads to, followed along its direction and against it. Tables are in this order. */
const names: Partial<Record<RelationshipType, Names>> = {
  INDICATED_FOR: ['Diagnoses', 'Procedures that list it as a diagnosis'],
  PERFORMED_BY: ['Specialties', 'Procedures of the specialty'],
  MAY_USE_MODIFIER: ['Modifiers', 'Procedures that may use it'],
  RELATED_TO: ['Related procedures', 'Procedures that it is related to'],
  MENTIONED_PAYER: ['Payers mentioned', 'Procedures that mention it'],
  COMPONENT_OF: ['The whole procedure', 'Components'],
  HAS_SERVICE_TYPE: ['Service type', 'Procedures of this type'],
  PERFORMED_AT: ['Sites of service', 'Procedures performed here'],
  MAPS_TO: ['Place of service codes', 'Sites of service'],
  ILLUSTRATED_BY: ['Clinical scenarios', 'Procedures that it illustrates'],
  HAS_FACTOR: ['Clinical factors', 'Clinical scenarios'],
  SUGGESTS: ['Diagnoses that code it', 'Clinical factors coded with it'],
  HAS_STEP: ['Workflow', 'Procedures with this step'],
  NEXT: ['Next step', 'Step before'],
  INVOLVES: ['Specialties named', 'Workflow steps that name it'],
  RESOLVES_TO: ['Taxonomy codes meant', 'Names that mean it'],
  CHILD_OF: ['The code above', 'Codes below'],
  IN_BLOCK: ['Block', 'Categories'],
  IN_CHAPTER: ['Chapter', 'Blocks'],
  LIES_IN: ['Around it', 'Blocks inside'],
  REPLACED_BY: ['Successors', 'Codes that it succeeds'],
  MAPS_TO_ICD9: ['ICD-9-CM codes (GEM)', 'ICD-10-CM codes that map here (GEM)'],
  MAPS_TO_ICD10CM: ['ICD-10-CM codes (GEM)', 'ICD-9-CM codes that map here (GEM)'],
  IN_CCSR: ['CCSR categories', 'Diagnoses in the category'],
  IN_HCC: ['HCCs', 'Diagnoses in the HCC'],
  ENROLLS_AS: ['Medicare specialties', 'Taxonomy codes'],
  ADDRESSES: ['Procedures addressed', 'Coverage documents'],
  LISTS: ['Codes listed', 'Coverage groups that list it'],
  HAS_GROUP: ['Groups of codes', 'Coverage document'],
  COVERED_WITH: ['Derived coverage', 'Procedures covered with it'],
  NOT_COVERED_WITH: ['Derived exclusions', 'Procedures not covered with it'],
  OF_CONTRACTOR: ['Medicare contractors', 'Coverage documents'],
  HAS_POLICY: ['Policies', 'Payer'],
  HAS_ARTICLE: ['Billing and coding articles', 'LCDs'],
  CITES_NCD: ['NCDs cited', 'Cited by'],
  RELATED_TO_POLICY: ['Related documents', 'Related documents'],
  HAS_FEE_SCHEDULE: ['Medicare fee schedule', 'Procedure'],
  HAS_MODIFIER_ROW: ['Modifiers with their own row', 'Fee schedule entries'],
  HAS_EDITS: ['NCCI edits (column 1)', 'Column 1 codes'],
  INCLUDES: ['Column 2 codes', 'NCCI edits (column 2)'],
  HAS_UNIT_LIMIT: ['Unit limits (MUE)', 'Procedure'],
  HAS_ADD_ON_RULE: ['Add-on rules', 'Add-on code'],
  ADD_ON_TO: ['Primary codes', 'Add-on codes'],
  PAID_UNDER_OPPS: ['Hospital outpatient payment (OPPS)', 'Procedure'],
  IN_CATEGORY: ['Categories', 'Codes in the category'],
  HAS_CC_LEVEL: ['Complication level (CC or MCC)', 'Diagnosis'],
  HAS_CC_EXCLUSIONS: ['CC exclusion lists', 'Diagnoses with this list'],
  EXCLUDES_PRINCIPAL: ['Principal diagnoses that exclude it', 'CC exclusion lists that name it'],
  NOT_COUNTED_IN: ['MS-DRGs in which it does not count', 'Diagnoses that do not count'],
  HCC_OVERRIDES: ['HCCs that it overrides', 'HCCs that override it'],
  LISTED_IN: ['Lists of codes', 'Codes listed'],
  EXCLUDES1: ['Excludes1 notes', 'Where the note is'],
  EXCLUDES2: ['Excludes2 notes', 'Where the note is'],
  CODE_FIRST: ['Code first notes', 'Where the note is'],
  USE_ADDITIONAL: ['Use additional code notes', 'Where the note is'],
  CODE_ALSO: ['Code also notes', 'Where the note is'],
  POINTS_TO: ['Codes that the note names', 'Notes that name it'],
  CHANGED_BY: ['Changes by releases', 'Code that changed'],
  HAS_GAP: ['Gaps', 'Document'],
  CONCERNS: ['Codes at fault', 'Discrepancies'],
  RAISED_BY: ['Statements involved', 'Discrepancies'],
  EVIDENCED_BY: ['Evidence', 'Discrepancies that rest on it'],
  BETWEEN: ['Coverage documents that disagree', 'Discrepancies'],
  SUGGESTS_INSTEAD: ['Codes that may be meant', 'Discrepancies that suggest it'],
  NAMES: ['Name', 'Statements with this name'],
  STATED_IN: ['Document', 'Statements'],
  ABOUT: ['What it is about', 'Statements about it'],
};

const order = Object.keys(names);

/** What a relationship leads to, as the heading of a table. */
export function nameOf(relationship: RelationshipType, direction: Direction): string {
  const [out, into] = names[relationship] ?? [wordsOf(relationship), `${wordsOf(relationship)} (from)`];
  return direction === 'OUT' ? out : into;
}

/** Where the relationship comes among others: those that say how codes relate come first. */
export function rankOf(relationship: RelationshipType): number {
  const rank = order.indexOf(relationship);
  return rank < 0 ? order.length : rank;
}
