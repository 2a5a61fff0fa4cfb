import { z } from 'zod';
import { codeId } from '../../../src/codes/parse-code.ts';
import type { Reader } from '../../../src/graph/port.ts';
import type { Content, ReferenceContent } from '../../records/content.ts';
import { icdId, type NodeRow } from '../../records/node-row.ts';
import { BadFileError } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { type KnownDiagnoses, readKnownDiagnoses } from '../icd10cm/known-diagnoses.ts';
import { documentOf, editionOf } from './edition.ts';
import { type CategorisedDiagnosis, readDefaults, readPairs } from './rows.ts';

/** Which diagnoses are in which categories. */
export const ccsrMapping: CodeSetSource = {
  name: 'ccsr-mapping',
  title: 'CCSR mapping of diagnoses to categories, CSV',
  recognises: (head) => /^"?icd10cm_code"?,"?ccsr_category"?\s/.test(head),
  async read(loading) {
    const version = editionOf(loading);
    const newest = await newestEdition(loading.graph);
    if (newest !== undefined && newest > version) {
      throw new BadFileError(
        `Editions of CCSR are loaded oldest first, but ${newest} is loaded already and ${version} comes before it.`,
      );
    }
    return contentOf(loading, version, await readPairs(loading));
  },
};

/** The same, and which category is a diagnosis's default. Beside a newer mapping only the defaults count. */
export const ccsrDefaults: CodeSetSource = {
  name: 'ccsr-defaults',
  title: 'CCSR mapping with the default categories, CSV',
  recognises: (head) => /^"?icd10cm_code"?,"?default_ccsr_ip"?,/.test(head),
  async read(loading) {
    const version = editionOf(loading);
    const rows = await readDefaults(loading);
    const newest = await newestEdition(loading.graph);
    if (newest === undefined || newest <= version) return contentOf(loading, version, rows);
    const defaults = new Map(rows.map((row) => [icdId(row.code), row.defaults]));
    const references = (await readMemberships(loading.graph)).map(({ from, to }) =>
      membership(from, to, defaults.get(from) ?? null),
    );
    const remarks = [`The mapping of ${newest} stays; of ${version} only the defaults are taken.`];
    return { document: documentOf('mapping', newest), nodes: [], types: ['IN_CCSR'], references, remarks };
  },
};

async function contentOf({ graph }: Loading, version: string, rows: readonly CategorisedDiagnosis[]): Promise<Content> {
  const document = documentOf('mapping', version);
  const diagnoses = await readKnownDiagnoses(graph);
  const references = rows.flatMap((row) => membershipsOf(row, diagnoses));
  const nodes = await lackingCategories(graph, new Set(references.map(({ to }) => to)), document.id);
  return { document, nodes, types: ['IN_CCSR'], references, remarks: diagnoses.remarks };
}

function membershipsOf({ code, categories, defaults }: CategorisedDiagnosis, diagnoses: KnownDiagnoses) {
  const from = icdId(code);
  if (!diagnoses.has(from)) return [];
  return categories.map((category) => membership(from, codeId('CcsrCategory', category), defaults));
}

/** `defaults` are null where the diagnosis has none, and undefined where nothing is said of them: those there stay. */
function membership(from: string, to: string, defaults: CategorisedDiagnosis['defaults'] | null): ReferenceContent {
  if (defaults === undefined) return { type: 'IN_CCSR', from, to };
  const isDefault = (category: string | undefined) => (category === undefined ? null : to === `CCSR:${category}`);
  const properties = {
    defaultInpatient: isDefault(defaults?.inpatient),
    defaultOutpatient: isDefault(defaults?.outpatient),
  };
  return { type: 'IN_CCSR', from, to, properties };
}

const named = z.object({ id: z.string() });

/** The categories that no list of them has named yet: they get their names when one is loaded. */
async function lackingCategories(graph: Reader, ids: ReadonlySet<string>, documentId: string): Promise<NodeRow[]> {
  const rows = await graph.read({ text: 'MATCH (c:CcsrCategory) RETURN c.id AS id', parameters: {} });
  const known = new Set(rows.map((row) => named.parse(row).id));
  return [...ids]
    .filter((id) => !known.has(id))
    .map((id) => {
      const code = id.replace('CCSR:', '');
      return { label: 'CcsrCategory', id, properties: { id, system: 'CCSR', code, display: code, documentId } };
    });
}

const edition = z.object({ version: z.string() });

/** Undefined where no mapping is loaded. */
async function newestEdition(graph: Reader): Promise<string | undefined> {
  const [row] = await graph.read({
    text: "MATCH (d:SourceDocument {id: 'DOC:ccsr'}) RETURN d.version AS version",
    parameters: {},
  });
  return row && edition.parse(row).version;
}

const tied = z.object({ from: z.string(), to: z.string() });

async function readMemberships(graph: Reader): Promise<z.output<typeof tied>[]> {
  const text = `MATCH (d:Diagnosis)-[r:IN_CCSR]->(c:CcsrCategory) WHERE r.documentId = 'DOC:ccsr'
RETURN d.id AS from, c.id AS to`;
  return (await graph.read({ text, parameters: {} })).map((row) => tied.parse(row));
}
