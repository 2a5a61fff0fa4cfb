import { modifierSystem } from '../../../src/codes/modifiers.ts';
import { codeId } from '../../../src/codes/parse-code.ts';
import { procedureCategory, procedureSystem } from '../../../src/codes/procedures.ts';
import type { Gate, NodeRow } from '../../records/gate.ts';
import type { ListedDays } from './fee-schedule-days.ts';
import { feeScheduleDocument } from './fee-schedule-document.ts';
import type { FeeScheduleRow } from './fee-schedule-rows.ts';
import type { LoadedFeeSchedule } from './loaded-fee-schedule.ts';

const documentId = feeScheduleDocument.id;

/**
 * The node of a procedure that no code set lists. Its descriptor belongs to the AMA, so its code is its display. If a code
 * set lists it, the row has only its `days`, if there are any.
 */
export function procedureRow(
  gate: Gate,
  code: string,
  known: LoadedFeeSchedule['procedures'],
  days: ListedDays | undefined,
): NodeRow[] {
  const id = codeId('Procedure', code);
  const confirmedBy = known.get(id);
  if (confirmedBy === null) return [gate.node('Procedure', { id, documentId, ...days })];
  if (confirmedBy !== undefined && confirmedBy !== documentId) {
    return days ? [gate.node('Procedure', { id, ...days })] : [];
  }
  const system = procedureSystem(code);
  const bare = confirmedBy === undefined ? { display: `${system === 'CPT' ? system : 'HCPCS'} ${code}` } : {};
  return [
    gate.node('Procedure', { id, system, code, category: procedureCategory(code), documentId, ...bare, ...days }),
  ];
}

/** Displays in our own words, since the descriptors belong to the AMA. */
const modifierNames: Readonly<Record<string, string>> = {
  '26': 'Professional component',
  '53': 'Discontinued procedure',
  TC: 'Technical component',
};

/** The modifiers that no code set lists. */
export function modifierRows(
  gate: Gate,
  rows: readonly FeeScheduleRow[],
  known: LoadedFeeSchedule['modifiers'],
): NodeRow[] {
  const codes = [...new Set(rows.map(({ modifier }) => modifier))].filter((code) => code !== '');
  return codes.flatMap((code) => {
    const id = codeId('Modifier', code);
    const display = modifierNames[code] ?? `Modifier ${code}`;
    if (known.has(id)) return [];
    return [gate.node('Modifier', { id, system: modifierSystem(code), code, display, documentId })];
  });
}
