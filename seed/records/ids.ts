import type { Label, NodeProperties } from '../../src/graph/model/labels.ts';

/** What a note of ICD-10-CM asks for. The relationships that lead to notes have the same names. */
export type CodingNoteKind = NodeProperties<'Exclusion'>['kind'];

/** The id of a diagnosis, or of a block or chapter by its range. */
export function icdId(place: string): string {
  return `ICD10CM:${place}`;
}

/** The id of a note: its place, its kind, and its number among the place's notes of that kind. */
export function noteId({ place, kind, number }: { place: string; kind: CodingNoteKind; number: number }): string {
  return `NOTE:${place}-${kind.toLowerCase().replace('_', '-')}-${number}`;
}

/** The id of what the fee schedule says of a procedure. */
export function feeScheduleId(code: string): string {
  return `PFS:${code}`;
}

/** The label of the notes of each kind. */
export const noteLabels = {
  EXCLUDES1: 'Exclusion',
  EXCLUDES2: 'Exclusion',
  CODE_FIRST: 'Instruction',
  USE_ADDITIONAL: 'Instruction',
  CODE_ALSO: 'Instruction',
} as const satisfies Record<CodingNoteKind, Label>;
