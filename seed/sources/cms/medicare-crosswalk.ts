import { z } from 'zod';
import { codeId } from '../../../src/codes/parse-code.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import { query } from '../../../src/graph/query.ts';
import { together } from '../../records/content.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { monthIn } from '../month-in.ts';
import type { SourceFile } from '../source-file.ts';
import { footnoteId } from './medicare-crosswalk-notes.ts';
import { type Enrollment, readEnrollments } from './medicare-crosswalk-rows.ts';

/** Which Medicare specialty each specialty of the NUCC taxonomy enrolls as. */
export const medicareCrosswalk: CodeSetSource = {
  name: 'medicare-crosswalk',
  title: 'Medicare provider and supplier taxonomy crosswalk, CSV',
  after: ['nucc'],
  recognizes: (head) => /^"?MEDICARE SPECIALTY CODE"?,/i.test(head),
  async read(loading) {
    const rows = await readEnrollments(loading);
    requireSuppliers(loading.file, rows);
    const unknown = await unknownSpecialties(loading, rows);
    return {
      document: { ...document, version: loading.release ?? monthIn(loading.file.name) },
      nodes: together(specialtyRows(loading.gate, rows), unknown),
      types: ['ENROLLS_AS'],
      references: enrollments(loading.gate, rows),
      remarks: severalTypes(rows),
    };
  },
};

/** Codes with letters come last. @throws {BadFileError} */
function requireSuppliers(file: SourceFile, rows: readonly Enrollment[]): void {
  if (rows.some(({ code }) => /^[A-Z]/.test(code))) return;
  throw incompleteFile(file, 'must list the specialties after 99, such as A0, but ends before them');
}

function specialtyRows(gate: Gate, rows: readonly Enrollment[]): NodeRow[] {
  return [...groupBy(rows, ({ code }) => code)].map(([code, own]) => {
    const id = codeId('MedicareSpecialty', code);
    const providerTypes = typesOf(own);
    const footnoteMarks = [...new Set(own.flatMap(({ marks }) => marks))].sort((a, b) => a - b);
    const notes = { footnoteMarks, footnoteIds: footnoteMarks.map(footnoteId) };
    const [title] = providerTypes;
    return gate.node('MedicareSpecialty', { id, code, title, providerTypes, ...notes, documentId: document.id });
  });
}

/** The provider types of the rows, most frequent first. */
function typesOf(rows: readonly Enrollment[]): string[] {
  const counts = [...groupBy(rows, ({ providerType }) => providerType)];
  return counts.toSorted(([, a], [, b]) => b.length - a.length).map(([type]) => type);
}

function enrollments(gate: Gate, rows: readonly Enrollment[]): ReferenceRow[] {
  return [...groupBy(rows, ({ code, taxonomy }) => `${code} ${taxonomy}`).values()].flatMap((own) => {
    const [{ code, taxonomy } = { code: '', taxonomy: undefined }] = own;
    if (!taxonomy) return [];
    const [from, to] = [codeId('Specialty', taxonomy), codeId('MedicareSpecialty', code)];
    return [gate.reference('ENROLLS_AS', from, to, { providerTypes: typesOf(own) })];
  });
}

function severalTypes(rows: readonly Enrollment[]): string[] {
  const codes = [...groupBy(rows, ({ code }) => code)].filter(([, own]) => typesOf(own).length > 1);
  if (codes.length === 0) return [];
  return [
    `Codes with several descriptions: ${codes.map(([code]) => code).join(', ')}. The most frequent one is the title.`,
  ];
}

const confirmedSpecialties = query(
  'MATCH (s:Specialty) WHERE s.documentId IS NOT NULL AND s.documentId <> $documentId RETURN s.code AS code',
  z.object({ code: z.string() }),
);

/** Specialties that no loaded taxonomy has. The crosswalk's own descriptions serve as displays until one is loaded. */
async function unknownSpecialties({ graph, gate }: Loading, rows: readonly Enrollment[]): Promise<NodeRow[]> {
  const confirmed = await confirmedSpecialties.read(graph, { documentId: document.id });
  const known = new Set(confirmed.map(({ code }) => code));
  const described = new Map(rows.flatMap(({ taxonomy, description }) => (taxonomy ? [[taxonomy, description]] : [])));
  return [...described].flatMap(([code, display]) => {
    if (known.has(code)) return [];
    const id = codeId('Specialty', code);
    return [gate.node('Specialty', { id, system: 'NUCC', code, display, documentId: document.id })];
  });
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
