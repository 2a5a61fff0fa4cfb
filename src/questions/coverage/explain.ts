import { codeOf } from '../../codes/ids.ts';
import type { DerivedListing, DocumentVersion } from './facts.ts';
import type { Membership } from './memberships.ts';
import type { CoverageExtent, CoverageQuestion } from './outcome.ts';

interface Case {
  readonly diagnosis: string;
  readonly document: DocumentVersion;
  readonly isDated: boolean;
}

interface Decision extends Membership {
  /** Whether the document has the diagnosis in both kinds of lists. */
  readonly isBoth: boolean;
  /** Whether a paragraph may say that the procedure is not covered. */
  readonly isDoubtful: boolean;
}

/** Explains the outcome of a diagnosis that a group lists. */
export function explainListed({ diagnosis, document, isDated }: Case, decision: Decision): string {
  const { group, isCertain } = decision;
  const supports = group.kind === 'COVERED' ? 'supporting' : 'not supporting';
  const listed = `${document.number} lists ${codeOf(diagnosis)} as ${supports} medical necessity, in group ${group.number}.`;
  const promise = isCertain && group.kind === 'COVERED' ? ' That is not a promise of payment.' : '';
  return `${listed}${isCertain ? '' : ` ${whyUncertain(decision)}`}${promise}${dated(isDated)}`;
}

function whyUncertain({ group, isBoth, isDoubtful, missing }: Decision): string {
  if (isBoth) return 'Another group of it says the opposite.';
  if (isDoubtful) return 'The paragraph of the procedure may say that it is not covered.';
  if (missing.length > 0) return `A code of ${groupsIn(missing)} is needed as well.`;
  if (group.paragraph !== null) return 'Its paragraph sets conditions that are not checked.';
  return 'No paragraph is known that says which procedures the group is for.';
}

function groupsIn(numbers: readonly number[]): string {
  return numbers.length === 1 ? `group ${numbers[0]}` : `groups ${numbers.join(', ')}`;
}

/** Explains why a document that lists the procedure says nothing about a diagnosis. */
export function explainUnlisted({ diagnosis, document, isDated }: Case, extent: CoverageExtent): string {
  const code = codeOf(diagnosis);
  const { number } = document;
  switch (extent) {
    case 'COMPLETE':
      return `${number} does not list ${code} for the procedure.${dated(isDated)}`;
    case 'NOT_COVERED_ONLY':
      return `${number} does not list ${code} as not covered. That does not mean that it is covered: no list of covered diagnoses of ${number} is loaded.${dated(isDated)}`;
    case 'CUT_OFF':
      return `The loaded list of ${number} is cut off, so it is not known whether it has ${code}.`;
    default:
      return `No list of diagnoses of ${number} is loaded.`;
  }
}

/** Explains that a document has the procedure in a group of codes that are not covered. */
export function explainNotCoveredProcedure(procedure: string, { number }: DocumentVersion): string {
  return `${number} lists ${codeOf(procedure)} in a group of codes that it does not cover.`;
}

/** Explains that only lists of other versions of a document are loaded. */
export function explainOldLists({ number, version }: DocumentVersion): string {
  return `Version ${version} of ${number} applies on the date, but its lists are not loaded.`;
}

/** Explains an outcome of the derived list. */
export function explainDerived(diagnosis: string, procedure: string, { kind, lcds }: DerivedListing): string {
  const [as, what] = kind === 'COVERED' ? ['', 'covers it'] : [' as not covered', 'does not cover it'];
  return `A list derived from the articles of ${lcds.join(', ')} has ${codeOf(diagnosis)} for ${codeOf(procedure)}${as}: some group of one of these articles ${what}, maybe for another procedure or under conditions.`;
}

/** Explains that no document is known to say anything. */
export function explainNoDocument(diagnosis: string, question: CoverageQuestion, unplaced: number): string {
  const { procedure, state, contractor, date } = question;
  const where = [state && ` in ${state}`, contractor && ` by ${contractor}`].filter(Boolean).join('');
  const unknown =
    unplaced > 0
      ? ` ${unplaced === 1 ? 'One document that lists' : `${unplaced} documents that list`} it may apply there.`
      : '';
  return `No loaded document known to apply${where} on ${date} says anything about ${codeOf(procedure)} for ${codeOf(diagnosis)}.${unknown}`;
}

function dated(isDated: boolean): string {
  return isDated ? '' : ' The dates of the document are not loaded.';
}
