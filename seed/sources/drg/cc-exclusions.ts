import { diagnosisSources } from '../../../src/graph/model/sources.ts';
import { lazily, together } from '../../records/content.ts';
import type { NodeRow } from '../../records/gate.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { readKnownDiagnoses } from '../icd10cm/known-diagnoses.ts';
import { fiscalYearOf, ippsDocument } from './fiscal-year.ts';
import { readExclusions } from './read-exclusions.ts';

/** The principal diagnoses with which CCs and MCCs do not count. */
export const ccExclusions: CodeSetSource = {
  name: 'cc-exclusions',
  title: 'CC exclusions, table 6K of the IPPS rule, text',
  after: diagnosisSources,
  recognizes: (head) => /^TABLE 6K\s{0,3}-\s{0,3}COMPLETE LIST OF CC EXCLUSIONS/i.test(head),
  async read(loading) {
    const { file, graph, gate } = loading;
    const year = fiscalYearOf(loading, await file.head());
    const { edition } = year;
    const document = ippsDocument('cc-exclusions', 'CC exclusions (table 6K)', year);
    const { diagnoses, collections, aliveOnly, drgLists } = await readExclusions(loading);
    const known = await readKnownDiagnoses(graph);
    const idOf = (number: string) => `CCLIST:${edition}-${number}`;
    const drgId = (list: { firstDrg: string; lastDrg: string }) =>
      `DRGLIST:${edition}-${list.firstDrg}-${list.lastDrg}`;
    const lists = [...collections].map(([number, { size: count }]) =>
      gate.node('CcExclusionList', { id: idOf(number), edition, documentId: document.id, number, count }),
    );
    const drgNodes = drgLists.map(({ diagnoses: { size: count }, ...list }) =>
      gate.node('DrgExclusionList', { ...list, id: drgId(list), edition, documentId: document.id, count }),
    );
    const uncounted = drgLists.flatMap((list) =>
      [...list.diagnoses].flatMap((id) => (known.has(id) ? [gate.reference('NOT_COUNTED_IN', id, drgId(list))] : [])),
    );
    const secondary = diagnoses.flatMap(({ diagnosis, level, collection }) => {
      if (!known.has(diagnosis) || collection === undefined) return [];
      return [
        gate.reference('HAS_CC_EXCLUSIONS', diagnosis, idOf(collection), {
          level,
          onlyIfAlive: aliveOnly.has(diagnosis),
        }),
      ];
    });
    const pairs = [...collections].flatMap(([number, ids]) =>
      [...ids].flatMap((id): [string, string][] => (known.has(id) ? [[idOf(number), id]] : [])),
    );
    const principal = lazily(pairs, ([list, id]) => gate.reference('EXCLUDES_PRINCIPAL', list, id));
    const types = ['HAS_CC_EXCLUSIONS', 'EXCLUDES_PRINCIPAL', 'NOT_COUNTED_IN'] as const;
    const references = together(secondary, principal, uncounted);
    return {
      document,
      nodes: together<NodeRow>(lists, drgNodes),
      types,
      separate: types,
      references,
      remarks: known.remarks,
    };
  },
};
