import { label } from './label.ts';
import { decimal, flag, integer, oneOf, text } from './property.ts';
import { categorySources } from './sources.ts';

/** Whether a secondary diagnosis is a complication or comorbidity (CC), or a major one (MCC). */
export const ccLevels = ['CC', 'MCC'] as const;

/** The published classifications whose categories codes are put into. */
const categorySchemes = ['RBCS', 'RISK_ADJUSTMENT', 'ELIXHAUSER', 'CHRONIC_CONDITION', 'PRCCSR'] as const;

/** Where a fact about codes is from: each edition has nodes of its own, so that several can be loaded. */
const edition = { edition: text, documentId: text.referringTo('SourceDocument') };

/** What payment rules and classifications say about codes. */
export const factLabels = {
  MsDrg: label([], ['ms-drg'], {
    id: text,
    ...edition,
    number: text.indexed(),
    title: text,
    mdc: text.optional(),
    type: oneOf(['MEDICAL', 'SURGICAL']).optional(),
    weight: decimal.optional(),
    uncappedWeight: decimal.optional(),
    geometricMeanStay: decimal.optional(),
    arithmeticMeanStay: decimal.optional(),
    postAcuteTransfer: flag,
    specialPay: flag,
  }),
  /** The list of all diagnoses of a level. */
  CcLevel: label([], ['cc-levels'], { id: text, ...edition, level: oneOf(ccLevels), count: integer }),
  /** The principal diagnoses with which some diagnoses do not count as CC or MCC. */
  CcExclusionList: label([], ['cc-exclusions'], { id: text, ...edition, number: text, count: integer }),
  /** The MS-DRGs in which some diagnoses do not count as CC or MCC, from the first to the last number. */
  DrgExclusionList: label([], ['cc-exclusions'], {
    id: text,
    ...edition,
    mdc: text,
    firstDrg: text,
    lastDrg: text,
    title: text,
    count: integer,
  }),
  /** What hospitals are paid for outpatient services. Procedures that are paid alike share one. */
  OppsEntry: label([], ['opps'], {
    id: text,
    ...edition,
    statusIndicator: text,
    apc: text.optional(),
    relativeWeight: decimal.optional(),
    paymentRate: decimal.optional(),
  }),
  CodeCategory: label([], categorySources, {
    id: text,
    ...edition,
    scheme: oneOf(categorySchemes),
    code: text
      .optional()
      .from('prccsr-categories', 'prccsr-mapping', 'chronic-conditions', 'elixhauser', 'elixhauser-measures'),
    title: text,
    group: text.optional().from('rbcs', 'prccsr-categories', 'chronic-conditions'),
    subgroup: text.optional().from('rbcs', 'chronic-conditions'),
    note: text.optional().from('rbcs', 'chronic-conditions', 'elixhauser-measures'),
  }),
} as const;
