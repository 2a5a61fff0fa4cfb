import {
  type Atom,
  all,
  any,
  type Condition,
  compare,
  isBranch,
  type Logic,
  missing,
  not,
} from '../graph/condition/condition.ts';
import { holds } from '../graph/condition/holds.ts';
import { printAtom, printLogic } from '../graph/condition/print-condition.ts';
import { type CheckedDay, type DayOf, endOfTime } from './coverage.ts';

/**
 * When a code is active and when it is billable. Both are defined once, as conditions on the code's properties. The
 * Cypher of statements and the functions that answer in memory are derived from them.
 *
 * Two kinds of facts decide. What files state about first and last days holds on every day. What editions list is known
 * only on the days that they cover: on all others, the status is unknown.
 *
 * Days are ISO dates. First and last days are included, and a missing day leaves that end open.
 */

/** The properties that a code's status depends on. */
export interface Validity {
  /** The code system; null for nodes that are not codes. */
  readonly system: string | null;
  /** The code set that lists the code; null if none does. */
  readonly documentId: string | null;
  /** `DELETED` for a code that is known to be retired, `NOT_FOUND` for one that never existed; else null. */
  readonly status: string | null;
  /** The first and the last day, as files state them. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The first and the last covered day on which an edition lists it, where editions before or after do not. */
  readonly listedFrom: string | null;
  readonly listedTo: string | null;
}

/** The properties that say when a diagnosis is billable, as far as editions cover the day; null for other codes. */
export interface Billability {
  readonly system: string | null;
  /** As of the newest release. */
  readonly billable: boolean | null;
  readonly billableFrom: string | null;
  readonly billableTo: string | null;
}

export type CodeStatus = 'ACTIVE' | 'NOT_YET' | 'RETIRED' | 'UNCONFIRMED' | 'UNKNOWN';

/** What `CheckedDay` says: whether an edition covers the day, and whether one covers it or an earlier day. */
interface Known {
  readonly kind: 'covered' | 'begun';
}

type Part = Atom | Known;

/** The answers for one day. */
type KnownOfDay = Readonly<Record<Known['kind'], boolean>>;

const always: Condition = { kind: 'all', of: [] };
const never: Condition = { kind: 'any', of: [] };

const covered: Known = { kind: 'covered' };
const begun: Known = { kind: 'begun' };

/** A condition that depends on the day. */
export type OnDay = (day: Pick<CheckedDay, 'date' | 'covered'>) => Logic<Part>;

const neverExisted = all<Part>(begun, compare('status', '=', 'NOT_FOUND'));
const unconfirmed: OnDay = () => any<Part>(missing('documentId'), neverExisted);
const endedBefore: OnDay = ({ date }) => compare('validTo', '<', date);
const beginsAfter: OnDay = ({ date }) => compare('validFrom', '>', date);
/** A file states that the code was valid: up to its last day, from its first one on or on that last day alone. */
const statedOn: OnDay = ({ date }) =>
  all(compare('validTo', '>=', date), any(compare('validFrom', '<=', date), compare('validTo', '=', date)));
const notYetOn: OnDay = (day) =>
  any<Part>(beginsAfter(day), all<Part>(covered, compare('listedFrom', '>', day.covered)));

/** The code was valid before the day, and no longer is. */
export const retiredOn: OnDay = (day) =>
  any<Part>(
    endedBefore(day),
    all<Part>(begun, compare('status', '=', 'DELETED')),
    all<Part>(covered, compare('listedTo', '<', day.covered)),
  );

/** Neither an edition nor a file says anything about the day. */
const unrecordedOn: OnDay = (day) => not(any<Part>(covered, statedOn(day)));

/** The statuses other than ACTIVE. The first one whose condition holds is the code's. */
const otherStatuses: readonly { readonly status: CodeStatus; readonly when: OnDay }[] = [
  { status: 'UNCONFIRMED', when: unconfirmed },
  { status: 'RETIRED', when: retiredOn },
  { status: 'NOT_YET', when: notYetOn },
  { status: 'UNKNOWN', when: unrecordedOn },
];

/** The status is unknown on the day. */
export const unknownOn: OnDay = (day) =>
  all(not(any(unconfirmed(day), retiredOn(day), notYetOn(day))), unrecordedOn(day));

