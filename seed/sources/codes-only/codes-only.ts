import { systemName } from '../../../src/codes/code-systems.ts';
import { categoryOf } from '../../../src/codes/hierarchy.ts';
import { codeOf } from '../../../src/codes/ids.ts';
import { parseCode } from '../../../src/codes/parse-code.ts';
import { isDental } from '../../../src/codes/procedures.ts';
import { hcpcsReleases, icd10cmCodes, type OfficialSourceName } from '../../../src/graph/model/sources.ts';
import { type Content, lazily, together } from '../../records/content.ts';
import type { Gate, NodeRow } from '../../records/gate.ts';
import { icdId } from '../../records/ids.ts';
import { documentRow } from '../../records/record-nodes.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { BadFileError, incompleteFile } from '../bad-file-error.ts';
import { basename } from '../basename.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { isExcerpt } from '../excerpt.ts';
import { requireMost } from '../require-most.ts';
import { type CodeSystemOfList, type ListEdition, listEditionOf } from './list-edition.ts';
import { type LoadedCodes, readLoadedCodes } from './loaded.ts';
import { codesOnlyIn } from './recognize.ts';

/** The billable codes of ICD-10-CM, without their titles. */
export const icd10cmList = codesOnlySource(
  'icd10cm-list',
  'ICD10CM',
  'ICD-10-CM, list of billable codes without titles',
  [...icd10cmCodes],
);

/** The procedures of HCPCS Level II, without their titles. */
export const hcpcsList = codesOnlySource('hcpcs-list', 'HCPCS2', 'HCPCS Level II, list of codes without titles', [
  ...hcpcsReleases,
]);

/**
 * A source of lists of bare codes. Such a list says which codes exist on its days. What releases say about
 * codes stays; a code that no release has is its own display until one does.
 */
function codesOnlySource(
  name: OfficialSourceName,
  system: CodeSystemOfList,
  title: string,
  after: readonly OfficialSourceName[],
): CodeSetSource {
  return {
    name,
    title: `${title}, text`,
    after,
    recognizes: (head) => codesOnlyIn(head) === system,
    async read(loading) {
      requireName(loading, system);
      const read = await readCodes(loading, system);
      const edition = listEditionOf(loading, system);
      const document = documentOf(system, title, edition);
      const loaded = await readLoadedCodes(loading.graph, system, document.id, edition);
      return contentOf(loading, { system, read, edition, document, loaded });
    },
  };
}

/** Codes of the two systems look alike, so the file's name must not contradict its content. @throws {BadFileError} */
function requireName({ file }: Loading, system: CodeSystemOfList): void {
  const other = { ICD10CM: /hcpcs/i, HCPCS2: /icd.?10/i }[system];
  if (!other.test(basename(file.name))) return;
  throw new BadFileError(
    `${file.name} must have codes of the code system in its name, but its first codes look like those of ${systemName(system)}. Check what it contains, and rename it.`,
  );
}

/** The ids of the codes. @throws {BadFileError} if the list is cut off */
async function readCodes({ file, faults }: Loading, system: CodeSystemOfList): Promise<ReadCodes> {
  const ids = new Set<string>();
  let dental = 0;
  for await (const { number, text } of file.lines()) {
    const parsed = parseCode(labels[system], text);
    if (text.trim() === '') continue;
    if ('problem' in parsed) faults.add(number, parsed.problem);
    else if (isDental(parsed.code) && system === 'HCPCS2') dental += 1;
    else if (!parsed.id.startsWith(`${system}:`)) {
      faults.add(number, `A code must be one of ${systemName(system)}, but got ${JSON.stringify(parsed.code)}.`);
    } else if (ids.has(parsed.id)) faults.add(number, `There is a row for ${parsed.code} already.`);
    else ids.add(parsed.id);
  }
  const [first, last] = ends[system];
  const hasEnds = [first, last].every((letter) => [...ids].some((id) => id.startsWith(`${system}:${letter}`)));
  if (ids.size === 0 || !(hasEnds || isExcerpt(file))) {
    throw incompleteFile(file, `must list all codes from ${first} to ${last}, but does not`);
  }
  return { ids, dental };
}

