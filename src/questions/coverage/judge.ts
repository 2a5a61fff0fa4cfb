import { codeOf } from '../../codes/ids.ts';
import {
  explainDerived,
  explainListed,
  explainNoDocument,
  explainNotCoveredProcedure,
  explainOldLists,
  explainUnlisted,
} from './explain.ts';
import type { CoverageFacts, DerivedListing, DiagnosisListing, DocumentVersion, Group } from './facts.ts';
import { type Membership, membershipsOf } from './memberships.ts';
import type { CoverageExtent, CoverageQuestion, CoverageResult } from './outcome.ts';
import { readsNotCovered } from './paragraph.ts';
import { appliesIn, appliesInOne, type Place } from './place.ts';
import { type VersionOnDate, versionOn } from './versions.ts';

export interface CoverageJudgement {
  /** At least one for each diagnosis. */
  readonly results: readonly CoverageResult[];
  /** Documents that list the procedure, but of which it is not known whether they apply in the place. Their ids. */
  readonly unplaced: readonly string[];
}

/** Judges a procedure for its diagnoses by the facts, which must have been read for them. */
export function judgeCoverage(facts: CoverageFacts, question: CoverageQuestion): CoverageJudgement {
  const { applying, unplaced } = versionsIn(facts, question);
  const stated = applying.flatMap((version) => judgeDocument(facts, version, question));
  const derived = (facts.derived.get(question.procedure) ?? []).flatMap((one) => judgeDerived(facts, one, question));
  const results = [...stated, ...derived];
  const without = question.diagnoses.filter((one) => !results.some(({ diagnosis }) => diagnosis === one));
  return {
    results: [...results, ...without.map((one) => noDocument(one, question, unplaced.length))],
    unplaced: unplaced.map(({ document }) => document.id),
  };
}

/** What applies to a procedure in a place: ids of documents, and of the groups that list diagnoses for it. */
export interface DocumentsInPlace {
  readonly documents: readonly string[];
  readonly unplaced: readonly string[];
  readonly lists: readonly string[];
}

/** The documents that list a procedure in a place, and the groups of diagnoses in them and in the derived list. */
export function documentsIn(facts: CoverageFacts, question: Omit<CoverageQuestion, 'diagnoses'>): DocumentsInPlace {
  const { applying, unplaced } = versionsIn(facts, question);
  const documents = applying.map(({ document }) => document.id);
  const stated = documents.flatMap((id) => facts.groups.get(id) ?? []).filter(({ kind }) => kind !== 'PROCEDURES');
  const derived = (facts.derived.get(question.procedure) ?? []).filter((one) => isDerivedIn(one, question));
  return {
    documents,
    unplaced: unplaced.map(({ document }) => document.id),
    lists: [...stated.map(({ id }) => id), ...derived.map(({ group }) => group)],
  };
}

/** The versions on the date that apply in the place, and those of which it is not known whether they do. */
function versionsIn(facts: CoverageFacts, question: Omit<CoverageQuestion, 'diagnoses'>) {
  const numbers = numbersOf(facts, question.procedure);
  const versions = numbers.flatMap((number) => versionOn(facts, number, question.date) ?? []);
  return {
    applying: versions.filter(({ document }) => placeOf(document, question) === true),
    unplaced: versions.filter(({ document }) => placeOf(document, question) === undefined),
  };
}

function numbersOf(facts: CoverageFacts, procedure: string): string[] {
  const listing = new Set((facts.listings.get(procedure) ?? []).map(({ document }) => document));
  return [...facts.versions].filter(([, all]) => all.some(({ id }) => listing.has(id))).map(([number]) => number);
}

/** Whether a document applies in the place: an article applies where its LCD does. Undefined if that is not known. */
function placeOf(document: DocumentVersion, place: Place): boolean | undefined {
  return appliesIn(document, place) ?? appliesInOne(document.lcds, place);
}

function judgeDocument(facts: CoverageFacts, version: VersionOnDate, question: CoverageQuestion): CoverageResult[] {
  const { document } = version;
  const listings = (facts.listings.get(question.procedure) ?? []).filter((one) => one.document === document.id);
  const [listing] = listings;
  if (!listing) {
    // The version that applies no longer lists the procedure, unless its lists are not loaded.
    return version.hasLists ? [] : question.diagnoses.map((one) => oldLists(document, one));
  }
  const groups = facts.groups.get(document.id) ?? [];
  const own = groups.filter(({ id }) => listings.some(({ group }) => group === id));
  const base = { ...nothing, document: document.id, procedureGroup: listing.group };
  const stated = { ...base, extent: extentOf(groups), source: listing.source, edition: listing.edition };
  const denying = own.find(({ paragraph }) => readsNotCovered(paragraph) === true);
  if (denying && own.length === 1) {
    return question.diagnoses.map((diagnosis) => ({
      ...stated,
      diagnosis,
      outcome: 'NOT_COVERED',
      group: denying.id,
      condition: denying.paragraph,
      explanation: explainNotCoveredProcedure(question.procedure, document),
    }));
  }
  const doubtful = own.find(({ paragraph }) => readsNotCovered(paragraph) !== false);
  return question.diagnoses.map((diagnosis) => {
    const memberships = membershipsOf(facts, {
      diagnosis,
      diagnoses: question.diagnoses,
      code: codeOf(question.procedure),
      own,
      groups,
    });
    return decide(stated, { diagnosis, document, isDated: version.isDated, memberships, doubtful });
  });
}

