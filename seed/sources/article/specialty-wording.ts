import { followedBy, type Wording } from './wording.ts';

/** What a specialty does with the procedure, by the note in its row. */
export const specialtyRoleWording: Wording<'ORDERS' | 'INTERPRETS' | 'INVOLVED' | 'USES_REPORT'> = [
  ['ORDERS', /\b(orders?|ordering|refers?|referring)\b/i],
  ['INTERPRETS', /\binterpret(s|ing)?\b/i],
  ['INVOLVED', /\binvolved\b/i],
  ['USES_REPORT', followedBy(/\buses?\b/i, /\breports?\b/i)],
];

/** The names of specialties that the steps of a workflow can mention. */
export const namedSpecialties: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Primary care', pattern: /\bprimary care\b/i },
  { name: 'Endocrinology', pattern: /\bendocrinology\b/i },
  { name: 'Orthopedics', pattern: /\borthopa?edics\b/i },
  { name: 'Rheumatology', pattern: /\brheumatology\b/i },
  { name: 'Radiology', pattern: /\bradiology\b/i },
  { name: 'Oncology', pattern: /\boncology\b/i },
  { name: 'Cardiology', pattern: /\bcardiology\b/i },
  { name: 'Neurology', pattern: /\bneurology\b/i },
  { name: 'Interpreting physician', pattern: /\binterpreting physician\b/i },
];
