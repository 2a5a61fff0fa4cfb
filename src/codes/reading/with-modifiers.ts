import { codesWritten, type PossibleCode, type Wanted } from './written-code.ts';

/** A procedure, and the modifiers that follow it. */
export interface WithModifiers {
  readonly procedure: PossibleCode;
  readonly modifiers: readonly string[];
  /** Whether signs or blanks separate them. A dot does not: `99213.00` is a number to which a spreadsheet added decimals. */
  readonly isSeparated: boolean;
}

const maxModifiers = 4;
/** What people write between a procedure and its modifiers. */
const fillers = new Set(['W', 'WITH', 'AND', 'MOD', 'MODS', 'MODIFIER', 'MODIFIERS']);

/** The procedures that a plain text can be, if it ends in modifiers: `0557T-26`, `0557T:26:TC`, `99213 25`, `0557T26`. */
export function proceduresWithModifiers(text: string, wanted: Wanted): WithModifiers[] {
  const [, code = '', tail = ''] = /^([A-Z\d](?:\s*[A-Z\d]){4})(.+)$/s.exec(text) ?? [];
  const pieces = tail.split(/[^A-Z\d]+/).filter((piece) => piece !== '' && !fillers.has(piece));
  if (pieces.length === 0 || !pieces.every(({ length }) => length % 2 === 0)) return [];
  const modifiers = pieces.flatMap((piece) => piece.match(/../g) ?? []);
  if (modifiers.length > maxModifiers) return [];
  const isSeparated = /^[^A-Z\d.]/.test(tail) && pieces.every(({ length }) => length === 2);
  return codesWritten(code, wanted)
    .straight.filter(({ label }) => label === 'Procedure')
    .map((procedure) => ({ procedure, modifiers, isSeparated }));
}
