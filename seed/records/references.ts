import type { Label, SharedLabel } from '../../src/graph/model/labels.ts';
import { assertedRelationships, referenceRelationships } from '../../src/graph/model/relationships.ts';
import { icdId } from './ids.ts';
import { referenceRows } from './record-references.ts';
import type { AssertionRecord, NodeRecord } from './records.ts';

/** A node that a record refers to. */
export interface Reference {
  readonly label: Label | SharedLabel;
  readonly id: string;
}

/** The nodes that a record refers to, which have to exist. */
export function references(record: NodeRecord | AssertionRecord): Reference[] {
  if (record.record === 'assertion') {
    const { from, to } = assertedRelationships[record.predicate];
    return [
      { label: from, id: record.subject },
      { label: to, id: record.object },
      ...('names' in record && record.names ? [{ label: 'NamedSpecialty', id: record.names } as const] : []),
    ];
  }
  const chapter = record.record === 'diagnosis' ? [{ label: 'IcdChapter', id: icdId(record.chapter) } as const] : [];
  return [
    ...referenceRows(record).flatMap(({ type, from, to }) => [
      { label: referenceRelationships[type].from, id: from },
      { label: referenceRelationships[type].to, id: to },
    ]),
    ...chapter,
  ];
}
