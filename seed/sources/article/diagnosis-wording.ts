import type { Wording } from './wording.ts';

/** Matches the label of a fracture, but not of a diagnosis without one. */
export const fractureLabel = /^(?!.*\bwithout\b).*\bfracture/i;

/** The role of a diagnosis, by the note in its row. */
export const roleWording: Wording<'RISK_FACTOR' | 'COMORBIDITY' | 'INDICATION'> = [
  ['RISK_FACTOR', /\brisk factor\b/i],
  ['COMORBIDITY', /\b(comorbid\w*|disorders such as|can affect)\b/i],
  ['INDICATION', /\b(indications?|indicates?|used when|use when)\b/i],
];
