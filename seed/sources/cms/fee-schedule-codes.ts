import { modifierSystem } from '../../../src/codes/modifiers.ts';
import { codeId } from '../../../src/codes/parse-code.ts';
import type { NodeRow } from '../../records/node-row.ts';
import { feeScheduleDocument } from './fee-schedule-document.ts';
import type { FeeScheduleRow } from './fee-schedule-rows.ts';
import type { LoadedFeeSchedule } from './loaded-fee-schedule.ts';

const documentId = feeScheduleDocument.id;

/** The fee schedule confirms codes that no code set does; what it would call them is the AMA's, and left out. */
export function procedureRow(code: string, known: LoadedFeeSchedule['procedures']): NodeRow[] {
  const id = codeId('Procedure', code);
  const identity = { id, documentId };
  const confirmedBy = known.get(id);
  if (confirmedBy === null) return [{ label: 'Procedure', id, properties: identity }];
  if (confirmedBy !== undefined && confirmedBy !== documentId) return [];
  const system = id.slice(0, id.indexOf(':'));
  const properties = { system, code, category: categoryOf(code), documentId };
  const bare = confirmedBy === undefined ? { display: `${system === 'CPT' ? system : 'HCPCS'} ${code}` } : {};
  return [{ label: 'Procedure', id, properties: { ...identity, ...properties, ...bare } }];
}

function categoryOf(code: string): string | null {
  if (/^[A-Z]/.test(code)) return 'HCPCS2';
  const categories: Readonly<Record<string, string>> = { F: 'CPT_II', T: 'CPT_III' };
  return /\d$/.test(code) ? 'CPT_I' : (categories[code.slice(-1)] ?? null);
}

/** In plain words. */
const modifierNames: Readonly<Record<string, string>> = {
  '26': 'Professional component',
  '53': 'Discontinued procedure',
  TC: 'Technical component',
};

/** The modifiers that the graph lacks. */
export function modifierRows(rows: readonly FeeScheduleRow[], known: LoadedFeeSchedule['modifiers']): NodeRow[] {
  const codes = [...new Set(rows.map(({ modifier }) => modifier))].filter((code) => code !== '');
  return codes.flatMap((code) => {
    const id = codeId('Modifier', code);
    const display = modifierNames[code] ?? `Modifier ${code}`;
    const properties = { id, system: modifierSystem(code), code, display, documentId };
    return known.has(id) ? [] : [{ label: 'Modifier' as const, id, properties }];
  });
}
