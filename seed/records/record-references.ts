import { codeId } from '../../src/codes/parse-code.ts';
import { gateOf, type ReferenceRow } from './gate.ts';
import { feeScheduleId, icdId, noteId } from './ids.ts';
import type { NodeRecord, RecordOf } from './records.ts';

const gate = gateOf('records');

/** The relationships of reference data that a record's fields imply. */
export function referenceRows(record: NodeRecord): readonly ReferenceRow[] {
  // The record is of the kind that its rows take, which TypeScript cannot see.
  return rows[record.record]?.(record as never) ?? [];
}

const rows: {
  readonly [Kind in NodeRecord['record']]?: (record: RecordOf<Kind>) => readonly ReferenceRow[];
} = {
  procedure({ code, componentOf }) {
    if (!componentOf) return [];
    return [gate.reference('COMPONENT_OF', codeId('Procedure', code), codeId('Procedure', componentOf))];
  },

  diagnosis({ code, parent, block }) {
    return [
      parent
        ? gate.reference('CHILD_OF', icdId(code), icdId(parent))
        : gate.reference('IN_BLOCK', icdId(code), icdId(block)),
    ];
  },

  ccsrCategory: ({ code, diagnoses }) =>
    diagnoses.map((diagnosis) => gate.reference('IN_CCSR', icdId(diagnosis), codeId('CcsrCategory', code))),

  block: ({ range, chapter }) => [
    gate.reference('IN_CHAPTER', icdId(range), icdId(chapter)),
    gate.reference('LIES_IN', icdId(range), icdId(chapter)),
  ],

  note: (note) => [
    gate.reference(note.kind, icdId(note.place), noteId(note)),
    ...note.targets.map((target) => gate.reference('POINTS_TO', noteId(note), icdId(target))),
  ],

  site: ({ id, mapsTo }) =>
    mapsTo.map(({ code, equivalence }) =>
      gate.reference('MAPS_TO', id, codeId('PlaceOfService', code), { equivalence }),
    ),

  namedSpecialty: ({ id, resolvesTo }) =>
    resolvesTo.map((code) => gate.reference('RESOLVES_TO', id, codeId('Specialty', code))),

  feeSchedule: ({ code }) => [gate.reference('HAS_FEE_SCHEDULE', codeId('Procedure', code), feeScheduleId(code))],

  coverageDocument: ({ id, issuer, addresses }) => [
    ...(issuer ? [gate.reference('HAS_POLICY', issuer, id)] : []),
    ...addresses.map((code) => gate.reference('ADDRESSES', id, codeId('Procedure', code))),
  ],
};