interface Case {
  readonly diagnosis: string;
  readonly document: DocumentVersion;
  readonly isDated: boolean;
  readonly memberships: readonly Membership[];
  /** A group of the procedure whose paragraph may say that it is not covered. */
  readonly doubtful: Group | undefined;
}

type Stated = Omit<CoverageResult, 'diagnosis' | 'outcome' | 'explanation'>;

/** The outcome of one diagnosis. What is certain comes before what depends on a paragraph, unless the document says both. */
function decide(stated: Stated, one: Case): CoverageResult {
  const { diagnosis, memberships, doubtful } = one;
  const decisive = decisiveOf(memberships);
  if (!decisive) {
    const outcome = stated.extent === 'COMPLETE' || stated.extent === 'NOT_COVERED_ONLY' ? 'NOT_LISTED' : 'NO_DATA';
    return { ...stated, diagnosis, outcome, explanation: explainUnlisted(one, stated.extent) };
  }
  const { group, listing } = decisive;
  const isDoubtful = group.kind === 'COVERED' && doubtful !== undefined;
  const isBoth = memberships.some((other) => other.isCertain && other.group.kind !== group.kind);
  const isCertain = decisive.isCertain && !isDoubtful && !isBoth;
  return {
    ...stated,
    diagnosis,
    outcome: isCertain ? (group.kind === 'COVERED' ? 'COVERED' : 'NOT_COVERED') : 'CONDITIONAL',
    group: group.id,
    condition: group.paragraph ?? (isDoubtful ? doubtful.paragraph : null),
    source: listing.source,
    edition: listing.edition,
    explanation: explainListed(one, { ...decisive, isCertain, isBoth, isDoubtful }),
  };
}

function decisiveOf(memberships: readonly Membership[]): Membership | undefined {
  const certain = memberships.filter(({ isCertain }) => isCertain);
  return certain.find(({ group }) => group.kind === 'COVERED') ?? certain[0] ?? memberships[0];
}

function extentOf(groups: readonly Group[]): CoverageExtent {
  const lists = groups.filter(({ kind, notApplicable }) => kind !== 'PROCEDURES' && !notApplicable);
  if (lists.some(({ complete }) => complete === false)) return 'CUT_OFF';
  const loaded = lists.filter(({ complete }) => complete === true);
  if (loaded.some(({ kind }) => kind === 'COVERED')) return 'COMPLETE';
  return loaded.length > 0 ? 'NOT_COVERED_ONLY' : 'NONE';
}

function judgeDerived(facts: CoverageFacts, derived: DerivedListing, question: CoverageQuestion): CoverageResult[] {
  if (!isDerivedIn(derived, question)) return [];
  const { group, kind, lcds, source, edition } = derived;
  return question.diagnoses
    .filter((one) => listingIn(facts, one, group) !== undefined)
    .map((diagnosis) => ({
      ...nothing,
      diagnosis,
      outcome: kind,
      extent: 'DERIVED',
      derived: true,
      group,
      source,
      edition,
      lcds,
      explanation: explainDerived(diagnosis, question.procedure, derived),
    }));
}

function isDerivedIn({ places }: DerivedListing, place: Place): boolean {
  return appliesInOne(places, place) === true || !isPlaced(place);
}

function isPlaced({ state, contractor }: Place): boolean {
  return state !== undefined || contractor !== undefined;
}

function listingIn(facts: CoverageFacts, diagnosis: string, group: string): DiagnosisListing | undefined {
  return facts.diagnoses.get(diagnosis)?.find((one) => one.group === group);
}

const nothing: Omit<CoverageResult, 'diagnosis' | 'outcome' | 'explanation'> = {
  document: null,
  extent: 'NONE',
  derived: false,
  procedureGroup: null,
  group: null,
  condition: null,
  source: null,
  edition: null,
  lcds: [],
};

function oldLists(document: DocumentVersion, diagnosis: string): CoverageResult {
  return { ...nothing, document: document.id, diagnosis, outcome: 'NO_DATA', explanation: explainOldLists(document) };
}

function noDocument(diagnosis: string, question: CoverageQuestion, unplaced: number): CoverageResult {
  return { ...nothing, diagnosis, outcome: 'NO_DATA', explanation: explainNoDocument(diagnosis, question, unplaced) };
}
