import { hcpcsSources } from '../../../src/graph/model/sources.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { basename } from '../basename.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { unknownRelease } from '../releases/unknown-release.ts';
import { requireLastCodes } from '../require-last-codes.ts';
import { slugOf } from '../slug.ts';
import { unlistedProcedures } from '../unlisted-procedures.ts';
import { type RbcsRow, readRbcs } from './rbcs-rows.ts';

/** The Restructured BETOS Classification System: the clinical categories of procedures. */
export const rbcs: CodeSetSource = {
  name: 'rbcs',
  title: 'Restructured BETOS classification (RBCS), CSV',
  after: [...hcpcsSources, 'fee-schedule'],
  recognizes: (head) => /^"?hcpcs_code"?,"?rbcs_procedure"?,"?rbcs_category"?,/.test(head),
  async read(loading) {
    const { file, graph, gate } = loading;
    const edition = editionOf(loading);
    const document = documentOf(edition);
    const rows = await readRbcs(loading);
    const ids = rows.map(({ procedure }) => procedure);
    requireLastCodes(file, ids);
    const categories = new Map<string, NodeRow>();
    const references = new Map<string, ReferenceRow>();
    for (const row of rows) {
      const category = categoryRow(gate, row, edition, document.id);
      categories.set(category.id, category);
      const { procedure, effectiveFrom } = row;
      // A code that returns to a category is in it since its return.
      references.set(
        `${procedure} ${category.id}`,
        gate.reference('IN_CATEGORY', procedure, category.id, { effectiveFrom }),
      );
    }
    const unlisted = await unlistedProcedures(graph, gate, ids);
    const types = ['IN_CATEGORY'] as const;
    const nodes = [...unlisted, ...categories.values()];
    return { document, nodes, types, separate: types, references: [...references.values()], remarks: [] };
  },
};

const notes = { Major: 'Major procedures', Other: 'Other procedures', 'Non-Procedure': 'Not procedures' } as const;

function categoryRow(
  gate: Gate,
  { kind, category, subcategory, family }: RbcsRow,
  edition: string,
  documentId: string,
): NodeRow {
  const slug = slugOf(category, subcategory, family ?? 'no family', kind);
  return gate.node('CodeCategory', {
    id: `CATEGORY:rbcs-${edition}-${slug}`,
    scheme: 'RBCS',
    edition,
    documentId,
    title: family ?? subcategory,
    group: category,
    subgroup: subcategory,
    note: notes[kind],
  });
}

function editionOf(loading: Loading): string {
  const { file, release } = loading;
  const [, year] = /(?<!\d)(20\d\d)(?!\d)/.exec(release ?? basename(file.name)) ?? [];
  if (year) return year;
  throw unknownRelease(loading, 'a year', '2024');
}

function documentOf(edition: string): DocumentRecord {
  return {
    record: 'document',
    id: `DOC:rbcs-${edition}`,
    title: 'Restructured BETOS Classification System',
    publisher: 'CMS',
    kind: 'CODE_SET',
    version: edition,
    url: 'https://data.cms.gov/provider-summary-by-type-of-service/provider-service-classifications/restructured-betos-classification-system',
    licenceNote: 'Categories are data of the US Government. CPT codes are copyright American Medical Association.',
  };
}
