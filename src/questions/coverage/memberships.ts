import type { CoverageFacts, DiagnosisListing, Group } from './facts.ts';
import { type ReadParagraph, readParagraph } from './paragraph.ts';

/** A group of a document that lists a diagnosis, and that goes or may go with the procedure. */
export interface Membership {
  readonly group: Group;
  readonly listing: DiagnosisListing;
  /** Whether it is certain that the group goes with the procedure, and that its conditions are met. */
  readonly isCertain: boolean;
  /** Groups of diagnoses of which a code is missing. */
  readonly missing: readonly number[];
}

interface Asked {
  readonly diagnosis: string;
  /** All diagnoses that are asked about together. */
  readonly diagnoses: readonly string[];
  /** The procedure's code. */
  readonly code: string;
  /** The groups that list the procedure. */
  readonly own: readonly Group[];
  /** All groups of the document. */
  readonly groups: readonly Group[];
}

/** The groups of diagnoses that list a diagnosis, without those that are for other procedures. */
export function membershipsOf(facts: CoverageFacts, asked: Asked): Membership[] {
  return (facts.diagnoses.get(asked.diagnosis) ?? []).flatMap((listing) => {
    const group = asked.groups.find(({ id }) => id === listing.group);
    if (!group || group.kind === 'PROCEDURES') return [];
    const read = readParagraph(group.paragraph, group.kind);
    const isFor = isForProcedure(read, asked);
    if (isFor === false) return [];
    const missing = group.kind === 'COVERED' ? missingGroups(facts, read, group, asked) : [];
    const isPaired = isFor ?? isOnlyChoice(group, read, asked);
    return [
      { group, listing, isCertain: read.isUnderstood && isPaired && missing?.length === 0, missing: missing ?? [] },
    ];
  });
}

/** Whether the paragraph says that the group is for the procedure; undefined if it names no procedures. */
function isForProcedure({ isFor, procedureGroups }: ReadParagraph, { code, own }: Asked): boolean | undefined {
  if (isFor) return isFor(code);
  return procedureGroups && own.some(({ number }) => procedureGroups.includes(number));
}

/** Whether a group whose paragraph names no procedures can only be for all of them. */
function isOnlyChoice(group: Group, read: ReadParagraph, { groups }: Asked): boolean {
  // A diagnosis that is not covered is not covered for any procedure of the document, unless a paragraph says otherwise.
  if (group.kind === 'NOT_COVERED') return true;
  const others = groups.filter(({ kind, id }) => kind === 'COVERED' && id !== group.id);
  if (others.length === 0) return true;
  const isOneList = groups.filter(({ kind }) => kind === 'PROCEDURES').length === 1;
  // Without a paragraph, nothing says what the other groups are for.
  return isOneList && group.paragraph !== null && (read.role !== undefined || read.needs.length > 0);
}

/** The groups of which a code is needed and missing; undefined if it is not certain which. */
function missingGroups(
  facts: CoverageFacts,
  { role, needs }: ReadParagraph,
  group: Group,
  asked: Asked,
): readonly number[] | undefined {
  const missing = needs.filter((choice) => !choice.some((number) => isGiven(facts, number, asked)));
  if (role === undefined || needs.length > 0) return missing.flat();
  const partners = asked.groups
    .filter(({ kind, id }) => kind === 'COVERED' && id !== group.id)
    .filter(({ paragraph }) => readParagraph(paragraph).role === (role === 'PRIMARY' ? 'SECONDARY' : 'PRIMARY'))
    .map(({ number }) => number);
  if (partners.length === 0) return undefined;
  return partners.some((number) => isGiven(facts, number, asked)) ? [] : partners;
}

/** Whether one of the diagnoses is in the document's group of covered diagnoses with this number. */
function isGiven(facts: CoverageFacts, number: number, { diagnoses, groups }: Asked): boolean {
  const group = groups.find((one) => one.kind === 'COVERED' && one.number === number);
  return diagnoses.some((one) => facts.diagnoses.get(one)?.some((listing) => listing.group === group?.id));
}
