import { followedBy, followsWords, slugOf, type Words } from './wording.ts';

/** A payer that pages name. */
export interface Payer {
  readonly id: string;
  readonly name: string;
  readonly kind: 'COMMERCIAL' | 'BLUE' | 'PUBLIC';
}

interface KnownPayer extends Payer {
  /** The ways of writing its name. */
  readonly names: RegExp;
}

const known: readonly KnownPayer[] = [
  { names: /\baetna\b/gi, id: 'PAYER:aetna', name: 'Aetna', kind: 'COMMERCIAL' },
  {
    names: /\b(?:blue cross(?:,? (?:and )?blue shield)?(?: plans)?|bcbs)\b/gi,
    id: 'PAYER:bcbs',
    name: 'Blue Cross Blue Shield',
    kind: 'BLUE',
  },
  { names: /\b(?:cigna(?: healthcare| health)?)\b/gi, id: 'PAYER:cigna', name: 'Cigna Health', kind: 'COMMERCIAL' },
  {
    names: /\b(?:united ?health ?care|uhc)\b/gi,
    id: 'PAYER:unitedhealthcare',
    name: 'UnitedHealthcare',
    kind: 'COMMERCIAL',
  },
  {
    names: /\b(?:(?:original |traditional )?medicare(?: part b| fee-for-service| ffs| program)?)\b/gi,
    id: 'PAYER:medicare',
    name: 'Medicare',
    kind: 'PUBLIC',
  },
  { names: /\bmedicaid\b/gi, id: 'PAYER:medicaid', name: 'Medicaid', kind: 'PUBLIC' },
  { names: /\btricare\b/gi, id: 'PAYER:tricare', name: 'TRICARE', kind: 'PUBLIC' },
  { names: /\bhumana\b/gi, id: 'PAYER:humana', name: 'Humana', kind: 'COMMERCIAL' },
  { names: /\bkaiser permanente\b/gi, id: 'PAYER:kaiser-permanente', name: 'Kaiser Permanente', kind: 'COMMERCIAL' },
];

// A plan of a known payer, such as Medicare Advantage or Blue Cross Blue Shield of Texas, is another payer.
const plan = /^ (?:advantage|of|shield|physician)\b/i;

/** The payer with this name: a known one, which may have several names, or a new one. */
export function payerOf(name: string): Payer {
  const found = known.find(({ names }) => name.match(names)?.[0] === name);
  if (found) return { id: found.id, name: found.name, kind: found.kind };
  const kind = /\b(blue|bcbs)\b/i.test(name)
    ? 'BLUE'
    : /\b(medicare|medicaid|tricare)\b/i.test(name)
      ? 'PUBLIC'
      : 'COMMERCIAL';
  return { id: `PAYER:${slugOf(name)}`, name, kind };
}

/** The names of known payers in a text, as it writes them, each payer once. */
export function knownPayersIn(text: string): string[] {
  return known.flatMap(({ names }) => {
    const found = [...text.matchAll(names)].find(({ 0: name, index }) => !isPlan(text, index + name.length));
    return found ? [found[0]] : [];
  });
}

/** A text without the names of known payers. */
export function withoutKnownPayers(text: string): string {
  return known.reduce(
    (rest, { names }) => rest.replace(names, (name, index: number) => (isPlan(rest, index + name.length) ? name : ' ')),
    text,
  );
}

/** Whether a name that ends at an index is part of the name of a plan. */
function isPlan(text: string, end: number): boolean {
  return plan.test(text.slice(end, end + 20));
}

/** Whether a name is one of a known payer, in any case. */
export function isKnownPayer(name: string): boolean {
  return known.some(({ names }) => name.match(names)?.[0] === name);
}

const labelWords =
  /^(?:payers?|payors?|insurers?|insurance|carriers?|health plans?|covered by)(?: (?:discussed|named|mentioned|covered|reviewed|and coverage|coverage|include))?$/i;

/** Recognizes a heading or label of a list of payers: "Payers", "Major commercial payers discussed". */
export const payerLabel: Words = { test: (text) => followsWords(labelWords, text, 3) };

/** Matches a word for payers. */
export const payerWord =
  /\b(payers?|payors?|insurers?|insurance (?:compan(?:y|ies)|carriers?|plans?)|health plans?)\b/i;

/** Matches words that say that someone pays for a service. */
export const payingWords =
  /\b(?:(?:cover|reimburs|pay)(?:s|es|e|ed|ing)?|paid|accepted|recognized|policy|policies|discussed|named|mentioned)\b/i;

const often = /\b(?:commonly|typically|usually|generally|routinely) /i;
const covering = /^(?:cover(?:s|ed by)?|reimburse[sd]?|paid by)\b/i;
const covered = /\b(?:covered|reimbursed|paid) $/i;
const notCovered = followedBy(/\b(?:not|never|rarely|seldom|no longer|nor)\b/i, /\b(?:cover|reimburs|paid)/i);

/** Whether a sentence says that payers commonly cover the service. */
export function saysCovered(sentence: string): boolean {
  const parts = sentence.split(often);
  const isCovered = parts.slice(1).some((part, index) => {
    const isPassive = /^by\b/i.test(part) && covered.test(parts[index] ?? '');
    return isPassive || covering.test(part);
  });
  return isCovered && !sentence.split(/[,;]/).some((clause) => notCovered.test(clause));
}
