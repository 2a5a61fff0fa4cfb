import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadFile } from '../../seed/loading/load-file.ts';
import { inLoadingOrder } from '../../seed/loading/loading-order.ts';
import { assertionRow } from '../../seed/records/assertion-row.ts';
import { gateOf, type NodeRow, type ReferenceRow } from '../../seed/records/gate.ts';
import { readSources } from '../../seed/records/read-sources.ts';
import { documentRow, nodeRow } from '../../seed/records/record-nodes.ts';
import { referenceRows } from '../../seed/records/record-references.ts';
import type { Source } from '../../seed/records/records.ts';
import { shippedFiles } from '../../seed/seed.ts';
import { BadFileError } from '../../seed/sources/bad-file-error.ts';
import { recognize } from '../../seed/sources/code-sets.ts';
import { Faults } from '../../seed/sources/faults.ts';
import { nodeLabels } from '../../src/graph/model/labels.ts';
import type { Properties } from '../../src/graph/model/property.ts';
import { referenceRelationships, relationships } from '../../src/graph/model/relationships.ts';
import type { SourceName } from '../../src/graph/model/sources.ts';
import type { Graph } from '../../src/graph/port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, seededGraphForEachTest } from '../support/test-graph.ts';
import { writeDiagnoses } from './diagnoses.ts';
import { recordFiles } from './record-files.ts';

describe('the graph model', () => {
  const { graph } = seededGraphForEachTest((empty) => writeDiagnoses(empty, ['A18.01', 'O72.0', 'R40.2130']));
  const records = recordFiles();
  const { write } = temporaryFolder();

  it('names, for every property, a source that writes it', { timeout: 120_000 }, async () => {
    const sources = await readSources([...shippedFiles, await records.write('rare.jsonl', rareRecords)]);
    const files = [...fixtures(), await write('icd10cm_tabular_2022.xml', rareTabularList)];
    const written = new Set([...sources.flatMap(writesOf), ...(await writtenByFiles(graph, files))]);
    const stored = await storedProperties(graph);
    const properties = Object.entries({ ...nodeLabels, ...relationships }).flatMap(([owner, described]) =>
      Object.entries(described.properties as Properties).map(([name, property]) => ({ owner, name, ...property })),
    );
    const isWritten = ({ owner, name, sources }: (typeof properties)[number]) =>
      sources.every((one) => computed.has(one)) || !isFromRows(owner)
        ? stored.has(`${owner}.${name}`)
        : name === 'id' || sources.some((one) => written.has(`${one} writes ${owner}.${name}`));
    expect(properties.filter((one) => !isWritten(one)).map(({ owner, name }) => `${owner}.${name}`)).toEqual([]);
  });
});

/** These read no files, so what they write is looked up in the graph. */
const computed: ReadonlySet<SourceName> = new Set(['discrepancies', 'loading']);

/** Other relationships are written by statements. */
function isFromRows(owner: string): boolean {
  return owner in nodeLabels || owner in referenceRelationships;
}

/** `Label.property` and `TYPE.property` of all nodes and relationships. */
async function storedProperties(graph: Graph): Promise<Set<string>> {
  const texts = [
    'MATCH (n:Medcode) UNWIND labels(n) AS owner UNWIND keys(n) AS name RETURN DISTINCT owner, name',
    'MATCH (:Medcode)-[r]->() UNWIND keys(r) AS name RETURN DISTINCT type(r) AS owner, name',
  ];
  const rows = await Promise.all(texts.map((text) => graph.read({ text, parameters: {} })));
  return new Set(rows.flat().map(({ owner, name }) => `${owner}.${name}`));
}

/** What records can say, but the shipped ones do not. */
const rareRecords = [
  { record: 'document', id: 'DOC:rare', title: 'A list', publisher: 'A publisher', kind: 'ARTICLE' },
  {
    record: 'assertion',
    predicate: 'MENTIONED_PAYER',
    subject: 'CPT:0557T',
    object: 'PAYER:medicare',
    section: 'Payers',
    row: 1,
    statement: 'Medicare is named',
    strength: 'DISCUSSED',
  },
  {
    record: 'assertion',
    predicate: 'HAS_STEP',
    subject: 'CPT:0557T',
    object: 'STEP:0557t-1',
    section: 'Steps',
    row: 1,
    statement: 'Ordering is the first step',
  },
];

/** Notes that the fixture of the tabular list does not have. */
const rareTabularList = `<ICD10CM.tabular><version>2022</version><chapter><name>13</name>
  <includes><note>disorders of bones</note></includes>
  <section id="M80-M85">
    <includes><note>disorders of bone density</note></includes>
    <notes><note>A note</note></notes>
    <diag><name>M80</name>
      <excludes1><note>fracture (M81.- with 7th character B)</note></excludes1>
      <codeFirst><note>fracture (M81.- with 7th character B)</note></codeFirst>
      <codeAlso><note>osteoporosis (M81.0)</note></codeAlso>
    </diag>
  </section>
</chapter></ICD10CM.tabular>`;

function fixtures(): string[] {
  return readdirSync(new URL('./fixtures/', import.meta.url)).map(fixture);
}

async function writtenByFiles(graph: Graph, paths: readonly string[]): Promise<string[]> {
  const recognized = await Promise.all(paths.map((path) => recognize(path, undefined)));
  const written: string[] = [];
  for (const { file, source } of inLoadingOrder(recognized.filter((one) => one !== undefined))) {
    const gate = gateOf(source.name);
    const loading = { file, release: undefined, graph, gate, faults: new Faults(file.name) };
    const content = await source.read(loading).catch(refused);
    if (!content) continue;
    if ('source' in content) written.push(...writesOf(content.source));
    else {
      const rows = [documentRow(content.document, gate), ...content.nodes, ...content.references];
      written.push(...rows.flatMap((row) => writes(source.name, row)));
    }
    await loadFile(graph, { file, source }, {}, () => {}, noProgress);
  }
  return written;
}

/** Some fixtures hold an older edition than others, and cannot be loaded after them. */
function refused(error: unknown): void {
  if (!(error instanceof BadFileError)) throw error;
}

const noProgress = { begin() {}, reach() {}, end() {} };

function writesOf({ document, nodes, assertions }: Source): string[] {
  return [
    documentRow(document),
    ...nodes.map((node) => nodeRow(node, document)),
    ...nodes.flatMap(referenceRows),
    ...assertions.map((assertion, index) => assertionRow(assertion, document.id, index + 1).node),
  ].flatMap((row) => writes('records', row));
}

function writes(source: SourceName, row: NodeRow | ReferenceRow): string[] {
  const owner = 'label' in row ? row.label : row.type;
  // The document of a relationship is added where it is written.
  const values = 'label' in row ? row.properties : { ...row.properties, documentId: '' };
  const names = Object.entries(values).filter(([, value]) => (value ?? null) !== null);
  return names.map(([name]) => `${source} writes ${owner}.${name}`);
}
