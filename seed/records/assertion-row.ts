import { createHash } from 'node:crypto';
import { type AssertedRelationshipType, assertedRelationships } from '../../src/graph/model/relationships.ts';
import { gateOf, type NodeRow, requireWhole } from './gate.ts';
import type { AssertionRecord } from './records.ts';

const gate = gateOf('records');

/** What identifies an assertion, and the relationship that it supports: `pair` is the same for all that support it. */
export interface AssertionKey {
  readonly id: string;
  readonly predicate: AssertedRelationshipType;
  readonly subjectId: string;
  readonly objectId: string;
  readonly pair: string;
}

/** An assertion to write. */
export interface AssertionRow extends AssertionKey {
  readonly node: NodeRow;
}

/**
 * An assertion of a document, with everything that its record says.
 * @param position its place in the document, counted from 1
 */
export function assertionRow(assertion: AssertionRecord, documentId: string, position: number): AssertionRow {
  const { record: _, subject: subjectId, object: objectId, ...said } = assertion;
  const { predicate } = said;
  const id = assertionId(assertion, documentId);
  const key = { id, predicate, subjectId, objectId, pair: pairOf(assertion) };
  const { assertion: label } = assertedRelationships[predicate];
  return { ...key, node: requireWhole(gate.node(label, { ...said, ...key, documentId, position })) };
}

/** Names the relationship that an assertion supports. */
export function pairOf({ predicate, subject, object }: AssertionRecord): string {
  return `${predicate}|${subject}|${object}`;
}

/**
 * The id of an assertion of a document. The same on every load, even after the statement was reworded. One place of a document makes two assertions about one
 * pair only if it says two kinds of things.
 */
export function assertionId(assertion: AssertionRecord, documentId: string): string {
  const { predicate, subject, object, section = null, row = null } = assertion;
  const kind = 'strength' in assertion ? assertion.strength : 'kind' in assertion ? assertion.kind : null;
  const identity = JSON.stringify([documentId, section, row, predicate, subject, object, kind]);
  return `ASSERTION:${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`;
}