interface ReadCodes {
  readonly ids: ReadonlySet<string>;
  /** How many dental codes were left out. */
  readonly dental: number;
}

const labels = { ICD10CM: 'Diagnosis', HCPCS2: 'Procedure' } as const;

/** The first letters of the first and last codes of a whole list. */
const ends = { ICD10CM: ['A', 'Z'], HCPCS2: ['A', 'V'] } as const;

interface Given {
  readonly system: CodeSystemOfList;
  readonly read: ReadCodes;
  readonly edition: ListEdition;
  readonly document: DocumentRecord;
  readonly loaded: LoadedCodes;
}

function contentOf({ file, gate, faults }: Loading, { system, read, edition, document, loaded }: Given): Content {
  const ids = [...read.ids];
  const missing = loaded.hasLater || isExcerpt(file) ? [] : loaded.active.filter(({ id }) => !read.ids.has(id));
  requireMost(file, missing.length, loaded.active.length);
  // A missing code may be in one of the bad rows.
  const ended = faults.rows.length === 0 ? missing.filter(({ id }) => !isHeader(id, ids)) : [];
  const unlisted = ids.filter((id) => (loaded.codes.get(id)?.documentId ?? null) === null);
  const days = { listedFrom: edition.from, ...(loaded.hasLater && { listedTo: edition.to }) };
  return {
    document,
    nodes: together<NodeRow>(
      [documentRow(document, gate)],
      lazily(unlisted, (id) => codeRow(gate, system, id, { documentId: document.id, ...days })),
      ended.map(({ id }) => gate.node(labels[system], { id, listedTo: loaded.lastDay })),
    ),
    types: ['LISTED_IN'],
    separate: ['LISTED_IN'],
    references: lazily(ids, (id) => gate.reference('LISTED_IN', id, document.id)),
    remarks: [
      ...(unlisted.length > 0
        ? [
            `Codes that no loaded release has, which have no title yet: ${unlisted.length}, such as ${codeOf(unlisted[0] ?? '')}.`,
          ]
        : []),
      ...(ended.length > 0 ? [`Codes of the newest release that are no longer listed: ${ended.length}.`] : []),
      ...(read.dental > 0
        ? [`Dental codes left out, because they belong to the American Dental Association: ${read.dental}.`]
        : []),
    ],
  };
}

interface ListedDays {
  readonly documentId: string;
  readonly listedFrom: string;
  readonly listedTo?: string;
}

/** The node of a code that no release lists: it is its own display. */
function codeRow(gate: Gate, system: CodeSystemOfList, id: string, days: ListedDays): NodeRow {
  const code = codeOf(id);
  const display = `${system === 'HCPCS2' ? 'HCPCS' : 'ICD-10-CM'} ${code}`;
  if (system === 'HCPCS2') {
    return gate.node('Procedure', { id, system, code, category: 'HCPCS2', ...days }, { display });
  }
  const level = code.length === 3 ? 'CATEGORY' : 'CODE';
  const place = { level, categoryId: icdId(categoryOf(code)) } as const;
  return gate.node('Diagnosis', { id, system, code, billable: true, ...days }, { display, ...place });
}

/** A billable code with others below it has become a header. Procedures have no others below them. */
function isHeader(id: string, ids: readonly string[]): boolean {
  return ids.some((one) => one !== id && one.startsWith(id));
}

function documentOf(system: CodeSystemOfList, title: string, { edition, from, to }: ListEdition): DocumentRecord {
  const isDiagnoses = system === 'ICD10CM';
  return {
    record: 'document',
    id: `DOC:${isDiagnoses ? 'icd10cm' : 'hcpcs'}-list-${edition}`,
    title,
    publisher: isDiagnoses ? 'CDC/NCHS and CMS' : 'CMS',
    kind: 'CODE_SET',
    version: edition,
    covers: [system],
    coversFrom: from,
    coversTo: to,
    codesOnly: true,
    licenceNote: isDiagnoses
      ? 'A work of the US Government, in the public domain in the United States; WHO holds the copyright of ICD-10 elsewhere.'
      : 'Published by CMS. Codes of dentistry (D) belong to the American Dental Association and are left out.',
  };
}
