import { slugOf } from './wording.ts';

/** A payer that pages name. */
export interface Payer {
  readonly id: string;
  readonly name: string;
  readonly kind: 'COMMERCIAL' | 'BLUE' | 'PUBLIC';
}

interface KnownPayer extends Payer {
  /** The ways of writing its name, for a regular expression. */
  readonly names: string;
}

const known: readonly KnownPayer[] = [
  { names: 'aetna', id: 'PAYER:aetna', name: 'Aetna', kind: 'COMMERCIAL' },
  {
    names: 'blue cross(?:,? (?:and )?blue shield)?(?: plans)?|bcbs',
    id: 'PAYER:bcbs',
    name: 'Blue Cross Blue Shield',
    kind: 'BLUE',
  },
  { names: 'cigna(?: healthcare| health)?', id: 'PAYER:cigna', name: 'Cigna Health', kind: 'COMMERCIAL' },
  {
    names: 'united ?health ?care|uhc',
    id: 'PAYER:unitedhealthcare',
    name: 'UnitedHealthcare',
    kind: 'COMMERCIAL',
  },
  {
    names: '(?:original |traditional )?medicare(?: part b| fee-for-service| ffs| program)?',
    id: 'PAYER:medicare',
    name: 'Medicare',
    kind: 'PUBLIC',
  },
  { names: 'medicaid', id: 'PAYER:medicaid', name: 'Medicaid', kind: 'PUBLIC' },
  { names: 'tricare', id: 'PAYER:tricare', name: 'TRICARE', kind: 'PUBLIC' },
  { names: 'humana', id: 'PAYER:humana', name: 'Humana', kind: 'COMMERCIAL' },
  { names: 'kaiser permanente', id: 'PAYER:kaiser-permanente', name: 'Kaiser Permanente', kind: 'COMMERCIAL' },
];

const wholeNames = known.map((payer) => ({ payer, pattern: new RegExp(`^(?:${payer.names})$`, 'i') }));

// A plan of a known payer, such as Medicare Advantage or Blue Cross Blue Shield of Texas, is another payer.
const namesInText = known.map(
  ({ names }) => new RegExp(`\\b(?:${names})\\b(?! (?:advantage|of|shield|physician)\\b)`, 'i'),
);

/** The payer with this name: a known one, which may have several names, or a new one. */
export function payerOf(name: string): Payer {
  const found = wholeNames.find(({ pattern }) => pattern.test(name))?.payer;
  if (found) return { id: found.id, name: found.name, kind: found.kind };
  const kind = /\b(blue|bcbs)\b/i.test(name)
    ? 'BLUE'
    : /\b(medicare|medicaid|tricare)\b/i.test(name)
      ? 'PUBLIC'
      : 'COMMERCIAL';
  return { id: `PAYER:${slugOf(name)}`, name, kind };
}

/** The names of known payers in a text, as it writes them. */
export function knownPayersIn(text: string): string[] {
  return namesInText.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** A text without the names of known payers. */
export function withoutKnownPayers(text: string): string {
  return namesInText.reduce((rest, { source }) => rest.replace(new RegExp(source, 'gi'), ' '), text);
}

/** Whether a name is one of a known payer, in any case. */
export function isKnownPayer(name: string): boolean {
  return wholeNames.some(({ pattern }) => pattern.test(name));
}

/** Matches a heading or label of a list of payers. */
export const payerLabel =
  /^(?:\w+ ){0,3}(?:payers?|payors?|insurers?|insurance|carriers?|health plans?|covered by)(?: (?:discussed|named|mentioned|covered|reviewed|and coverage|coverage|include))?$/i;

/** Matches a word for payers. */
export const payerWord =
  /\b(payers?|payors?|insurers?|insurance (?:compan(?:y|ies)|carriers?|plans?)|health plans?)\b/i;

/** Matches words that say that someone pays for a service. */
export const payingWords =
  /\b(?:(?:cover|reimburs|pay)(?:s|es|e|ed|ing)?|paid|accepted|recognized|policy|policies|discussed|named|mentioned)\b/i;

const often = '(?:commonly|typically|usually|generally|routinely)';

/** Matches a sentence that says that payers cover the service. */
export const coveragePattern = new RegExp(
  `\\b${often} (?:cover(?:s|ed by)?|reimburse[sd]?(?: by)?|paid by)\\b|\\b(?:covered|reimbursed|paid) ${often} by\\b`,
  'i',
);

/** Matches a sentence that says that they do not. */
export const noCoverage = /\b(?:not|never|rarely|seldom|no longer|nor)\b[^,;]*\b(?:cover|reimburs|paid)/i;
