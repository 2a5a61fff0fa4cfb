import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadFile } from '../../seed/loading/load-file.ts';
import { inLoadingOrder } from '../../seed/loading/loading-order.ts';
import { assertionRow } from '../../seed/records/assertion-row.ts';
import { gateOf, type NodeRow, type ReferenceRow, requireWhole } from '../../seed/records/gate.ts';
import { readSources } from '../../seed/records/read-sources.ts';
import { documentRow, nodeRow } from '../../seed/records/record-nodes.ts';
import { referenceRows } from '../../seed/records/record-references.ts';
import type { Source } from '../../seed/records/records.ts';
import { shippedFiles } from '../../seed/seed.ts';
import { BadFileError } from '../../seed/sources/bad-file-error.ts';
import { codeSets, recognize } from '../../seed/sources/code-sets.ts';
import { Faults } from '../../seed/sources/faults.ts';
import { nodeLabels } from '../../src/graph/model/labels.ts';
import type { Properties } from '../../src/graph/model/property.ts';
import { referenceRelationships } from '../../src/graph/model/relationships.ts';
import { officialSources, type SourceName } from '../../src/graph/model/sources.ts';
import type { Graph } from '../../src/graph/port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, seededGraphForEachTest } from '../support/test-graph.ts';
import { writeDiagnoses } from './diagnoses.ts';
import { recordFiles } from './record-files.ts';

const nucc = gateOf('nucc');
// What TypeScript refuses has to be refused in data as well, whose types nobody has checked.
const unchecked = (values: Record<string, unknown>) => ({ id: 'NUCC:207X00000X', ...values }) as { id: string };

it.each([
  [
    'a property that the graph model does not have',
    () => nucc.node('Specialty', unchecked({ color: 'red' })),
    'nucc must write properties of the graph model, but Specialty.color is not one.',
  ],
  [
    'a property that belongs to another source',
    () => nucc.node('Diagnosis', unchecked({ billable: true })),
    'Diagnosis.billable must be written by records or icd10cm-order or icd10cm-order-addenda or icd10cm-codes-addenda or icd10cm-tabular or icd10cm-list, but nucc wrote it.',
  ],
  [
    'a value of another kind',
    () => nucc.node('Specialty', unchecked({ validTo: '4/1/2025' })),
    'Specialty.validTo must be of kind date, but nucc wrote "4/1/2025".',
  ],
  [
    'a value that is not among those of the property',
    () => nucc.node('Specialty', unchecked({ section: 'GROUP' })),
    'Specialty.section must be one of INDIVIDUAL, NON_INDIVIDUAL, but nucc wrote "GROUP".',
  ],
  [
    'null for a property that every node has',
    () => nucc.node('Specialty', unchecked({ display: null })),
    'Specialty.display must be of kind text, but nucc wrote null.',
  ],
  [
    'a relationship without a property that all of its type have',
    () => gateOf('records').reference('MAPS_TO', 'SITE:clinic', 'POS:11'),
    'A row must have all that the graph model requires, but MAPS_TO from SITE:clinic lacks equivalence.',
  ],
  [
    'a new node without a property that every node has',
    () => requireWhole(nucc.node('Specialty', { id: 'NUCC:207X00000X', code: '207X00000X' })),
    'A row must have all that the graph model requires, but Specialty NUCC:207X00000X lacks system.',
  ],
  [
    'a note of a document that is not a code set',
    () => requireWhole(nodeRow({ record: 'note', place: 'M81', kind: 'EXCLUDES1', number: 1, text: 'x', targets: [] })),
    'A row must have all that the graph model requires, but Exclusion NOTE:M81-excludes1-1 lacks documentId.',
  ],
])('the gate refuses %s', (_, make, message) => {
  expect(make).toThrow(message);
});

it('every official source has one reader', () => {
  expect(codeSets.map(({ name }) => name).sort()).toEqual([...officialSources].sort());
});

