import { hcpcsSources } from '../../../src/graph/model/sources.ts';
import { together } from '../../records/content.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { slugOf } from '../slug.ts';
import { unlistedProcedures } from '../unlisted-procedures.ts';
import { fileNumberOf, isWhole, ncciQuarterOf, settingOf } from './edition.ts';
import { ncciDocument } from './ncci-document.ts';
import { isPtp, ptpRows } from './ptp-rows.ts';
import { collectSets, hashOf, type PtpSet } from './ptp-sets.ts';

/** The procedure-to-procedure edits: pairs of codes that are not paid together. */
export const ptpEdits: CodeSetSource = {
  name: 'ncci-ptp',
  title: 'NCCI procedure-to-procedure edits, tab-delimited text or CSV',
  after: [...hcpcsSources, 'fee-schedule'],
  recognizes: isPtp,
  async read(loading) {
    const { file, graph, gate, faults } = loading;
    const quarter = ncciQuarterOf(loading);
    const setting = settingOf(file);
    const key = `${slugOf(setting)}-${quarter.edition}${fileNumberOf(file)}`;
    const { sets, earliest, ...edition } = await collectSets(ptpRows(file, faults), faults);
    const document = ncciDocument(`ptp-${key}`, `PTP edits, ${setting.toLowerCase().replace('_', ' ')}`, quarter);
    const common = { setting, edition: quarter.edition, documentId: document.id };
    const withIds = sets.map((set) => ({ id: `PTP:${key}-${hashOf(set)}`, set }));
    // Without effective dates, an edition says nothing about the days before its quarter.
    const validFrom = earliest !== null && earliest < quarter.from ? earliest : quarter.from;
    return {
      document,
      nodes: together<NodeRow>(
        [
          gate.node('NcciEdition', {
            id: `NCCI:ptp-${key}`,
            kind: 'PTP',
            whole: isWhole(file),
            ...common,
            ...edition,
            validFrom,
            validTo: quarter.to,
          }),
        ],
        await unlistedProcedures(graph, gate, codesOf(sets)),
        withIds.map(({ id, set: { terms, columnOne, columnTwo } }) =>
          gate.node('PtpEditSet', { id, ...common, ...terms, count: columnOne.length * columnTwo.length }),
        ),
      ),
      types: ['HAS_EDITS', 'INCLUDES'],
      separate: ['HAS_EDITS', 'INCLUDES'],
      owning: ['HAS_EDITS'],
      references: {
        length: sets.reduce((sum, { columnOne, columnTwo }) => sum + columnOne.length + columnTwo.length, 0),
        *[Symbol.iterator](): Generator<ReferenceRow> {
          for (const { id, set } of withIds) yield* linksOf(id, set);
        },
      },
      remarks: [],
    };

    function* linksOf(id: string, { columnOne, columnTwo }: PtpSet): Generator<ReferenceRow> {
      for (const code of columnOne) yield gate.reference('HAS_EDITS', code, id);
      for (const code of columnTwo) yield gate.reference('INCLUDES', id, code);
    }
  },
};

function* codesOf(sets: readonly PtpSet[]): Generator<string> {
  for (const { columnOne, columnTwo } of sets) {
    yield* columnOne;
    yield* columnTwo;
  }
}
