import { codeId } from '../../src/codes/parse-code.ts';
import type { Gate, ReferenceRow } from '../records/gate.ts';
import type { DocumentRecord } from '../records/records.ts';
import { incompleteFile } from './bad-file-error.ts';
import { basename } from './basename.ts';
import { codeFault } from './code-fault.ts';
import type { CodeSetSource, Loading } from './code-set-source.ts';
import { csvRows } from './csv-rows.ts';
import { loadCodeList } from './releases/code-list.ts';
import type { ListedCode } from './releases/listed-code.ts';
import { createRelease, dayBefore, type Release } from './releases/release.ts';
import { successionRow } from './releases/succession.ts';
import { unknownRelease } from './releases/unknown-release.ts';
import type { SourceFile } from './source-file.ts';
import { uniqueRows } from './unique-rows.ts';

const columns = [
  'Code',
  'Grouping',
  'Classification',
  'Specialization',
  'Definition',
  'Notes',
  'Display Name',
  'Section',
] as const;

type Cells = Readonly<Record<(typeof columns)[number], string>>;

const sections = new Map([
  ['Individual', 'INDIVIDUAL'],
  ['Non-Individual', 'NON_INDIVIDUAL'],
]);

/** The provider taxonomy: specialties of individuals, and types of organizations. */
export const nuccTaxonomy: CodeSetSource = {
  name: 'nucc',
  title: 'NUCC Health Care Provider Taxonomy, CSV',
  after: [],
  recognizes: (head) => /^"?Code"?,"?Grouping"?,"?Classification"?,"?Specialization"?,/.test(head),
  async read(loading) {
    const release = await releaseOf(loading);
    const { file, faults } = loading;
    const rows = await uniqueRows(csvRows(file, columns, faults), 'Code', faultOf, faults);
    requireSections(file, rows);
    return loadCodeList(loading, {
      document: documentOf(release),
      release,
      codes: rows.map(listedCode),
      titles: ['displayName', 'display'],
      references: replacements(loading.gate, rows, release),
      types: ['REPLACED_BY'],
    });
  },
};

function faultOf({ Code, Grouping, Classification, Section }: Cells): string | undefined {
  if (Grouping === '' || Classification === '') return `${Code} must have a grouping and a classification.`;
  if (!sections.has(Section)) {
    return `The section must be ${[...sections.keys()].join(' or ')}, but got ${JSON.stringify(Section)}.`;
  }
  return codeFault('Specialty', Code);
}

/** A file that was cut off between two rows lacks the last section. @throws {BadFileError} */
function requireSections(file: SourceFile, rows: readonly Cells[]): void {
  const missing = [...sections.keys()].filter((section) => !rows.some(({ Section }) => Section === section));
  if (missing.length === 0) return;
  throw incompleteFile(file, `must contain the whole taxonomy, but has no codes in the section ${missing.join(', ')}`);
}

function listedCode(cells: Cells): ListedCode {
  const { Code: code, Grouping: grouping, Classification: classification, Specialization: specialization } = cells;
  const display = specialization === '' ? classification : `${classification} / ${specialization}`;
  const official = {
    display,
    displayName: cells['Display Name'] || null,
    grouping,
    classification,
    specialization: specialization || null,
    section: sections.get(cells.Section),
    definition: definitionOf(cells),
  };
  return {
    label: 'Specialty',
    id: codeId('Specialty', code),
    code,
    properties: official,
    validTo: lastDayOf(cells),
  };
}

/** Null for texts that only say that there is no definition. */
function definitionOf({ Definition }: Cells): string | null {
  return /^(None|Definition to come\W*|Inactive, use .*)?$/i.test(Definition) ? null : Definition;
}

/**
 * Retired codes stay in the list, with a note that gives the date when they were marked inactive. Marks made in January
 * take effect with that release, in April; those made in July, in October.
 */
function lastDayOf({ Notes }: Cells): string | null {
  const [, month, year] = /(\d{1,2})\/\d{1,2}\/(\d{4}): ?marked inactive/i.exec(Notes) ?? [];
  return year ? dayBefore(Number(month) < 7 ? `${year}-04-01` : `${year}-10-01`) : null;
}

/** The successors of retired codes. */
function replacements(gate: Gate, rows: readonly Cells[], { version: edition }: Release): ReferenceRow[] {
  const known = new Set(rows.map(({ Code }) => Code));
  return rows.flatMap((cells) => {
    const [, successor = ''] =
      /\binactive, use (?:value |\s)?(\w{10})\b/i.exec(`${cells.Notes} ${cells.Definition}`) ?? [];
    if (!known.has(successor)) return [];
    const [from, to] = [codeId('Specialty', cells.Code), codeId('Specialty', successor)];
    return [successionRow(gate, { from, to, kind: 'STATED', edition })];
  });
}

/**
 * A release is numbered by its year and half-year: 25.0 is published in January and in force from April, 25.1 is
 * published in July and in force from October.
 * @throws {BadFileError} if neither the user nor the file's name gives a release
 */
async function releaseOf(loading: Loading): Promise<Release> {
  const { file, release } = loading;
  const pattern = release === undefined ? /(?:^|\D)(\d\d)\.?([01])(?!\d)/ : /^(\d\d)\.?([01])$/;
  const [, year, half] = pattern.exec(release ?? basename(file.name)) ?? [];
  if (!year) throw unknownRelease(loading, 'a NUCC taxonomy release', '25.1');
  const january = half === '0';
  return createRelease({
    system: 'NUCC',
    version: `${year}.${half}`,
    effectiveFrom: january ? `20${year}-04-01` : `20${year}-10-01`,
    effectiveTo: january ? `20${year}-09-30` : `20${Number(year) + 1}-03-31`,
    sha256: await file.sha256(),
  });
}

function documentOf({ version }: Release): DocumentRecord {
  return {
    record: 'document',
    id: 'DOC:nucc',
    title: 'NUCC Health Care Provider Taxonomy',
    publisher: 'AMA on behalf of NUCC',
    kind: 'CODE_SET',
    version,
    url: 'https://www.nucc.org',
    licenceNote:
      'Copyright American Medical Association. Free to look up; commercial use needs a licence of NUCC. Definitions must not be altered.',
  };
}
