import { codeId } from '../../../src/codes/parse-code.ts';
import { procedureSystem } from '../../../src/codes/procedures.ts';
import type { Gate, NodeRow } from '../../records/gate.ts';
import { dayBefore } from '../releases/release.ts';
import { coverageOf } from './fee-schedule-document.ts';
import type { LoadedFeeSchedule } from './loaded-fee-schedule.ts';

/** The first and the last covered day on which editions list a CPT code, if others do not. */
export interface ListedDays {
  readonly listedFrom?: string;
  readonly listedTo: string | null;
}

/** The editions before this one, for the document. */
export function earlierEditions(
  version: string,
  { version: newest, earlierEditions: known }: LoadedFeeSchedule,
): { readonly earlierEditions?: string[] } {
  if (newest === undefined || newest === version) return known.length > 0 ? { earlierEditions: [...known] } : {};
  const { coversFrom, coversTo } = coverageOf(newest);
  return { earlierEditions: [...known, `${newest} ${coversFrom} ${coversTo}`] };
}

/** The days of CPT codes that an edition lists, but the one before it does not. HCPCS Level II has releases of its own. */
export function beginOf(version: string, loaded: LoadedFeeSchedule): (code: string) => ListedDays | undefined {
  const { version: newest } = loaded;
  if (newest === undefined || newest === version) return () => undefined;
  const before = new Set(loaded.listed.flatMap(({ code, release }) => (release === newest ? [code] : [])));
  const { coversFrom } = coverageOf(version);
  return (code) =>
    procedureSystem(code) === 'CPT' && !before.has(code) ? { listedFrom: coversFrom, listedTo: null } : undefined;
}

/** The last covered day of a CPT code that this edition is the first not to list. */
export function endedRow(
  gate: Gate,
  code: string,
  version: string,
  { version: newest, listed }: LoadedFeeSchedule,
): NodeRow[] {
  const isNew = listed.some((one) => one.code === code && one.release === newest);
  if (newest === undefined || newest === version || !isNew || procedureSystem(code) !== 'CPT') return [];
  const [listedTo] = [coverageOf(newest).coversTo, dayBefore(coverageOf(version).coversFrom)].sort();
  return [gate.node('Procedure', { id: codeId('Procedure', code), listedTo })];
}
