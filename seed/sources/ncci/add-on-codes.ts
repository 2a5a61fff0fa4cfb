import { hcpcsSources } from '../../../src/graph/model/sources.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { unlistedProcedures } from '../unlisted-procedures.ts';
import { isAddOns, readAddOns } from './add-on-rows.ts';
import { isWhole, ncciQuarterOf } from './edition.ts';
import { ncciDocument } from './ncci-document.ts';

/** The add-on codes: procedures that are paid only together with a primary procedure. */
export const addOnCodes: CodeSetSource = {
  name: 'ncci-add-on',
  title: 'NCCI add-on codes, CSV or text with fixed columns',
  after: [...hcpcsSources, 'fee-schedule'],
  recognizes: isAddOns,
  async read(loading) {
    const { file, graph, gate } = loading;
    const quarter = ncciQuarterOf(loading);
    const rows = await readAddOns(loading);
    if (rows.length === 0) throw incompleteFile(file, 'must contain add-on codes, but has none');
    const document = ncciDocument(`add-on-${quarter.edition}`, 'add-on codes', quarter);
    const common = { edition: quarter.edition, documentId: document.id };
    const sorted = rows.map(({ code }) => code).sort();
    const [firstDay] = [quarter.from, ...rows.map(({ effectiveFrom }) => effectiveFrom)].sort();
    const nodes: NodeRow[] = [
      gate.node('NcciEdition', {
        id: `NCCI:add-on-${quarter.edition}`,
        kind: 'ADD_ON',
        whole: isWhole(file),
        ...common,
        // All rules have dates, so that the file also judges earlier days.
        validFrom: firstDay,
        validTo: quarter.to,
        firstCode: sorted[0],
        lastCode: sorted.at(-1),
        count: rows.length,
        activeCount: rows.filter(({ deletedOn }) => deletedOn === null).length,
      }),
      ...(await unlistedProcedures(
        graph,
        gate,
        rows.flatMap(({ addOn, primary }) => (primary ? [addOn, primary] : [addOn])),
      )),
    ];
    const references: ReferenceRow[] = [];
    for (const { code, addOn, primary, primaryCode, ...rule } of rows) {
      const id = `ADDON:${quarter.edition}-${code}-${primaryCode}-${rule.effectiveFrom}`;
      nodes.push(gate.node('AddOnRule', { id, ...common, ...rule }));
      references.push(gate.reference('HAS_ADD_ON_RULE', addOn, id));
      if (primary) references.push(gate.reference('ADD_ON_TO', id, primary));
    }
    return {
      document,
      nodes,
      types: ['HAS_ADD_ON_RULE', 'ADD_ON_TO'],
      separate: ['HAS_ADD_ON_RULE', 'ADD_ON_TO'],
      owning: ['HAS_ADD_ON_RULE'],
      references,
      remarks: [],
    };
  },
};
