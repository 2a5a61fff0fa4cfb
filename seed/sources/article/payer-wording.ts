import { followedBy, slugOf, textAfter } from './wording.ts';

interface KnownPayer {
  readonly pattern: RegExp;
  readonly id: string;
  readonly name: string;
  readonly kind: 'COMMERCIAL' | 'BLUE' | 'PUBLIC';
}

const known: readonly KnownPayer[] = [
  { pattern: /^aetna\b/i, id: 'PAYER:aetna', name: 'Aetna', kind: 'COMMERCIAL' },
  {
    pattern: /^(blue cross( and)?( blue shield)?|bcbs)$/i,
    id: 'PAYER:bcbs',
    name: 'Blue Cross Blue Shield',
    kind: 'BLUE',
  },
  { pattern: /^cigna\b/i, id: 'PAYER:cigna', name: 'Cigna Health', kind: 'COMMERCIAL' },
  { pattern: /^united ?health ?care\b/i, id: 'PAYER:unitedhealthcare', name: 'UnitedHealthcare', kind: 'COMMERCIAL' },
  { pattern: /^medicare$/i, id: 'PAYER:medicare', name: 'Medicare', kind: 'PUBLIC' },
];

/** The payer with this name: a known one, which may have several names, or a new one. */
export function payerOf(name: string): Omit<KnownPayer, 'pattern'> {
  const found = known.find(({ pattern }) => pattern.test(name));
  if (found) return { id: found.id, name: found.name, kind: found.kind };
  const kind = /\bblue\b/i.test(name)
    ? 'BLUE'
    : /\b(medicare|medicaid|tricare)\b/i.test(name)
      ? 'PUBLIC'
      : 'COMMERCIAL';
  return { id: `PAYER:${slugOf(name)}`, name, kind };
}

/** The names in a sentence such as "Key payers discussed include A, B, and C." */
export function payerNames(sentence: string): string[] {
  const rest = textAfter(/\bpayers\b/i, sentence) ?? '';
  const list = textAfter(/\binclud(?:e|es|ing)\b /i, rest) ?? '';
  if (rest.slice(0, rest.length - list.length).includes('.')) return [];
  return list
    .replace(/\.$/, '')
    .split(/, (?:and )?| and (?!blue shield)/i)
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]/.test(name));
}

/** Matches a sentence that says that payers cover the service. */
export const coveragePattern = followedBy(/\bpayers\b/i, /\b(commonly|typically|usually) cover\b/i);
