import { z } from 'zod';
import { codeOf } from '../../../src/codes/ids.ts';
import { codeId } from '../../../src/codes/parse-code.ts';
import { diagnosisSources } from '../../../src/graph/model/sources.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { Content } from '../../records/content.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import { icdId } from '../../records/ids.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { type KnownDiagnoses, readKnownDiagnoses } from '../icd10cm/known-diagnoses.ts';
import { readLoadedVersion } from '../releases/loaded-version.ts';
import { requireNewest } from '../releases/release.ts';
import { documentOf, editionOf, mappingId } from './edition.ts';
import { type CategorisedDiagnosis, isPublished, readDefaults, readPairs } from './rows.ts';

/** Which diagnoses belong to which categories. */
export const ccsrMapping: CodeSetSource = {
  name: 'ccsr-mapping',
  title: 'CCSR mapping of diagnoses to categories, CSV',
  after: [...diagnosisSources, 'ccsr-categories'],
  recognizes: (head) => /^"?icd10cm_code"?,"?ccsr_category"?\s/.test(head),
  async read(loading) {
    const version = editionOf(loading);
    const newest = await readLoadedVersion(loading.graph, mappingId);
    requireNewest(version, newest);
    return contentOf(loading, version, await readPairs(loading));
  },
};

/** The same with the default categories of each diagnosis. If a newer mapping is loaded, only the defaults are used. */
export const ccsrDefaults: CodeSetSource = {
  name: 'ccsr-defaults',
  title: 'CCSR mapping with the default categories, CSV',
  after: ['ccsr-mapping'],
  recognizes: (head) => isPublished(head) || /^"?icd10cm_code"?,"?default_ccsr_ip"?,/.test(head),
  async read(loading) {
    const version = editionOf(loading);
    const rows = await readDefaults(loading);
    const newest = await readLoadedVersion(loading.graph, mappingId);
    if (newest === undefined || newest <= version) return contentOf(loading, version, rows);
    const defaults = new Map(rows.map((row) => [icdId(row.code), row.defaults]));
    const references = (await memberships.read(loading.graph, { mappingId })).map(({ from, to }) =>
      membership(loading.gate, from, to, defaults.get(from) ?? null),
    );
    const remarks = [`The newer mapping ${newest} is kept; only the defaults of ${version} are loaded.`];
    return { document: documentOf('mapping', newest), nodes: [], types: ['IN_CCSR'], references, remarks };
  },
};

async function contentOf(
  { graph, gate }: Loading,
  version: string,
  rows: readonly CategorisedDiagnosis[],
): Promise<Content> {
  const document = documentOf('mapping', version);
  const diagnoses = await readKnownDiagnoses(graph);
  const references = rows.flatMap((row) => membershipsOf(gate, row, diagnoses));
  const missing = await missingCategories(graph, new Set(references.map(({ to }) => to)));
  const nodes = missing.map((id) => categoryRow(gate, id, document.id));
  return { document, nodes, types: ['IN_CCSR'], references, remarks: diagnoses.remarks };
}

function membershipsOf(
  gate: Gate,
  { code, categories, defaults }: CategorisedDiagnosis,
  diagnoses: KnownDiagnoses,
): ReferenceRow[] {
  const from = icdId(code);
  if (!diagnoses.has(from)) return [];
  return categories.map((category) => membership(gate, from, codeId('CcsrCategory', category), defaults));
}

/** `defaults` are null for a diagnosis without any. They are undefined if the file has no defaults: those loaded stay. */
function membership(
  gate: Gate,
  from: string,
  to: string,
  defaults: CategorisedDiagnosis['defaults'] | null,
): ReferenceRow {
  if (defaults === undefined) return gate.reference('IN_CCSR', from, to);
  const isDefault = (category: string | undefined) => (category === undefined ? null : to === `CCSR:${category}`);
  return gate.reference('IN_CCSR', from, to, {
    defaultInpatient: isDefault(defaults?.inpatient),
    defaultOutpatient: isDefault(defaults?.outpatient),
  });
}

const categoryIds = query('MATCH (c:CcsrCategory) RETURN c.id AS id', z.object({ id: z.string() }));

async function missingCategories(graph: Reader, ids: ReadonlySet<string>): Promise<string[]> {
  const known = new Set((await categoryIds.read(graph)).map(({ id }) => id));
  return [...ids].filter((id) => !known.has(id));
}

/** A category of which only the code is known. The code is its display until the list of categories is loaded. */
function categoryRow(gate: Gate, id: string, documentId: string): NodeRow {
  const code = codeOf(id);
  return gate.node('CcsrCategory', { id, system: 'CCSR', code, display: code, documentId });
}

const memberships = query(
  'MATCH (d:Diagnosis)-[r:IN_CCSR]->(c:CcsrCategory) WHERE r.documentId = $mappingId RETURN d.id AS from, c.id AS to',
  z.object({ from: z.string(), to: z.string() }),
);
