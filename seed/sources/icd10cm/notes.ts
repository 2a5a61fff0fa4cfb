import { tabularListId } from '../../../src/codes/ids.ts';
import type { ReferenceContent } from '../../records/content.ts';
import { icdId, type NodeRow, noteId, noteLabels } from '../../records/node-row.ts';
import type { CodingNoteKind } from '../../records/record-values.ts';
import { readNote } from './note-text.ts';
import type { Places } from './places.ts';
import type { TabularEntry } from './tabular-list.ts';

/** The kinds of note that speak of other codes, by the element that holds them. */
export const noteKinds = {
  excludes1: 'EXCLUDES1',
  excludes2: 'EXCLUDES2',
  codeFirst: 'CODE_FIRST',
  useAdditionalCode: 'USE_ADDITIONAL',
  codeAlso: 'CODE_ALSO',
} as const satisfies Record<string, CodingNoteKind>;

/** A note as a node, with the relationships from its place and to what it names. */
export interface TabularNote {
  readonly node: NodeRow;
  readonly references: readonly ReferenceContent[];
  /** It names codes that are not known, or says of them what could not be read. */
  readonly unread: boolean;
}

/** The notes at one place. */
export function notesOf({ place, notes }: TabularEntry, places: Places): TabularNote[] {
  return Object.entries(noteKinds).flatMap(([element, kind]) =>
    (notes.get(element) ?? []).map((text, index) => noteOf({ place, kind, number: index + 1 }, text, places)),
  );
}

interface NoteKey {
  readonly place: string;
  readonly kind: CodingNoteKind;
  readonly number: number;
}

function noteOf(key: NoteKey, text: string, places: Places): TabularNote {
  const { ranges, qualification = null, pattern = null } = readNote(text);
  const filled = ranges.map((range) => places.fill(range));
  const targets = new Set(filled.flatMap((one) => one ?? []).map(({ name }) => name));
  const id = noteId(key);
  const { place, kind, number } = key;
  const properties = {
    id,
    kind,
    number,
    text,
    placeId: icdId(place),
    qualification,
    pattern,
    documentId: tabularListId,
  };
  return {
    node: { label: noteLabels[kind], id, properties },
    references: [
      { type: kind, from: icdId(place), to: id },
      ...[...targets].map((name) => ({ type: 'POINTS_TO' as const, from: id, to: icdId(name) })),
    ],
    unread: filled.includes(undefined) || (qualification !== null && pattern === null),
  };
}