/** A code set lists the code, and it is valid on the day. */
export const activeOn: OnDay = (day) => not(any(...otherStatuses.map(({ when }) => when(day))));

/** The code is known not to be valid on the day. An unconfirmed code may be valid, unless it never existed. */
export const invalidOn: OnDay = (day) => any<Part>(neverExisted, retiredOn(day), notYetOn(day));

/** A file states days that rule the day out: the code is not valid, whether or not an edition covers the day. */
const ruledOutOn: OnDay = (day) => any(endedBefore(day), beginsAfter(day));

/** The diagnosis is known to be valid for submission on a claim. */
export const billableOn: OnDay = (day) =>
  all<Part>(
    covered,
    any(compare('billable', '=', true), not(missing('billableTo'))),
    not(compare('billableFrom', '>', day.covered)),
    not(compare('billableTo', '<', day.covered)),
  );

/** The policy applies. It no longer does on the day that it is retired. */
export const inForceOn = (day: string) =>
  all(not(compare('effectiveFrom', '>', day)), not(compare('retiredOn', '<=', day)));

/** The conditions for a day, which are the same for all codes of a system. */
const conditions = new WeakMap<CheckedDay, Map<OnDay, Condition>>();

/** A condition on a checked day, as one on properties alone. */
export function conditionOn(onDay: OnDay, day: CheckedDay): Condition {
  const known = conditions.get(day) ?? new Map<OnDay, Condition>();
  conditions.set(day, known);
  const condition = known.get(onDay) ?? settle(onDay(day), { covered: day.covered !== null, begun: day.begun });
  known.set(onDay, condition);
  return condition;
}

function isKnown(part: Part): part is Known {
  return part.kind === 'covered' || part.kind === 'begun';
}

/** Replaces what is asked about the day by the answer, and leaves out what then makes no difference. */
function settle(logic: Logic<Part>, known: KnownOfDay): Condition {
  if (!isBranch(logic)) return isKnown(logic) ? (known[logic.kind] ? always : never) : logic;
  if (logic.kind === 'not') return opposite(settle(logic.of, known));
  const [neutral, decisive] = logic.kind === 'all' ? [always, never] : [never, always];
  const parts = logic.of.map((one) => settle(one, known)).filter((one) => one !== neutral);
  const [only = neutral, ...others] = parts;
  if (parts.includes(decisive)) return decisive;
  return others.length === 0 ? only : { kind: logic.kind, of: parts };
}

function opposite(condition: Condition): Condition {
  if (condition === always) return never;
  return condition === never ? always : not(condition);
}

/** The code's status on the day for its system. */
export function statusOn(dayOf: DayOf, code: Validity): CodeStatus {
  const day = dayOf(code.system);
  const known = statuses.get(day) ?? new WeakMap<Validity, CodeStatus>();
  statuses.set(day, known);
  const status = known.get(code) ?? findStatus(day, code);
  known.set(code, status);
  return status;
}

/** Rules ask for the status of the same code again and again. */
const statuses = new WeakMap<CheckedDay, WeakMap<Validity, CodeStatus>>();

function findStatus(day: CheckedDay, code: Validity): CodeStatus {
  const properties = { ...code };
  return otherStatuses.find(({ when }) => holds(conditionOn(when, day), properties))?.status ?? 'ACTIVE';
}

/** Whether the diagnosis is known to be valid for submission on a claim. False for other codes. */
export function isBillableOn(dayOf: DayOf, diagnosis: Billability): boolean {
  return holds(conditionOn(billableOn, dayOf(diagnosis.system)), { ...diagnosis });
}

/** Whether a code is an ICD-10-CM code that is known not to be billable. If it is active, it is a header. */
export function isHeaderOn(dayOf: DayOf, code: Billability): boolean {
  if (code.system !== 'ICD10CM' || dayOf(code.system).covered === null) return false;
  return !isBillableOn(dayOf, code);
}

/** Whether nothing is known against a code on a claim: it is active or of unknown status, and not a header. */
export function isUsableOn(dayOf: DayOf, code: Validity & Billability): boolean {
  const status = statusOn(dayOf, code);
  return (status === 'ACTIVE' || status === 'UNKNOWN') && !isHeaderOn(dayOf, code);
}

