/** Modifiers that say where on the body a service was done. */
const anatomic = new Set(
  'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI'.split(' '),
);

/** Modifiers that say that a service was distinct, the more specific ones first. */
const distinct = ['XE', 'XS', 'XP', 'XU', '59'] as const;

/** The other NCCI-associated modifiers: for global surgery, visits, and repeated tests. */
const others = new Set(['24', '25', '57', '58', '78', '79', '27', '91']);

/** From this date of service on, modifiers for distinct services count on both codes of an edit, as anatomic ones do. */
const distinctOnBothSince = '2019-07-01';

/**
 * The modifier that gets around a PTP edit with indicator 1: the first one on the column 2 code that is associated with NCCI,
 * otherwise the first one on the column 1 code that counts there. Undefined if there is none. Modifiers are codes.
 */
export function bypassingModifier(
  columnOne: readonly string[],
  columnTwo: readonly string[],
  date: string,
): string | undefined {
  const isDistinct = (one: string) => distinct.some((modifier) => modifier === one);
  return (
    columnTwo.find((one) => anatomic.has(one) || isDistinct(one) || others.has(one)) ??
    columnOne.find((one) => anatomic.has(one) || (isDistinct(one) && date >= distinctOnBothSince))
  );
}

/**
 * The modifiers that can get around a PTP edit with indicator 1 if they are put on the column 2 code, the more specific ones
 * first. Those for distinct services are not for visits (evaluation and management).
 */
export function modifiersToBypass(columnTwo: string): readonly string[] {
  return isVisit(columnTwo) ? ['25'] : distinct;
}

/** All modifiers that `modifiersToBypass` may return. */
export const suggestedModifiers: readonly string[] = [...distinct, '25'];

/** Visits: evaluation and management, and the visits of eye care. */
function isVisit(procedure: string): boolean {
  return /^(99[2-4]\d\d|920(02|04|12|14))$/.test(procedure);
}