describe('the graph model', () => {
  const { graph } = seededGraphForEachTest((empty) => writeDiagnoses(empty, ['A18.01', 'O72.0', 'R40.2130']));
  const records = recordFiles();
  const { write } = temporaryFolder();

  it('names, for every property, only sources that write it', { timeout: 120_000 }, async () => {
    const sources = await readSources([...shippedFiles, await records.write('rare.jsonl', rareRecords)]);
    const files = [
      ...fixtures(),
      await write('icd10cm_order_addenda_2028.txt', rareOrderAddenda),
      await write('icd10cm_codes_addenda_2029.txt', rareCodesAddenda),
      await write('icd10cm_tabular_2026.xml', rareTabularList),
    ];
    const written = new Set([...sources.flatMap(writesOf), ...(await writtenByFiles(graph, files))]);
    const active = new Set([...written].map((one) => one.replace(/\.\w+$/, '')));
    const properties = Object.entries({ ...nodeLabels, ...referenceRelationships }).flatMap(([owner, described]) =>
      Object.entries(described.properties as Properties).map(([name, property]) => ({ owner, name, ...property })),
    );
    const unwritten = properties.flatMap(({ owner, name, sources: named }) => {
      const idle = named.filter(
        (one) =>
          name !== 'id' &&
          !ofGaps.has(name) &&
          !computed.has(one) &&
          !alwaysNull.has(`${one} writes ${owner}.${name}`) &&
          !written.has(`${one} writes ${owner}.${name}`),
      );
      // The small files do not have all kinds of nodes, and documents do not have all details.
      const isExcused = (one: SourceName) => !active.has(`${one} writes ${owner}`) || owner === 'SourceDocument';
      return idle
        .filter((one) => idle.length === named.length || !isExcused(one))
        .map((one) => `${one} does not write ${owner}.${name}`);
    });
    expect(unwritten).toEqual([]);
  });
});

/** Only a second edition or a gap sets these, which not all sources have here: see `load-gaps.test.ts`. */
const ofGaps = new Set(['listedFrom', 'listedTo', 'earlierEditions']);

/** The tables of contractors come last when all files are loaded together: see `load-contractors.test.ts`. */
const contractorProperties = ['contractorNames', 'contractorNumbers', 'statesDerived'].map(
  (name) => `mcd-jurisdictions writes CoverageDocument.${name}`,
);

/** The changes that the tabular list makes are all additions, whose old title is null. */
const alwaysNull: ReadonlySet<string> = new Set([
  'icd10cm-tabular writes ReleaseChange.oldTitle',
  ...contractorProperties,
]);

/** These read no files: `stored-properties.test.ts` covers what they write. */
const computed: ReadonlySet<SourceName> = new Set(['discrepancies', 'loading']);

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
  {
    record: 'coverageDocument',
    id: 'POLICY:rare',
    kind: 'PAYER_POLICY',
    position: 'UNSPECIFIED',
    title: 'A policy with a page of its own',
    url: 'https://example.org/policy',
    addresses: ['0557T'],
  },
];

/** Files with changes list only the codes that they change: here with a short title, and retired ones. */
const rareOrderAddenda = [
  `Add:         1 QA098   ${'A short title'.padEnd(60)} A title`,
  `Add:         1 QA099   ${'A short title'.padEnd(60)} Another title`,
  `Delete:      1 M810    ${''.padEnd(60)} Age-related osteoporosis without current pathological fracture`,
].join('\n');
const rareCodesAddenda = [
  'Delete: QA099 Another title',
  'Revise from: QA098 A title',
  'Revise to: QA098 A revised title',
].join('\n');

/** Notes and a header that the fixture of the tabular list does not have. */
const rareTabularList = `<ICD10CM.tabular><version>2026</version><chapter><name>13</name>
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
</chapter><chapter><name>17</name>
  <section id="QA0"><diag><name>QA0</name><desc>A header that only this list has</desc></diag></section>
</chapter></ICD10CM.tabular>`;

function fixtures(): string[] {
  return readdirSync(new URL('./fixtures/', import.meta.url)).map(fixture);
}

async function writtenByFiles(graph: Graph, paths: readonly string[]): Promise<string[]> {
  const recognized = await Promise.all(paths.map((path) => recognize(path, undefined)));
  const written: string[] = [];
  for (const { file, source } of inLoadingOrder(recognized.flat())) {
    const gate = gateOf(source.name);
    const loading = { file, release: undefined, graph, gate, faults: new Faults(file.name) };
    const content = await source.read(loading).catch(refused);
    if (!content) continue;
    if ('source' in content) written.push(...writesOf(content.source));
    else {
      const { document, first } = content;
      const added = first ? [...first.nodes, ...first.references] : [];
      const rows = [documentRow(document, gate), ...added, ...content.nodes, ...content.references];
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
  // The document of a relationship and its edition are added where it is written.
  const values =
    'label' in row ? { ...row.initially, ...row.properties } : { ...row.properties, documentId: '', edition: '' };
  const names = Object.entries(values).filter(([, value]) => (value ?? null) !== null);
  return names.map(([name]) => `${source} writes ${owner}.${name}`);
}
