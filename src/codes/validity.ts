import { all, any, type Condition, compare, missing, not } from '../graph/condition/condition.ts';
import { holds } from '../graph/condition/holds.ts';
import { printCondition } from '../graph/condition/print-condition.ts';

/**
 * When a code is in force and when it is billable, defined once: as conditions on a code's properties, from which both
 * the Cypher of statements and the answers in memory come. Days are ISO dates, first and last days are included, and a
 * missing one is open.
 */

/** What validity is worked out from. */
export interface Validity {
  /** The code set that lists the code; null where none does. */
  readonly documentId: string | null;
  /** Filled in where the code is known to have ended, or never to have existed, without a date. */
  readonly status: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What billability is worked out from; null for codes that are no diagnoses. */
export interface Billability {
  /** By the newest release. */
  readonly billable: boolean | null;
  readonly billableFrom: string | null;
  readonly billableTo: string | null;
}

export type CodeStatus = 'ACTIVE' | 'NOT_YET' | 'RETIRED' | 'UNCONFIRMED';

/** A condition that depends on the day. */
export type OnDay = (day: string) => Condition;

const neverExisted = compare('status', '=', 'NOT_FOUND');
const retiredOn: OnDay = (day) => any(compare('status', '=', 'DELETED'), compare('validTo', '<', day));
const notYetOn: OnDay = (day) => compare('validFrom', '>', day);
const unconfirmed = any(missing('documentId'), neverExisted);

/** The statuses besides ACTIVE: the first whose condition holds is the code's. */
const otherStatuses: readonly { readonly status: CodeStatus; readonly when: OnDay }[] = [
  { status: 'UNCONFIRMED', when: () => unconfirmed },
  { status: 'RETIRED', when: retiredOn },
  { status: 'NOT_YET', when: notYetOn },
];

/** A code set lists the code, and it is in force. */
export const activeOn: OnDay = (day) => not(any(...otherStatuses.map(({ when }) => when(day))));

/** The code is known not to be in force. Codes that nothing confirms may be. */
export const invalidOn: OnDay = (day) => any(neverExisted, retiredOn(day), notYetOn(day));

/** The diagnosis is valid for submission on a claim. */
export const billableOn: OnDay = (day) =>
  all(
    any(compare('billable', '=', true), not(missing('billableTo'))),
    not(compare('billableFrom', '>', day)),
    not(compare('billableTo', '<', day)),
  );

/** A policy applies: on the day on which it is withdrawn it no longer does. */
const inForceOn: OnDay = (day) => all(not(compare('effectiveFrom', '>', day)), not(compare('retiredOn', '<=', day)));

export function statusOn(day: string, code: Validity): CodeStatus {
  return otherStatuses.find(({ when }) => holds(when(day), { ...code }))?.status ?? 'ACTIVE';
}

export function isBillableOn(day: string, code: Billability): boolean {
  return holds(billableOn(day), { ...code });
}

export function isInForceOn(
  day: string,
  policy: { readonly effectiveFrom: string | null; readonly retiredOn: string | null },
): boolean {
  return holds(inForceOn(day), { ...policy });
}

/** The last day on which a code may be in force: retired codes are those whose last day is before the day in question. */
export function lastDayOf({ status, validTo }: Pick<Validity, 'status' | 'validTo'>): string {
  return status === 'DELETED' ? '0000-01-01' : (validTo ?? '9999-12-31');
}

/** The days on which a diagnosis is billable; null for one that never is. */
export function billablePeriodOf({ billable, billableFrom, billableTo }: Billability) {
  if (billable !== true && billableTo === null) return null;
  return { from: billableFrom ?? '0000-01-01', to: billableTo ?? '9999-12-31' };
}

/** A condition in Cypher, on the node that a variable holds. `day` is the expression for the day, such as `$day`. */
export function printOnDay(condition: OnDay, variable: string, day: string): string {
  const printed = printCondition(condition(day), variable, (value) => (value === day ? day : literal(value)));
  return `coalesce(${printed}, false)`;
}

/** The same where the day may be null: then the condition does not hold. */
export function printIfDay(condition: OnDay, variable: string, day: string): string {
  return `(${day} IS NOT NULL AND ${printOnDay(condition, variable, day)})`;
}

/** A code's status in Cypher. */
export function printStatus(variable: string, day: string): string {
  const cases = otherStatuses.map(({ status, when }) => `WHEN ${printOnDay(when, variable, day)} THEN '${status}'`);
  return `CASE ${cases.join(' ')} ELSE 'ACTIVE' END`;
}

/** A constant of ours: text without quotes, a number, true or false. */
function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
