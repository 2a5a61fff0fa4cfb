import { codeId, parseCode } from '../../../src/codes/parse-code.ts';
import { isDental } from '../../../src/codes/procedures.ts';
import type { Content } from '../../records/content.ts';
import type { Gate } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { Loading } from '../code-set-source.ts';
import { isExcerpt } from '../excerpt.ts';
import { type CodeList, loadCodeList } from '../releases/code-list.ts';
import { loadEarlierCodeList } from '../releases/earlier-code-list.ts';
import { loadExcerpt } from '../releases/excerpt-of-list.ts';
import type { ListedCode, ListedLabel } from '../releases/listed-code.ts';
import { type Release, readReleases } from '../releases/release.ts';
import { successionRow } from '../releases/succession.ts';
import { releaseOf, yearlyRelease } from './release.ts';
import { requireAllSections } from './require-all-sections.ts';

/** A record of HCPCS Level II: a procedure, or a modifier with two characters. */
export interface HcpcsRecord {
  /** Where it begins in the file. */
  readonly line: number;
  readonly code: string;
  display: string;
  /** The first day, in files with dates. */
  readonly validFrom?: string;
  /** The last day, in files with dates; null for an active code. */
  readonly validTo?: string | null;
  /** Successors, of any code system. */
  readonly crossReferences?: readonly string[];
}

/**
 * The content of a release of HCPCS Level II. Only some files have dates, so a release may be loaded after the one that
 * follows it: what each of them says is kept.
 * @param labels the kinds of codes that the file lists
 * @throws {BadFileError} as `loadCodeList`
 */
export async function loadHcpcs(
  loading: Loading,
  records: readonly HcpcsRecord[],
  labels: readonly ListedLabel[] = ['Procedure', 'Modifier'],
): Promise<Content> {
  const release = await releaseOf(loading);
  const kept = goodRecords(loading, records);
  const isPart = isExcerpt(loading.file);
  if (!isPart) requireAllSections(loading.file, kept, labels);
  else if (kept.length === 0) throw incompleteFile(loading.file, 'must list codes, but has no good rows');
  const { references, elsewhere } = crossReferences(loading.gate, kept, release);
  const list: CodeList = {
    document: documentOf(release),
    release,
    codes: kept.map(listedCode),
    titles: ['display'],
    labels,
    // A file without cross-references leaves the loaded ones as they are.
    ...(kept.some((record) => record.crossReferences) && { references, types: ['REPLACED_BY'] as const }),
  };
  if (isPart) return loadExcerpt(loading, list);
  const loaded = await readReleases(loading.graph, release.system);
  const [only] = loaded;
  const content =
    only && loaded.length === 1 && only.version > release.version
      ? await loadEarlierCodeList(loading, list, yearlyRelease(only.version, only.sha256))
      : await loadCodeList(loading, list);
  return { ...content, remarks: [...content.remarks, ...remarksOn(records, elsewhere)] };
}

/** What is wrong with a row that continues a description, but does not follow the row of its code. */
export function strayContinuation(code: string): string {
  return `The row continues the description of ${code}, so it must follow the row of ${code}, but does not.`;
}

/** Without dental codes. Bad records are reported as faults and left out. */
function goodRecords({ faults }: Loading, records: readonly HcpcsRecord[]): HcpcsRecord[] {
  const kept = new Map<string, HcpcsRecord>();
  for (const record of records) {
    if (isDental(record.code)) continue;
    const before = kept.get(record.code);
    const fault = before ? `${record.code} is already on line ${before.line}.` : faultOf(record);
    if (fault) faults.add(record.line, fault);
    else kept.set(record.code, record);
  }
  return [...kept.values()];
}

function faultOf({ code, display }: HcpcsRecord): string | undefined {
  if (display === '') return `${code} must have a description, but has none.`;
  const parsed = parseCode(labelOf(code), code);
  if ('problem' in parsed) return parsed.problem;
  // The list also has P1 to P6, which come from CPT.
  const own = labelOf(code) === 'Modifier' ? /[A-Z]/.test(code) : parsed.id.startsWith('HCPCS2:');
  return parsed.code === code && own
    ? undefined
    : `The code must be a HCPCS Level II code, but got ${JSON.stringify(code)}.`;
}

function labelOf(code: string) {
  return code.length === 2 ? 'Modifier' : 'Procedure';
}

function listedCode({ code, display, validFrom, validTo }: HcpcsRecord): ListedCode {
  const label = labelOf(code);
  return {
    label,
    id: codeId(label, code),
    code,
    properties: { display, ...(label === 'Procedure' && { category: 'HCPCS2' }) },
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}

/** The cross-references within the file, and how many lead elsewhere, for example to CPT. */
function crossReferences(gate: Gate, records: readonly HcpcsRecord[], { version: edition }: Release) {
  const known = new Set(records.map(({ code }) => code));
  const pairs = records.flatMap(({ code, crossReferences: to = [] }) => to.map((target) => ({ code, target })));
  const references = pairs
    .filter(({ code, target }) => known.has(target) && target.length === code.length)
    .map(({ code, target }) => {
      const label = labelOf(code);
      const [from, to] = [codeId(label, code), codeId(label, target)];
      return successionRow(gate, { from, to, kind: 'STATED', edition });
    });
  return { references, elsewhere: pairs.length - references.length };
}

function remarksOn(records: readonly HcpcsRecord[], elsewhere: number): string[] {
  const dental = records.filter(({ code }) => isDental(code)).length;
  return [
    ...(dental > 0
      ? [`Dental codes left out, because they belong to the American Dental Association: ${dental}.`]
      : []),
    ...(elsewhere > 0
      ? [`Cross-references left out, because they lead to codes that are not in the file: ${elsewhere}.`]
      : []),
  ];
}

function documentOf({ version }: Release): DocumentRecord {
  return {
    record: 'document',
    id: 'DOC:hcpcs',
    title: 'HCPCS Level II',
    publisher: 'CMS',
    kind: 'CODE_SET',
    version,
    url: 'https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system',
    licenceNote: 'Published by CMS. Codes of dentistry (D) belong to the American Dental Association and are left out.',
  };
}
