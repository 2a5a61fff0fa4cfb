import { codeId } from '../../../src/codes/parse-code.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import { feeScheduleId } from '../../records/ids.ts';
import type { FeeScheduleRow } from './fee-schedule-rows.ts';

/** The relationship from a procedure to its indicators, with the edition that states them. */
export function indicatorsOf(gate: Gate, code: string, edition: string): ReferenceRow {
  return gate.reference('HAS_FEE_SCHEDULE', codeId('Procedure', code), feeScheduleId(code), { edition });
}

/** The procedures and their indicators. */
export function startsOf(procedures: readonly Coded[]): ReadonlySet<string> {
  return new Set(procedures.flatMap(({ code }) => [codeId('Procedure', code), feeScheduleId(code)]));
}

interface Coded {
  readonly code: string;
}

/** Those with other codes than these. */
export function notIn<One extends Coded>(procedures: readonly One[], others: readonly Coded[]): One[] {
  const codes = new Set(others.map(({ code }) => code));
  return procedures.filter(({ code }) => !codes.has(code));
}

/** The procedures of the rows, in the order of the file. */
export function proceduresOf(rows: readonly FeeScheduleRow[]): ListedProcedure[] {
  return [...groupBy(rows, ({ code }) => code)].map(([code, own]) => procedureOf(code, own));
}

/** A procedure of the file. */
export interface ListedProcedure {
  readonly code: string;
  /** The row with its own indicators: the one without a modifier, or the first if all have one. */
  readonly main: FeeScheduleRow;
  readonly withModifiers: readonly FeeScheduleRow[];
}

function procedureOf(code: string, rows: readonly FeeScheduleRow[]): ListedProcedure {
  const [first] = rows;
  const main = rows.find(({ modifier }) => modifier === '') ?? first;
  if (!main) throw new Error(`${code} must have a row.`);
  return { code, main, withModifiers: rows.filter(({ modifier }) => modifier !== '') };
}

/** The node of the indicators of a procedure. */
export function indicatorsRow(gate: Gate, code: string, main: FeeScheduleRow, release: string): NodeRow {
  const { code: _, modifier: __, ...indicators } = main;
  return gate.node('FeeScheduleIndicators', { id: feeScheduleId(code), release, ...indicators });
}

/** What an edition says of a procedure with a modifier. */
export function modifierRow(gate: Gate, { code, modifier, ...row }: FeeScheduleRow, edition: string): ReferenceRow {
  const { status, supervision, workRvu, nonFacilityRvu, facilityRvu } = row;
  const properties = { edition, status, supervision, workRvu, nonFacilityRvu, facilityRvu };
  return gate.reference('HAS_MODIFIER_ROW', feeScheduleId(code), codeId('Modifier', modifier), properties);
}
