import { z } from 'zod';
import { type AssertedRelationshipType, assertedRelationships } from '../../src/graph/model/relationships.ts';
import { fieldsOf } from './record-fields.ts';
import { curie, id } from './record-values.ts';

type AssertionLabel = (typeof assertedRelationships)[AssertedRelationshipType]['assertion'];

/** The types of relationship that rest on assertions with this label. */
type PredicateOf<L extends AssertionLabel> = {
  [T in AssertedRelationshipType]: (typeof assertedRelationships)[T]['assertion'] extends L ? T : never;
}[AssertedRelationshipType];

function predicatesOf<L extends AssertionLabel>(label: L): PredicateOf<L>[] {
  const all = Object.keys(assertedRelationships) as AssertedRelationshipType[];
  return all.filter((type): type is PredicateOf<L> => assertedRelationships[type].assertion === label);
}

/** Properties that follow from the record's ends, its document, and its place there. */
const derived = ['id', 'predicate', 'subjectId', 'objectId', 'pair', 'documentId', 'position'] as const;

/** The fields of the records that become assertions with this label. */
function assertion<L extends AssertionLabel>(label: L) {
  return {
    record: z.literal('assertion'),
    predicate: z.literal(predicatesOf(label)),
    /** Ids of the two nodes that the statement connects. */
    subject: curie,
    object: curie,
    ...fieldsOf(label, ...derived),
    confidence: fieldsOf('ServiceAssertion').confidence.default('STATED'),
  };
}

/** What a document says: one statement about two nodes. The predicate is the type of the relationship between them. */
export const assertionRecord = z.discriminatedUnion(
  'predicate',
  [
    z.strictObject({
      ...assertion('IndicationAssertion'),
      /** Present if the statement covers every code below the diagnosis too. */
      withCodesBelow: z.literal(true).optional(),
    }),
    z.strictObject(assertion('ModifierAssertion')),
    z.strictObject({
      ...assertion('SpecialtyAssertion'),
      /** The id of the name that the document uses, if it is one of the named specialties. */
      names: id('NAME').optional(),
    }),
    z.strictObject(assertion('RelationAssertion')),
    z.strictObject(assertion('PayerAssertion')),
    z.strictObject(assertion('ServiceAssertion')),
  ],
  { error: 'expected a relationship type that rests on assertions, such as "INDICATED_FOR"' },
);
