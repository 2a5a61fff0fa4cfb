import { parse } from 'csv-parse/sync';
import { parseCode } from '../../../src/codes/parse-code.ts';
import { diagnosisSources } from '../../../src/graph/model/sources.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { asBadFile, csvRows } from '../csv-rows.ts';
import type { SourceFile } from '../source-file.ts';
import { editionOf } from './edition.ts';
import { readKnownCodes } from './known-codes.ts';

const codeColumn = 'ICD-10-CM Diagnosis';
const countColumn = '# Comorbidities';
const mappingHeader = /^"?ICD-10-CM Diagnosis"?,"?ICD-10-CM Code Description"?,"?# Comorbidities"?,/m;
const measuresHeader = /^"?Abbreviation\s{0,4}\(SAS Data Element Name\)"?,"?Comorbidity Description"?,/m;

/** The first cell of the last row of each sheet. */
const end = 'End of Content';

/** The measures of the Elixhauser comorbidity software, with their descriptions: a sheet of the workbook. */
export const elixhauserMeasures: CodeSetSource = {
  name: 'elixhauser-measures',
  title: 'Elixhauser comorbidity measures, sheet of the AHRQ workbook',
  after: [],
  isTable: true,
  recognizes: (head) => measuresHeader.test(head),
  async read(loading) {
    const { file } = loading;
    const { edition, remarks } = editionOf(loading);
    const document = documentOf('measures', edition);
    const options = await headerOf(file, measuresHeader);
    const [code = '', title = '', poa = ''] = options.header;
    const nodes: NodeRow[] = [];
    let isWhole = false;
    for await (const { line, cells } of csvRows(file, [code, title, poa], loading.faults, options)) {
      isWhole ||= cells[code] === end;
      if (isWhole) continue;
      const [, measure] = /^CMR_([A-Z_]{1,20})$/.exec(cells[code] ?? '') ?? [];
      if (!measure) loading.faults.add(line, `A measure must begin with CMR_, but got ${JSON.stringify(cells[code])}.`);
      else if (!cells[title]) loading.faults.add(line, `${measure} must have a description, but has none.`);
      else
        nodes.push(
          measureRow(loading, edition, document.id, measure, { title: cells[title] ?? '', note: noteOf(cells[poa]) }),
        );
    }
    if (!isWhole) throw incompleteFile(file, `must end with "${end}", but does not`);
    return { document, nodes, types: [], references: [], remarks };
  },
};

/** Which diagnoses are which comorbidities: another sheet of the workbook, with a column for each measure. */
export const elixhauserMapping: CodeSetSource = {
  name: 'elixhauser',
  title: 'Elixhauser comorbidities of diagnoses, sheet of the AHRQ workbook',
  after: [...diagnosisSources, 'elixhauser-measures'],
  isTable: true,
  recognizes: (head) => mappingHeader.test(head),
  async read(loading) {
    const { edition, remarks } = editionOf(loading);
    const document = documentOf('mapping', edition);
    const { nodes, references, left } = await readMapping(loading, edition, document.id);
    const types = ['IN_CATEGORY'] as const;
    return { document, nodes, types, separate: types, references, remarks: [...remarks, ...left] };
  },
};

async function readMapping(loading: Loading, edition: string, documentId: string) {
  const { file, faults, gate, graph } = loading;
  const known = await readKnownCodes(graph);
  const options = await headerOf(file, mappingHeader);
  const measures = options.header.slice(options.header.indexOf(countColumn) + 1);
  const references: ReferenceRow[] = [];
  let isWhole = false;
  for await (const { line, cells } of csvRows(file, [codeColumn, countColumn, ...measures], faults, options)) {
    isWhole ||= cells[codeColumn] === end;
    if (isWhole) continue;
    const parsed = parseCode('Diagnosis', cells[codeColumn] ?? '');
    const own = measures.filter((measure) => cells[measure] === '1');
    if ('problem' in parsed) faults.add(line, parsed.problem);
    else if (String(own.length) !== cells[countColumn]) {
      faults.add(
        line,
        `${parsed.code} must have ${cells[countColumn]} comorbidities, as the row says, but has ${own.length}.`,
      );
    } else if (known.has(parsed.id)) {
      for (const measure of own) references.push(gate.reference('IN_CATEGORY', parsed.id, idOf(edition, measure)));
    }
  }
  if (!isWhole) throw incompleteFile(file, `must end with "${end}", but does not`);
  const nodes = measures.map((measure) => measureRow(loading, edition, documentId, measure));
  return { nodes, references, left: known.remarks };
}

/** Without the sheet of measures, the abbreviation is the title. */
function measureRow(
  { gate }: Pick<Loading, 'gate'>,
  edition: string,
  documentId: string,
  code: string,
  described?: { readonly title: string; readonly note: string | null },
): NodeRow {
  const known = { id: idOf(edition, code), scheme: 'ELIXHAUSER', edition, code } as const;
  return described
    ? gate.node('CodeCategory', { ...known, ...described, documentId })
    : gate.node('CodeCategory', known, { title: code, documentId });
}

function noteOf(poa: string | undefined): string | null {
  return poa === 'Yes' ? 'Counts only if it was present on admission' : null;
}

function idOf(edition: string, measure: string): string {
  return `CATEGORY:elixhauser-${edition}-${measure}`;
}

/** The column names in one line each, and how many lines come before them. */
async function headerOf(file: SourceFile, header: RegExp) {
  const head = (await file.head()).replace(/^\u00ef\u00bb\u00bf/, '');
  const start = Math.max(head.search(header), 0);
  try {
    const [names = []]: string[][] = parse(head.slice(start), { to: 1, relax_column_count: true });
    const columns = names.map((name) => name.replace(/\s+/g, ' ').trim());
    return { header: columns, skipped: head.slice(0, start).split('\n').length - 1 };
  } catch (error) {
    throw asBadFile(file, error);
  }
}

function documentOf(part: 'measures' | 'mapping', version: string): DocumentRecord {
  return {
    record: 'document',
    id: `DOC:elixhauser-${part}-${version}`,
    title: `Elixhauser Comorbidity Software Refined for ICD-10-CM: ${part}`,
    publisher: 'AHRQ, Healthcare Cost and Utilization Project',
    kind: 'CODE_SET',
    version,
    url: 'https://hcup-us.ahrq.gov/toolssoftware/comorbidityicd10/comorbidity_icd10.jsp',
    licenceNote: 'Free to use; cite AHRQ.',
  };
}
