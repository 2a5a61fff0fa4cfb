import { hcpcsSources } from '../../../src/graph/model/sources.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { type Quarter, quarterOf } from '../quarter.ts';
import { requireLastCodes } from '../require-last-codes.ts';
import { unlistedProcedures } from '../unlisted-procedures.ts';
import { isOpps, type OppsRow, readOpps } from './opps-rows.ts';

/** What Medicare pays hospitals for outpatient services. Descriptors are not read: those of CPT belong to the AMA. */
export const oppsAddendumB: CodeSetSource = {
  name: 'opps',
  title: 'OPPS addendum B, CSV',
  after: [...hcpcsSources, 'fee-schedule'],
  recognizes: isOpps,
  async read(loading) {
    const { file, graph, gate } = loading;
    const quarter = quarterOf(loading, 'a quarterly edition of OPPS');
    const document = documentOf(quarter);
    const rows = await readOpps(loading);
    const ids = rows.map(({ procedure }) => procedure);
    requireLastCodes(file, ids);
    const entries = new Map<string, NodeRow>();
    const references: ReferenceRow[] = [];
    for (const { procedure, ...terms } of rows) {
      const id = idOf(quarter.edition, terms);
      entries.set(id, gate.node('OppsEntry', { id, edition: quarter.edition, documentId: document.id, ...terms }));
      references.push(gate.reference('PAID_UNDER_OPPS', procedure, id));
    }
    const unlisted = await unlistedProcedures(graph, gate, ids);
    const types = ['PAID_UNDER_OPPS'] as const;
    return { document, nodes: [...unlisted, ...entries.values()], types, separate: types, references, remarks: [] };
  },
};

function idOf(
  edition: string,
  { statusIndicator, apc, relativeWeight, paymentRate }: Omit<OppsRow, 'procedure'>,
): string {
  const terms = [statusIndicator, apc, relativeWeight, paymentRate].filter((one) => one !== null);
  return `OPPS:${edition}-${terms.join('-')}`;
}

function documentOf({ edition, from, to }: Quarter): DocumentRecord {
  return {
    record: 'document',
    id: `DOC:opps-b-${edition}`,
    title: 'Medicare OPPS addendum B: status indicators and payment rates',
    publisher: 'CMS',
    kind: 'CODE_SET',
    version: edition,
    coversFrom: from,
    coversTo: to,
    url: 'https://www.cms.gov/medicare/payment/prospective-payment-systems/hospital-outpatient/addendum-a-b-updates',
    licenceNote:
      'Indicators and rates are data of the US Government. CPT codes are copyright American Medical Association; its descriptors are not loaded.',
  };
}
