import { diagnosisSources } from '../../../src/graph/model/sources.ts';
import { lazily, together } from '../../records/content.ts';
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
    const { diagnoses, collections, aliveOnly } = await readExclusions(loading);
    const known = await readKnownDiagnoses(graph);
    const idOf = (number: string) => `CCLIST:${edition}-${number}`;
    const nodes = [...collections].map(([number, { size: count }]) =>
      gate.node('CcExclusionList', { id: idOf(number), edition, documentId: document.id, number, count }),
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
    const types = ['HAS_CC_EXCLUSIONS', 'EXCLUDES_PRINCIPAL'] as const;
    const remarks = [...known.remarks, 'Part 3 of table 6K, on the severity in some MS-DRGs, is not loaded.'];
    return { document, nodes, types, separate: types, references: together(secondary, principal), remarks };
  },
};
