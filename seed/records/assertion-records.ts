import { z } from 'zod';
import type { AssertedRelationshipType } from '../../src/graph/model/relationships.ts';
import { assertedValues, curie, id, ordinal, text } from './record-values.ts';

const statement = {
  record: z.literal('assertion'),
  /** Ids of the two things that the statement connects. */
  subject: curie,
  object: curie,
  /** The heading under which it stands; absent where there is none. */
  section: text.optional(),
  /** The row of the section's table, counted from 1; absent for prose. */
  row: ordinal.optional(),
  /** What is said: in our own words in the shipped seed. */
  statement: text,
  /** What the document calls the object, where it names it. */
  assertedLabel: text.optional(),
  confidence: z.enum(['STATED', 'DERIVED', 'UNVERIFIED']).default('STATED'),
};

/** Statements that say no more than that the two things are connected. */
const plainPredicates = [
  'HAS_SERVICE_TYPE',
  'PERFORMED_AT',
  'ILLUSTRATED_BY',
  'HAS_FACTOR',
  'SUGGESTS',
  'HAS_STEP',
  'NEXT',
  'INVOLVES',
] as const satisfies AssertedRelationshipType[];

/** What a document says: one statement about two things. The predicate is the type of the relationship it speaks for. */
export const assertionRecord = z.discriminatedUnion(
  'predicate',
  [
    z.strictObject({
      predicate: z.literal('INDICATED_FOR'),
      ...statement,
      role: z.enum(assertedValues.role),
      /** Given where the statement is about all codes below the diagnosis as well. */
      withCodesBelow: z.literal(true).optional(),
    }),
    z.strictObject({
      predicate: z.literal('MAY_USE_MODIFIER'),
      ...statement,
      applicability: z.enum(assertedValues.applicability),
      appliesTo: z.enum(assertedValues.appliesTo),
    }),
    z.strictObject({
      predicate: z.literal('PERFORMED_BY'),
      ...statement,
      /** The specialty's name as the document writes it beside the code. */
      namedAs: text,
      /** The id of that name among the named specialties; absent where it has none. */
      names: id('NAME').optional(),
      roles: z.array(z.enum(assertedValues.roles)).min(1, 'expected at least one role'),
    }),
    z.strictObject({
      predicate: z.literal('RELATED_TO'),
      ...statement,
      kind: z.enum(assertedValues.kind),
    }),
    z.strictObject({
      predicate: z.literal('MENTIONED_PAYER'),
      ...statement,
      strength: z.enum(assertedValues.strength),
    }),
    z.strictObject({ predicate: z.literal(plainPredicates), ...statement }),
  ],
  { error: 'expected a relationship type that rests on assertions, such as "INDICATED_FOR"' },
);
