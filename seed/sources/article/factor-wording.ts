import { followedBy, type Words } from './wording.ts';

/** A feature of a patient, and the words that express it. */
interface FactorRule {
  readonly pattern: Words;
  readonly name: (age: number | undefined) => string;
  readonly id: (age: number | undefined) => string;
  readonly kind: 'DEMOGRAPHIC' | 'DRUG' | 'EVENT' | 'STUDY';
  /** The codes of diagnoses that express it. */
  readonly suggests: readonly string[];
  /** If given, the diagnoses are suggested only if the page lists this one. */
  readonly listed?: string;
}

/** The features of a patient that the text of a scenario can mention. */
export const factorRules: readonly FactorRule[] = [
  {
    pattern: /\bpostmenopausal woman\b/i,
    id: (age) => `postmenopausal-woman${age === undefined ? '' : `-of-${age}`}`,
    name: (age) => `Woman${age === undefined ? '' : ` of ${age}`}, past the menopause`,
    kind: 'DEMOGRAPHIC',
    suggests: ['Z78.0'],
  },
  {
    pattern: /\b(long-?(standing|term)|chronic) (cortico)?steroids?\b/i,
    id: () => 'long-term-corticosteroids',
    name: () => 'Long-term corticosteroids',
    kind: 'DRUG',
    suggests: ['Z79.52'],
  },
  {
    pattern: /\blow-trauma (distal radius|wrist) fracture\b/i,
    id: () => 'low-trauma-distal-radius-fracture',
    name: () => 'Low-trauma fracture of the distal radius',
    kind: 'EVENT',
    suggests: ['S52.501A', 'M80.031A'],
    listed: 'S52.501A',
  },
  {
    pattern: followedBy(/\bCT\b/i, /\bbone mineral density scan of the hip and spine\b/i),
    id: () => 'ct-density-scan-of-hip-and-spine',
    name: () => 'CT density scan of hip and spine',
    kind: 'STUDY',
    suggests: [],
  },
];
