import type { Wording } from './wording.ts';

/** What the label of a diagnosis says: a fracture is one, unless it is said to be absent. */
export const fractureLabel = /^(?!.*\bwithout\b).*\bfracture/i;

/** What a diagnosis is to the procedure, by the note beside it. */
export const roleWording: Wording<'RISK_FACTOR' | 'COMORBIDITY' | 'INDICATION'> = [
  ['RISK_FACTOR', /\brisk factor\b/i],
  ['COMORBIDITY', /\b(comorbid\w*|disorders such as|can affect)\b/i],
  ['INDICATION', /\b(indications?|indicates?|used when|use when)\b/i],
];
