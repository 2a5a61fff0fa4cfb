import { hcpcsSources } from '../../../src/graph/model/sources.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { slugOf } from '../slug.ts';
import { unlistedProcedures } from '../unlisted-procedures.ts';
import { isWhole, ncciQuarterOf } from './edition.ts';
import { isMue, readUnitLimits } from './mue-rows.ts';
import { ncciDocument } from './ncci-document.ts';

/** The medically unlikely edits: the most units of a procedure for one patient and provider on one day. */
export const medicallyUnlikelyEdits: CodeSetSource = {
  name: 'ncci-mue',
  title: 'NCCI medically unlikely edits, CSV',
  after: [...hcpcsSources, 'fee-schedule'],
  recognizes: isMue,
  async read(loading) {
    const { file, graph, gate } = loading;
    const quarter = ncciQuarterOf(loading);
    const { setting, rows } = await readUnitLimits(loading);
    if (rows.length === 0) throw incompleteFile(file, 'must contain edits, but has none');
    const key = `${slugOf(setting)}-${quarter.edition}`;
    const words = setting.toLowerCase().replace('_', ' ');
    const document = ncciDocument(`mue-${key}`, `medically unlikely edits, ${words}`, quarter);
    const common = { setting, edition: quarter.edition, documentId: document.id };
    const sorted = rows.map(({ code }) => code).sort();
    const nodes: NodeRow[] = [
      gate.node('NcciEdition', {
        id: `NCCI:mue-${key}`,
        kind: 'MUE',
        whole: isWhole(file),
        ...common,
        validFrom: quarter.from,
        validTo: quarter.to,
        firstCode: sorted[0],
        lastCode: sorted.at(-1),
        count: rows.length,
        activeCount: rows.length,
      }),
      ...(await unlistedProcedures(
        graph,
        gate,
        rows.map(({ procedure }) => procedure),
      )),
    ];
    const references: ReferenceRow[] = [];
    for (const { code, procedure, ...limit } of rows) {
      const id = `MUE:${key}-${code}`;
      nodes.push(gate.node('UnitLimit', { id, ...common, ...limit }));
      references.push(gate.reference('HAS_UNIT_LIMIT', procedure, id));
    }
    return {
      document,
      nodes,
      types: ['HAS_UNIT_LIMIT'],
      separate: ['HAS_UNIT_LIMIT'],
      owning: ['HAS_UNIT_LIMIT'],
      references,
      remarks: [],
    };
  },
};
