import { codeOf } from '../../codes/ids.ts';
import { type Editions, type EditKind, mostNamed } from './editions.ts';
import type { AddOnRule, EditFacts, PtpPair } from './facts.ts';

/** What the files that judge each code say on one date: others may say something else. */
export function judgedFacts({ pairs, limits, rules }: EditFacts, editions: Editions): EditFacts {
  const { date } = editions;
  return {
    pairs: pairs.filter((one) => isInEffect(one, date) && isFrom(editions, 'PTP', one.columnOne, one)),
    limits: limits.filter((one) => isFrom(editions, 'MUE', one.procedure, one)),
    rules: rules.filter((one) => isInEffect(one, date) && isFrom(editions, 'ADD_ON', one.addOn, one)),
  };
}

interface Dated {
  readonly effectiveFrom: string | null;
  readonly deletedOn: string | null;
}

function isInEffect({ effectiveFrom, deletedOn }: Dated, date: string): boolean {
  return (effectiveFrom === null || effectiveFrom <= date) && (deletedOn === null || date <= deletedOn);
}

/** Whether a fact is from the file that judges the code. */
function isFrom(editions: Editions, kind: EditKind, id: string, fact: { readonly documentId: string }): boolean {
  return editions.of(kind, codeOf(id))?.documentId === fact.documentId;
}

/** Whether an NCCI-associated modifier can get around a PTP edit. */
export function canBypass({ modifierIndicator }: Pick<PtpPair, 'modifierIndicator'>): boolean {
  return modifierIndicator === '1';
}

/** A PTP edit in plain words. */
export function explainPair(pair: Pick<PtpPair, 'columnOne' | 'columnTwo' | 'modifierIndicator'>): string {
  const way = canBypass(pair)
    ? 'An NCCI-associated modifier gets around the edit if the services were distinct.'
    : 'No modifier gets around the edit.';
  return `${codeOf(pair.columnTwo)} is not paid on the same day as ${codeOf(pair.columnOne)}. ${way}`;
}

/** Whether an add-on code is billed with a primary code. */
export interface JudgedAddOn {
  readonly outcome: 'PASS' | 'FAIL' | 'NO_DATA';
  /** The primary codes that it is billed with, and all that are listed. */
  readonly primaries: readonly string[];
  readonly listed: readonly string[];
  readonly explanation: string;
}

/** Judges an add-on code by the rules about it, of which there is at least one, among the procedures billed with it. */
export function judgeAddOn(addOn: string, rules: readonly AddOnRule[], billed: readonly string[]): JudgedAddOn {
  const listed = [...new Set(rules.flatMap(({ primary }) => primary ?? []))];
  const primaries = listed.filter((primary) => billed.includes(primary));
  const contractor = rules.some(({ type }) => type !== 'LISTED');
  const outcome = primaries.length > 0 ? 'PASS' : contractor ? 'NO_DATA' : 'FAIL';
  return { outcome, primaries, listed, explanation: explainAddOn(codeOf(addOn), outcome, primaries, listed) };
}

function explainAddOn(
  addOn: string,
  outcome: JudgedAddOn['outcome'],
  primaries: readonly string[],
  listed: readonly string[],
): string {
  if (outcome === 'PASS') return `${addOn} is an add-on code, and ${codesIn(primaries)} is a primary code for it.`;
  if (outcome === 'FAIL') {
    return `${addOn} is an add-on code, and none of the codes is a primary code for it. It is paid only with ${codesIn(listed)}.`;
  }
  const known = listed.length > 0 ? `NCCI lists ${codesIn(listed)}, and the` : 'The';
  return `${addOn} is an add-on code. ${known} Medicare contractor decides which other primary codes it is paid with.`;
}

function codesIn(ids: readonly string[]): string {
  const codes = ids.slice(0, mostNamed).map(codeOf).join(', ');
  return ids.length > mostNamed ? `${codes}, or one of ${ids.length - mostNamed} others` : codes;
}