/** Whether the policy applies on a day. */
export function isInForceOn(
  day: string,
  policy: { readonly effectiveFrom: string | null; readonly retiredOn: string | null },
): boolean {
  return holds(inForceOn(day), { ...policy });
}

/** Before every date. */
const beginning = '0000-00-00';

/** The last days on which a code is not retired: by what files state, on any day; and on covered days. */
export function lastDaysOf({ validTo, listedTo }: Pick<Validity, 'validTo' | 'listedTo'>) {
  return { stated: validTo ?? endOfTime, covered: listedTo ?? endOfTime };
}

/** The first and last day on which a diagnosis is billable; null if it never is. */
export function billablePeriodOf({ billable, billableFrom, billableTo }: Omit<Billability, 'system'>) {
  if (billable !== true && billableTo === null) return null;
  return { from: billableFrom ?? beginning, to: billableTo ?? endOfTime };
}

/** The Cypher expressions for a checked day. `covered` may be null when the statement runs. */
export interface PrintedDay {
  readonly date: string;
  readonly covered: string;
  readonly begun: string;
  /** What is known of the day before the statement runs: the text then has only what depends on the code. */
  readonly known?: KnownOfDay;
}

/** The day for the code in a variable, from the parameters of `Days.parameters`. */
export function dayOfSystem(variable: string): PrintedDay {
  return { date: '$date', covered: `$editions[${variable}.system]`, begun: `$begun[${variable}.system]` };
}

/** A condition in Cypher, on the node in a variable. */
export function printOnDay(condition: OnDay, variable: string, day: PrintedDay): string {
  const printValue = (value: unknown) => (value === day.date || value === day.covered ? value : literal(value));
  const logic = day.known ? settle(condition(day), day.known) : condition(day);
  const printed = printLogic<Part>(logic, printValue, (atom) => {
    if (!isKnown(atom)) return printAtom(atom, variable, printValue);
    return atom.kind === 'covered' ? `${day.covered} IS NOT NULL` : `${day.begun} = true`;
  });
  return `coalesce(${printed}, false)`;
}

/** The same for a date that may be null: then the condition does not hold. */
export function printIfDay(condition: OnDay, variable: string, day: PrintedDay): string {
  return `(${day.date} IS NOT NULL AND ${printOnDay(condition, variable, day)})`;
}

/** A value of codes: that of the first condition that holds, or null. */
export type Cases = readonly { readonly when: Condition; readonly value: unknown }[];

/** A code's status on a day. */
export function statusCases(day: CheckedDay): Cases {
  const others = otherStatuses.map(({ status, when }) => ({ when: conditionOn(when, day), value: status }));
  return [...others.filter(({ when }) => when !== never), { when: always, value: 'ACTIVE' }];
}

/** Whether a diagnosis is billable on a day. */
export function billableCases(day: CheckedDay): Cases {
  const known = [
    { when: conditionOn(billableOn, day), value: true },
    { when: always, value: false },
  ];
  return [{ when: conditionOn(ruledOutOn, day), value: false }, ...(day.covered === null ? [] : known)];
}

/** A code's status in Cypher. */
export function printStatus(variable: string, day: PrintedDay): string {
  const possible = otherStatuses.filter(({ when }) => !day.known || settle(when(day), day.known) !== never);
  const cases = possible.map(({ status, when }) => `WHEN ${printOnDay(when, variable, day)} THEN '${status}'`);
  return `CASE ${cases.join(' ')} ELSE 'ACTIVE' END`;
}

/** Whether a diagnosis is billable, in Cypher: null if that is not known. */
export function printBillable(variable: string, day: PrintedDay): string {
  const ruledOut = printOnDay(ruledOutOn, variable, day);
  const known = printOnDay(billableOn, variable, day);
  if (day.known) return `CASE WHEN ${ruledOut} THEN false ELSE ${day.known.covered ? known : 'null'} END`;
  return `CASE WHEN ${ruledOut} THEN false WHEN ${day.covered} IS NULL THEN null ELSE ${known} END`;
}

/** A constant from this file: text without quotes, a number, true or false. */
function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
