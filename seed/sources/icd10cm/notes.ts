import { tabularListId } from '../../../src/codes/ids.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import { type CodingNoteKind, icdId, noteId, noteLabels } from '../../records/ids.ts';
import { readNote } from './note-text.ts';
import type { Places } from './places.ts';
import type { TabularEntry } from './tabular-list.ts';

/** The kinds of notes that name other codes, by the element that contains them. */
export const noteKinds = {
  excludes1: 'EXCLUDES1',
  excludes2: 'EXCLUDES2',
  codeFirst: 'CODE_FIRST',
  useAdditionalCode: 'USE_ADDITIONAL',
  codeAlso: 'CODE_ALSO',
} as const satisfies Record<string, CodingNoteKind>;

/** A note as a node, with the relationships from its place and to the codes that it names. */
export interface TabularNote {
  readonly node: NodeRow;
  readonly references: readonly ReferenceRow[];
  /** Whether it names codes that are not loaded, or narrows them in words that could not be read. */
  readonly unread: boolean;
}

/** The notes at one place. */
export function notesOf(gate: Gate, { place, notes }: TabularEntry, places: Places): TabularNote[] {
  return Object.entries(noteKinds).flatMap(([element, kind]) =>
    (notes.get(element) ?? []).map((text, index) => noteOf(gate, { place, kind, number: index + 1 }, text, places)),
  );
}

interface NoteKey {
  readonly place: string;
  readonly kind: CodingNoteKind;
  readonly number: number;
}

function noteOf(gate: Gate, key: NoteKey, text: string, places: Places): TabularNote {
  const { ranges, qualification = null, pattern = null } = readNote(text);
  const filled = ranges.map((range) => places.fill(range));
  const targets = new Set(filled.flatMap((found) => found ?? []).map(({ name }) => name));
  const id = noteId(key);
  const { place, kind, number } = key;
  const said = { kind, number, text, qualification, pattern };
  return {
    node: gate.node(noteLabels[kind], { id, placeId: icdId(place), ...said, documentId: tabularListId }),
    references: [
      gate.reference(kind, icdId(place), id),
      ...[...targets].map((name) => gate.reference('POINTS_TO', id, icdId(name))),
    ],
    unread: filled.includes(undefined) || (qualification !== null && pattern === null),
  };
}
