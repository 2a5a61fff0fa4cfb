import { parse } from 'csv-parse/sync';
import { parseCode } from '../../../src/codes/parse-code.ts';
import { diagnosisSources } from '../../../src/graph/model/sources.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { BadFileError, incompleteFile } from '../bad-file-error.ts';
import { basename } from '../basename.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { asBadFile, csvRows } from '../csv-rows.ts';
import { readKnownDiagnoses } from '../icd10cm/known-diagnoses.ts';
import type { SourceFile } from '../source-file.ts';
import { categoryRow } from './category-row.ts';
import { type HccModel, readModel } from './models.ts';
import { withoutNewer } from './newer-pairs.ts';

/** A model, and the column with its categories. */
interface ModelColumn {
  readonly column: string;
  readonly model: HccModel;
}

/** The models of a file, by its header: `CMS-HCC ESRD Model Category V24`. Years differ in the models that they have. */
function modelsOf(header: readonly string[]): ModelColumn[] {
  return header.flatMap((column) => {
    const model = readModel(column.replace(' Category', ''));
    return model ? [{ column, model }] : [];
  });
}

const headerStart = /^"?Diagnosis\s+Code"?,"?Description"?,"?(?:CMS-HCC|RxHCC)\s/m;

/** The column names of a file, and the number of title lines before them. @throws {BadFileError} if no column is a model */
async function readHeader(file: SourceFile) {
  const head = (await file.head()).replace(/^\u00ef\u00bb\u00bf/, '');
  const start = head.search(headerStart);
  const models = modelsOf(columnsOf(file, head.slice(start)).map((name) => name.replace(/\s+/g, ' ').trim()));
  if (models.length > 0) return { models, skipped: head.slice(0, start).split('\n').length - 1 };
  throw new BadFileError(
    `${file.name} must have a column such as "CMS-HCC Model Category V28", but has none. Check that it is a mapping of diagnoses.`,
  );
}

function columnsOf(file: SourceFile, text: string): string[] {
  try {
    const [record = []]: string[][] = parse(text, { to: 1, relax_column_count: true });
    return record;
  } catch (error) {
    throw asBadFile(file, error);
  }
}

/** Which diagnoses belong to which categories of Medicare risk adjustment. The file has no category names. */
export const hccMapping: CodeSetSource = {
  name: 'hcc-mapping',
  title: 'CMS-HCC mappings of ICD-10-CM, CSV',
  after: diagnosisSources,
  recognizes: (head) => headerStart.test(head),
  async read(loading) {
    const { nodes, references, remarks } = await readMapping(loading);
    const document = documentOf(loading);
    const own = await withoutNewer(loading.graph, references, document.version ?? '', document.id);
    return { document, nodes, types: ['IN_HCC'], references: own, remarks };
  },
};

/** A code in two categories of one model has two rows, the second with dashes in the columns of the other models. */
async function readMapping({ file, graph, faults, gate }: Loading) {
  const nodes = new Map<string, NodeRow>();
  const references = new Map<string, ReferenceRow>();
  const diagnoses = await readKnownDiagnoses(graph);
  const { models, skipped } = await readHeader(file);
  const columns = ['Diagnosis Code', ...models.map(({ column }) => column)];
  let inNotes = false;
  for await (const { line, cells } of csvRows(file, columns, faults, { skipped })) {
    // An empty row separates the footnotes from the mapping.
    inNotes ||= cells['Diagnosis Code'] === '';
    if (inNotes) continue;
    const diagnosis = parseCode('Diagnosis', cells['Diagnosis Code'] ?? '');
    const wrong = models.find(({ column }) => !/^(\d*|-+)$/.test(cells[column] ?? ''));
    if ('problem' in diagnosis) faults.add(line, diagnosis.problem);
    else if (wrong) faults.add(line, `A category must be a number, but got ${JSON.stringify(cells[wrong.column])}.`);
    else if (diagnoses.has(diagnosis.id)) {
      for (const category of models.flatMap((one) => rowsOf(gate, one, cells))) {
        nodes.set(category.id, category);
        references.set(`${diagnosis.id} ${category.id}`, gate.reference('IN_HCC', diagnosis.id, category.id));
      }
    }
  }
  if (!inNotes) throw incompleteFile(file, 'must end with notes, but has none');
  return { nodes: [...nodes.values()], references: [...references.values()], remarks: diagnoses.remarks };
}

function rowsOf(gate: Gate, { model, column }: ModelColumn, cells: Readonly<Record<string, string>>): NodeRow[] {
  const cell = cells[column] ?? '';
  return /^\d+$/.test(cell) ? [categoryRow(gate, model, Number(cell))] : [];
}

function documentOf({ file, release }: Loading): DocumentRecord {
  return {
    record: 'document',
    id: 'DOC:cms-hcc',
    title: 'CMS-HCC mappings of ICD-10-CM',
    publisher: 'CMS',
    kind: 'CODE_SET',
    version: release ?? /20\d\d/.exec(basename(file.name))?.[0],
    url: 'https://www.cms.gov/medicare/payment/medicare-advantage-rates-statistics/risk-adjustment',
    licenceNote: 'A work of the US Government.',
  };
}
