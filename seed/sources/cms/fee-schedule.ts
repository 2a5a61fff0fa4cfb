import { hcpcsSources } from '../../../src/graph/model/sources.ts';
import { type Content, lazily, together } from '../../records/content.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { isExcerpt } from '../excerpt.ts';
import { requireNewest } from '../releases/release.ts';
import { requireMost } from '../require-most.ts';
import { modifierRows, procedureRow } from './fee-schedule-codes.ts';
import { beginOf, earlierEditions, endedRow } from './fee-schedule-days.ts';
import { coverageOf, feeScheduleDocument, versionOf } from './fee-schedule-document.ts';
import { indicatorsOf, indicatorsRow, modifierRow, notIn, proceduresOf, startsOf } from './fee-schedule-entries.ts';
import { excerptContent, type FeeScheduleEdition } from './fee-schedule-excerpt.ts';
import { isFeeSchedule, readFeeSchedule } from './fee-schedule-rows.ts';
import { readLoadedFeeSchedule } from './loaded-fee-schedule.ts';

/** The Medicare Physician Fee Schedule. Procedures that it no longer lists keep the indicators of its last edition. */
export const feeSchedule: CodeSetSource = {
  name: 'fee-schedule',
  title: 'Medicare Physician Fee Schedule: relative value file, CSV',
  after: hcpcsSources,
  recognizes: isFeeSchedule,
  async read(loading) {
    const version = versionOf(loading);
    const rows = await readFeeSchedule(loading);
    const edition = { version, rows, loaded: await readLoadedFeeSchedule(loading.graph) };
    return isExcerpt(loading.file) ? excerptContent(loading, edition) : editionContent(loading, edition);
  },
};

/** The content of a whole edition. */
function editionContent({ file, gate }: Loading, { version, rows, loaded }: FeeScheduleEdition): Content {
  requireNewest(version, loaded.version);
  const procedures = proceduresOf(rows);
  // Only an excerpt can be newer. What it says stays.
  const newer = loaded.listed.filter(({ release }) => release > version);
  const older = notIn(loaded.listed, newer);
  const kept = notIn(older, procedures);
  requireMost(file, kept.length, older.length);
  const begin = beginOf(version, loaded);
  const current = notIn(procedures, newer);
  return {
    document: {
      ...feeScheduleDocument,
      version,
      ...coverageOf(version),
      ...earlierEditions(version, loaded),
      ...(loaded.isExcerpt && { slice: false }),
    },
    nodes: together<NodeRow>(
      procedures.flatMap(({ code }) => procedureRow(gate, code, loaded.procedures, begin(code))),
      kept.flatMap(({ code }) => endedRow(gate, code, version, loaded)),
      modifierRows(gate, rows, loaded.modifiers),
      lazily(current, ({ code, main }) => indicatorsRow(gate, code, main, version)),
    ),
    types: ['HAS_FEE_SCHEDULE', 'HAS_MODIFIER_ROW'],
    references: together<ReferenceRow>(
      current.map(({ code }) => indicatorsOf(gate, code, version)),
      kept.map(({ code, release }) => indicatorsOf(gate, code, release)),
      current.flatMap(({ withModifiers }) => withModifiers.map((row) => modifierRow(gate, row, version))),
    ),
    ...(newer.length > 0 && { starts: startsOf([...current, ...kept]) }),
    remarks:
      kept.length > 0 ? [`Procedures that are no longer listed: ${kept.length}. Their last indicators are kept.`] : [],
  };
}
