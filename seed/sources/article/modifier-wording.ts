import type { Wording } from './wording.ts';

/** How common a modifier is, by the note in its row. */
export const applicabilityWording: Wording<'NOT_TYPICAL' | 'RARE' | 'TYPICAL' | 'CONDITIONAL'> = [
  ['NOT_TYPICAL', /\bnot (typical|typically|usual|usually)\b/i],
  ['RARE', /\brare(ly)?\b/i],
  ['TYPICAL', /^use when the (interpretation|report|service)/i],
  ['CONDITIONAL', /\b(use|apply|used) (if|when|only)\b|\bwhen applicable\b/i],
];

/** What a modifier applies to, by the note in its row. */
export const appliesToWording: Wording<
  'GLOBAL_PERIOD' | 'ASSOCIATED_SURGERY' | 'ASSOCIATED_IMAGING' | 'INTERPRETATION'
> = [
  ['GLOBAL_PERIOD', /\bglobal\b/i],
  ['ASSOCIATED_SURGERY', /\b(surgical team|at[- ]surgery|intraoperative|associated intervention)\b/i],
  ['ASSOCIATED_IMAGING', /\b(imaging procedure|acquisition|scan)\b/i],
  ['INTERPRETATION', /\b(interpretation|report)/i],
];
