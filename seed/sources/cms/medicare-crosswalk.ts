import { z } from 'zod';
import { canonicalCode, codeId } from '../../../src/graph/codes.ts';
import type { Graph } from '../../../src/graph/port.ts';
import { groupBy } from '../../group-by.ts';
import { type ReferenceContent, together } from '../../loading/content.ts';
import type { NodeRow } from '../../node-row.ts';
import type { DocumentRecord } from '../../records.ts';
import { BadFileError } from '../bad-file-error.ts';
import { codeFault } from '../code-fault.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import type { SourceFile } from '../source-file.ts';
import { footnoteId } from './medicare-crosswalk-notes.ts';

const columns = {
  code: 'MEDICARE SPECIALTY CODE',
  type: 'MEDICARE PROVIDER/SUPPLIER TYPE DESCRIPTION',
  taxonomy: 'PROVIDER TAXONOMY CODE',
  description: 'PROVIDER TAXONOMY DESCRIPTION: TYPE, CLASSIFICATION, SPECIALIZATION',
} as const;

/** A row: one way in which a specialty enrolls in Medicare. */
interface Enrollment {
  /** Of Medicare. */
  readonly code: string;
  readonly providerType: string;
  readonly marks: readonly number[];
  /** Of the NUCC taxonomy; undefined where Medicare's specialty has none. */
  readonly taxonomy: string | undefined;
  readonly description: string;
}

/** As which specialty of Medicare each specialty of the NUCC taxonomy enrolls. */
export const medicareCrosswalk: CodeSetSource = {
  name: 'medicare-crosswalk',
  title: 'Medicare provider and supplier taxonomy crosswalk, CSV',
  recognises: (head) => /^"?MEDICARE SPECIALTY CODE"?,/i.test(head),
  async read(loading) {
    const rows = await readRows(loading);
    requireSuppliers(loading.file, rows);
    const unknown = await unknownSpecialties(loading.graph, rows);
    return {
      document: { ...document, version: loading.release ?? monthIn(loading.file.name) },
      nodes: together(specialtyRows(rows), unknown),
      types: ['ENROLLS_AS'],
      references: enrollments(rows),
      remarks: severalTypes(rows),
    };
  },
};

async function readRows({ file, faults }: Loading): Promise<Enrollment[]> {
  const rows: Enrollment[] = [];
  for await (const { line, cells } of csvRows(file, Object.values(columns), faults)) {
    const [code, type] = [cells[columns.code], cells[columns.type]].map(withoutMarks);
    const taxonomy = squeeze(cells[columns.taxonomy]);
    const known = taxonomy === '' ? undefined : codeFault('Specialty', taxonomy);
    const fault = codeFault('MedicareSpecialty', code?.text ?? '') ?? known;
    if (fault || !code || !type) {
      faults.add(line, fault ?? 'expected a code and a description');
      continue;
    }
    rows.push({
      code: canonicalCode('MedicareSpecialty', code.text),
      providerType: type.text,
      marks: [...code.marks, ...type.marks],
      taxonomy: taxonomy || undefined,
      description: cells[columns.description],
    });
  }
  return rows;
}

/** `87[3]` is 87 with the footnote 3. */
function withoutMarks(cell: string): { readonly text: string; readonly marks: readonly number[] } {
  const marks = [...cell.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark));
  return { text: squeeze(cell.replaceAll(/\[\d+\]/g, '')), marks };
}

/** Some cells end in blanks, no-break ones among them. */
function squeeze(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim();
}

/** The codes with letters are behind all others. */
function requireSuppliers(file: SourceFile, rows: readonly Enrollment[]): void {
  if (rows.some(({ code }) => /^[A-Z]/.test(code))) return;
  throw new BadFileError(
    `${file.name} must hold the specialties behind 99, such as A0, but ends before. It seems to be cut off: fetch it again.`,
  );
}

function specialtyRows(rows: readonly Enrollment[]): NodeRow[] {
  return [...groupBy(rows, ({ code }) => code)].map(([code, own]) => {
    const id = codeId('MedicareSpecialty', code);
    const providerTypes = typesOf(own);
    const footnoteMarks = [...new Set(own.flatMap(({ marks }) => marks))].sort((one, other) => one - other);
    const notes = { footnoteMarks, footnoteIds: footnoteMarks.map(footnoteId) };
    const properties = { id, code, title: providerTypes[0], providerTypes, ...notes, documentId: document.id };
    return { label: 'MedicareSpecialty', id, properties };
  });
}

/** The description of most rows first. */
function typesOf(rows: readonly Enrollment[]): string[] {
  const counts = [...groupBy(rows, ({ providerType }) => providerType)];
  return counts.toSorted(([, some], [, others]) => others.length - some.length).map(([type]) => type);
}

function enrollments(rows: readonly Enrollment[]): ReferenceContent[] {
  return [...groupBy(rows, ({ code, taxonomy }) => `${code} ${taxonomy}`).values()].flatMap((own) => {
    const [{ code, taxonomy } = { code: '', taxonomy: undefined }] = own;
    if (!taxonomy) return [];
    const [from, to] = [codeId('Specialty', taxonomy), codeId('MedicareSpecialty', code)];
    return [{ type: 'ENROLLS_AS', from, to, properties: { providerTypes: typesOf(own) } }];
  });
}

function severalTypes(rows: readonly Enrollment[]): string[] {
  const codes = [...groupBy(rows, ({ code }) => code)].filter(([, own]) => typesOf(own).length > 1);
  if (codes.length === 0) return [];
  return [`More than one description: ${codes.map(([code]) => code).join(', ')}. The one of most rows is the title.`];
}

/** Specialties that no loaded taxonomy has: the crosswalk's own description serves until one does. */
async function unknownSpecialties(graph: Pick<Graph, 'read'>, rows: readonly Enrollment[]): Promise<NodeRow[]> {
  const text =
    'MATCH (s:Specialty) WHERE s.documentId IS NOT NULL AND s.documentId <> $documentId RETURN s.code AS code';
  const found = await graph.read({ text, parameters: { documentId: document.id } });
  const known = new Set(found.map((row) => z.object({ code: z.string() }).parse(row).code));
  const described = new Map(rows.flatMap(({ taxonomy, description }) => (taxonomy ? [[taxonomy, description]] : [])));
  return [...described].flatMap(([code, display]) => {
    const id = codeId('Specialty', code);
    const properties = { id, system: 'NUCC', code, display, documentId: document.id };
    return known.has(code) ? [] : [{ label: 'Specialty' as const, id, properties }];
  });
}

function monthIn(path: string): string | undefined {
  return /20\d\d-(?:0[1-9]|1[0-2])(?!\d)/.exec(path.slice(path.search(/[^/\\]*$/)))?.[0];
}

const document: DocumentRecord = {
  record: 'document',
  id: 'DOC:medicare-crosswalk',
  title: 'Medicare provider and supplier taxonomy crosswalk',
  publisher: 'CMS',
  kind: 'CODE_SET',
  url: 'https://data.cms.gov/provider-characteristics/medicare-provider-supplier-enrollment/medicare-provider-and-supplier-taxonomy-crosswalk',
  licenceNote: 'A work of the US Government. Codes of the taxonomy are copyright American Medical Association.',
};
