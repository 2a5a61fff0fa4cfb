import { createHash } from 'node:crypto';
import type { AssertedRelationshipType } from '../../src/graph/model/relationships.ts';
import type { AssertionRecord } from './records.ts';

/**
 * What identifies an assertion, and the relationship that it speaks for. `pair` names the two nodes and the type: it
 * is the same for all assertions behind one relationship.
 */
export interface AssertionKey {
  readonly id: string;
  readonly predicate: AssertedRelationshipType;
  readonly subjectId: string;
  readonly objectId: string;
  readonly pair: string;
}

/** An assertion as a node: its key, its document and all that its record says. */
export interface AssertionRow extends AssertionKey {
  readonly documentId: string;
  readonly [property: string]: unknown;
}

/** The node that an assertion of this document becomes. */
export function assertionRow(assertion: AssertionRecord, documentId: string): AssertionRow {
  const { record: _, subject, object, ...said } = assertion;
  return {
    ...said,
    id: assertionId(assertion, documentId),
    subjectId: subject,
    objectId: object,
    pair: `${assertion.predicate}|${subject}|${object}`,
    documentId,
  };
}

/**
 * The same on every load, also after the statement was worded anew. One place of a document makes two assertions
 * about one pair only where it says two kinds of things.
 */
function assertionId(assertion: AssertionRecord, documentId: string): string {
  const { predicate, subject, object, section = null, row = null } = assertion;
  const kind = 'strength' in assertion ? assertion.strength : 'kind' in assertion ? assertion.kind : null;
  const identity = JSON.stringify([documentId, section, row, predicate, subject, object, kind]);
  return `ASSERTION:${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`;
}
