import type { Label } from './labels.ts';
import type { ReferenceRelationshipType } from './relationships.ts';

/** One relationship on the way to a node, as seen from the node before it, and the label of the node that it leads to. */
export interface Step {
  readonly type: ReferenceRelationshipType;
  readonly direction: 'OUT' | 'IN';
  readonly to: Label;
}

/**
 * A relationship that no source states and that is not stored: statements derive it when they run. It goes from a node, by
 * one of several ways, to nodes in the middle, and from each of these by a stored relationship, which is the evidence.
 */
export interface DerivedRelationship {
  readonly from: Label;
  readonly to: Label;
  /** The nodes in the middle: their label, and the kinds that they may have. */
  readonly through: { readonly label: Label; readonly kinds: readonly string[] };
  readonly ways: readonly (readonly Step[])[];
  /** The type of the relationship from the middle to the end. Its properties are those of the derived relationship. */
  readonly evidence: ReferenceRelationshipType;
  /** About how many nodes it leads to, in each direction. */
  readonly degrees: { readonly OUT: number; readonly IN: number };
}

const groups: Step = { type: 'HAS_GROUP', direction: 'OUT', to: 'CoverageGroup' };

const toGroupsOfDocuments: readonly Step[] = [
  { type: 'LISTS', direction: 'IN', to: 'CoverageGroup' },
  { type: 'HAS_GROUP', direction: 'IN', to: 'CoverageDocument' },
  groups,
];

/** From procedures to the diagnoses in groups of a kind, of documents that list them and of the derived list. */
function pairs(kind: string, toDerived: ReferenceRelationshipType): DerivedRelationship {
  return {
    from: 'Procedure',
    to: 'Diagnosis',
    through: { label: 'CoverageGroup', kinds: [kind] },
    ways: [toGroupsOfDocuments, [{ type: toDerived, direction: 'OUT', to: 'CoverageGroup' }]],
    evidence: 'LISTS',
    degrees: { OUT: 400, IN: 100 },
  };
}

/** From coverage documents to the codes that they list. */
function listed(to: Label, ...kinds: readonly string[]): DerivedRelationship {
  return {
    from: 'CoverageDocument',
    to,
    through: { label: 'CoverageGroup', kinds },
    ways: [[groups]],
    evidence: 'LISTS',
    degrees: { OUT: 50, IN: 10 },
  };
}

/** By type. No type is that of a stored relationship. */
export const derivedRelationships: Readonly<Record<string, DerivedRelationship>> = {
  COVERED_FOR: pairs('COVERED', 'COVERED_WITH'),
  NOT_COVERED_FOR: pairs('NOT_COVERED', 'NOT_COVERED_WITH'),
  LISTS_PROCEDURE: listed('Procedure', 'PROCEDURES'),
  LISTS_COVERED: listed('Diagnosis', 'COVERED'),
  LISTS_NOT_COVERED: listed('Diagnosis', 'NOT_COVERED'),
  LISTS_DIAGNOSIS: listed('Diagnosis', 'COVERED', 'NOT_COVERED'),
};
