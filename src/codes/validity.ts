import { all, any, type Condition, compare, missing, not } from '../graph/condition/condition.ts';
import { holds } from '../graph/condition/holds.ts';
import { printCondition } from '../graph/condition/print-condition.ts';

/**
 * When a code is active and when it is billable. Both are defined once, as conditions on the code's properties. The
 * Cypher of statements and the functions that answer in memory are derived from them.
 *
 * Days are ISO dates. First and last days are included, and a missing day leaves that end open.
 */

/** The properties that a code's status depends on. */
export interface Validity {
  /** The code set that lists the code; null if none does. */
  readonly documentId: string | null;
  /** `DELETED` for a code that is known to be retired, `NOT_FOUND` for one that never existed; else null. */
  readonly status: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The properties that say when a diagnosis is billable; null for other codes. */
export interface Billability {
  /** As of the newest release. */
  readonly billable: boolean | null;
  readonly billableFrom: string | null;
  readonly billableTo: string | null;
}

export type CodeStatus = 'ACTIVE' | 'NOT_YET' | 'RETIRED' | 'UNCONFIRMED';

/** A condition that depends on the day. */
export type OnDay = (day: string) => Condition;

const neverExisted = compare('status', '=', 'NOT_FOUND');
const unconfirmed = any(missing('documentId'), neverExisted);
const notYetOn: OnDay = (day) => compare('validFrom', '>', day);

/** The code was valid before the day, and no longer is. */
export const retiredOn: OnDay = (day) => any(compare('status', '=', 'DELETED'), compare('validTo', '<', day));

/** The statuses other than ACTIVE. The first one whose condition holds is the code's. */
const otherStatuses: readonly { readonly status: CodeStatus; readonly when: OnDay }[] = [
  { status: 'UNCONFIRMED', when: () => unconfirmed },
  { status: 'RETIRED', when: retiredOn },
  { status: 'NOT_YET', when: notYetOn },
];

/** A code set lists the code, and it is valid on the day. */
export const activeOn: OnDay = (day) => not(any(...otherStatuses.map(({ when }) => when(day))));

/** The code is known not to be valid on the day. An unconfirmed code may be valid, unless it never existed. */
export const invalidOn: OnDay = (day) => any(neverExisted, retiredOn(day), notYetOn(day));

/** The diagnosis is valid for submission on a claim. */
export const billableOn: OnDay = (day) =>
  all(
    any(compare('billable', '=', true), not(missing('billableTo'))),
    not(compare('billableFrom', '>', day)),
    not(compare('billableTo', '<', day)),
  );

/** The policy applies. It no longer does on the day that it is retired. */
const inForceOn: OnDay = (day) => all(not(compare('effectiveFrom', '>', day)), not(compare('retiredOn', '<=', day)));

/** The code's status on a day. */
export function statusOn(day: string, code: Validity): CodeStatus {
  return otherStatuses.find(({ when }) => holds(when(day), { ...code }))?.status ?? 'ACTIVE';
}

/** Whether the diagnosis is valid for submission on a claim on a day. False for other codes. */
export function isBillableOn(day: string, diagnosis: Billability): boolean {
  return holds(billableOn(day), { ...diagnosis });
}

/** Whether a code is an ICD-10-CM code that isn't billable on a day. If it is active, it is a header. */
export function isHeaderOn(day: string, code: Billability & { readonly system: string | null }): boolean {
  return code.system === 'ICD10CM' && !isBillableOn(day, code);
}

/** Whether a claim on the day may use a code: it is active, and not a header. */
export function isUsableOn(day: string, code: Validity & Billability & { readonly system: string | null }): boolean {
  return statusOn(day, code) === 'ACTIVE' && !isHeaderOn(day, code);
}

/** Whether the policy applies on a day. */
export function isInForceOn(
  day: string,
  policy: { readonly effectiveFrom: string | null; readonly retiredOn: string | null },
): boolean {
  return holds(inForceOn(day), { ...policy });
}

/** Before and after every date. */
const [beginning, end] = ['0000-00-00', '9999-12-31'];

/** The last day of a code that is not retired: it is retired on all later days. */
export function lastDayOf({ status, validTo }: Pick<Validity, 'status' | 'validTo'>): string {
  return status === 'DELETED' ? beginning : (validTo ?? end);
}

/** The first and last day on which a diagnosis is billable; null if it never is. */
export function billablePeriodOf({ billable, billableFrom, billableTo }: Billability) {
  if (billable !== true && billableTo === null) return null;
  return { from: billableFrom ?? beginning, to: billableTo ?? end };
}

/** A condition in Cypher, on the node in a variable. `day` is the Cypher expression for the day, such as `$day`. */
export function printOnDay(condition: OnDay, variable: string, day: string): string {
  const printed = printCondition(condition(day), variable, (value) => (value === day ? day : literal(value)));
  return `coalesce(${printed}, false)`;
}

/** The same for a day that may be null: then the condition does not hold. */
export function printIfDay(condition: OnDay, variable: string, day: string): string {
  return `(${day} IS NOT NULL AND ${printOnDay(condition, variable, day)})`;
}

/** A code's status in Cypher. */
export function printStatus(variable: string, day: string): string {
  const cases = otherStatuses.map(({ status, when }) => `WHEN ${printOnDay(when, variable, day)} THEN '${status}'`);
  return `CASE ${cases.join(' ')} ELSE 'ACTIVE' END`;
}

/** A constant from this file: text without quotes, a number, true or false. */
function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
