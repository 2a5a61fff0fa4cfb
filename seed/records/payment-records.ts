import { z } from 'zod';
import { code, date, id, text } from './record-values.ts';

/** The records about who pays and how, by the value of `record`. */
export const paymentRecords = {
  /** What the Medicare Physician Fee Schedule says of a procedure; indicators as they are published. */
  feeSchedule: z.strictObject({
    record: z.literal('feeSchedule'),
    code: code('Procedure'),
    /** The edition: `2024-07`. */
    release: text,
    /** A active, C priced by the contractor, ... */
    status: text,
    /** 0: modifiers 26 and TC do not apply; 1: they do; 7: a therapy service; ... */
    pcTc: text,
    /** Days of the global period; XXX where there is none. */
    globalDays: text,
    /** Assistant at surgery: 0 restricted, 1 never paid, 2 may be paid, 9 does not apply. */
    assistant: text,
    /** Two surgeons: 0 not permitted, 1 and 2 may be paid, 9 does not apply. */
    coSurgeons: text,
    /** A team of surgeons: 0 not permitted, 1 and 2 may be paid, 9 does not apply. */
    teamSurgeons: text,
    /** Several procedures on one day: 0 no reduction, 2 the usual one, ... */
    multipleProcedures: text,
    /** Both sides: 0 no adjustment, 1 150 %, 2 priced for both, 3 each in full, 9 does not apply. */
    bilateral: text,
    /** Of a diagnostic test: 01 general, 02 direct, 03 personal, 09 does not apply, ... */
    supervision: text,
  }),

  /** A policy of a payer, or another page that speaks of coverage. */
  coverageDocument: z.strictObject({
    record: z.literal('coverageDocument'),
    id: id('POLICY'),
    kind: z.enum(['NCD', 'LCD', 'ARTICLE', 'PAYER_POLICY', 'NEWS']),
    position: z.enum(['COVERED', 'NONCOVERED', 'INVESTIGATIONAL', 'CONTRACTOR_PRICED', 'UNSPECIFIED']),
    title: text,
    effectiveFrom: date.optional(),
    url: z.url('expected an address such as "https://example.org/page"').optional(),
    /** The payer whose policy it is; absent for the pages of others. */
    issuer: id('PAYER').optional(),
    addresses: z.array(code('Procedure')).min(1, 'expected at least one procedure'),
  }),
} as const;
