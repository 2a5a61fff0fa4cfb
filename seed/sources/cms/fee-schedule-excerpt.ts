import { type Content, together } from '../../records/content.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { Loading } from '../code-set-source.ts';
import { modifierRows, procedureRow } from './fee-schedule-codes.ts';
import { coverageOf, feeScheduleDocument } from './fee-schedule-document.ts';
import { indicatorsOf, indicatorsRow, modifierRow, notIn, proceduresOf, startsOf } from './fee-schedule-entries.ts';
import type { FeeScheduleRow } from './fee-schedule-rows.ts';
import type { LoadedFeeSchedule } from './loaded-fee-schedule.ts';

/** An edition as its file has it, and what the graph has before it is loaded. */
export interface FeeScheduleEdition {
  readonly version: string;
  readonly rows: readonly FeeScheduleRow[];
  readonly loaded: LoadedFeeSchedule;
}

/** The content that adds the procedures of an excerpt, and leaves all others as they are. */
export function excerptContent({ gate }: Loading, { version, rows, loaded }: FeeScheduleEdition): Content {
  const newer = loaded.listed.filter(({ release }) => release > version);
  const procedures = notIn(proceduresOf(rows), newer);
  const days = { version, ...coverageOf(version), slice: true };
  return {
    document: { ...feeScheduleDocument, ...(loaded.version === undefined && days) },
    nodes: together<NodeRow>(
      procedures.flatMap(({ code }) => procedureRow(gate, code, loaded.procedures, undefined)),
      modifierRows(gate, rows, loaded.modifiers),
      procedures.map(({ code, main }) => indicatorsRow(gate, code, main, version)),
    ),
    types: ['HAS_MODIFIER_ROW'],
    growing: ['HAS_FEE_SCHEDULE'],
    starts: startsOf(procedures),
    references: together<ReferenceRow>(
      procedures.map(({ code }) => indicatorsOf(gate, code, version)),
      procedures.flatMap(({ withModifiers }) => withModifiers.map((row) => modifierRow(gate, row, version))),
    ),
    remarks: [`An excerpt of ${version}, as its name says: procedures that it does not list stay as they are.`],
  };
}
