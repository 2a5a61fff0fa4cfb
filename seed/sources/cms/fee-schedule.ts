import { codeId } from '../../../src/codes/parse-code.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import { hcpcsReleases } from '../../../src/graph/model/sources.ts';
import { lazily, together } from '../../records/content.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import { feeScheduleId } from '../../records/ids.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { requireNewest } from '../releases/release.ts';
import { requireMost } from '../require-most.ts';
import { modifierRows, procedureRow } from './fee-schedule-codes.ts';
import { beginOf, earlierEditions, endedRow } from './fee-schedule-days.ts';
import { coverageOf, feeScheduleDocument, versionOf } from './fee-schedule-document.ts';
import { type FeeScheduleRow, isFeeSchedule, readFeeSchedule } from './fee-schedule-rows.ts';
import { readLoadedFeeSchedule } from './loaded-fee-schedule.ts';

/** The Medicare Physician Fee Schedule. Procedures that it no longer lists keep the indicators of its last edition. */
export const feeSchedule: CodeSetSource = {
  name: 'fee-schedule',
  title: 'Medicare Physician Fee Schedule: relative value file, CSV',
  after: hcpcsReleases,
  recognizes: isFeeSchedule,
  async read(loading) {
    const { file, graph, gate } = loading;
    const version = versionOf(loading);
    const rows = await readFeeSchedule(loading);
    const procedures = [...groupBy(rows, ({ code }) => code)].map(([code, own]) => procedureOf(code, own));
    const loaded = await readLoadedFeeSchedule(graph);
    requireNewest(version, loaded.version);
    const listed = new Set(procedures.map(({ code }) => code));
    const kept = loaded.listed.filter(({ code }) => !listed.has(code));
    requireMost(file, kept.length, loaded.listed.length);
    const begin = beginOf(version, loaded);
    return {
      document: { ...feeScheduleDocument, version, ...coverageOf(version), ...earlierEditions(version, loaded) },
      nodes: together<NodeRow>(
        procedures.flatMap(({ code }) => procedureRow(gate, code, loaded.procedures, begin(code))),
        kept.flatMap(({ code }) => endedRow(gate, code, version, loaded)),
        modifierRows(gate, rows, loaded.modifiers),
        lazily(procedures, ({ code, main }) => indicatorsRow(gate, code, main, version)),
      ),
      types: ['HAS_FEE_SCHEDULE', 'HAS_MODIFIER_ROW'],
      references: together<ReferenceRow>(
        [...procedures.map(({ code }) => ({ code, release: version })), ...kept].map(({ code, release }) =>
          gate.reference('HAS_FEE_SCHEDULE', codeId('Procedure', code), feeScheduleId(code), { edition: release }),
        ),
        procedures.flatMap(({ withModifiers }) => withModifiers.map((row) => modifierRow(gate, row))),
      ),
      remarks:
        kept.length > 0
          ? [`Procedures that are no longer listed: ${kept.length}. Their last indicators are kept.`]
          : [],
    };
  },
};

/** A procedure of the file. */
interface ListedProcedure {
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

function indicatorsRow(gate: Gate, code: string, main: FeeScheduleRow, release: string): NodeRow {
  const { code: _, modifier: __, ...indicators } = main;
  return gate.node('FeeScheduleIndicators', { id: feeScheduleId(code), release, ...indicators });
}

/** What the fee schedule says of a procedure with a modifier. */
function modifierRow(gate: Gate, { code, modifier, ...row }: FeeScheduleRow): ReferenceRow {
  const { status, supervision, workRvu, nonFacilityRvu, facilityRvu } = row;
  const properties = { status, supervision, workRvu, nonFacilityRvu, facilityRvu };
  return gate.reference('HAS_MODIFIER_ROW', feeScheduleId(code), codeId('Modifier', modifier), properties);
}
